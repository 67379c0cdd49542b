using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Progression;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Progression;

/// <summary>Rules.md section 6.1, every pair of pains, against a table written out by hand.</summary>
public class ColourTests
{
    private static readonly ColourRule Rule = RealKnowledge.Base.Progression.Colour;

    /// <summary>One line a start from 0 to 10, one letter a worst pain from 0 to 10.</summary>
    private static readonly string[] Table =
    [
        "GGGAAARRRRR",
        "GGGAAARRRRR",
        "GGGGAARRRRR",
        "GGGGGARRRRR",
        "GGGGGGRRRRR",
        "GGGGGGARRRR",
        "GGGGGGAARRR",
        "GGGGGGAARRR",
        "GGGGGGAARRR",
        "GGGGGGAARRR",
        "GGGGGGAARRR",
    ];

    [Fact]
    public void Every_pair_of_pains_has_the_colour_of_the_table() => Each((before, worst) => ByPain(before, worst).ShouldBe(FromTable(before, worst), $"{before},{worst}"));

    [Fact]
    public void More_pain_is_never_a_calmer_colour() => Each((before, worst) => (worst == 0 || ByPain(before, worst) >= ByPain(before, worst - 1)).ShouldBeTrue());

    [Fact]
    public void A_higher_start_is_never_a_stricter_colour() => Each((before, worst) => (before == 0 || ByPain(before, worst) <= ByPain(before - 1, worst)).ShouldBeTrue());

    [Theory]
    [InlineData(LegSymptom.Back, LegSymptom.Buttock, SessionColour.Red)]
    [InlineData(LegSymptom.Buttock, LegSymptom.Thigh, SessionColour.Red)]
    [InlineData(LegSymptom.Thigh, LegSymptom.BelowKnee, SessionColour.Red)]
    [InlineData(LegSymptom.None, LegSymptom.Buttock, SessionColour.Red)]
    [InlineData(LegSymptom.None, LegSymptom.Back, SessionColour.Green)]
    [InlineData(LegSymptom.BelowKnee, LegSymptom.BelowKnee, SessionColour.Green)]
    [InlineData(LegSymptom.BelowKnee, LegSymptom.Back, SessionColour.Green)]
    public void A_symptom_that_moved_down_is_red(LegSymptom before, LegSymptom after, SessionColour expected)
    {
        var session = Session(2, 2, Life.Done("bridge", 4)) with { LegAfter = after };
        ColourDecision.Of(session, before, Rule).ShouldBe(expected);
        ColourDecision.OfItem(session, session.Items[0], before, Rule).ShouldBe(expected);
    }

    [Theory]
    [InlineData(null, SessionColour.Green)]
    [InlineData(StopReason.Unsaid, SessionColour.Green)]
    [InlineData(StopReason.Form, SessionColour.Green)]
    [InlineData(StopReason.Tired, SessionColour.Green)]
    [InlineData(StopReason.Time, SessionColour.Green)]
    [InlineData(StopReason.NotWanted, SessionColour.Green)]
    [InlineData(StopReason.Other, SessionColour.Green)]
    [InlineData(StopReason.Pain, SessionColour.Amber)]
    [InlineData(StopReason.Sharp, SessionColour.Red)]
    [InlineData(StopReason.Spreading, SessionColour.Red)]
    [InlineData(StopReason.NewSymptom, SessionColour.Stop)]
    public void A_stop_counts_whatever_the_pain_was(StopReason? stopped, SessionColour expected)
    {
        var session = Session(0, 0, Life.Done("bridge", 4) with { Stopped = stopped });
        ColourDecision.Of(session, LegSymptom.Back, Rule).ShouldBe(expected);
    }

    [Fact]
    public void Every_reason_to_stop_is_at_least_as_strict_as_the_pain_alone()
    {
        foreach (var stopped in Enum.GetValues<StopReason>())
        {
            Each((before, worst) => (ColourDecision.Of(Session(before, worst, Life.Done("bridge", 4) with { Stopped = stopped }), LegSymptom.Back, Rule) >= ByPain(before, worst))
                .ShouldBeTrue());
        }
    }

    [Fact]
    public void An_exercise_without_a_pain_of_its_own_has_the_worst_of_the_session()
    {
        var session = Session(2, 8, Life.Done("bridge", 4) with { WorstPain = A.Pain(1) }, Life.Done("bird-dog", 0));
        ColourDecision.OfItem(session, session.Items[0], LegSymptom.Back, Rule).ShouldBe(SessionColour.Green);
        ColourDecision.OfItem(session, session.Items[1], LegSymptom.Back, Rule).ShouldBe(SessionColour.Red);
    }

    [Fact]
    public void A_worst_pain_that_no_exercise_owns_counts_for_all()
    {
        var session = Session(2, 8, Life.Done("bridge", 4) with { WorstPain = A.Pain(1) }, Life.Done("bird-dog", 0) with { WorstPain = A.Pain(7) });
        session.Items.ShouldAllBe(item => ColourDecision.OfItem(session, item, LegSymptom.Back, Rule) == SessionColour.Red);
    }

    [Fact]
    public void A_symptom_that_spread_counts_against_the_exercise_stopped_for_it()
    {
        var session = Session(2, 2, Life.Done("bridge", 4) with { Stopped = StopReason.Spreading }, Life.Done("bird-dog", 0)) with { LegAfter = LegSymptom.Thigh };
        ColourDecision.Of(session, LegSymptom.Back, Rule).ShouldBe(SessionColour.Red);
        ColourDecision.OfItem(session, session.Items[0], LegSymptom.Back, Rule).ShouldBe(SessionColour.Red);
        ColourDecision.OfItem(session, session.Items[1], LegSymptom.Back, Rule).ShouldBe(SessionColour.Green);
    }

    [Fact]
    public void The_session_is_as_strict_as_its_strictest_exercise()
    {
        var session = Session(2, 2, Life.Done("bridge", 4), Life.Done("bird-dog", 0) with { Stopped = StopReason.Sharp });
        ColourDecision.Of(session, LegSymptom.Back, Rule).ShouldBe(SessionColour.Red);
        ColourDecision.Stricter(SessionColour.Amber, SessionColour.Green).ShouldBe(SessionColour.Amber);
        ColourDecision.Stricter(SessionColour.Amber, SessionColour.Stop).ShouldBe(SessionColour.Stop);
    }

    [Fact]
    public void A_stop_for_a_new_symptom_asks_the_safety_questions_again()
    {
        var life = new Life().Session(0, Life.Done("bridge", 4) with { Stopped = StopReason.NewSymptom });
        life.Course(1).ScreenSince.ShouldBe(A.At(Life.Day(0), 18));
        life.Decide(1).ShouldBeOfType<PlanOutcome.Incomplete>().Advice.ShouldContain("answer-the-screen-again");
        life.Screened(1).Decide(1).ShouldBeOfType<PlanOutcome.Planned>();
        new Life().Session(0, Life.Done("bridge", 4) with { Stopped = StopReason.Sharp }).Course(1).ScreenSince.ShouldBeNull();
    }

    private static SessionColour ByPain(int before, int worst) => ColourDecision.ByPain(A.Pain(before), A.Pain(worst), Rule);

    private static SessionColour FromTable(int before, int worst) => Table[before][worst] switch
    {
        'G' => SessionColour.Green,
        'A' => SessionColour.Amber,
        _ => SessionColour.Red,
    };

    private static void Each(Action<int, int> check)
    {
        for (var before = 0; before <= 10; before++)
        {
            for (var worst = 0; worst <= 10; worst++)
            {
                check(before, worst);
            }
        }
    }

    private static RecordEvent.SessionFinished Session(int before, int worst, params SessionItem[] items) =>
        A.Session(A.At(Life.Start)) with { PainBefore = A.Pain(before), WorstPain = A.Pain(worst), Items = items.ToValueList() };
}
