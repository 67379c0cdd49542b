using System.Text;

namespace Lumbar.Motion.Figures;

/// <summary>The style sheet of the figures.</summary>
public static class FigureStyle
{
    /// <summary>The class every figure carries.</summary>
    internal const string Class = "lf";

    private const string QuietWhen = "@media print,(prefers-reduced-motion:reduce)";

    /// <summary>A rule a line: its selectors below the figure, and what they look like.</summary>
    private static readonly (string Selectors, string Look)[] Rules =
    [
        ("path", "stroke-linejoin:round;paint-order:stroke"),
        (".k,.kf,.s,.sf,.p,.pf,.h,.t", "stroke-width:8"),
        (".k", "fill:var(--k);stroke:var(--kl)"),
        (".kf", "fill:var(--kf);stroke:var(--kl)"),
        (".s", "fill:var(--s);stroke:var(--sl)"),
        (".sf", "fill:var(--sf);stroke:var(--sl)"),
        (".p", "fill:var(--p);stroke:var(--pl)"),
        (".pf", "fill:var(--pf);stroke:var(--pl)"),
        (".h", "fill:var(--h);stroke:var(--hl)"),
        (".e", "fill:var(--ey)"),
        (".g", "fill:var(--a);stroke:var(--al);stroke-width:5;opacity:.88"),
        (".a", "fill:none;stroke:var(--ar);stroke-width:17;stroke-linecap:round"),
        (".y", "fill:var(--ar);stroke:var(--ar);stroke-width:9"),
        (".n", "fill:var(--sh);opacity:.13"),
    ];

    /// <summary>Rules that only some scenes need, by their class.</summary>
    private static readonly (string Class, string Look)[] Surroundings =
    [
        ("m", "fill:var(--m);stroke:var(--ml);stroke-width:9"),
        ("w", "fill:var(--w)"),
        ("wl", "fill:var(--wl)"),
        ("d", "fill:var(--d);stroke:var(--dl);stroke-width:5"),
        ("dl", "fill:var(--dl);stroke:var(--dl);stroke-width:5"),
        ("b", "fill:var(--b);stroke:var(--bl);stroke-width:6"),
        ("bf", "fill:var(--bf);stroke:var(--bl);stroke-width:6"),
        ("bl", "fill:var(--bl);stroke:var(--bl);stroke-width:6"),
        ("c", "fill:var(--c);stroke:var(--cl);stroke-width:6"),
        ("q", "fill:var(--q);opacity:.38"),
        ("ql", "fill:none;stroke:var(--ql);stroke-width:9;stroke-linecap:round"),
        ("t", "fill:var(--t);stroke:var(--tl)"),
        ("r", "fill:none;stroke:var(--t);stroke-width:26"),
        ("x", "fill:none;stroke:var(--x);stroke-width:42;stroke-linecap:round;opacity:.86"),
    ];

    /// <summary>
    /// The style sheet for figures that take their colours from the page: light, dark where the reader prefers it, and either
    /// where the page says so with <c>data-theme</c> on its root. The scope, such as <c>.figure</c>, begins every selector.
    /// </summary>
    public static string Css(string scope)
    {
        var figure = $"{scope} .{Class}";
        var (light, dark) = (Variables(light: true, _ => true), Variables(light: false, _ => true));
        var css = new StringBuilder();
        css.Append($"{figure}{{{light}}}\n@media(prefers-color-scheme:dark){{{figure}{{{dark}}}}}\n")
            .Append($"[data-theme=light] {figure}{{{light}}}\n[data-theme=dark] {figure}{{{dark}}}\n")
            .Append($"@media print{{{figure},[data-theme] {figure}{{{light}}}}}\n");
        Append(css, figure, _ => true, "\n");
        return css.Append($"{scope} .small.{Class} :is(.k,.kf,.s,.sf,.p,.pf,.h){{stroke-width:13}}\n").ToString();
    }

    /// <summary>The style sheet inside one figure: only what it uses.</summary>
    internal static string Embedded(FigureColours colours, string drawing)
    {
        const string Scope = $".{Class}";
        bool Uses(string look) => Array.Exists(Surroundings, rule => rule.Class == look) ? drawing.Contains($"class=\"{look}\"", StringComparison.Ordinal) : true;
        var used = new StringBuilder();
        Append(used, Scope, Uses, string.Empty);
        var rules = used.ToString();
        bool Named(string tint) => rules.Contains($"var(--{tint})", StringComparison.Ordinal);
        var css = $"{Scope}{{{Variables(colours != FigureColours.Dark, Named)}}}";
        return colours == FigureColours.Auto
            ? $"{css}@media screen and (prefers-color-scheme:dark){{{Scope}{{{Variables(light: false, Named)}}}}}{rules}"
            : css + rules;
    }

    private static void Append(StringBuilder css, string figure, Func<string, bool> uses, string lineEnd)
    {
        foreach (var (selectors, look) in Rules)
        {
            css.Append($"{figure} {selectors.Replace(",", $",{figure} ", StringComparison.Ordinal)}{{{look}}}{lineEnd}");
        }

        foreach (var (name, look) in Surroundings)
        {
            if (uses(name))
            {
                css.Append($"{figure} .{name}{{{look}}}{lineEnd}");
            }
        }

        css.Append($"{figure} .still{{display:none}}{lineEnd}{QuietWhen}{{{figure} .anim{{display:none}}{figure} .still{{display:inline}}}}{lineEnd}");
    }

    private static string Variables(bool light, Func<string, bool> uses)
    {
        var text = new StringBuilder();
        foreach (var tint in Palette.Tints)
        {
            if (uses(tint.Name))
            {
                text.Append(text.Length > 0 ? ";" : string.Empty).Append($"--{tint.Name}:{(light ? tint.Light : tint.Dark)}");
            }
        }

        return text.ToString();
    }
}
