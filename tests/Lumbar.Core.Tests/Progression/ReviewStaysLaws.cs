using Lumbar.Core.Progression;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Progression;

/// <summary>What calls for a clinician is noticed on its day and stays until one was seen.</summary>
public class ReviewStaysLaws
{
    private const int Days = 120;

    [Fact]
    public void What_stands_open_on_a_day_stands_open_on_the_next_unless_a_visit_was_told() => Law.Holds(GenLife.Weeks(Days / 7), 25, life =>
    {
        var visits = life.Events.OfType<RecordEvent.Consulted>().Select(visit => visit.Day).ToHashSet();
        var before = life.Course(0);
        for (var day = 1; day < Days; day++)
        {
            var now = life.Course(day);
            if (!visits.Contains(Life.Day(day)))
            {
                RulesOf(before).Except(RulesOf(now)).ShouldBeEmpty($"day {day}");
            }

            before = now;
        }
    });

    [Fact]
    public void The_time_over_which_something_stood_open_is_the_same_however_late_it_is_looked_at() => Law.Holds(GenLife.Weeks(Days / 7), 25, life =>
    {
        var whole = life.Course(Days);
        for (var day = 1; day < Days; day++)
        {
            var then = life.Course(day);
            (then.Reviews.Count > 0).ShouldBe(whole.ReviewSpells.Any(spell => spell.From <= Life.Day(day) && !(spell.Over <= Life.Day(day))), $"day {day}");
        }
    });

    private static IEnumerable<RuleId> RulesOf(CourseOutcome course) => course.Reviews.Select(trigger => trigger.Rule);
}
