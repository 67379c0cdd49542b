using Lumbar.Motion.Body;

namespace Lumbar.Motion.Film;

/// <summary>A film as its mirror image: the other side does it, and the eye goes round to the other side, so that the picture is the same picture turned over.</summary>
public static class FilmMirror
{
    private const double HalfTurn = 180;

    /// <summary>The mirrored film.</summary>
    public static MotionFilm Of(MotionFilm film)
    {
        var poses = new Dictionary<BodyPose, BodyPose>(ReferenceEqualityComparer.Instance);
        return film with
        {
            Samples = [.. film.Samples.Select(sample => sample with { Pose = Mirrored(sample.Pose) })],
            Scene = Of(film.Scene, Mirrored),
        };

        BodyPose Mirrored(BodyPose pose) => poses.TryGetValue(pose, out var known) ? known : poses[pose] = PoseMirror.Of(pose);
    }

    private static Scene Of(Scene scene, Func<BodyPose, BodyPose> mirrored) => scene with
    {
        Camera = scene.Camera with { Azimuth = HalfTurn - scene.Camera.Azimuth },
        Near = Other(scene.Near),
        Order = [.. scene.Order.Select(static layer => layer with { Side = Other(layer.Side) })],
        Props = [.. scene.Props.Select(Of)],
        Highlight = scene.Highlight is { } highlight ? highlight with { Side = Other(highlight.Side) } : null,
        Arrows = [.. scene.Arrows.Select(Of)],
        Ghost = scene.Ghost is { } ghost ? mirrored(ghost) : null,
        Still = mirrored(scene.Still),
    };

    private static BodySide? Other(BodySide? side) => side is { } known ? BodyModel.Other(known) : null;

    private static MotionArrow Of(MotionArrow arrow)
        => arrow with { Path = [.. arrow.Path.Select(PoseMirror.Of)], ShiftX = -arrow.ShiftX };

    private static Prop Of(Prop prop) => prop switch
    {
        Prop.Mat mat => mat with { Y0 = -mat.Y1, Y1 = -mat.Y0 },
        Prop.Wall wall => wall with { Y0 = -wall.Y1, Y1 = -wall.Y0 },
        Prop.Block block => new Prop.Block(block.Low with { Y = -block.High.Y }, block.High with { Y = -block.Low.Y }),
        Prop.Pillow pillow => pillow with { Centre = PoseMirror.Of(pillow.Centre) },
        Prop.Line line => line with { From = Of(line.From), To = Of(line.To) },
        Prop.Disc disc => disc with { Centre = Of(disc.Centre) },
        Prop.Water or Prop.Chair => prop,
        _ => throw new System.Diagnostics.UnreachableException(prop.GetType().Name),
    };

    private static LineEnd Of(LineEnd end) => end switch
    {
        LineEnd.Place place => new LineEnd.Place(PoseMirror.Of(place.At)),
        LineEnd.Joint joint => joint with { Side = BodyModel.Other(joint.Side), Offset = PoseMirror.Of(joint.Offset) },
        _ => throw new System.Diagnostics.UnreachableException(end.GetType().Name),
    };
}
