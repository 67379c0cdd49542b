using System.Runtime.InteropServices;

namespace Lumbar.Motion.Body;

/// <summary>
/// How a part of the body is turned in the room: where its front, its left and its head end point. Three arrows of length
/// one at right angles, front x left = head.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Frame3(Vec3 Front, Vec3 Left, Vec3 Head)
{
    /// <summary>The frame whose front and head end come nearest to two arrows; the head end is kept, the front made square to it.</summary>
    public static Frame3 Of(Vec3 front, Vec3 head)
    {
        var up = head.Unit();
        var left = up.Cross(front).Unit();
        return new(left.Cross(up), left, up);
    }

    /// <summary>Turned about its own left-right axis, degrees, right-handed.</summary>
    public Frame3 AboutLeft(double degrees)
    {
        var (sin, cos) = Math.SinCos(double.DegreesToRadians(degrees));
        return new((Front * cos) - (Head * sin), Left, (Front * sin) + (Head * cos));
    }

    /// <summary>Turned about its own back-to-front axis, degrees, right-handed.</summary>
    public Frame3 AboutFront(double degrees)
    {
        var (sin, cos) = Math.SinCos(double.DegreesToRadians(degrees));
        return new(Front, (Left * cos) + (Head * sin), (Head * cos) - (Left * sin));
    }

    /// <summary>Turned about its own long axis, degrees, right-handed.</summary>
    public Frame3 AboutHead(double degrees)
    {
        var (sin, cos) = Math.SinCos(double.DegreesToRadians(degrees));
        return new((Front * cos) + (Left * sin), (Left * cos) - (Front * sin), Head);
    }

    /// <summary>An arrow told in this frame (front, left, head) as an arrow of the room.</summary>
    public Vec3 ToRoom(double front, double left, double head) => (Front * front) + (Left * left) + (Head * head);
}
