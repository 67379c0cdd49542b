namespace Lumbar.Web.Charts;

/// <summary>One week: how much was done, and how much was meant to be where that is known.</summary>
public sealed record WeekCount(int Number, int Done, int? Planned, bool IsNow);

/// <summary>One bar.</summary>
public sealed record Bar
{
    /// <summary>The week.</summary>
    public required WeekCount Week { get; init; }

    /// <summary>Its left edge.</summary>
    public required double X { get; init; }

    /// <summary>Its width.</summary>
    public required double Width { get; init; }

    /// <summary>The top of what was done.</summary>
    public required double Top { get; init; }

    /// <summary>The top of what was planned, or null.</summary>
    public required double? PlannedTop { get; init; }

    /// <summary>Whether its week is named below.</summary>
    public required bool IsNamed { get; init; }

    /// <summary>Whether its number stands on it; where bars are narrow, the last one has it and the table has all.</summary>
    public required bool IsNumbered { get; init; }

    /// <summary>Its middle.</summary>
    public double Middle => X + (Width / 2);

    /// <summary>Where its number stands: above everything of it.</summary>
    public double NumberAt => Math.Min(Top, PlannedTop ?? Top) - 6;
}

/// <summary>Weeks as bars, with an outline for what was planned. The number stands on each bar, so the height is never the only sign.</summary>
public sealed record WeekBars
{
    /// <summary>The height of every render.</summary>
    public const int Height = 162;

    /// <summary>Where the bars stand.</summary>
    public const double Floor = 130;

    private const double Ceiling = 26;
    private const double Edge = 8;
    private const double WidestBar = 44;

    /// <summary>The whole width.</summary>
    public required int Width { get; init; }

    /// <summary>Which render it is.</summary>
    public required Render Render { get; init; }

    /// <summary>The bars.</summary>
    public required IReadOnlyList<Bar> Bars { get; init; }

    /// <summary>The bars of some weeks.</summary>
    public static WeekBars Of(IReadOnlyList<WeekCount> weeks, Render render)
    {
        var width = render == Render.Wide ? 820 : 358;
        var place = (width - (2 * Edge)) / Math.Max(1, weeks.Count);
        var bar = Math.Min(WidestBar, place * 0.7);
        var highest = Math.Max(1, weeks.Select(week => Math.Max(week.Done, week.Planned ?? 0)).DefaultIfEmpty(1).Max());
        var every = Math.Max(1, (int)Math.Ceiling((render == Render.Wide ? 64 : 26) / place));
        double TopOf(int value) => Floor - (value / (double)highest * (Floor - Ceiling));
        return new WeekBars
        {
            Width = width,
            Render = render,
            Bars =
            [
                .. weeks.Select((week, i) => new Bar
                {
                    Week = week,
                    X = Edge + (i * place) + ((place - bar) / 2),
                    Width = bar,
                    Top = TopOf(week.Done),
                    PlannedTop = week.Planned is { } planned ? TopOf(planned) : null,
                    IsNumbered = place >= 24 || (weeks.Count - 1 - i) % every == 0,
                    IsNamed = (weeks.Count - 1 - i) % every == 0,
                }),
            ],
        };
    }
}

/// <summary>Bars with their title in words, under an id of the page.</summary>
public sealed record TitledBars(WeekBars Bars, string Title, string Id);
