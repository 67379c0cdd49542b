using Lumbar.Core.Progression;

namespace Lumbar.Web.Charts;

/// <summary>Which of two renders: the narrow one for a phone, the wide one for a desk or a sheet of paper.</summary>
public enum Render
{
    /// <summary>For a phone.</summary>
    Narrow,

    /// <summary>For a desk.</summary>
    Wide,
}

/// <summary>A shape under the chart: a session, by colour and by shape.</summary>
public sealed record SessionMark(SessionColour Colour, Spot At)
{
    /// <summary>The class that gives it its colour.</summary>
    public string Class => Colour switch
    {
        SessionColour.Green => "c-g",
        SessionColour.Amber => "c-a",
        SessionColour.Red or SessionColour.Stop => "c-r",
    };

    /// <summary>Its outline: a circle is calm, a triangle a little much, a square too much.</summary>
    public string Path => Colour switch
    {
        SessionColour.Green => $"M{Plot.Say(At.X - 5)} {Plot.Say(At.Y)}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z",
        SessionColour.Amber => $"M{Plot.Say(At.X)} {Plot.Say(At.Y - 6.5)}l6.5 11.5h-13z",
        SessionColour.Red or SessionColour.Stop => $"M{Plot.Say(At.X - 5)} {Plot.Say(At.Y - 5)}h10v10h-10z",
    };
}

/// <summary>A band behind the chart.</summary>
public sealed record FlareBand(double X, double Width, double Middle);

/// <summary>Words in a chart.</summary>
public sealed record ChartLabel(string Text, Spot At, string Anchor);

/// <summary>Morning pain as a drawing: grey dots, a line of middle values that breaks where days are missing, flare-ups, sessions.</summary>
public sealed record PainChart
{
    /// <summary>The height of every render.</summary>
    public const int Height = 268;

    private const int Worst = 10;
    private const int Week = 7;
    private const double Edge = 26;
    private const double MarkRow = 220;
    private const double WeekRow = 256;
    private const double LabelGap = 12;
    private const double RoomForTwo = 110;

    /// <summary>What it shows.</summary>
    public required PainHistory History { get; init; }

    /// <summary>The frame.</summary>
    public required Plot Plot { get; init; }

    /// <summary>Which render it is.</summary>
    public required Render Render { get; init; }

    /// <summary>The mornings.</summary>
    public IEnumerable<Spot> Dots => History.Mornings.Select(morning => Plot.At(morning.Day, morning.Pain));

    /// <summary>The line, one path for each run; a single day is a dot of it.</summary>
    public IEnumerable<string> Lines => History.Runs.Select(PathOf);

    /// <summary>The flare-ups, from half a day before their first morning to half a day after their last.</summary>
    public IEnumerable<FlareBand> Bands => History.Flares.Select(BandOf);

    /// <summary>The sessions.</summary>
    public IEnumerable<SessionMark> Marks => History.Sessions.Select(session => new SessionMark(session.Colour, new Spot(Plot.X(session.Day), MarkRow)));

    /// <summary>The weeks, counted from the first day of the record; as many as there is room for.</summary>
    public IReadOnlyList<ChartLabel> Weeks
    {
        get
        {
            var first = (History.From.DayNumber - History.Start.DayNumber) / Week;
            var last = (History.To.DayNumber - History.Start.DayNumber) / Week;
            var needed = Render == Render.Wide ? 64 : 24;
            var every = Math.Max(1, (int)Math.Ceiling(needed / (Plot.DayWidth * Week)));
            return [.. Enumerable.Range(first, last - first + 1).Where(week => (week - first) % every == 0 && (week == first || IsMostlyShown(week))).Select(LabelOf)];
        }
    }

    /// <summary>The first and the last middle value, in words beside the line.</summary>
    public IEnumerable<ChartLabel> Ends
    {
        get
        {
            if (History.First is { } first && (History.Last is not { } end || Plot.X(end.Day) - Plot.X(first.Day) is 0 or > RoomForTwo))
            {
                yield return new ChartLabel($"{(History.From <= History.Start ? "start " : "")}{first.Middle}", Beside(first, -LabelGap), "start");
            }

            if (History.Last is { } last && last.Day != History.First?.Day)
            {
                yield return new ChartLabel($"now {last.Middle}", Beside(last, LabelGap * 2), "end");
            }
        }
    }

    /// <summary>Where the line ends, or null without one.</summary>
    public Spot? Now => History.Last is { } last ? Plot.At(last.Day, (double)last.Middle.Value) : null;

    /// <summary>The chart in a render.</summary>
    public static PainChart Of(PainHistory history, Render render, int? width = null)
    {
        var whole = width ?? (render == Render.Wide ? 820 : 358);
        return new PainChart
        {
            History = history,
            Render = render,
            Plot = new Plot
            {
                Width = whole,
                Height = Height,
                Left = Edge,
                Right = whole - 8,
                Top = Edge,
                Bottom = 196,
                From = history.From,
                To = history.To,
                Highest = Worst,
            },
        };
    }

    private Spot Beside(PainMiddle middle, double gap)
    {
        var spot = Plot.At(middle.Day, (double)middle.Middle.Value);
        var y = spot.Y + gap;
        return spot with { Y = y < Plot.Top ? spot.Y + (LabelGap * 2) : y > Plot.Bottom - 4 ? spot.Y - LabelGap : y };
    }

    private string PathOf(IReadOnlyList<PainMiddle> run)
    {
        var spots = run.Select(middle => Plot.At(middle.Day, (double)middle.Middle.Value)).ToList();
        return spots is [var only] ? $"M{only}h0" : $"M{string.Join('L', spots)}";
    }

    private FlareBand BandOf(FlareDays flare)
    {
        var from = Math.Max(Plot.Left, Plot.X(flare.From) - (Plot.DayWidth / 2));
        var to = Math.Min(Plot.Right, Plot.X(flare.To) + (Plot.DayWidth / 2));
        return new FlareBand(from, to - from, Math.Clamp((from + to) / 2, Plot.Left + 20, Plot.Right - 20));
    }

    private bool IsMostlyShown(int week) => History.To.DayNumber - History.Start.DayNumber - (week * Week) >= Week / 2;

    private ChartLabel LabelOf(int week)
    {
        var (from, to) = (History.Start.AddDays(week * Week), History.Start.AddDays((week * Week) + Week - 1));
        var middle = (Plot.X(from) + Plot.X(to)) / 2;
        return new ChartLabel(Render == Render.Wide ? $"week {week + 1}" : $"{week + 1}", new Spot(middle, WeekRow), "middle");
    }
}
