using System.Text.Encodings.Web;
using Lumbar.Core.Planning;
using Lumbar.Core.Units;
using Lumbar.Motion.Figures;
using Lumbar.Web.Figures;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lumbar.Web.Components;

/// <summary>
/// The figure of an exercise on its stage. It stands still; where scripts run and motion is wanted, the client lets it move
/// while it is looked at. Without a figure the stage shows the empty room and keeps its place.
/// </summary>
[HtmlTargetElement("exercise-figure", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ExerciseFigure(IHtmlHelper html, FigureShelf shelf) : Part(html)
{
    /// <summary>The id of the exercise, or null for the empty room.</summary>
    public string? Exercise { get; set; }

    /// <summary>The side it is shown for; the named side is always the near one.</summary>
    public Side Side { get; set; }

    /// <summary>Which picture: one that may move, or one that never does.</summary>
    public FigureKind Kind { get; set; }

    /// <summary>Whose colours it has; on paper always light.</summary>
    public FigureColours Colours { get; set; }

    /// <summary>Whether the picture is told to screen readers; in a list the words beside it say the same.</summary>
    public bool Told { get; set; }

    /// <summary>Whether the motion comes into the page itself, so that it can be paused on the way.</summary>
    public bool Live { get; set; }

    /// <summary>More classes of the stage, such as "thumb".</summary>
    public string? Class { get; set; }

    /// <summary>Whether there is a figure.</summary>
    [HtmlAttributeNotBound]
    public bool Exists => Exercise is not null && shelf.Has(Id);

    /// <summary>Whether it is turned round, because the other side is meant than the one it was drawn for.</summary>
    [HtmlAttributeNotBound]
    public bool IsMirrored => Side != Side.Both && Side != shelf.SideOf(Id);

    /// <summary>The classes of the stage: the room behind the figure, or the floor alone when it is seen from above.</summary>
    [HtmlAttributeNotBound]
    public string Look => string.Join(' ', new[] { "stage", Exists ? "lit" : null, Exists && shelf.IsFromAbove(Id) ? "above" : null, Class }.OfType<string>());

    /// <summary>The address of the picture that stands still.</summary>
    [HtmlAttributeNotBound]
    public string Still => shelf.UrlOf(Id, Kind == FigureKind.Moving ? FigureKind.Still : Kind, Colours);

    /// <summary>Where the client finds the picture that moves; nothing for one that never does. Razor would leave an empty data attribute standing.</summary>
    [HtmlAttributeNotBound]
    public IHtmlContent Motion => Kind != FigureKind.Moving
        ? HtmlString.Empty
        : new HtmlString($"""data-moving="{HtmlEncoder.Default.Encode(shelf.UrlOf(Id, FigureKind.Moving, Live ? FigureColours.Page : Colours))}"{(Live ? " data-live" : "")}""");

    /// <summary>The picture in words, empty where the words stand beside it.</summary>
    [HtmlAttributeNotBound]
    public string Words => Told ? shelf.WordsOf(Id) : "";

    private ExerciseId Id => new(Exercise ?? "");
}

/// <summary>The button that stops and starts every moving picture of a page. The client shows it where pictures move.</summary>
[HtmlTargetElement("pause-figures", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PauseFigures(IHtmlHelper html) : Part(html);
