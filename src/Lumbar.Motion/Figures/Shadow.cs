using Lumbar.Motion.Body;
using Lumbar.Motion.Figures.Shapes;
using Lumbar.Motion.Film;

namespace Lumbar.Motion.Figures;

/// <summary>The soft shadow on the floor, or on the bed or bench the person is on.</summary>
internal static class Shadow
{
    private const int HalfCorners = 5;
    private const double LowHead = 0.30;
    private const double LowHand = 0.10;
    private const double FromAbove = 40;

    public static Patch Of(Lens lens, Scene scene, BodyPose pose)
    {
        var parts = new List<Outline>();
        Cast(pose.HipCentre, pose.C7, 0.13);
        if (scene.Camera.Elevation > FromAbove || pose.SkullBase.Z < Ground(scene, pose.SkullBase) + LowHead)
        {
            Cast(pose.C7, pose.SkullBase + (pose.Head.Head * 0.09), 0.09);
        }

        foreach (var leg in (ReadOnlySpan<LegPose>)[pose.LeftLeg, pose.RightLeg])
        {
            Cast(leg.Hip, leg.Knee, 0.08);
            Cast(leg.Knee, leg.Ankle, 0.06);
            Cast(leg.Ankle, leg.Ankle + (leg.Toes * 0.17), 0.045);
        }

        foreach (var arm in (ReadOnlySpan<ArmPose>)[pose.LeftArm, pose.RightArm])
        {
            if (arm.Wrist.Z < Ground(scene, arm.Wrist) + LowHand)
            {
                Cast(arm.Elbow, arm.Wrist + (arm.Fingers * 0.15), 0.04);
            }
        }

        return new("n") { Smooth = [.. parts] };

        void Cast(Vec3 from, Vec3 to, double radius)
        {
            var height = Ground(scene, from.Toward(to, 0.5));
            parts.Add(Capsule(lens, new(from.X, from.Y, height), new(to.X, to.Y, height), radius));
        }
    }

    /// <summary>A bone lying on the floor: two half circles and the lines between them, as the eye sees them.</summary>
    private static Outline Capsule(Lens lens, Vec3 from, Vec3 to, double radius)
    {
        var along = (to - from).Length > 1e-3 ? (to - from).Unit() : new(1, 0, 0);
        var aside = new Vec3(-along.Y, along.X, 0);
        var (points, tangents) = (new Vec2[2 * HalfCorners], new Vec2[2 * HalfCorners]);
        for (var k = 0; k < points.Length; k++)
        {
            var (sin, cos) = Math.SinCos(Math.PI * (0.5 - ((k % HalfCorners) / (HalfCorners - 1.0)) - (k / HalfCorners)));
            var centre = k < HalfCorners ? to : from;
            points[k] = lens.See(centre + (along * (cos * radius)) + (aside * (sin * radius)));
            tangents[k] = lens.See((along * sin) - (aside * cos)).Unit();
        }

        return new(points, tangents);
    }

    /// <summary>The height of what lies under a place: a block, otherwise the floor.</summary>
    private static double Ground(Scene scene, Vec3 at)
    {
        var height = 0.0;
        foreach (var prop in scene.Props)
        {
            if (prop is Prop.Block { Low: var low, High: var high } && at.X >= low.X && at.X <= high.X && at.Y >= low.Y && at.Y <= high.Y && at.Z >= high.Z)
            {
                height = Math.Max(height, high.Z);
            }
        }

        return height;
    }
}
