using System.Globalization;
using System.Net;
using System.Text;
using Lumbar.Motion.Figures;

namespace Lumbar.Cli;

/// <summary>The page on which all figures are looked at, and the report of their laws.</summary>
internal static class FigureSheet
{
    private static readonly (string Name, double Progress)[] Instants = [("start", 0), ("30 %", 0.3), ("70 %", 0.7), ("end", 1)];
    private static readonly string[] Themes = ["light", "dark"];

    public static string Html(IReadOnlyList<DrawnFigure> drawn)
    {
        var page = new StringBuilder("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Figures</title><style>\n")
            .Append("body{margin:0;font:14px system-ui,sans-serif;background:#fbf7f1;color:#333}\n")
            .Append("section{display:grid;grid-template-columns:1fr 1fr;border-bottom:1px solid #8884}\n")
            .Append("section>div{padding:10px 12px}[data-theme=dark]{background:#14191f;color:#ddd}\n")
            .Append(".sheet{display:grid;grid-template-columns:repeat(4,1fr);gap:8px;align-items:end}.sheet svg{width:100%;display:block}\n")
            .Append("h2{grid-column:1/-1;font-size:15px;margin:0;padding:8px 12px 10px}h2 small{font-weight:400;opacity:.7;margin-left:1em}\n")
            .Append("figure{margin:0}.moves{padding:10px 12px;grid-column:1/-1}.moves img{width:480px;max-width:100%}\n")
            .Append(FigureStyle.Css(".sheet")).Append("</style>\n");
        foreach (var figure in drawn)
        {
            page.Append(Section(figure)).Append('\n');
        }

        return page.Append("</html>\n").ToString();
    }

    public static string Laws(IReadOnlyList<DrawnFigure> drawn)
    {
        var broken = drawn.SelectMany(figure => figure.AllProblems).ToList();
        var text = new StringBuilder(broken.Count == 0 ? $"Every law holds for {Opening.Counted(drawn.Count, "motion")}.\n" : string.Concat(broken.Select(problem => problem + "\n")));
        text.Append("\nfigure, bytes, compressed, samples, seconds of a cycle\n");
        foreach (var figure in drawn)
        {
            text.Append(CultureInfo.InvariantCulture, $"{figure.Film.Id}, {figure.Moving.Length}, {figure.Zipped}, {figure.Film.Samples.Length}, {figure.Film.Seconds:0.0}\n");
        }

        return text.ToString();
    }

    private static string Section(DrawnFigure figure)
    {
        var html = new StringBuilder($"<section id=\"{figure.Film.Id}\">");
        foreach (var theme in Themes)
        {
            html.Append($"<div data-theme=\"{theme}\"><div class=\"sheet\">");
            foreach (var (name, progress) in Instants)
            {
                html.Append(At(figure, progress, $"{figure.Film.Id}-{theme}-{name[..2].Trim()}-"));
            }

            html.Append("</div></div>");
        }

        var size = string.Create(CultureInfo.InvariantCulture, $"{figure.Moving.Length / 1024.0:0} KB, {figure.Zipped / 1024.0:0.0} compressed");
        return html.Append($"<h2>{WebUtility.HtmlEncode(figure.Text.Title)}<small>{figure.Film.Id} · {size}</small></h2>")
            .Append($"<details class=\"moves\"><summary>as it moves</summary><img loading=\"lazy\" alt=\"\" src=\"{figure.Film.Id}.svg\"></details></section>").ToString();
    }

    /// <summary>The pose of the sample nearest to an instant.</summary>
    private static string At(DrawnFigure figure, double progress, string prefix)
    {
        var pose = figure.Film.Samples.MinBy(sample => Math.Abs(sample.Progress - progress))!.Pose;
        var still = figure.Film with { Scene = figure.Film.Scene with { Still = pose, Ghost = null } };
        return FigureSvg.Of(still, figure.Text, new FigureOptions { Prefix = prefix, Kind = FigureKind.Still, Colours = FigureColours.Page });
    }
}
