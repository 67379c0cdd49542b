using Lumbar.Motion.Body;
using Lumbar.Motion.Film;

namespace Lumbar.Motion.Figures.Shapes;

/// <summary>The eye of the picture: what of the room lies to the right, up, and into the picture. Lengths stay metres.</summary>
internal sealed class Lens
{
    public Lens(Camera camera)
    {
        var (sa, ca) = Math.SinCos(double.DegreesToRadians(camera.Azimuth));
        var (se, ce) = Math.SinCos(double.DegreesToRadians(camera.Elevation));
        Right = new(ca, sa, 0);
        Into = new(-sa * ce, ca * ce, -se);
        Up = Right.Cross(Into);
    }

    /// <summary>To the right of the picture.</summary>
    public Vec3 Right { get; }

    /// <summary>Away from the viewer.</summary>
    public Vec3 Into { get; }

    /// <summary>To the top of the picture.</summary>
    public Vec3 Up { get; }

    public Vec2 See(Vec3 at) => new(at.Dot(Right), at.Dot(Up));

    public SeenBlob See(in Blob blob) => new(See(blob.Centre), See(blob.A), See(blob.B), See(blob.C));

    /// <summary>True when a surface that looks this way is seen by the viewer, more squarely than a limit.</summary>
    public bool Faces(Vec3 looks, double limit = 0) => -looks.Dot(Into) > limit;
}
