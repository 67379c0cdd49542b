using System.Text.Json;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Cli.Tests;

public class ReplayTests
{
    private static readonly DateOnly First = A.Today.AddDays(-20);

    /// <summary>Two calm sessions, a third that was too much, a flare-up, and a gap.</summary>
    private static readonly TestPerson Person = A.Person().Since(First).With(
        Calm(0), A.Morning(First.AddDays(1), 2), Calm(2), A.Morning(First.AddDays(3), 2),
        TooMuch(4), A.Morning(First.AddDays(5), 3),
        Reported(6), TestPerson.FullScreen(A.At(First.AddDays(6), 11)),
        A.Morning(First.AddDays(7), 2), A.Morning(First.AddDays(8), 2), A.Morning(First.AddDays(14), 2));

    [Fact]
    public void The_text_is_the_one_a_person_has_looked_at()
    {
        var ran = Cli.Run(Person.Text(), "replay", "-");

        ran.Exit.ShouldBe(Exit.Done);
        Golden.Difference(Path.Combine(Repository.FolderOfCaller(), "Golden", "replay.txt"), ran.Out).ShouldBeNull();
    }

    [Fact]
    public void The_json_has_an_entry_for_each_with_what_changed_and_why()
    {
        var steps = Cli.Run(Person.Text(), "replay", "-", "--json").Json.EnumerateArray().ToList();

        steps.Count.ShouldBe(Person.Events.Count);
        steps.ShouldAllBe(step => step.EnumerateObject().Select(field => field.Name)
            .SequenceEqual(new[] { "day", "at", "id", "type", "state", "tier", "changes", "flareBegan", "flareOver", "gapDays", "reviews" }));
        steps.SelectMany(step => step.GetProperty("changes").EnumerateArray()).Select(change => change.GetProperty("rule").GetString())
            .ShouldBe(["PG-UP", "PG-RED"], ignoreOrder: false);
        steps.Where(step => step.GetProperty("flareBegan").ValueKind != JsonValueKind.Null).ShouldHaveSingleItem().GetProperty("flareBegan").GetString().ShouldBe("FL-SAID");
        steps.Count(step => step.GetProperty("flareOver").GetBoolean()).ShouldBe(1);
        steps[^1].GetProperty("gapDays").GetInt32().ShouldBe(10);
    }

    [Fact]
    public void An_empty_record_has_no_entries()
    {
        var ran = Cli.Run(string.Empty, "replay", "-");

        ran.Exit.ShouldBe(Exit.Done);
        ran.Out.ShouldBe("0 entries\n");
        Cli.Run(string.Empty, "replay", "-", "--json").Out.ShouldBe("[]\n");
    }

    [Fact]
    public void A_record_that_cannot_be_read_ends_with_2()
    {
        Cli.Run("nonsense", "replay", "-").Exit.ShouldBe(Exit.Unreadable);
        Cli.Run(string.Empty, "replay", "no-such-file").Exit.ShouldBe(Exit.Unreadable);
        Cli.Run("nonsense", "replay", "-", "--json").Json.GetProperty("errors").GetArrayLength().ShouldBe(1);
    }

    private static RecordEvent.SessionFinished Calm(int day)
    {
        var session = A.Session(A.At(First.AddDays(day), 10), "bird-dog", "side-plank-beginning");
        return session with
        {
            Items = session.Items.Select(item => item with
            {
                Reps = 4, Hold = new Seconds(5), Effort = Effort.Of(3), RepsInReserve = 4, FormOk = true, WorstPain = A.Pain(2),
            }).ToValueList(),
        };
    }

    private static RecordEvent.SessionFinished TooMuch(int day)
    {
        var session = Calm(day);
        return session with { WorstPain = A.Pain(8), Items = [session.Items[0] with { WorstPain = A.Pain(8) }, session.Items[1]] };
    }

    private static RecordEvent.FlareReported Reported(int day) => new() { Id = Guid.Empty, At = A.At(First.AddDays(day), 10), By = Author.Person };
}
