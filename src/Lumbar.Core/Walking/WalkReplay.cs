using Lumbar.Core.Units;

namespace Lumbar.Core.Walking;

/// <summary>One week of walking as far as it is known on the day: its level, how it came to it, and when it last grew.</summary>
internal sealed record WalkState
{
    /// <summary>Which week, from 1.</summary>
    public required int Week { get; init; }

    /// <summary>Its first day.</summary>
    public required DateOnly First { get; init; }

    /// <summary>What happened in it so far.</summary>
    public required WalkTally Tally { get; init; }

    /// <summary>How much it holds.</summary>
    public required WalkLevel Level { get; init; }

    /// <summary>The ladder this level stands on.</summary>
    public required WalkLadder Ladder { get; init; }

    /// <summary>Why it holds so much.</summary>
    public required ValueList<Reason> Reasons { get; init; }

    /// <summary>The week in which walking last grew.</summary>
    public required int GrewIn { get; init; }

    /// <summary>The raised week that waits for the next day on which strength does not go up, or null.</summary>
    public WalkState? Waiting { get; init; }

    /// <summary>Whether it was eased off in this week.</summary>
    public bool IsCut { get; init; }

    /// <summary>Whether pain on a walk is why.</summary>
    public bool IsCutForPain { get; init; }
}

/// <summary>
/// Lives through the weeks from the first walk on. Nothing is remembered from one day to the next: the same record gives
/// the same weeks.
/// </summary>
internal sealed class WalkReplay(WalkRequest request, WalkLadder start, DateOnly first)
{
    private readonly WalkTally[] _tallies = WalkTally.Of(request, first);

    /// <summary>The week the day lies in, and the one before it, if any.</summary>
    public (WalkState? Before, WalkState Now) Run()
    {
        WalkState? before = null;
        var now = FirstWeek();
        while (now.Week < _tallies.Length)
        {
            (before, now) = (now, Following(now));
        }

        return (before, now);
    }

    /// <summary>Why the week after this one does not open, as far as this week has gone; none when it opens.</summary>
    public ValueList<Reason> Against(WalkState week)
    {
        var rule = request.Rule.Week;
        List<Reason> against = [];
        against.AddRange(week.IsCut ? [Reason.Of(WalkRules.HoldCut, request.Rule.Cut.Source)] : []);
        against.AddRange(!week.IsCut && week.Tally.IsTooMuch(rule) ? [TooMuch] : []);
        against.AddRange(DaysOf(week.First).Any(request.IsHeld) ? [Held] : []);
        return against.ToValueList();
    }

    /// <summary>
    /// A ladder that starts with the full number of walks, for who really did so many in the first week at about the planned
    /// length. It starts at what was done, so that growth is measured against that.
    /// </summary>
    public WalkLadder? FullStart(WalkState last)
    {
        const int Percent = 100;
        var rule = request.Rule;
        var minutes = Math.Min(last.Level.Minutes, last.Tally.Minutes / rule.Goal.Walks);
        var isAlready = last.Week == 1 && last.Tally.Walks >= rule.Week.FullStartWalks
            && minutes >= rule.FewestMinutes && minutes * Percent >= last.Level.Minutes * rule.Week.SharePercent;
        return isAlready ? new WalkLadder(rule.Goal.Walks, minutes, rule) : null;
    }

    private WalkState FirstWeek() => Eased(new WalkState
    {
        Week = 1,
        First = first,
        Tally = _tallies[0],
        Ladder = start,
        Level = start.Start,
        Reasons = [Reason.Of(request.Rule.Id, request.Rule.Source)],
        GrewIn = 1,
    });

    private WalkState Following(WalkState last)
    {
        var week = new WalkState
        {
            Week = last.Week + 1,
            First = last.First.AddDays(WalkTally.Days),
            Tally = _tallies[last.Week],
            Ladder = last.Ladder,
            Level = last.Level,
            Reasons = NotOpened(last),
            GrewIn = last.GrewIn,
        };
        return Eased(week.Reasons.Count > 0 ? week : Opened(week, last));
    }

    /// <summary>Why a week that is over does not open the next one; none when it does.</summary>
    private ValueList<Reason> NotOpened(WalkState last)
    {
        const int Percent = 100;
        if (last.Ladder.IsTop(last.Level))
        {
            return [Reason.Of(WalkRules.Goal, request.Rule.Goal.Source)];
        }

        var rule = request.Rule.Week;
        var planned = last.Level.Count;
        var reasons = Against(last).ToList();
        reasons.AddRange(last.Tally.Walks * Percent < rule.SharePercent * planned
            ? [Reason.Of(WalkRules.Hold, rule.Source, Walked(last), new Fact("planned", $"{planned}"))]
            : []);
        return reasons.ToValueList();
    }

    private WalkState Opened(WalkState week, WalkState last)
    {
        var isSlow = request.IsSlow(week.First) && week.Week - last.GrewIn < request.Rule.Slow.WeeksPerStep;
        if (FullStart(last) is { } full)
        {
            var five = isSlow ? full.Start : full.Next(full.Start);
            var already = Reason.Of(WalkRules.FullStart, request.Rule.Week.Source, Walked(last));
            return Raised(week, week with { Ladder = full, Level = five, Reasons = [already], GrewIn = isSlow ? last.GrewIn : week.Week });
        }

        if (isSlow)
        {
            return week with { Reasons = [Reason.Of(WalkRules.Slow, request.Rule.Slow.Source)] };
        }

        var next = last.Ladder.Next(last.Level);
        var grow = Reason.Of(WalkRules.Grow, request.Rule.Growth.Source, Walked(last), new Fact("planned", $"{last.Level.Count}"));
        return IsWithinCeiling(next, last)
            ? Raised(week, week with { Level = next, Reasons = [grow], GrewIn = week.Week })
            : week with { Reasons = [Reason.Of(WalkRules.Hold, request.Rule.Growth.Source)] };
    }

    /// <summary>
    /// The first day that is free takes the raise. A day on which strength goes up passes it on to the next; one that is
    /// held, or by which it was too much again, ends it for this week.
    /// </summary>
    private WalkState Raised(WalkState week, WalkState raised)
    {
        foreach (var day in DaysOf(week.First))
        {
            var number = day.DayNumber - week.First.DayNumber;
            if (request.IsHeld(day))
            {
                return week with { Reasons = [Held] };
            }

            if (week.Tally.IsTooMuch(request.Rule.Week, number) || CutOf(week)?.Day <= number)
            {
                return week with { Reasons = [TooMuch] };
            }

            if (!request.StrengthRaised.Contains(day))
            {
                return raised;
            }
        }

        return week with { Waiting = raised, Reasons = [Reason.Of(WalkRules.Wait, request.Rule.Growth.Source)] };
    }

    /// <summary>Whether the week would grow by no more than the ceiling over what was planned or really done.</summary>
    private bool IsWithinCeiling(WalkLevel next, WalkState last)
    {
        const int Percent = 100;
        return next.Weekly * Percent <= Math.Max(last.Level.Weekly, last.Tally.Minutes) * (Percent + request.Rule.Growth.CeilingPercent);
    }

    private WalkState Eased(WalkState week) => CutOf(week) is { } cut
        ? week with
        {
            Level = week.Ladder.Cut(week.Level),
            Waiting = null,
            IsCut = true,
            IsCutForPain = cut.IsPain,
            Reasons = [cut.IsPain ? Hurt(week) : Reason.Of(WalkRules.Cut, request.Rule.Cut.Source)],
        }
        : week;

    private (int Day, bool IsPain)? CutOf(WalkState week) => week.Tally.Cut(request.Rule.Cut.Red, request.Rule.Cut.NotOk);

    private Reason TooMuch => Reason.Of(WalkRules.HoldReaction, request.Rule.Week.Source);

    private Reason Held => Reason.Of(WalkRules.HoldState, request.Rule.Week.Source);

    private Reason Hurt(WalkState week) => Reason.Of(WalkRules.Pain, request.Rule.Cut.Source, new Fact("pain", $"{week.Tally.HurtAt}"));

    private static Fact Walked(WalkState week) => new("done", $"{week.Tally.Walks}");

    private IEnumerable<DateOnly> DaysOf(DateOnly week) =>
        Enumerable.Range(0, Math.Min(WalkTally.Days, request.On.DayNumber - week.DayNumber + 1)).Select(week.AddDays);
}
