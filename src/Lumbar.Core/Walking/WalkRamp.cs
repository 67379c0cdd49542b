using Lumbar.Core.Units;

namespace Lumbar.Core.Walking;

/// <summary>
/// Decides how much walking a week holds: it grows in small steps towards five walks of half an hour, holds when a week
/// was missed or too much, and eases off at once when walking hurts. Source: rules.md section 9, section 7 point 2, CM-05.
/// </summary>
public static class WalkRamp
{
    /// <summary>The walking of the week the day lies in.</summary>
    public static WalkWeek Of(WalkRequest request)
    {
        var walks = request.Walks.Where(walk => walk.Day <= request.On).ToList();
        if (walks.Count == 0)
        {
            return NotBegun(request);
        }

        var replay = new WalkReplay(request, LadderOf(request), walks.Min(static walk => walk.Day));
        var (before, now) = replay.Run();
        var hurts = now.IsCutForPain || before is { IsCutForPain: true };
        var next = NextOf(replay, now, request);
        return Build(request, now.Level, hurts) with
        {
            Week = now.Week,
            First = now.First,
            Done = now.Tally.Walks,
            Today = TodayOf(request, now),
            Reasons = [.. now.Reasons, .. Also(request, hurts, next?.GoalWeek)],
            NextChange = next?.Change,
            GoalWeek = next?.GoalWeek,
        };
    }

    private static WalkWeek NotBegun(WalkRequest request)
    {
        var ladder = LadderOf(request);
        var steps = ladder.StepsToTop(ladder.Start);
        int? goal = steps == 0 ? null : 1 + (steps * Pace(request));
        return Build(request, ladder.Start, hurts: false) with
        {
            Reasons = [Reason.Of(request.Rule.Id, request.Rule.Source), .. Also(request, hurts: false, goal)],
            NextChange = steps == 0 ? null : Change(null, ladder, ladder.Start),
            GoalWeek = goal,
        };
    }

    private static WalkLadder LadderOf(WalkRequest request) =>
        new(request.Rule.WalksPerWeek, WalkStart.MinutesFor(request.ComfortableMinutes, request.Rule), request.Rule);

    private static WalkWeek Build(WalkRequest request, WalkLevel level, bool hurts)
    {
        var plans = level.Walks.Select(minutes => PlanOf(minutes, request)).ToValueList();
        return new WalkWeek
        {
            Week = 1,
            First = null,
            Minutes = level.Walks,
            Plans = plans,
            Done = 0,
            Today = plans[0],
            Reasons = [],
            NextChange = null,
            Alternative = hurts ? WalkAlternative.CyclingOrWater : request.InIntervals ? WalkAlternative.Cycling : null,
            GoalWeek = null,
        };
    }

    private static WalkPlan? TodayOf(WalkRequest request, WalkState now)
    {
        var before = now.Tally.WalksBefore(request.On.DayNumber - now.First.DayNumber);
        return before < now.Level.Count ? PlanOf(now.Level.Walks[before], request) : null;
    }

    private static WalkPlan PlanOf(int minutes, WalkRequest request)
    {
        var walk = WalkStart.Parted(minutes, request.InIntervals, request.Rule);
        return request.InFlare ? WalkStart.InFlare(walk, request.Rule.Flare) : walk;
    }

    /// <summary>What holds for today besides how the week came about.</summary>
    private static ValueList<Reason> Also(WalkRequest request, bool hurts, int? goalWeek)
    {
        var rule = request.Rule;
        List<Reason> also = [];
        also.AddRange(request.InFlare ? [Reason.Of(WalkRules.Flare, rule.Flare.Source)] : []);
        also.AddRange(hurts ? [Reason.Of(WalkRules.Swap, rule.Cut.Source)] : []);
        also.AddRange(request.InIntervals ? [Reason.Of(WalkRules.Intervals, WalkRules.IntervalSource)] : []);
        also.AddRange(request.InIntervals && !hurts ? [Reason.Of(WalkRules.SwapCycle, WalkRules.IntervalSource)] : []);
        also.AddRange(goalWeek > rule.Goal.ByWeek ? [Reason.Of(WalkRules.Long, rule.Goal.Source)] : []);
        return also.ToValueList();
    }

    /// <summary>What comes next at the earliest, if nothing speaks against it from now on.</summary>
    private static (WalkChange Change, int GoalWeek)? NextOf(WalkReplay replay, WalkState now, WalkRequest request)
    {
        if (now.Ladder.IsTop(now.Level))
        {
            return null;
        }

        if (now.Waiting is { } waiting)
        {
            var step = waiting.Ladder == now.Ladder ? now.Ladder.StepFrom(now.Level) : WalkStep.AllWalks;
            var change = new WalkChange(After(request.On, 1), step, waiting.Level.Walks);
            return (change, now.Week + (waiting.Ladder.StepsToTop(waiting.Level) * Pace(request)));
        }

        if (replay.FullStart(now) is { } full && replay.Against(now).Count == 0)
        {
            return NextWithAllWalks(now, full, request);
        }

        var opens = now.Week + (replay.Against(now).Count > 0 ? 2 : 1);
        var week = Math.Max(opens, now.GrewIn + Pace(request));
        var from = After(now.First, (week - now.Week) * WalkTally.Days);
        return (Change(from, now.Ladder, now.Level), week + ((now.Ladder.StepsToTop(now.Level) - 1) * Pace(request)));
    }

    /// <summary>What comes next for who has done as many walks in the first week as the full amount has.</summary>
    private static (WalkChange Change, int GoalWeek) NextWithAllWalks(WalkState now, WalkLadder full, WalkRequest request)
    {
        var second = now.Week + 1;
        var level = request.IsSlow(request.On) ? full.Start : full.Next(full.Start);
        var steps = full.StepsToTop(level);
        var goal = steps == 0 ? second : second + 1 + ((steps - 1) * Pace(request));
        return (new WalkChange(After(now.First, WalkTally.Days), WalkStep.AllWalks, level.Walks), goal);
    }

    private static WalkChange Change(DateOnly? from, WalkLadder ladder, WalkLevel level) =>
        new(from, ladder.StepFrom(level), ladder.Next(level).Walks);

    // A record may lie at the end of time.
    private static DateOnly After(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, day.DayNumber + days));

    private static int Pace(WalkRequest request) => request.IsSlow(request.On) ? request.Rule.Slow.WeeksPerStep : 1;
}
