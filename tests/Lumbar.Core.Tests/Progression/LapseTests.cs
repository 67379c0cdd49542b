using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Progression;

namespace Lumbar.Core.Tests.Progression;

/// <summary>Rules.md section 8: what a gap does.</summary>
public class LapseTests
{
    private static readonly LapseRule Rule = RealKnowledge.Base.Progression.Lapse;

    [Theory]
    [InlineData(0, null, 0)]
    [InlineData(3, null, 0)]
    [InlineData(4, 4, 0)]
    [InlineData(7, 4, 0)]
    [InlineData(8, 8, 1)]
    [InlineData(14, 8, 1)]
    [InlineData(15, 15, 2)]
    [InlineData(28, 15, 2)]
    [InlineData(29, 29, 2)]
    [InlineData(400, 29, 2)]
    public void Each_band_begins_and_ends_where_the_table_says(int days, int? band, int stepsDown)
    {
        var finding = Of(days, daysPerWeek: 7);
        (finding?.Band.FromDays).ShouldBe(band);
        (finding?.Band.StepsDown ?? 0).ShouldBe(stepsDown);
        finding?.IsLapsed.ShouldBe(days >= 8);
    }

    [Fact]
    public void Every_step_after_every_gap()
    {
        foreach (var days in new[] { 3, 4, 7, 8, 14, 15, 28, 29 })
        {
            for (var step = 0; step <= 15; step++)
            {
                var expected = days switch
                {
                    <= 7 => step,
                    <= 14 => Math.Max(0, step - 1),
                    <= 28 => Math.Max(0, step - 2),
                    _ => Math.Min(1, Math.Max(0, step - 2)),
                };
                var band = Of(days, daysPerWeek: 7)?.Band;
                (band is null ? step : LapseDecision.StepAfter(step, band)).ShouldBe(expected, $"{days} days, step {step}");
            }
        }
    }

    [Fact]
    public void A_longer_gap_never_leads_to_more()
    {
        for (var days = 1; days <= 60; days++)
        {
            for (var step = 0; step <= 15; step++)
            {
                StepAfter(step, days).ShouldBeLessThanOrEqualTo(StepAfter(step, days - 1));
            }
        }
    }

    [Theory]
    [InlineData(1, 7, false)]
    [InlineData(1, 8, true)]
    [InlineData(2, 4, false)]
    [InlineData(2, 5, true)]
    [InlineData(3, 3, false)]
    [InlineData(3, 4, true)]
    [InlineData(7, 4, true)]
    [InlineData(null, 4, true)]
    public void The_rhythm_a_person_has_chosen_is_no_gap(int? daysPerWeek, int days, bool isGap) => (Of(days, daysPerWeek) is not null).ShouldBe(isGap);

    [Theory]
    [InlineData(3, 6, 1)]
    [InlineData(4, 6, 0)]
    [InlineData(7, 6, 0)]
    [InlineData(8, 5, 0)]
    [InlineData(14, 5, 0)]
    [InlineData(15, 4, 0)]
    [InlineData(28, 4, 0)]
    [InlineData(29, 1, 0)]
    public void The_gap_is_seen_on_the_day_and_by_the_session_that_ends_it(int days, int step, int streak)
    {
        var life = Trained();
        life.Standing(days, "bridge").ShouldSatisfyAllConditions(it => it.Step.ShouldBe(step), it => it.Streak.ShouldBe(streak));
        life.Session(days, Life.Done("bridge", 0)).Step(days, "bridge").ShouldBe(step);
        life.Course(days).Lapse?.Days.ShouldBe(days);
        life.Session(days, Life.Done("bridge", 0)).Course(days).Lapse.ShouldBeNull();
    }

    [Fact]
    public void A_gap_is_taken_off_once() => Trained().Session(10, Life.Done("bridge", 5)).Session(12, Life.Done("bridge", 5)).Step(13, "bridge").ShouldBe(5);

    [Theory]
    [InlineData(14, false, false)]
    [InlineData(15, true, false)]
    [InlineData(28, true, false)]
    [InlineData(29, true, true)]
    public void Longer_gaps_ask_again(int days, bool screen, bool everything)
    {
        var course = Trained().Course(days);
        course.ScreenSince.ShouldBe(screen ? A.At(Life.Day(15), 0) : null);
        course.AskAgainSince.ShouldBe(everything ? A.At(Life.Day(29), 0) : null);
        course.DirectionSince.ShouldBe(course.AskAgainSince);
    }

    [Fact]
    public void After_fifteen_days_the_safety_questions_come_first_and_an_answer_from_after_then_counts()
    {
        Trained().Decide(15).ShouldBeOfType<PlanOutcome.Incomplete>().Advice.ShouldContain(Advices.ScreenAgain);
        Trained().Screened(15).Decide(20).ShouldBeOfType<PlanOutcome.Planned>();
        Trained().Screened(14).Decide(20).ShouldBeOfType<PlanOutcome.Incomplete>();
    }

    [Fact]
    public void After_twenty_nine_days_the_episode_is_told_again()
    {
        var told = Trained().Screened(30).Decide(30).ShouldBeOfType<PlanOutcome.Incomplete>();
        told.NotTold.ShouldBe(["episode"]);
        told.Advice.ShouldContain(Advices.TellAgain);
        var life = Trained().Screened(30);
        life.And(life.Person.Episode! with { At = A.At(Life.Day(30), 12) }).Decide(30).ShouldBeOfType<PlanOutcome.Planned>();
    }

    [Fact]
    public void The_morning_after_the_first_session_is_needed()
    {
        var life = Trained().Screened(16).Session(16, Life.Done("bridge", 4));
        life.Course(17).NeedsMorning.ShouldBeTrue();
        life.Morning(17, 2).Course(17).NeedsMorning.ShouldBeFalse();
        Trained().Session(14, Life.Done("bridge", 4)).Course(15).NeedsMorning.ShouldBeFalse();
    }

    [Fact]
    public void After_fifteen_days_what_is_usual_is_found_anew()
    {
        var life = Trained().Mornings(1, 6, 1).Session(16, 5, 5, LegSymptom.Back, Life.Done("bridge", 4));
        life.Course(17).Usual.ShouldBe(UsualMorning.Of(A.Pain(5)));
        Trained().Mornings(1, 6, 1).Session(8, 5, 5, LegSymptom.Back, Life.Done("bridge", 4)).Course(8).Usual.ShouldBe(UsualMorning.Of(A.Pain(1)));
    }

    [Fact]
    public void For_a_week_after_a_gap_nothing_rises()
    {
        var life = Life.Of(person => person.WithPreferences(wishes => wishes with { DaysPerWeek = 3 })).Issued(0, ("bridge", 6), ("bird-dog", 0))
            .Session(0, Bridge).Morning(1, 2).Session(4, Bridge).Morning(5, 2).Session(6, Bridge).Morning(7, 2);
        life.Step(7, "bridge").ShouldBe(6);
        life.Course(7).Outlooks.Single(it => it.Exercise == A.Exercise("bridge")).Missing.Select(it => it.Rule).ShouldContain(ProgressionRuleIds.AfterLapse);
        life.Session(8, Bridge).Morning(9, 2).Session(10, Bridge).Morning(11, 2).Step(11, "bridge").ShouldBe(7);
    }

    [Fact]
    public void Someone_who_never_trained_has_no_gap() => new Life().Course(200).Lapse.ShouldBeNull();

    [Fact]
    public void The_state_is_lapsed_from_eight_days_on()
    {
        Trained().Plan(7).Finding.State.ShouldBe(ProgrammeState.Build);
        Trained().Plan(8).Finding.State.ShouldBe(ProgrammeState.Lapsed);
        Trained().Session(8, Life.Done("bridge", 5)).Plan(8).Finding.State.ShouldBe(ProgrammeState.Build);
    }

    private static Core.Record.SessionItem Bridge => Life.Done("bridge", 7);

    private static int StepAfter(int step, int days) => Of(days, daysPerWeek: 7) is { } lapse ? LapseDecision.StepAfter(step, lapse.Band) : step;

    private static LapseFinding? Of(int days, int? daysPerWeek) => LapseDecision.Of(Life.Start, Life.Day(days), daysPerWeek, Rule);

    private static Life Trained() => new Life().Issued(0, ("bridge", 6)).Session(0, Life.Done("bridge", 6)).Morning(1, 2);
}
