using Lumbar.Core.Catalogue;
using Lumbar.Core.Progression;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Progression;

/// <summary>Rules.md sections 6.1 and 6.2: what was said of a whole session, of one exercise in it, and of the leg.</summary>
public class SessionPainTests
{
    [Fact]
    public void The_worst_pain_counts_against_the_exercise_it_was_in_and_not_against_the_others()
    {
        var session = Session(8, LegSymptom.Back, Life.Done("bridge", 4) with { WorstPain = A.Pain(1) }, Life.Done("bird-dog", 0) with { WorstPain = A.Pain(8) });
        session.Items.Select(item => ColourDecision.OfItem(session, item, LegSymptom.Back, RealKnowledge.Base.Progression.Colour))
            .ShouldBe([SessionColour.Green, SessionColour.Red]);
    }

    [Fact]
    public void A_symptom_that_moved_down_is_red_even_when_no_exercise_was_told() =>
        ColourDecision.Of(Session(2, LegSymptom.Thigh), LegSymptom.Back, RealKnowledge.Base.Progression.Colour).ShouldBe(SessionColour.Red);

    [Fact]
    public void A_symptom_that_moved_down_in_a_session_and_is_still_there_the_next_morning_is_not_fine()
    {
        var course = new Life().Session(0, 2, 2, LegSymptom.Thigh, Life.Done("bridge", 4)).Morning(1, 2, LegSymptom.Thigh).Course(1);
        course.Sessions.Single().NextDay.ShouldBe(NextDay.NotFine);
        course.Flare.ShouldNotBeNull().Why.Rule.ShouldBe(ProgressionRuleIds.FlareRed);
    }

    [Fact]
    public void A_rest_that_was_begun_later_is_not_cut_short_by_an_earlier_day()
    {
        // The ache of day 3 is found not to have gone on day 5, after the bad session of day 4.
        var life = new Life().Mornings(-4, 1, 0).Issued(0, ("bridge", 6))
            .Session(3, 0, 3, LegSymptom.Back, Life.Done("bridge", 6)).Morning(4, 3, ache: true)
            .Session(4, 0, 8, LegSymptom.Back, Life.Done("bridge", 6)).Morning(5, 3, ache: true);
        life.Course(5).Flare.ShouldBeNull();
        life.Standing(5, "bridge").ShouldSatisfyAllConditions(it => it.Step.ShouldBe(3), it => it.RestUntil.ShouldBe(Life.Day(6)));
    }

    private static RecordEvent.SessionFinished Session(int worst, LegSymptom after, params SessionItem[] items) =>
        A.Session(A.At(Life.Start)) with { PainBefore = A.Pain(2), WorstPain = A.Pain(worst), LegAfter = after, Items = items.ToValueList() };
}
