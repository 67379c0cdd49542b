using System.Text;
using Lumbar.Motion.Film;

namespace Lumbar.Motion.Figures;

/// <summary>Draws an exercise: the film of a motion as one self-contained picture that moves.</summary>
public static class FigureSvg
{
    /// <summary>The figure as an <c>svg</c> element. The same film, text and options always give the same characters.</summary>
    public static string Of(MotionFilm film, FigureText text, FigureOptions options)
    {
        var stage = new Stage(film, options);
        var drawing = stage.Drawing();
        var prefix = options.Prefix;
        var (width, height) = (PathText.Number(stage.Canvas.Width, "0"), PathText.Number(stage.Canvas.Height, "0"));
        var svg = new StringBuilder(drawing.Length + 4096)
            .Append($"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"{FigureStyle.Class}\" viewBox=\"0 0 {width} {height}\" role=\"img\" ")
            .Append($"aria-labelledby=\"{prefix}t {prefix}d\"><title id=\"{prefix}t\">").Append(Escaped(text.Title))
            .Append($"</title><desc id=\"{prefix}d\">").Append(Escaped(text.Description)).Append("</desc>");
        if (options.Colours != FigureColours.Page)
        {
            svg.Append("<style>").Append(FigureStyle.Embedded(options.Colours, drawing)).Append("</style>");
        }

        return svg.Append(drawing).Append("</svg>").ToString();
    }

    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}
