using System.Runtime.InteropServices;

namespace Lumbar.Motion.Body;

/// <summary>A point or an arrow in the room. Metres; X to the right, Y away from the viewer, Z up.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Vec3(double X, double Y, double Z)
{
    /// <summary>The origin of the room, and the arrow of no length.</summary>
    public static readonly Vec3 Zero = new(0, 0, 0);

    /// <summary>How long the arrow is.</summary>
    public double Length => Math.Sqrt(Dot(this));

    /// <summary>The sum of two arrows, or a point moved by one.</summary>
    public static Vec3 operator +(Vec3 a, Vec3 b) => new(a.X + b.X, a.Y + b.Y, a.Z + b.Z);

    /// <summary>The arrow from the second point to the first.</summary>
    public static Vec3 operator -(Vec3 a, Vec3 b) => new(a.X - b.X, a.Y - b.Y, a.Z - b.Z);

    /// <summary>The arrow turned round.</summary>
    public static Vec3 operator -(Vec3 a) => new(-a.X, -a.Y, -a.Z);

    /// <summary>The arrow made longer or shorter.</summary>
    public static Vec3 operator *(Vec3 a, double by) => new(a.X * by, a.Y * by, a.Z * by);

    /// <summary>The scalar product of two arrows.</summary>
    public double Dot(Vec3 other) => (X * other.X) + (Y * other.Y) + (Z * other.Z);

    /// <summary>The arrow at right angles to both, by the right hand.</summary>
    public Vec3 Cross(Vec3 other)
        => new((Y * other.Z) - (Z * other.Y), (Z * other.X) - (X * other.Z), (X * other.Y) - (Y * other.X));

    /// <summary>The arrow of length one the same way; an arrow of no length stays as it is.</summary>
    public Vec3 Unit() => Length is var length && length > 1e-9 ? this * (1 / length) : this;

    /// <summary>The point a share of the way to another, 0 here and 1 there.</summary>
    public Vec3 Toward(Vec3 other, double share) => this + ((other - this) * share);

    /// <summary>The part of the arrow that stands at right angles to an axis of length one.</summary>
    public Vec3 Across(Vec3 axis) => this - (axis * Dot(axis));
}
