namespace Lumbar.Motion.Figures;

/// <summary>What a figure shows.</summary>
public enum FigureKind
{
    /// <summary>It moves, and holds still on paper and where the person wants less motion.</summary>
    Moving,

    /// <summary>The pose of the still picture with the start pose faintly behind it.</summary>
    Still,

    /// <summary>The start pose alone.</summary>
    Start,
}

/// <summary>Where a figure takes its colours from.</summary>
public enum FigureColours
{
    /// <summary>Its own light colours, and its own dark ones where the reader prefers dark.</summary>
    Auto,

    /// <summary>Its own light colours.</summary>
    Light,

    /// <summary>Its own dark colours.</summary>
    Dark,

    /// <summary>The style sheet of the page, see <see cref="FigureStyle.Css"/>: the figure brings no style of its own.</summary>
    Page,
}

/// <summary>How a figure is made for its place.</summary>
public sealed record FigureOptions
{
    /// <summary>Begins every id of the figure, so that several can stand on one page. Letters, digits and hyphens.</summary>
    public required string Prefix { get; init; }

    /// <summary>What it shows. Moving unless said otherwise.</summary>
    public FigureKind Kind { get; init; } = FigureKind.Moving;

    /// <summary>Where its colours come from. Its own, unless said otherwise.</summary>
    public FigureColours Colours { get; init; } = FigureColours.Auto;

    /// <summary>True when the arrows of the movement are drawn, which they are unless said otherwise.</summary>
    public bool Arrows { get; init; } = true;
}

/// <summary>What a figure is for those who do not see it.</summary>
/// <param name="Title">The name of the exercise.</param>
/// <param name="Description">Start, movement, end and the region that works, in a few sentences.</param>
public sealed record FigureText(string Title, string Description);
