using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Progression;

namespace Lumbar.Core.Tests.Progression;

/// <summary>Rules.md section 10: each trigger at its limit, settled by a visit, and never raised by what nobody said.</summary>
public class ReviewTests
{
    [Theory]
    [InlineData(27, 5, false)]
    [InlineData(28, 5, true)]
    [InlineData(28, 4, false)]
    public void RF_3_worse_by_one_of_the_PEG_after_four_weeks(int day, int now, bool isOpen) =>
        IsOpen(Peg(4, now, at: 26), day, "RF-3").ShouldBe(isOpen);

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void RF_3_worse_by_two_of_morning_pain(int now, bool isOpen)
    {
        var life = new Life().Mornings(0, 7, 2).Mornings(8, 14, 3).Mornings(15, 28, now);
        IsOpen(life, 28, "RF-3").ShouldBe(isOpen);
    }

    [Theory]
    [InlineData(41, false)]
    [InlineData(42, true)]
    [InlineData(83, true)]
    public void RF_4_nothing_better_after_six_weeks(int day, bool isOpen) => IsOpen(Unchanged(), day, "RF-4").ShouldBe(isOpen);

    [Fact]
    public void RF_4_is_settled_by_any_one_gain()
    {
        IsOpen(Unchanged(peg: 3), 42, "RF-4").ShouldBeTrue("a quarter less is not 30 percent");
        IsOpen(Unchanged(peg: 2), 42, "RF-4").ShouldBeFalse();
        IsOpen(Unchanged(activities: 5), 42, "RF-4").ShouldBeTrue();
        IsOpen(Unchanged(activities: 6), 42, "RF-4").ShouldBeFalse();
        IsOpen(Unchanged().Measured(40, "groc", ("change", 1)), 42, "RF-4").ShouldBeTrue();
        IsOpen(Unchanged().Measured(40, "groc", ("change", 2)), 42, "RF-4").ShouldBeFalse();
    }

    [Fact]
    public void RF_4_says_nothing_while_too_little_is_known()
    {
        IsOpen(new Life().Morning(0, 2), 60, "RF-4").ShouldBeFalse();
        IsOpen(Peg(4, 4, at: 40), 60, "RF-4").ShouldBeFalse("one outcome alone is not enough");
    }

    [Theory]
    [InlineData(83, false)]
    [InlineData(84, true)]
    public void RF_5_nothing_better_after_twelve_weeks(int day, bool isOpen) => IsOpen(Unchanged(), day, "RF-5").ShouldBe(isOpen);

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void RF_5_hardly_anything_possible_after_twelve_weeks(int highest, bool isOpen)
    {
        var life = new Life().Measured(0, "psfs", ("garden", 0), ("put-on-socks", 0), ("walk-30-min", 0))
            .Measured(83, "psfs", ("garden", 3), ("put-on-socks", highest), ("walk-30-min", 2));
        IsOpen(life, 84, "RF-5").ShouldBe(isOpen);
    }

    [Theory]
    [InlineData(41, false)]
    [InlineData(42, true)]
    public void RF_6_below_the_knee_for_six_weeks(int day, bool isOpen) =>
        IsOpen(new Life().Morning(0, 2, LegSymptom.BelowKnee).Morning(30, 2, LegSymptom.Back).Morning(40, 2, LegSymptom.BelowKnee), day, "RF-6").ShouldBe(isOpen);

    [Fact]
    public void RF_6_not_when_it_has_drawn_back() =>
        IsOpen(new Life().Morning(0, 2, LegSymptom.BelowKnee).Morning(44, 2, LegSymptom.Thigh), 44, "RF-6").ShouldBeFalse();

    [Theory]
    [InlineData(14, false)]
    [InlineData(15, true)]
    public void RF_7_a_flare_up_longer_than_fourteen_days(int days, bool isOpen) => IsOpen(new Life().Flare(0), days, "RF-7").ShouldBe(isOpen);

    [Theory]
    [InlineData(42, true)]
    [InlineData(43, false)]
    public void RF_7_three_flare_ups_within_six_weeks(int thirdBegins, bool isOpen)
    {
        var life = Over(Over(new Life(), 1), 20);
        IsOpen(life, 22, "RF-7").ShouldBeFalse();
        IsOpen(Over(life, thirdBegins), thirdBegins + 2, "RF-7").ShouldBe(isOpen);
    }

    [Theory]
    [InlineData(LegSymptom.Buttock, false)]
    [InlineData(LegSymptom.Thigh, true)]
    public void RF_7_a_new_leg_symptom_in_a_flare_up_within_a_week(LegSymptom leg, bool isOpen)
    {
        var life = new Life().Flare(0).Morning(1, 5, leg);
        Open(life, 1).Any(trigger => trigger.Rule.Value == "RF-7" && trigger.Urgency == ReviewUrgency.Week).ShouldBe(isOpen);
        IsOpen(new Life().Morning(1, 2, LegSymptom.Thigh).Flare(1).Morning(2, 5, LegSymptom.Thigh), 2, "RF-7").ShouldBeFalse("it was there before");
    }

    [Theory]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void RF_7_two_sessions_that_were_too_much_within_seven_days(int second, bool isOpen)
    {
        var life = new Life().Session(1, 2, 8, LegSymptom.Back, Life.Done("bridge", 4)).Session(second, 2, 8, LegSymptom.Back, Life.Done("bridge", 4));
        IsOpen(life, second, "RF-7").ShouldBe(isOpen);
        IsOpen(life, second - 1, "RF-7").ShouldBeFalse();
    }

    [Theory]
    [InlineData(3, 14, true)]
    [InlineData(3, 13, false)]
    [InlineData(4, 14, false)]
    public void RF_9_low_confidence_for_two_weeks(int confidence, int latest, bool isOpen)
    {
        var life = new Life().Measured(0, "confidence", ("confidence", 3)).Measured(latest, "confidence", ("confidence", confidence));
        IsOpen(life, latest, "RF-9").ShouldBe(isOpen);
    }

    [Theory]
    [InlineData(0, 7, true)]
    [InlineData(1, 7, false)]
    [InlineData(0, 6, false)]
    public void RF_9_held_back_by_fear_for_two_weeks(int first, int latest, bool isOpen)
    {
        // The question is about the seven days before it.
        var life = new Life().Measured(first, "weekly", ("activity-avoided", 1)).Measured(latest, "weekly", ("activity-avoided", 1));
        IsOpen(life, latest, "RF-9").ShouldBe(isOpen);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "RF-9")]
    [InlineData(2, "RF-12")]
    [InlineData(null, null)]
    public void RF_9_and_RF_12_follow_the_mood_that_was_told(int? mood, string? rule)
    {
        var open = Open(new Life().Measured(0, "weekly", ("mood", mood)), 1);
        open.Select(trigger => trigger.Rule.Value).ShouldBe(rule is null ? [] : [rule]);
        (open is [var first, ..] && first.Urgency == ReviewUrgency.Now).ShouldBe(rule == "RF-12");
    }

    [Theory]
    [InlineData("strong-painkiller-daily", 7, false)]
    [InlineData("strong-painkiller-daily", 8, true)]
    [InlineData("off-work", 7, false)]
    [InlineData("off-work", 8, true)]
    public void RF_11_longer_than_two_weeks(string item, int latest, bool isOpen) =>
        IsOpen(new Life().Measured(0, "weekly", (item, 1)).Measured(latest, "weekly", (item, 1)), latest, "RF-11").ShouldBe(isOpen);

    [Fact]
    public void What_nobody_said_raises_nothing() => Open(new Life().Mornings(0, 10, 2), 200).ShouldBeEmpty();

    [Fact]
    public void A_visit_settles_what_it_came_after_and_not_what_comes_later()
    {
        IsOpen(Unchanged().Visit(41), 42, "RF-4").ShouldBeTrue();
        IsOpen(Unchanged().Visit(42), 43, "RF-4").ShouldBeFalse();
        IsOpen(Unchanged().Visit(43), 42, "RF-4").ShouldBeTrue("not before it was told");
        IsOpen(Unchanged().Visit(43), 84, "RF-5").ShouldBeTrue();
        IsOpen(Unchanged().And(A.Visit(A.At(Life.Day(50)), on: Life.Day(30))), 51, "RF-4").ShouldBeTrue("the visit itself was earlier");
    }

    [Theory]
    [InlineData(0, 10, true)]
    [InlineData(0, 21, false)]
    [InlineData(1, 10, false)]
    public void Only_a_visit_told_after_thoughts_of_self_harm_settles_them(int day, int hour, bool isOpen)
    {
        // Questionnaires are answered at eight in the evening.
        var life = new Life().Measured(0, "weekly", ("mood", 2)).Visit(day, hour);
        IsOpen(life, 1, "RF-12").ShouldBe(isOpen);
    }

    [Fact]
    public void The_most_urgent_comes_first_and_decides_the_advice()
    {
        var life = Unchanged().Measured(41, "weekly", ("mood", 2)).Screened(20).Screened(40);
        life.Plan(42).Finding.Reviews[0].Rule.Value.ShouldBe("RF-12");
        life.Plan(42).Advice[0].ShouldBe(Advices.HelpNow);
        life.Plan(42).Finding.State.ShouldBe(ProgrammeState.Review);
        Unchanged().Screened(20).Screened(40).Plan(42).Advice[0].ShouldBe(Advices.Review);
        Peg(4, 5, at: 26).Screened(27).Plan(28).Advice[0].ShouldBe(Advices.ReviewSoon);
    }

    private static Life Peg(int first, int now, int at) => new Life()
        .Measured(0, "peg", ("pain", first), ("enjoyment", first), ("activity", first)).Measured(at, "peg", ("pain", now), ("enjoyment", now), ("activity", now));

    /// <summary>PEG and activities told twice.</summary>
    private static Life Unchanged(int peg = 4, int activities = 4) => Peg(4, peg, at: 40)
        .Measured(0, "psfs", ("garden", 4), ("put-on-socks", 4), ("walk-30-min", 4))
        .Measured(40, "psfs", ("garden", activities), ("put-on-socks", activities), ("walk-30-min", activities));

    private static Life Over(Life life, int day) => life.Flare(day, hour: 5).Morning(day + 1, 2).Morning(day + 2, 2);

    private static IReadOnlyList<ReviewTrigger> Open(Life life, int day) => [.. ReviewDecision.Of(
        new ReviewRequest
        {
            Facts = Core.Measures.OutcomeFacts.Of(State(life, day), RealKnowledge.Base, Life.Day(day)),
            Flares = life.Course(day).Flares,
            Sessions = life.Course(day).Sessions,
            State = State(life, day),
            Leg = State(life, day).Leg,
            On = Life.Day(day),
        },
        RealKnowledge.Base)];

    private static bool IsOpen(Life life, int day, string rule) => Open(life, day).Any(trigger => trigger.Rule.Value == rule);

    private static Core.Record.PatientState State(Life life, int day) => Core.Record.PatientState.Fold(life.Events.Where(e => e.Day <= Life.Day(day)));
}
