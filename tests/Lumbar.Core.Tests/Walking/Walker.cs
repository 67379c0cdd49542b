using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;
using Lumbar.Core.Walking;

namespace Lumbar.Core.Tests.Walking;

/// <summary>Someone who walks: what they did, week by week, in the words of a test.</summary>
internal sealed record Walker
{
    public static readonly DateOnly First = new(2026, 1, 5);

    public static readonly WalkingRule Rule = RealKnowledge.Base.Walking;

    public int Comfortable { get; init; } = 15;

    public ValueList<WalkEntry> Walks { get; init; } = [];

    public ValueList<WalkMark> Marks { get; init; } = [];

    public Func<DateOnly, bool> IsSlow { get; init; } = _ => false;

    public Func<DateOnly, bool> HasLegTrouble { get; init; } = _ => false;

    public Func<DateOnly, bool> IsHeld { get; init; } = _ => false;

    public IReadOnlySet<DateOnly> StrengthRaised { get; init; } = new HashSet<DateOnly>();

    public WalkRequest RequestOn(DateOnly day) => new()
    {
        ComfortableMinutes = Comfortable,
        Walks = Walks,
        Marks = Marks,
        IsSlow = IsSlow,
        HasLowerLimbTrouble = HasLegTrouble,
        IsHeld = IsHeld,
        StrengthRaised = StrengthRaised,
        On = day,
        Rule = Rule,
    };

    public WalkWeek On(DateOnly day) => WalkRamp.Of(RequestOn(day));

    /// <summary>The week with this number, on one of its days, 0 to 6.</summary>
    public WalkWeek In(int week, int day = 0) => On(Day(week, day));

    public static DateOnly Day(int week, int day = 0) => First.AddDays((7 * (week - 1)) + day);

    /// <summary>One walk on each of the first days of a week.</summary>
    public Walker Walking(int week, params int[] minutes) =>
        this with { Walks = [.. Walks, .. minutes.Select((each, day) => new WalkEntry(Day(week, day), each))] };

    public Walker Walk(int week, int day, int minutes, int? pain = null) =>
        this with { Walks = [.. Walks, new WalkEntry(Day(week, day), minutes, pain is { } score ? Nprs.Of(score) : null)] };

    public Walker Red(int week, int day) => this with { Marks = [.. Marks, new WalkMark(Day(week, day), WalkMarkKind.Red)] };

    public Walker NotOk(int week, int day) => this with { Marks = [.. Marks, new WalkMark(Day(week, day), WalkMarkKind.NotOk)] };

    /// <summary>Every planned walk of these weeks done, one after the other.</summary>
    public Walker AsPlanned(int from, int to)
    {
        var walker = this;
        for (var week = from; week <= to; week++)
        {
            walker = walker.Walking(week, [.. walker.In(week).Minutes]);
        }

        return walker;
    }

    /// <summary>The first week, from 1, that holds the full amount when every week goes as planned.</summary>
    public int WeekOfTheGoal()
    {
        var walker = this;
        for (var week = 1; week < 60; week++)
        {
            if (week > 1 || Walks.Count == 0)
            {
                walker = walker.AsPlanned(week, week);
            }

            if (walker.In(week, 6).NextChange is null)
            {
                return week;
            }
        }

        throw new InvalidOperationException("The full amount never came.");
    }
}
