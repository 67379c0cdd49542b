using System.Runtime.CompilerServices;
using Lumbar.Core.Record;

namespace Lumbar.Core.Tests.Record;

/// <summary>A new type of event must be named, read, written and applied; forgetting one shows here.</summary>
public class EveryEventTests
{
    public static TheoryData<string> Types => [.. typeof(RecordEvent).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(RecordEvent))).Select(type => type.Name)];

    [Fact]
    public void Names_and_types_are_the_same_in_number() => EventTypes.Names.Count.ShouldBe(Types.Count);

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_has_a_name_that_is_its_own_in_camel_case(string type) =>
        EventTypes.Of(Empty(type)).ShouldBe(char.ToLowerInvariant(type[0]) + type[1..]);

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_is_known_to_the_reader(string type) =>
        RealKnowledge.Reader.Read([Events.Line(char.ToLowerInvariant(type[0]) + type[1..], "")])
            .Match(_ => [], unreadable => unreadable.Errors.Where(error => error.Path == "type"))
            .ShouldBeEmpty();

    [Fact]
    public void Every_type_comes_up_among_generated_events_and_is_applied_and_written()
    {
        var seen = new HashSet<string>();
        Law.HoldsForJust(GenEvents.Any, 600, e =>
        {
            seen.Add(e.GetType().Name);
            RecordWriter.Write(e).ShouldContain($"\"type\":\"{EventTypes.Of(e)}\"");
            PatientState.Fold([e]).FirstDay.ShouldBe(e.Day);
        });
        seen.Order().ShouldBe(Types.Select(type => type.Data).Order());
    }

    private static RecordEvent Empty(string type) => (RecordEvent)RuntimeHelpers.GetUninitializedObject(typeof(RecordEvent).GetNestedType(type)!);
}
