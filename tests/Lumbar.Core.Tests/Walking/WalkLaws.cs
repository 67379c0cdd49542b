using FsCheck;
using FsCheck.Fluent;
using Lumbar.Core.Units;
using Lumbar.Core.Walking;

namespace Lumbar.Core.Tests.Walking;

/// <summary>What holds for walking whatever a person does: half-year lives with walks, pain, red sessions, flares and slow spells.</summary>
public class WalkLaws
{
    private const int Weeks = 26;
    private const int Days = 7 * Weeks;

    [Fact]
    public void A_week_never_grows_by_more_than_a_fifth_over_what_was_planned_or_done() => Law.Holds(Lives, 150, walker =>
    {
        for (var week = 2; week <= Weeks; week++)
        {
            var planned = walker.In(week - 1, 6).WeeklyMinutes;
            var done = walker.Walks.Where(walk => walk.Day >= Walker.Day(week - 1) && walk.Day < Walker.Day(week)).Sum(walk => walk.Minutes);
            (walker.In(week, 6).WeeklyMinutes * 100).ShouldBeLessThanOrEqualTo(120 * Math.Max(planned, done), $"week {week}");
        }
    });

    [Fact]
    public void It_grows_on_no_day_that_is_held_or_on_which_strength_goes_up_or_after_a_red_session() => Law.Holds(Lives, 60, walker =>
    {
        var before = walker.On(Walker.First).WeeklyMinutes;
        for (var day = Walker.First.AddDays(1); day <= Walker.First.AddDays(Days); day = day.AddDays(1))
        {
            var today = walker.On(day).WeeklyMinutes;
            if (walker.IsHeld(day) || walker.StrengthRaised.Contains(day) || walker.Marks.Any(mark => mark.Kind == WalkMarkKind.Red && day.DayNumber - mark.Day.DayNumber is >= 0 and < 7))
            {
                today.ShouldBeLessThanOrEqualTo(before, $"{day}");
            }

            before = today;
        }
    });

    [Fact]
    public void More_that_was_too_much_never_means_more_walking() => Law.Holds(Lives, 100, walker =>
    {
        var worse = walker with
        {
            Walks = [.. walker.Walks.Select((walk, i) => i % 5 == 0 && walk.Day >= Walker.Day(2) ? walk with { Pain = Nprs.Of(Math.Max(4, walk.Pain?.Value ?? 0)) } : walk)],
            Marks = [.. walker.Marks, new WalkMark(Walker.First.AddDays(9), WalkMarkKind.Red), new WalkMark(Walker.First.AddDays(30), WalkMarkKind.NotOk)],
        };

        NeverMore(worse, walker);
    });

    [Fact]
    public void Fewer_walks_after_the_first_week_never_mean_more_walking() => Law.Holds(
        from walker in Lives from each in Gen.Choose(2, 6) select (walker, each),
        100,
        given =>
        {
            var (walker, each) = given;
            var painless = walker with { HasLegTrouble = _ => false };
            var fewer = painless with { Walks = [.. walker.Walks.Where((walk, i) => walk.Day < Walker.Day(2) || i % each != 0)] };

            NeverMore(fewer, painless);
        });

    [Fact]
    public void Being_held_or_slow_never_means_more_walking() => Law.Holds(Lives, 100, walker =>
    {
        NeverMore(walker with { IsHeld = day => walker.IsHeld(day) || (day >= Walker.Day(2, 1) && day.DayNumber % 40 == 0) }, walker);
        NeverMore(walker with { IsSlow = _ => true }, walker with { IsSlow = _ => false });
    });

    [Fact]
    public void The_order_of_the_walks_does_not_matter_and_the_answer_is_always_the_same() => Law.Holds(Lives, 100, walker =>
    {
        var day = Walker.First.AddDays(Days);
        var other = walker with { Walks = [.. walker.Walks.Reverse()], Marks = [.. walker.Marks.Reverse()] };

        other.On(day).ShouldBe(walker.On(day));
        other.On(day).ShouldBe(other.On(day));
    });

    [Fact]
    public void A_flare_never_plans_more_minutes_and_intervals_share_out_the_whole_time() => Law.Holds(Lives, 100, walker =>
    {
        var request = walker.RequestOn(Walker.First.AddDays(Days / 2));
        foreach (var intervals in new[] { false, true })
        {
            var calm = WalkRamp.Of(request with { InIntervals = intervals });
            var flare = WalkRamp.Of(request with { InIntervals = intervals, InFlare = true });
            foreach (var (inFlare, usual) in flare.Plans.Zip(calm.Plans))
            {
                (inFlare.Bouts * inFlare.Minutes).ShouldBeLessThanOrEqualTo(usual.Bouts * usual.Minutes);
                inFlare.Minutes.ShouldBeLessThanOrEqualTo(usual.Minutes);
            }

            calm.Plans.Zip(calm.Minutes).ShouldAllBe(pair => pair.First.Bouts * pair.First.Minutes >= pair.Second);
        }
    });

    private static Gen<Walker> Lives { get; } =
        from comfortable in Gen.Choose(0, 60)
        from eager in Gen.Choose(20, 95)
        from rolls in Gen.ArrayOf(Gen.Choose(0, 99), Days)
        from minutes in Gen.ArrayOf(Gen.Choose(1, 40), Days)
        from pains in Gen.ArrayOf(Gen.Choose(-6, 6), Days)
        from trouble in Gens.Chance(30)
        from quiet in Gen.Elements(85, 95, 100)
        from marks in Gen.ArrayOf(Gen.Choose(0, 99), Days)
        from slow in Gen.Elements(0, 30, 100)
        let held = Where(marks, roll => roll == 99 && quiet < 100)
        let raised = Where(marks, roll => roll % 7 == 3)
        select new Walker
        {
            Comfortable = comfortable,
            Walks =
            [
                .. Enumerable.Range(0, Days).Where(i => i == 0 || rolls[i] < eager)
                    .Select(i => new WalkEntry(Walker.First.AddDays(i), minutes[i], pains[i] < 0 ? null : Nprs.Of(pains[i]))),
            ],
            Marks =
            [
                .. Enumerable.Range(0, Days).Where(i => marks[i] is var roll && roll >= quiet && roll < 99)
                    .Select(i => new WalkMark(Walker.First.AddDays(i), marks[i] % 2 == 0 ? WalkMarkKind.Red : WalkMarkKind.NotOk)),
            ],
            HasLegTrouble = _ => trouble,
            IsHeld = held.Contains,
            StrengthRaised = raised,
            IsSlow = day => day.DayNumber * 37 % 100 < slow,
        };

    private static HashSet<DateOnly> Where(int[] rolls, Func<int, bool> wanted) =>
        [.. Enumerable.Range(0, Days).Where(i => wanted(rolls[i])).Select(Walker.First.AddDays)];

    private static void NeverMore(Walker less, Walker more)
    {
        for (var day = 0; day <= Days; day += 3)
        {
            var on = Walker.First.AddDays(day);
            less.On(on).WeeklyMinutes.ShouldBeLessThanOrEqualTo(more.On(on).WeeklyMinutes, $"{on}");
        }
    }
}
