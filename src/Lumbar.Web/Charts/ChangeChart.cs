using Lumbar.Core.Catalogue;
using Lumbar.Core.Measures;

namespace Lumbar.Web.Charts;

/// <summary>The scale a score lies on.</summary>
public sealed record Scale(int Lowest, int Highest, string LowWords, string HighWords);

/// <summary>
/// A score on its scale: an open dot where it began, a filled one where it is now, and a band for a change that matters,
/// with its edge dotted.
/// </summary>
public sealed record ChangeChart
{
    /// <summary>The width of the drawing.</summary>
    public const int Width = 358;

    /// <summary>The height of the drawing.</summary>
    public const int Height = 106;

    /// <summary>Where the scale lies.</summary>
    public const double Line = 40;

    /// <summary>The left end of the scale.</summary>
    public const double Left = 14;

    /// <summary>The right end of the scale.</summary>
    public const double Right = 344;

    private const double LabelEdge = 28;

    /// <summary>The name of what is measured.</summary>
    public required string Name { get; init; }

    /// <summary>The scale.</summary>
    public required Scale Scale { get; init; }

    /// <summary>The change shown.</summary>
    public required ScoreChange Change { get; init; }

    /// <summary>The score from which a change for the better matters, or null when the scale ends before it.</summary>
    public required double? Threshold { get; init; }

    /// <summary>Which way is better.</summary>
    public required BetterWay Better { get; init; }

    /// <summary>Where the score was at the start, or null.</summary>
    public double? Start => Change.Baseline is { } start ? X((double)start.Value.Value) : null;

    /// <summary>Where it is now, or null.</summary>
    public double? Now => Change.Latest is { } now ? X((double)now.Value.Value) : null;

    /// <summary>The band of a change that matters, or null.</summary>
    public (double X, double Width)? Band => Threshold is not { } edge ? null : Better switch
    {
        BetterWay.Lower => (Left, X(edge) - Left),
        BetterWay.Higher => (X(edge), Right - X(edge)),
    };

    /// <summary>Where the dotted edge of the band stands, or null.</summary>
    public double? Edge => Threshold is { } edge ? X(edge) : null;

    /// <summary>Where words about a place stand, so that they stay inside.</summary>
    public static double LabelAt(double x) => Math.Clamp(x, LabelEdge, Width - LabelEdge);

    /// <summary>What it shows, in words.</summary>
    public string InWords()
    {
        var start = Change.Baseline is { } first && first.Day != Change.Latest?.Day ? $"{first.Value} at the start, " : "";
        var edge = Threshold is { } threshold ? $" A change matters from {Plot.Say(threshold)}." : "";
        return $"{Name}: {start}{Change.Latest?.Value.ToString() ?? "nothing"} now, {Meaning.Of(Change)}.{edge}";
    }

    /// <summary>The chart of a change.</summary>
    public static ChangeChart Of(string name, Scale scale, ScoreChange change, ChangeRule rule) => new()
    {
        Name = name,
        Scale = scale,
        Change = change,
        Better = rule.Better,
        Threshold = ThresholdOf(scale, change, rule),
    };

    private double X(double score) => Left + ((Math.Clamp(score, Scale.Lowest, Scale.Highest) - Scale.Lowest) / (Scale.Highest - Scale.Lowest) * (Right - Left));

    private static double? ThresholdOf(Scale scale, ScoreChange change, ChangeRule rule)
    {
        var start = rule.With == ComparedWith.Itself ? 0 : change.Baseline is { } first ? (double)first.Value.Value : (double?)null;
        if (start is not { } from)
        {
            return null;
        }

        const double Percent = 100;
        var gain = Math.Max(rule.Matters, from * (rule.MattersPercent ?? 0) / Percent);
        var edge = rule.Better switch
        {
            BetterWay.Lower => from - gain,
            BetterWay.Higher => from + gain,
        };
        return edge > scale.Lowest && edge < scale.Highest ? edge : null;
    }
}

/// <summary>What a change means, in words.</summary>
public static class Meaning
{
    /// <summary>The words.</summary>
    public static string Of(ScoreChange change) => (change.Verdict, change.IsMeaningful) switch
    {
        (Verdict.NotEnough, _) => "too early to say",
        (Verdict.WithinOrdinaryVariation, _) => "within ordinary ups and downs",
        (Verdict.Better, true) => "better, a change that matters",
        (Verdict.Better, false) => "a little better",
        (Verdict.Worse, true) => "worse, a change that matters",
        (Verdict.Worse, false) => "a little worse",
    };
}
