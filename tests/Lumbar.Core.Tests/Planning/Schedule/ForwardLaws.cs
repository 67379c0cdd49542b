using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Schedule;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Planning.Schedule;

/// <summary>Someone who does what is planned, day after day: no stretch of seven days ever holds more than was asked for.</summary>
public class ForwardLaws
{
    private const int Days = 16;

    [Fact]
    public void Doing_what_is_planned_never_adds_up_to_too_much() => Law.Holds(Gens.People, 70, person =>
    {
        var done = new HashSet<DateOnly>();
        var loaded = new HashSet<DateOnly>();
        done.UnionWith(person.Others.OfType<RecordEvent.SessionFinished>().Where(session => session.Day < A.Today).Select(session => session.Day));
        for (var day = A.Today; day < A.Today.AddDays(Days); day = day.AddDays(1))
        {
            var sessions = person.On(day).Decide() is PlanOutcome.Planned plan ? plan.Week[0].Sessions : [];
            if (sessions.Count > 0)
            {
                done.Add(day);
                LastWeek(done, day).ShouldBeLessThanOrEqualTo(person.Preferences!.DaysPerWeek, $"sessions up to {day}");
                person = person.With([.. sessions.Select((session, i) => Done(session, day, i))]);
            }

            if (sessions.Any(IsLoaded))
            {
                loaded.Add(day);
                LastWeek(loaded, day).ShouldBeLessThanOrEqualTo(3, $"loaded days up to {day}");
                loaded.ShouldNotContain(day.AddDays(-1));
            }
        }
    });

    [Theory]
    [InlineData(7, 1, new int[0], true)]
    [InlineData(1, 1, new[] { 6 }, false)]
    [InlineData(1, 1, new[] { 7 }, true)]
    [InlineData(3, 2, new[] { 1 }, false)]
    [InlineData(3, 2, new[] { 2 }, true)]
    [InlineData(3, 2, new[] { 2, 4, 6 }, false)]
    [InlineData(3, 2, new[] { 2, 4, 7 }, true)]
    [InlineData(0, 1, new int[0], false)]
    public void A_day_is_allowed_when_no_stretch_of_days_holds_more_than_its_share(int perWeek, int daysApart, int[] doneDaysBack, bool expected) =>
        Spacing.Allows(A.Today, doneDaysBack.Select(back => A.Today.AddDays(-back)).ToHashSet(), perWeek, daysApart).ShouldBe(expected);

    private static int LastWeek(HashSet<DateOnly> days, DateOnly day) => Enumerable.Range(0, 7).Count(back => days.Contains(day.AddDays(-back)));

    private static bool IsLoaded(PlannedSession session) =>
        session.Items.Any(item => item.Exercise.Ladder is { } ladder && RealKnowledge.Base.LadderOf(ladder).NeedsRestDay);

    private static RecordEvent.SessionFinished Done(PlannedSession session, DateOnly day, int number) =>
        A.Session(A.At(day, 10 + (4 * number)), [.. session.Items.Select(item => item.Exercise.Id.Value)]) with { Session = session.Id };
}
