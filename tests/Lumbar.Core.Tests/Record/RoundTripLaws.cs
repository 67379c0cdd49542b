using FsCheck;
using FsCheck.Fluent;
using Lumbar.Core.Record;

namespace Lumbar.Core.Tests.Record;

public class RoundTripLaws
{
    [Fact]
    public void Reading_what_was_written_gives_the_same_event() => Law.Holds(GenEvents.Any, 3000, e =>
    {
        var line = RecordWriter.Write(e);
        line.ShouldNotContain('\n');
        var read = Events.Read(line).ShouldHaveSingleItem();
        read.ShouldBe(e);
        RecordWriter.Write(read).ShouldBe(line);
    });

    [Fact]
    public void A_whole_record_survives_writing_in_any_order() => Law.Holds(GenEvents.Record, 200, events =>
        Events.Read([.. events.Reverse().Select(RecordWriter.Write)]).ShouldBe(RecordReader.InOrder(events)));

    [Fact]
    public void Folding_does_not_depend_on_the_order_of_events() => Law.Holds(GenEvents.Record, 200, events =>
        PatientState.Fold(events.Reverse()).ShouldBe(PatientState.Fold(events)));

    [Fact]
    public void No_line_however_broken_makes_the_reader_throw() => Law.Holds(BrokenLines, 3000, lines =>
        RealKnowledge.Reader.Read(lines).Match(readable => readable.Events.Count, unreadable => unreadable.Errors.Count).ShouldBeGreaterThanOrEqualTo(0));

    [Theory]
    [InlineData("{\"type\":\"\\ud800\"}")]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("{\"type\":\"noteWritten\",\"text\":\"\\udfff\"}")]
    [InlineData("\ud800")]
    [InlineData("{\"type\":\"screenAnswered\",\"answers\":{\"\\ud800\":\"yes\"}}")]
    public void Half_a_character_is_an_error_of_its_line(string line) => Events.Errors("", line).ShouldContain(error => error.Line == 2);

    /// <summary>Lines of real events with a piece cut out, doubled or replaced, and plain nonsense.</summary>
    private static Gen<string[]> BrokenLines =>
        Gen.ArrayOf(Gen.OneOf(
            from e in GenEvents.Any
            from at in Gen.Choose(0, 400)
            from length in Gen.Choose(0, 40)
            from piece in Gen.Elements("", "{", "}", "[", "]", "\"", ":", ",", "null", "-1", "1e999", "\\u0000", "\\ud800", "\ud800", "{\"a\":[]}", "\"x\":")
            select Broken(RecordWriter.Write(e), at, length, piece),
            Gen.ArrayOf(Gen.Choose(0, char.MaxValue).Select(code => (char)code)).Select(letters => new string(letters)),
            Gen.Elements("[[[[", new string('[', 200), "{\"type\":{}}", "{\"at\":[]}", "true", "\"text\"", "{}")));

    private static string Broken(string line, int at, int length, string piece)
    {
        var start = Math.Min(at, line.Length);
        return string.Concat(line.AsSpan(0, start), piece, line.AsSpan(Math.Min(line.Length, start + length)));
    }
}
