using System.Collections.Immutable;

namespace Lumbar.Motion.Body;

/// <summary>Pelvis, spine, neck and head in the room, before the limbs are known.</summary>
internal sealed record Trunk
{
    public required ImmutableArray<Vec3> Spine { get; init; }

    public required ImmutableArray<Frame3> Frames { get; init; }

    public required Frame3 Neck { get; init; }

    public required Frame3 Head { get; init; }

    public required Vec3 SkullBase { get; init; }

    public Frame3 Pelvis => Frames[0];

    public Frame3 Thorax => Frames[^1];

    public Vec3 HipCentre => Spine[0];

    public Vec3 C7 => Spine[^1];

    /// <summary>Builds the spine upwards from the middle between the hips, which lies at the origin of the room.</summary>
    public static Trunk Of(Frame3 pelvis, TrunkAngles angles)
    {
        var point = pelvis.ToRoom(BodyModel.SacrumBack, 0, BodyModel.SacrumUp);
        var spine = ImmutableArray.CreateBuilder<Vec3>(BodyModel.SpinePoints);
        var frames = ImmutableArray.CreateBuilder<Frame3>(BodyModel.SpinePoints);
        spine.AddRange(Vec3.Zero, point);
        frames.AddRange(pelvis, pelvis);
        var frame = pelvis;
        for (var i = 0; i < BodyModel.Segments.Length; i++)
        {
            var segment = BodyModel.Segments[i];
            var region = i < BodyModel.LumbarSegments ? angles.Lumbar : angles.Thoracic;
            frame = frame.Bent(region * segment.Share, segment.Rest);
            point += frame.Head * segment.Length;
            spine.Add(point);
            frames.Add(frame);
        }

        var (inNeck, inHead) = Shared(angles);
        var neck = frame.Bent(inNeck, BodyModel.NeckRest);
        return new()
        {
            Spine = spine.MoveToImmutable(),
            Frames = frames.MoveToImmutable(),
            Neck = neck,
            Head = neck.Bent(inHead, BodyModel.HeadRest),
            SkullBase = point + (neck.Head * BodyModel.Neck),
        };
    }

    /// <summary>The same trunk at another place.</summary>
    public Trunk MovedBy(Vec3 way) => this with { Spine = [.. Spine.Select(point => point + way)], SkullBase = SkullBase + way };

    public Vec3 Hip(BodySide side) => HipCentre + (Pelvis.Left * (BodyModel.Sign(side) * BodyModel.HalfHipWidth));

    public Vec3 Shoulder(BodySide side)
        => C7 + Thorax.ToRoom(BodyModel.ShoulderFront, BodyModel.Sign(side) * BodyModel.ShoulderOut, BodyModel.ShoulderUp);

    /// <summary>The whole body, once the limbs are known.</summary>
    public BodyPose With((Limb Left, Limb Right) arms, (Limb Left, Limb Right) legs) => new()
    {
        Pelvis = Pelvis,
        Spine = Spine,
        SpineFrames = Frames,
        Neck = Neck,
        Head = Head,
        SkullBase = SkullBase,
        LeftArm = arms.Left.AsArm(),
        RightArm = arms.Right.AsArm(),
        LeftLeg = legs.Left.AsLeg(),
        RightLeg = legs.Right.AsLeg(),
    };

    private static (Turns Neck, Turns Head) Shared(TrunkAngles angles)
    {
        var inNeck = new Turns(
            angles.Neck.Flexion * BodyModel.NeckFlexionShare,
            angles.Neck.Bend * BodyModel.NeckTurnShare,
            angles.Neck.Turn * BodyModel.NeckTurnShare);
        return (inNeck, angles.Neck - inNeck + angles.Head);
    }
}

/// <summary>The turns of the neutral-zero method on a frame.</summary>
internal static class FrameTurns
{
    /// <summary>Bent forward, then to the left, then turned to the left, each about the axis as it is by then.</summary>
    public static Frame3 Bent(this Frame3 frame, Turns by, double rest = 0)
        => frame.AboutLeft(rest + by.Flexion).AboutFront(-by.Bend).AboutHead(by.Turn);

    /// <summary>The turns that lead from one frame to another.</summary>
    public static Turns To(this Frame3 from, Frame3 to)
    {
        var flexion = Math.Atan2(to.Head.Dot(from.Front), to.Head.Dot(from.Head));
        var about = Math.Asin(Math.Clamp(-to.Head.Dot(from.Left), -1, 1));
        var there = from.AboutLeft(double.RadiansToDegrees(flexion)).AboutFront(double.RadiansToDegrees(about));
        var turn = Math.Atan2(to.Front.Dot(there.Left), to.Front.Dot(there.Front));
        return new(double.RadiansToDegrees(flexion), -double.RadiansToDegrees(about), double.RadiansToDegrees(turn));
    }

    /// <summary>A limb swung from hanging: forward, out to its side, turned outward.</summary>
    public static Frame3 Swung(this Frame3 frame, BallAngles by, BodySide side)
        => frame.AboutLeft(-by.Flexion).AboutFront(BodyModel.Sign(side) * by.Abduction).AboutHead(BodyModel.Sign(side) * by.Rotation);

    /// <summary>The hip or shoulder angles that swing a limb from one frame to another.</summary>
    public static BallAngles SwingTo(this Frame3 from, Frame3 to, BodySide side)
    {
        var turns = from.To(to);
        return new(-turns.Flexion, -turns.Bend * BodyModel.Sign(side), turns.Turn * BodyModel.Sign(side));
    }
}
