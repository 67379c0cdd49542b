namespace Lumbar.Web.Charts;

/// <summary>A place on a ladder as wall bars: all rungs, or those round the present one when there are many.</summary>
public sealed record Rungs(int Step, int Steps)
{
    /// <summary>The most rungs that are drawn.</summary>
    public const int Most = 8;

    /// <summary>The steps drawn, from the bottom up.</summary>
    public IEnumerable<int> Shown
    {
        get
        {
            var count = Math.Min(Steps, Most);
            return Enumerable.Range(Math.Clamp(Step - (Most / 2), 1, Steps - count + 1), count);
        }
    }

    /// <summary>The class of a rung.</summary>
    public string? ClassOf(int step) => step < Step ? "done" : step == Step ? "now" : null;

    /// <summary>The place in words: the picture is hidden from screen readers.</summary>
    public string InWords => $"Step {Step} of {Steps}";
}
