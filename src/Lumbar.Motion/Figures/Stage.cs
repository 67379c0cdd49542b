using System.Text;
using Lumbar.Motion.Body;
using Lumbar.Motion.Figures.Shapes;
using Lumbar.Motion.Film;

namespace Lumbar.Motion.Figures;

/// <summary>Everything a figure is made of, seen once and framed: surroundings, shadow, body at every pose, arrows.</summary>
internal sealed class Stage
{
    /// <summary>How many pixels the way may be off, how much looser a movement may fit, and the length up to which that is enough.</summary>
    private static readonly (double Pixels, double Looseness, int Most)[] Detail = [(1.2, 1, 32_000), (2.5, 1.5, 38_000), (4.5, 2.2, int.MaxValue)];

    private readonly MotionFilm _film;
    private readonly FigureOptions _options;
    private readonly Reel _reel;
    private readonly List<Coat> _coats;
    private readonly List<Patch> _patches;
    private readonly List<ArrowShape> _arrows = [];
    private readonly Snapshot[] _frames;
    private readonly Snapshot _still;
    private readonly Snapshot? _ghost;

    public Stage(MotionFilm film, FigureOptions options)
    {
        var (scene, lens) = (film.Scene, new Lens(film.Scene.Camera));
        (_film, _options, _reel, _coats) = (film, options, new(film), Coats.Of(scene));
        var sculptor = new Sculptor(lens, scene, _reel.Poses);
        var frames = Array.ConvertAll(_reel.Poses, sculptor.Of);
        var still = sculptor.Of(scene.Still);
        var ghost = scene.Ghost is { } pose ? sculptor.Of(pose) : null;
        _patches = new Scenery(lens, scene, Start).Patches();
        _patches.Add(Shadow.Of(lens, scene, Start));
        var framing = new Framing();
        Take(framing, [.. frames, still]);
        Canvas = framing.Canvas(scene.Camera);
        if (options.Arrows && options.Kind != FigureKind.Start && !scene.Arrows.IsEmpty)
        {
            AddArrows(lens, frames[_reel.Shown[0]], still);
            _arrows.ForEach(arrow => Array.ForEach([.. arrow.Reach], framing.Take));
            Canvas = framing.Canvas(scene.Camera);
        }

        _frames = Array.ConvertAll(frames, frame => frame.On(Canvas));
        (_still, _ghost) = (still.On(Canvas), ghost?.On(Canvas));
    }

    public Canvas Canvas { get; }

    private BodyPose Start => _film.Samples[0].Pose;

    public string Drawing()
    {
        var svg = new StringBuilder();
        svg.Append(_film.Scene.CrossedOut ? "<g opacity=\".62\">" : string.Empty);
        foreach (var patch in _patches.Where(patch => !patch.InFront))
        {
            svg.Append(patch.Svg(Canvas));
        }

        switch (_options.Kind)
        {
            case FigureKind.Moving:
                svg.Append("<g class=\"anim\">").Append(Moving()).Append("</g>");
                svg.Append("<g class=\"still\">").Append(Still()).Append("</g>");
                break;
            case FigureKind.Still:
                svg.Append("<g>").Append(Still()).Append("</g>");
                break;
            case FigureKind.Start:
                svg.Append("<g>").Append(Body(_frames[_reel.Shown[0]], _reel.Progress[_reel.Shown[0]], ghost: false)).Append("</g>");
                break;
        }

        foreach (var patch in _patches.Where(patch => patch.InFront))
        {
            svg.Append(patch.Svg(Canvas));
        }

        svg.Append(_film.Scene.CrossedOut ? "</g>" : string.Empty);
        return Signs(svg).ToString();
    }

    /// <summary>
    /// The moving body. A large one keeps fewer instants and lets its outlines be nearer to a plain movement, so that no figure
    /// grows beyond what a page of them can carry.
    /// </summary>
    private string Moving()
    {
        var svg = string.Empty;
        foreach (var (pixels, looseness, most) in Detail)
        {
            var reel = _reel.Thinned(pixels * Shapes.Canvas.PerPixel / Canvas.UnitsPerMetre);
            svg = new AnimatedLayers(reel, Array.ConvertAll(reel.Used, i => _frames[i]), new(_options.Prefix, looseness)).Svg(_coats);
            if (svg.Length <= most)
            {
                break;
            }
        }

        return svg;
    }

    private StringBuilder Signs(StringBuilder svg)
    {
        if (_film.Scene.CrossedOut)
        {
            var (x, y, half) = (Canvas.Width / 2, Canvas.Height / 2, Math.Min(Canvas.Width, Canvas.Height) * 2 / 5);
            return svg.Append("<path class=\"x\" d=\"")
                .Append(PathText.Straight([new(x - half, y - half), new(x + half, y + half)], closed: false))
                .Append(PathText.Straight([new(x + half, y - half), new(x - half, y + half)], closed: false)).Append("\"/>");
        }

        return _arrows.Count == 0 ? svg : svg.Append("<g class=\"arw\">").AppendJoin(string.Empty, _arrows.Select(arrow => arrow.Svg(Canvas))).Append("</g>");
    }

    private void AddArrows(Lens lens, Snapshot start, Snapshot still)
    {
        var outlines = new List<Outline>();
        foreach (var part in _coats.SelectMany(coat => coat.Parts))
        {
            outlines.AddRange(start[part]);
            outlines.AddRange(still[part]);
        }

        var body = new Obstacles(outlines);
        foreach (var arrow in _film.Scene.Arrows)
        {
            if (ArrowShape.Of(lens, arrow, Shapes.Canvas.PerPixel / Canvas.UnitsPerMetre, body) is { } shape)
            {
                _arrows.Add(shape);
            }
        }
    }

    private void Take(Framing framing, Snapshot[] seen)
    {
        var parts = _coats.SelectMany(coat => coat.Parts).Distinct().ToList();
        foreach (var snapshot in seen)
        {
            framing.Take(snapshot, parts);
        }

        foreach (var point in _patches.SelectMany(patch => patch.Points))
        {
            framing.Take(point);
        }
    }

    private string Still()
    {
        var body = Body(_still, _reel.Near(_film.Scene.Still), ghost: false);
        return _ghost is null ? body : $"<g opacity=\".22\">{Body(_ghost, _reel.Near(_film.Scene.Ghost!), ghost: true)}</g>{body}";
    }

    private string Body(Snapshot seen, double progress, bool ghost)
    {
        var svg = new StringBuilder();
        foreach (var coat in _coats)
        {
            if (coat.ShowsAt(progress) && Array.TrueForAll(coat.Parts, seen.Shows) && !(ghost && coat.Class is "g" or "e"))
            {
                svg.Append($"<path class=\"{coat.Class}\" d=\"{PathText.Of(coat.Parts.SelectMany(part => seen[part]))}\"/>");
            }
        }

        return svg.ToString();
    }
}
