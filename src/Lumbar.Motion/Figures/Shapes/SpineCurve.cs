using Lumbar.Motion.Body;

namespace Lumbar.Motion.Figures.Shapes;

/// <summary>The spine as one smooth line, from below the hips to above C7.</summary>
internal sealed class SpineCurve
{
    private readonly BodyPose _pose;
    private readonly double[] _lengths;

    public SpineCurve(BodyPose pose)
    {
        _pose = pose;
        _lengths = new double[pose.Spine.Length];
        for (var i = 1; i < _lengths.Length; i++)
        {
            _lengths[i] = _lengths[i - 1] + (pose.Spine[i] - pose.Spine[i - 1]).Length;
        }
    }

    /// <summary>The place and the turn of the body at a distance along the spine from the middle of the hips.</summary>
    public (Vec3 Place, Frame3 Turned) At(double distance)
    {
        var last = _lengths.Length - 1;
        if (distance <= 0)
        {
            return (_pose.HipCentre + (_pose.Pelvis.Head * distance), _pose.Pelvis);
        }

        if (distance >= _lengths[last])
        {
            return (_pose.C7 + (_pose.Thorax.Head * (distance - _lengths[last])), _pose.Thorax);
        }

        var i = 0;
        while (distance > _lengths[i + 1])
        {
            i++;
        }

        var share = (distance - _lengths[i]) / (_lengths[i + 1] - _lengths[i]);
        return (Place(i, share), Turned(i, share));
    }

    /// <summary>A flat ring of the trunk there, wider by a margin.</summary>
    public Blob Ring(double distance, double margin)
    {
        var ring = Anatomy.At(Anatomy.Torso, distance);
        var (place, turned) = At(distance);
        return Blob.Disc(place + (turned.Front * ring.Front), turned.Left * (ring.Width + margin), turned.Front * (ring.Depth + margin));
    }

    /// <summary>A place below the skin: 0 degrees is the front, 90 the left, 180 the back.</summary>
    public Vec3 Under(double distance, double degrees, double depth)
    {
        var ring = Anatomy.At(Anatomy.Torso, distance);
        var (place, turned) = At(distance);
        var (sin, cos) = Math.SinCos(double.DegreesToRadians(degrees));
        return place + turned.ToRoom(ring.Front + (cos * (ring.Depth - depth)), sin * (ring.Width - depth), 0);
    }

    private Vec3 Place(int i, double t)
    {
        var spine = _pose.Spine;
        var (a, b, c, d) = (spine[Math.Max(i - 1, 0)], spine[i], spine[i + 1], spine[Math.Min(i + 2, spine.Length - 1)]);
        var (bend, rise) = ((a * 2) - (b * 5) + (c * 4) - d, (b * 3) - a - (c * 3) + d);
        return ((b * 2) + ((c - a) * t) + (bend * (t * t)) + (rise * (t * t * t))) * 0.5;
    }

    private Frame3 Turned(int i, double t)
    {
        var frames = _pose.SpineFrames;
        var below = i > 0 ? Sum(frames[i], frames[i + 1], 0.5) : (frames[1].Front, frames[1].Head);
        var above = Sum(frames[i + 1], frames[Math.Min(i + 2, frames.Length - 1)], 0.5);
        return Frame3.Of(below.Front.Toward(above.Front, t), below.Head.Toward(above.Head, t));
    }

    private static (Vec3 Front, Vec3 Head) Sum(Frame3 a, Frame3 b, double share) => (a.Front.Toward(b.Front, share), a.Head.Toward(b.Head, share));
}
