using Lumbar.Core.Catalogue;
using Lumbar.Core.Measures;
using Lumbar.Core.Record;
using static Lumbar.Core.Tests.Measures.Answering;

namespace Lumbar.Core.Tests.Measures;

public class OutcomeFactsTests
{
    [Fact]
    public void What_nobody_answered_is_unknown_and_never_no()
    {
        var facts = Facts(60);

        facts.ShouldSatisfyAllConditions(
            () => facts.DaysSinceStart.ShouldBe(60),
            () => facts.IsWorse.ShouldBeNull(),
            () => facts.HasImproved.ShouldBeNull(),
            () => facts.KnownOutcomes.ShouldBe(0),
            () => facts.IsLittlePossible.ShouldBeNull(),
            () => facts.Change.ShouldBeNull(),
            () => facts.LowConfidence.ShouldBeNull(),
            () => facts.Avoiding.ShouldBeNull(),
            () => facts.HasLowMood.ShouldBeNull(),
            () => facts.MayHarmThemself.ShouldBeNull(),
            () => facts.StrongPainkiller.ShouldBeNull(),
            () => facts.OffWork.ShouldBeNull(),
            () => facts.BelowKneeDays.ShouldBeNull(),
            () => facts.BedRestDays.ShouldBeNull());
    }

    [Fact]
    public void Without_a_record_not_even_the_days_are_known() => OutcomeFacts.Of(PatientState.Empty, RealKnowledge.Base, Day(3)).DaysSinceStart.ShouldBeNull();

    [Theory]
    [InlineData(5, 6, false)]
    [InlineData(5, 7, true)]
    public void Two_points_more_pain_are_worse(int first, int now, bool worse) =>
        Facts(20, [Peg(0, 5, 5, 5), Peg(14, 5, 5, 5), .. Mornings(0, 7, first), .. Mornings(14, 7, now)]).IsWorse.ShouldBe(worse);

    [Fact]
    public void One_point_more_of_the_PEG_is_worse_and_less_is_unknown_without_mornings()
    {
        Facts(7, Peg(0, 5, 5, 5), Peg(7, 6, 6, 6)).IsWorse.ShouldBe(true);
        Facts(7, Peg(0, 5, 5, 5), Peg(7, 6, 6, 5)).IsWorse.ShouldBeNull();
    }

    public static TheoryData<string, RecordEvent[], bool> Improving => new()
    {
        { "pain 2 points", [.. Mornings(0, 7, 7), .. Mornings(36, 7, 5)], true },
        { "pain 1 point of 7", [.. Mornings(0, 7, 7), .. Mornings(36, 7, 6)], false },
        { "pain 1 point of 3, a third", [.. Mornings(0, 7, 3), .. Mornings(36, 7, 2)], true },
        { "PEG 30 percent", [Peg(0, 4, 3, 3), Peg(42, 3, 2, 2)], true },
        { "PEG 27 percent", [Peg(0, 4, 4, 3), Peg(42, 3, 3, 2)], false },
        { "activities 2 points", [Activities(0, 1, 1, 1), Activities(42, 3, 3, 3)], true },
        { "activities 5 thirds", [Activities(0, 1, 1, 1), Activities(42, 3, 3, 2)], false },
        { "rating +2", [Change(42, 2)], true },
        { "rating +1", [Change(42, 1)], false },
    };

    [Theory]
    [MemberData(nameof(Improving))]
    public void One_outcome_that_is_better_is_an_improvement_and_none_is_known_only_when_all_are(string about, RecordEvent[] events, bool improved)
    {
        RecordEvent[] same =
        [
            .. Mornings(0, 7, 5), .. Mornings(36, 7, 5), Peg(1, 5, 5, 5), Peg(41, 5, 5, 5),
            Activities(1, 5, 5, 5), Activities(41, 5, 5, 5), Change(41, 0),
        ];

        Facts(42, events).HasImproved.ShouldBe(improved ? true : null, about);
        Facts(42, events).KnownOutcomes.ShouldBe(1);
        Facts(42, same).HasImproved.ShouldBe(false);
        Facts(42, same).KnownOutcomes.ShouldBe(4);
        Facts(42, [.. same.Where(e => e.GetType() != events[0].GetType() || e is RecordEvent.MeasureAnswered m && m.Measure != ((RecordEvent.MeasureAnswered)events[0]).Measure), .. events])
            .HasImproved.ShouldBe(improved, about);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void Little_is_possible_when_no_activity_is_above_three(int best, bool little)
    {
        var facts = Facts(84, Activities(0, 1, 2, 1), Activities(84, 0, best, 1));

        facts.HighestActivity.ShouldBe(best);
        facts.IsLittlePossible.ShouldBe(little);
    }

    [Fact]
    public void Little_is_possible_can_be_said_after_one_answer() => Facts(1, Activities(0, 1, 2, 1)).HighestActivity.ShouldBe(2);

    [Theory]
    [InlineData(3, 3, 3, 14)]
    [InlineData(4, 3, 3, 7)]
    [InlineData(3, 3, 4, 0)]
    [InlineData(3, null, 3, 14)]
    [InlineData(3, 4, 3, 0)]
    public void Low_confidence_lasts_from_its_first_answer_to_its_latest(int first, int? second, int third, int days) =>
        (Facts(14, Confidence(0, first), Confidence(7, second), Confidence(14, third)).LowConfidence?.Days).ShouldBe(days);

    [Theory]
    [InlineData(MeasureIds.Avoided)]
    [InlineData(MeasureIds.StrongPainkiller)]
    [InlineData(MeasureIds.OffWork)]
    public void A_weekly_yes_covers_its_week_and_ends_with_a_no(string item)
    {
        DaysOf(item, Facts(0, Week(0, item, 1))).ShouldBe(7);
        DaysOf(item, Facts(7, Week(0, item, 1), Week(7, item, 1))).ShouldBe(14);
        DaysOf(item, Facts(8, Week(0, item, 1), Week(8, item, 1))).ShouldBe(15);
        DaysOf(item, Facts(14, Week(0, item, 1), Week(7, item, 1), Week(14, item, 0))).ShouldBe(0);
        DaysOf(item, Facts(14, Week(0, item, 1), Week(7, item, 0), Week(14, item, 1))).ShouldBe(7);
        DaysOf(item, Facts(7, Week(0, item, null))).ShouldBeNull();
    }

    [Theory]
    [InlineData(35, 7)]
    [InlineData(36, null)]
    public void An_answer_speaks_for_five_weeks(int on, int? days) => (Facts(on, Week(0, MeasureIds.OffWork, 1)).OffWork?.Days).ShouldBe(days);

    [Theory]
    [InlineData(35, 42)]
    [InlineData(36, 7)]
    public void Answers_too_far_apart_say_nothing_about_the_time_between(int second, int days) =>
        (Facts(second, Week(0, MeasureIds.OffWork, 1), Week(second, MeasureIds.OffWork, 1)).OffWork?.Days).ShouldBe(days);

    [Theory]
    [InlineData(0, false, false)]
    [InlineData(1, true, false)]
    [InlineData(2, true, true)]
    public void Mood_is_read_from_its_latest_answer(int mood, bool low, bool harm)
    {
        var facts = Facts(14, Week(0, MeasureIds.Mood, 2 - mood), Week(7, MeasureIds.Mood, mood), Week(14, MeasureIds.Mood, null));

        facts.HasLowMood.ShouldBe(low);
        facts.MayHarmThemself.ShouldBe(harm);
    }

    [Fact]
    public void An_answer_that_cannot_be_one_is_not_read() => Facts(0, Week(0, MeasureIds.Mood, 3)).MayHarmThemself.ShouldBeNull();

    [Fact]
    public void Below_the_knee_counts_from_the_first_time_told_while_it_still_is()
    {
        Facts(42, Morning(0, 3, LegSymptom.BelowKnee), Morning(20, 3, LegSymptom.Thigh), Morning(42, 3, LegSymptom.BelowKnee)).BelowKneeDays.ShouldBe(42);
        Facts(42, Morning(0, 3, LegSymptom.BelowKnee), Morning(41, 3, LegSymptom.Thigh)).BelowKneeDays.ShouldBe(0);
        Facts(42, Morning(10, 3)).BelowKneeDays.ShouldBe(0);
    }

    [Theory]
    [InlineData(35, 35)]
    [InlineData(36, null)]
    public void Nobody_knows_how_the_leg_is_five_weeks_later(int on, int? days) => Facts(on, Morning(0, 3, LegSymptom.BelowKnee)).BelowKneeDays.ShouldBe(days);

    [Fact]
    public void A_leg_symptom_of_an_earlier_episode_does_not_count()
    {
        var again = A.Person().Episode! with { At = A.At(Day(40)), Onset = Day(39), LegSymptom = LegSymptom.BelowKnee };

        Facts(42, Morning(0, 3, LegSymptom.BelowKnee), again).BelowKneeDays.ShouldBe(2);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("1", 1)]
    [InlineData("11", 2)]
    [InlineData("1.1", 1)]
    [InlineData("11.", 2)] // not asked yet today
    [InlineData("11..", null)]
    [InlineData("10", 0)]
    [InlineData("101", 1)]
    public void Days_in_bed_are_counted_in_a_row(string days, int? inARow) =>
        Facts(Math.Max(0, days.Length - 1), [.. days.Select((answer, day) => (answer, day)).Where(each => each.answer != '.')
            .Select(each => Items(MeasureIds.Day, each.day, (MeasureIds.BedRest, each.answer - '0')))]).BedRestDays.ShouldBe(inARow);

    [Fact]
    public void What_comes_after_the_day_is_not_looked_at() =>
        Facts(6, Confidence(0, 2), Confidence(7, 9), Morning(8, 3, LegSymptom.BelowKnee), Week(9, MeasureIds.Mood, 2))
            .ShouldSatisfyAllConditions(facts => (facts.LowConfidence?.Days).ShouldBe(0), facts => facts.MayHarmThemself.ShouldBeNull(), facts => facts.BelowKneeDays.ShouldBeNull());

    [Fact]
    public void The_ends_of_time_do_no_harm()
    {
        foreach (var day in new[] { DateOnly.MinValue, DateOnly.MaxValue })
        {
            var state = PatientState.Fold([Peg(0, 1, 1, 1) with { At = new(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero) }, Morning(0, 3) with { At = new(day.ToDateTime(new TimeOnly(8, 0)), TimeSpan.Zero) }]);
            foreach (var on in new[] { DateOnly.MinValue, Start, DateOnly.MaxValue })
            {
                OutcomeFacts.Of(state, RealKnowledge.Base, on).Pain.Verdict.ShouldBe(Verdict.NotEnough);
                MeasureSchedule.Due(state, Rules, MeasureTime.Relief, on).ShouldAllBe(due => due.Since <= on);
            }
        }
    }

    private static int? DaysOf(string item, OutcomeFacts facts) => item switch
    {
        MeasureIds.Avoided => facts.Avoiding?.Days,
        MeasureIds.StrongPainkiller => facts.StrongPainkiller?.Days,
        _ => facts.OffWork?.Days,
    };
}
