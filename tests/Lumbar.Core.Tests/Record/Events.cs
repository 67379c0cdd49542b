using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Record;

/// <summary>Reading in tests: the events of readable lines, the errors of others.</summary>
internal static class Events
{
    public static ValueList<RecordEvent> Read(params string[] lines) => RealKnowledge.Reader.Read(lines).Match(
        readable => readable.Events,
        unreadable => throw new ShouldAssertException(string.Join(Environment.NewLine, unreadable.Errors)));

    public static ValueList<FieldError> Errors(params string[] lines) => RealKnowledge.Reader.Read(lines).Match(
        _ => throw new ShouldAssertException("The record could be read."),
        unreadable => unreadable.Errors);

    /// <summary>A line with this type and these further fields.</summary>
    public static string Line(string type, string fields, int id = 1) =>
        $$"""{"type":"{{type}}","id":"{{A.Id(id)}}","at":"2026-11-20T08:30:00+01:00","by":"person"{{(fields.Length > 0 ? "," : "")}}{{fields}}}""";

    public const string Morning = "\"pain\":3,\"legSymptom\":\"back\",\"muscleAcheOnly\":false,\"sleepDisturbed\":false";
}
