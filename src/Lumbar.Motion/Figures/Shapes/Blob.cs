using System.Runtime.InteropServices;
using Lumbar.Motion.Body;

namespace Lumbar.Motion.Figures.Shapes;

/// <summary>An ellipsoid of the body, or a flat ellipse when one half axis has no length: its centre and half axes in the room.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Blob(Vec3 Centre, Vec3 A, Vec3 B, Vec3 C)
{
    public static Blob Ball(Vec3 centre, double radius) => new(centre, new(radius, 0, 0), new(0, radius, 0), new(0, 0, radius));

    public static Blob Ellipsoid(Vec3 centre, Frame3 turned, Vec3 radii) =>
        new(centre, turned.Front * radii.X, turned.Left * radii.Y, turned.Head * radii.Z);

    public static Blob Disc(Vec3 centre, Vec3 a, Vec3 b) => new(centre, a, b, Vec3.Zero);
}

/// <summary>A blob as the eye sees it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SeenBlob(Vec2 Centre, Vec2 A, Vec2 B, Vec2 C)
{
    /// <summary>The point of the outline that lies farthest in a direction of length one.</summary>
    public Vec2 Edge(Vec2 toward)
    {
        var (a, b, c) = (A.Dot(toward), B.Dot(toward), C.Dot(toward));
        var reach = Math.Sqrt((a * a) + (b * b) + (c * c));
        return reach < 1e-9 ? Centre : Centre + (((A * a) + (B * b) + (C * c)) * (1 / reach));
    }
}
