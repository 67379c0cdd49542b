using System.Runtime.InteropServices;

namespace Lumbar.Motion.Figures.Shapes;

/// <summary>A point or an arrow of the picture.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Vec2(double X, double Y)
{
    public double Length => Math.Sqrt((X * X) + (Y * Y));

    public static Vec2 operator +(Vec2 a, Vec2 b) => new(a.X + b.X, a.Y + b.Y);

    public static Vec2 operator -(Vec2 a, Vec2 b) => new(a.X - b.X, a.Y - b.Y);

    public static Vec2 operator -(Vec2 a) => new(-a.X, -a.Y);

    public static Vec2 operator *(Vec2 a, double by) => new(a.X * by, a.Y * by);

    public double Dot(Vec2 other) => (X * other.X) + (Y * other.Y);

    /// <summary>The arrow of length one the same way; an arrow of no length stays as it is.</summary>
    public Vec2 Unit() => Length is var length && length > 1e-9 ? this * (1 / length) : this;

    /// <summary>A quarter turn to the left, where y points up.</summary>
    public Vec2 Left() => new(-Y, X);

    /// <summary>Turned by an angle whose cosine and sine are given.</summary>
    public Vec2 Turned(double cos, double sin) => new((X * cos) - (Y * sin), (X * sin) + (Y * cos));
}
