namespace Lumbar.Web.Figures;

/// <summary>What a figure says to those who cannot see it.</summary>
public sealed record FigureText(string Title, string Description);

/// <summary>Which picture of a motion.</summary>
public enum FigureKind
{
    /// <summary>The motion.</summary>
    Moving,

    /// <summary>The end pose, with the start behind it.</summary>
    Still,

    /// <summary>The start pose.</summary>
    Start,
}

/// <summary>Whose colours.</summary>
public enum FigureColours
{
    /// <summary>Light or dark as the reader's system.</summary>
    Auto,

    /// <summary>Light.</summary>
    Light,

    /// <summary>Dark.</summary>
    Dark,

    /// <summary>Those of the page it stands in.</summary>
    Page,
}

/// <summary>How a figure is painted.</summary>
public sealed record FigureOptions
{
    /// <summary>What its ids begin with.</summary>
    public required string Prefix { get; init; }

    /// <summary>Which picture.</summary>
    public required FigureKind Kind { get; init; }

    /// <summary>Whose colours.</summary>
    public required FigureColours Colours { get; init; }

    /// <summary>Whether the arrows of the movement are shown.</summary>
    public required bool Arrows { get; init; }
}
