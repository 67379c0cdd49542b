using Lumbar.Motion.Figures.Shapes;

namespace Lumbar.Motion.Figures;

/// <summary>A fit as SVG: how the part is drawn once, where it begins, and the animations that carry it.</summary>
internal sealed record Movement(Func<Outline, Outline> Drawn, string Transform, string Animations)
{
    public static Movement Of(Fit fit, Reel reel)
    {
        if (fit.Kind == FitKind.Static)
        {
            return new(static outline => outline, string.Empty, string.Empty);
        }

        var (shifts, turns) = (Array.ConvertAll(fit.Middles, Pair), Told(fit, move => Degrees(move.Angle)));
        var scales = fit.Kind is FitKind.Scaled or FitKind.Slanted ? Told(fit, move => Scale(move.Scale)) : [];
        var first = reel.Shown[0];
        if (scales.Length == 0 && Array.TrueForAll(turns, turn => turn == turns[0]))
        {
            var (sin, cos) = Math.SinCos(fit.Moves[0].Angle);
            return new(
                outline => fit.Local(outline).Moved(point => point.Turned(cos, sin), direction => direction.Turned(cos, sin)),
                $" transform=\"translate({shifts[first]})\"",
                Animation("translate", shifts, reel, added: false));
        }

        var slants = fit.Kind == FitKind.Slanted ? Told(fit, move => Degrees(move.Slant)) : [];
        var (slanted, slanting) = slants.Length > 0 ? ($" skewX({slants[first]})", Animation("skewX", slants, reel, added: true)) : (string.Empty, string.Empty);
        var (scaled, scaling) = scales.Length > 0 ? ($" scale({scales[first]})", Animation("scale", scales, reel, added: true)) : (string.Empty, string.Empty);
        return new(
            fit.Local,
            $" transform=\"translate({shifts[first]}) rotate({turns[first]}){slanted}{scaled}\"",
            Animation("translate", shifts, reel, added: false) + Animation("rotate", turns, reel, added: true) + slanting + scaling);
    }

    private static string Animation(string type, string[] values, Reel reel, bool added) =>
        $"<animateTransform attributeName=\"transform\" type=\"{type}\"{(added ? " additive=\"sum\"" : string.Empty)} {reel.Timing} "
        + $"values=\"{string.Join(';', Array.ConvertAll(reel.Shown, shown => values[shown]))}\"/>";

    private static string[] Told(Fit fit, Func<Affine, string> tell) => [.. fit.Moves.Select(tell)];

    private static string Pair(Vec2 at)
    {
        var (x, y) = PathText.Rounded(at);
        return $"{PathText.Number(x, "0")} {PathText.Number(y, "0")}";
    }

    private static string Degrees(double radians) => PathText.Number(double.RadiansToDegrees(radians), "0.#");

    private static string Scale(Vec2 by) => $"{PathText.Number(by.X, "0.###")} {PathText.Number(by.Y, "0.###")}";
}
