using Lumbar.Core.Catalogue;
using Lumbar.Core.Measures;
using Lumbar.Core.Progression;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Progression;

/// <summary>Rules.md section 10: what a clinician is told of each trigger, in which order, and what settles it.</summary>
public class ReviewListTests
{
    [Fact]
    public void Each_trigger_says_how_long_or_how_often()
    {
        Says(new Life().Morning(0, 2, LegSymptom.BelowKnee).Morning(43, 2, LegSymptom.BelowKnee), 43, "RF-6").ShouldBe(new("days", "43"));
        Says(new Life().Flare(0), 16, "RF-7").ShouldBe(new("flareDays", "16"));
        Says(Often(), 44, "RF-7").ShouldBe(new("flares", "3"));
        Says(TooMuch(TooMuch(new Life(), 1), 3), 3, "RF-7").ShouldBe(new("redSessions", "2"));
        Says(Asked(15, "confidence", "confidence", 3), 15, "RF-9").ShouldBe(new("days", "15"));
        Says(Asked(9, "weekly", "off-work", 1), 9, "RF-11").ShouldBe(new("days", "16"));
    }

    [Theory]
    [InlineData(83, true)]
    [InlineData(84, false)]
    public void Three_flare_ups_are_looked_at_for_six_weeks_after_the_last(int day, bool isOpen) => IsOpen(Often(), day, "RF-7").ShouldBe(isOpen);

    [Fact]
    public void The_most_urgent_comes_first_and_what_is_as_urgent_by_its_rule()
    {
        var life = Unchanged().Measured(41, "weekly", ("mood", 2)).Measured(27, "confidence", ("confidence", 2)).Measured(41, "confidence", ("confidence", 2));
        Open(life, 42).Select(trigger => trigger.Rule.Value).ShouldBe(["RF-12", "RF-4", "RF-9"]);
        life.Course(42).Reviews.Select(trigger => trigger.Rule.Value).ShouldBe(["RF-12", "RF-4", "RF-9"]);
    }

    [Fact]
    public void What_stands_open_from_day_to_day_is_told_once_and_does_not_hide_what_comes_later()
    {
        var life = new Life().Measured(0, "weekly", ("mood", 1)).Measured(7, "weekly", ("mood", 2)).Measured(14, "weekly", ("mood", 1)).Mornings(15, 16, 2);
        life.Course(17).Reviews.Select(trigger => trigger.Rule.Value).ShouldBe(["RF-12", "RF-9"]);
    }

    [Fact]
    public void Of_two_reasons_under_one_rule_the_more_urgent_stands()
    {
        var life = new Life().Flare(0).Morning(16, 5, LegSymptom.Thigh);
        Open(life, 16).Select(trigger => trigger.Urgency).ShouldBe([ReviewUrgency.Week, ReviewUrgency.Routine]);
        life.Course(16).Reviews.Select(trigger => trigger.Urgency).ShouldBe([ReviewUrgency.Week]);
    }

    [Fact]
    public void A_visit_at_the_very_moment_of_the_answer_does_not_settle_thoughts_of_self_harm() =>
        IsOpen(new Life().Measured(0, "weekly", ("mood", 2)).Visit(0, hour: 20), 1, "RF-12").ShouldBeTrue();

    [Fact]
    public void Another_questionnaire_does_not_open_again_what_a_visit_settled() =>
        IsOpen(new Life().Measured(0, "weekly", ("mood", 1)).Visit(1).Measured(3, "confidence", ("confidence", 8)), 4, "RF-9").ShouldBeFalse();

    [Fact]
    public void What_was_told_in_the_evening_holds_the_dose_though_something_else_was_told_after_it()
    {
        Trained(new Life()).Step(5, "bridge").ShouldBe(5);
        Trained(new Life().Measured(1, "weekly", ("mood", 1))).Step(5, "bridge").ShouldBe(4);
    }

    private static Life Trained(Life life) => life.Issued(0, ("bridge", 4), ("bird-dog", 0)).Screened(1, hour: 21)
        .Session(0, Life.Done("bridge", 4)).Morning(1, 2).Session(2, Life.Done("bridge", 4)).Morning(3, 2);

    /// <summary>Three flare-ups, the last of them on day 42, each over two days later.</summary>
    private static Life Often() => new[] { 1, 20, 42 }.Aggregate(new Life(), (life, day) => life.Flare(day, hour: 5).Morning(day + 1, 2).Morning(day + 2, 2));

    private static Life TooMuch(Life life, int day) => life.Session(day, 2, 8, LegSymptom.Back, Life.Done("bridge", 4));

    private static Life Asked(int again, string measure, string item, int value) => new Life().Measured(0, measure, (item, value)).Measured(again, measure, (item, value));

    private static Life Unchanged() => new[] { 0, 40 }.Aggregate(new Life(), (life, day) => life
        .Measured(day, "peg", ("pain", 4), ("enjoyment", 4), ("activity", 4))
        .Measured(day, "psfs", ("garden", 4), ("put-on-socks", 4), ("walk-30-min", 4)));

    private static Fact Says(Life life, int day, string rule) => Open(life, day).Single(trigger => trigger.Rule.Value == rule).Why.Facts.Single();

    private static bool IsOpen(Life life, int day, string rule) => Open(life, day).Any(trigger => trigger.Rule.Value == rule);

    private static ValueList<ReviewTrigger> Open(Life life, int day)
    {
        var state = PatientState.Fold(life.Events.Where(e => e.Day <= Life.Day(day)));
        var course = life.Course(day);
        return ReviewDecision.Of(
            new ReviewRequest
            {
                Facts = OutcomeFacts.Of(state, RealKnowledge.Base, Life.Day(day)),
                Flares = course.Flares, Sessions = course.Sessions, State = state, Leg = state.Leg, On = Life.Day(day),
            },
            RealKnowledge.Base);
    }
}
