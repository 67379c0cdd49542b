using System.Text;
using Lumbar.Motion.Figures.Shapes;

namespace Lumbar.Motion.Figures;

/// <summary>How layers are written: what their ids begin with, and how much looser than usual a movement may fit.</summary>
internal sealed record Manner(string Prefix, double Looseness);

/// <summary>
/// Writes the coats of a body so that they move. Each part takes the cheapest movement that fits it; a part that appears
/// twice is written once and used again.
/// </summary>
internal sealed class AnimatedLayers(Reel reel, Snapshot[] frames, Manner manner)
{
    private readonly StringBuilder _svg = new();
    private readonly Dictionary<PartKey, string> _written = [];
    private readonly HashSet<PartKey> _repeated = [];
    private readonly Dictionary<PartKey, Fit> _fits = [];
    private int _ids;

    public string Svg(List<Coat> coats)
    {
        var met = new HashSet<PartKey>();
        foreach (var part in coats.SelectMany(coat => coat.Parts))
        {
            if (!met.Add(part))
            {
                _repeated.Add(part);
            }
        }

        for (var i = 0; i < coats.Count; i++)
        {
            var head = coats.Skip(i).TakeWhile(coat => coat.OfHead).ToList();
            if (head.Count == 0)
            {
                Write(coats[i]);
            }
            else
            {
                Head(head);
                i += head.Count - 1;
            }
        }

        return _svg.ToString();
    }

    /// <summary>A head that only shifts and turns moves as one.</summary>
    private void Head(List<Coat> coats)
    {
        var seen = coats.FindAll(coat => Shown(coat).Contains(true));
        var parts = seen.SelectMany(coat => coat.Parts).ToArray();
        var fit = FitOf(parts);
        if (fit.Kind == FitKind.Morph || seen.Any(coat => _repeated.Contains(coat.Parts[0])))
        {
            seen.ForEach(Write);
            return;
        }

        var movement = Movement.Of(fit, reel);
        _svg.Append($"<g{movement.Transform}>{movement.Animations}");
        foreach (var coat in seen)
        {
            var path = PathText.Of(frames[fit.Reference][coat.Parts[0]].Select(movement.Drawn));
            Element($"path class=\"{coat.Class}\" d=\"{path}\"", Appearing(coat), "path");
        }

        _svg.Append("</g>");
    }

    private void Write(Coat coat)
    {
        var shown = Shown(coat);
        if (!shown.Contains(true))
        {
            return;
        }

        var groups = Array.TrueForAll(coat.Parts, _written.ContainsKey) ? [.. coat.Parts.Select(part => (Parts: new[] { part }, Fit: (Fit?)null))] : Grouped(coat.Parts);
        if (groups is [(var only, { } fit)] && !_repeated.Overlaps(only))
        {
            Part(only, fit, $" class=\"{coat.Class}\"", Appearing(coat));
            return;
        }

        _svg.Append($"<g class=\"{coat.Class}\">{Appearing(coat)}");
        var ids = new List<string>();
        foreach (var (parts, moving) in groups)
        {
            ids.Add(IdOrUse(parts, moving));
        }

        if (ids.Count > 1)
        {
            // Painted again without contour, the pieces become one silhouette.
            _svg.Append($"<g stroke=\"none\">{string.Concat(ids.Select(id => $"<use href=\"#{id}\"/>"))}</g>");
        }

        _svg.Append("</g>");
    }

    private string IdOrUse(PartKey[] parts, Fit? fit)
    {
        if (_written.TryGetValue(parts[0], out var known))
        {
            _svg.Append($"<use href=\"#{known}\"/>");
            return known;
        }

        var id = manner.Prefix + PathText.Number(_ids++, "0");
        Part(parts, fit ?? FitOf(parts), $" id=\"{id}\"", string.Empty);
        if (parts.Length == 1)
        {
            _written[parts[0]] = id;
        }

        return id;
    }

    /// <summary>Parts that can move as one do; those whose outlines change are drawn as one; the others move alone.</summary>
    private List<(PartKey[] Parts, Fit? Fit)> Grouped(PartKey[] parts)
    {
        if (!_repeated.Overlaps(parts) && FitOf(parts) is { Kind: not FitKind.Morph } together)
        {
            return [(parts, together)];
        }

        var groups = new List<(PartKey[] Parts, Fit? Fit)>();
        var changing = new List<PartKey>();
        foreach (var part in parts)
        {
            var fit = _written.ContainsKey(part) ? null : FitOf([part]);
            if (fit?.Kind == FitKind.Morph && !_repeated.Contains(part))
            {
                changing.Add(part);
            }
            else
            {
                groups.Add(([part], fit));
            }
        }

        if (changing.Count > 0)
        {
            PartKey[] asOne = [.. changing];
            groups.Insert(0, (asOne, FitOf(asOne)));
        }

        return groups;
    }

    private void Part(PartKey[] parts, Fit fit, string attributes, string appearing)
    {
        if (fit.Kind == FitKind.Morph)
        {
            var paths = Array.ConvertAll(frames, frame => PathText.Of(Outlines(frame, parts)));
            var values = string.Join(';', reel.Shown.Select(shown => paths[shown]));
            Element($"path{attributes} d=\"{paths[reel.Shown[0]]}\"", $"{appearing}<animate attributeName=\"d\" {reel.Timing} values=\"{values}\"/>", "path");
            return;
        }

        var movement = Movement.Of(fit, reel);
        var path = PathText.Of(Outlines(frames[fit.Reference], parts).Select(movement.Drawn));
        Element($"path{attributes} d=\"{path}\"{movement.Transform}", appearing + movement.Animations, "path");
    }

    private void Element(string opening, string inside, string name) =>
        _svg.Append(inside.Length == 0 ? $"<{opening}/>" : $"<{opening}>{inside}</{name}>");

    private string Appearing(Coat coat)
    {
        var shown = Shown(coat);
        return shown.Contains(false)
            ? $"<animate attributeName=\"opacity\" calcMode=\"discrete\" {reel.Timing} values=\"{string.Join(';', reel.Shown.Select(at => shown[at] ? '1' : '0'))}\"/>"
            : string.Empty;
    }

    private bool[] Shown(Coat coat)
    {
        var shown = new bool[frames.Length];
        for (var i = 0; i < shown.Length; i++)
        {
            shown[i] = coat.ShowsAt(reel.Progress[i]) && Array.TrueForAll(coat.Parts, frames[i].Shows);
        }

        return shown;
    }

    private Fit FitOf(PartKey[] parts)
    {
        if (parts is not [var only])
        {
            return Fit.Of(Array.ConvertAll(frames, frame => Outlines(frame, parts)), manner.Looseness, traced: parts[0].Piece is Piece.Bun or Piece.Head);
        }

        if (!_fits.TryGetValue(only, out var fit))
        {
            _fits[only] = fit = Fit.Of(Array.ConvertAll(frames, frame => frame[only]), manner.Looseness, traced: true);
        }

        return fit;
    }

    private static Outline[] Outlines(Snapshot frame, PartKey[] parts) => [.. parts.SelectMany(part => frame[part])];
}
