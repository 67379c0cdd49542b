using Lumbar.Core.Progression;
using Lumbar.Core.Record;
using Lumbar.Core.Units;
using Lumbar.Testing;
using Lumbar.Web.Charts;

namespace Lumbar.Web.Tests.Charts;

public class PainHistoryTests
{
    private static readonly DateOnly First = new(2026, 9, 1);

    [Fact]
    public void The_middle_needs_three_mornings_within_seven_days()
    {
        Middles(0, 1).ShouldBeEmpty();
        Middles(0, 1, 6).ShouldBe([6]);
        Middles(0, 1, 7).ShouldBeEmpty("the first morning is more than six days before the last");
    }

    [Fact]
    public void A_day_without_an_answer_breaks_the_line()
    {
        var history = History(Enumerable.Range(0, 10).Where(day => day != 5), [], 10);

        history.Runs.Select(run => (run[0].Day.DayNumber - First.DayNumber, run[^1].Day.DayNumber - First.DayNumber)).ShouldBe([(2, 4), (6, 9)]);
        history.Runs.ShouldAllBe(run => run.Zip(run.Skip(1)).All(pair => pair.First.Day.AddDays(1) == pair.Second.Day));
    }

    [Fact]
    public void A_flare_up_covers_its_days_and_one_that_lasts_goes_on_to_the_end()
    {
        var over = History([], [Flare(10, 15)], 20).Flares.ShouldHaveSingleItem();
        (over.From, over.To, over.Days, over.IsOver).ShouldBe((First.AddDays(10), First.AddDays(14), 5, true));

        var open = History([], [Flare(10, null)], 20).Flares.ShouldHaveSingleItem();
        (open.To, open.IsOver).ShouldBe((First.AddDays(20), false));

        History([], [Flare(30, 35)], 20).Flares.ShouldBeEmpty();
    }

    [Fact]
    public void The_trend_is_told_in_words()
    {
        var falling = History(Enumerable.Range(0, 21), [Flare(3, 5)], 20, day => day < 10 ? 6 : 2).InWords();

        falling.ShouldContain("goes from 6 to 2");
        falling.ShouldContain("Flare-up from 4 September to 5 September.");
        falling.ShouldContain("No session.");
        History([0], [], 20).InWords().ShouldContain("1 morning answered, too few for a line");
        PainHistory.InWords([new(First, SessionColour.Green), new(First, SessionColour.Red)]).ShouldBe("2 sessions: 1 calm, 1 too much.");
    }

    [Fact]
    public void Colours_have_words_of_their_own() =>
        Enum.GetValues<SessionColour>().Select(PainHistory.WordFor).ShouldBeUnique();

    private static IEnumerable<int> Middles(params int[] days) =>
        History(days, [], 20).Runs.SelectMany(run => run).Select(middle => middle.Day.DayNumber - First.DayNumber);

    private static PainHistory History(IEnumerable<int> days, ValueList<FlareSpell> flares, int last, Func<int, int>? pain = null)
    {
        var state = PatientState.Fold(days.Select(day => A.Morning(First.AddDays(day), pain?.Invoke(day) ?? 4) with { Id = A.Id(day + 1) }));
        var course = Course with { Flares = flares };
        return PainHistory.Of(state, course, RealKnowledge.Base.Measures.Pain, (First, First.AddDays(last)));
    }

    private static FlareSpell Flare(int from, int? over) => new()
    {
        Began = A.At(First.AddDays(from)),
        Why = new Reason(ProgressionRuleIds.FlareSaid, null, []),
        Usual = UsualMorning.Of(Nprs.Of(3)),
        LegBefore = Core.Catalogue.LegSymptom.Back,
        Over = over is { } day ? First.AddDays(day) : null,
    };

    private static CourseOutcome Course { get; } =
        CourseDecision.Of(new CourseRequest { State = PatientState.Empty, Knowledge = RealKnowledge.Base, On = First });
}
