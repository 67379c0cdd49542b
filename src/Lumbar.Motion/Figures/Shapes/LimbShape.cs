using Lumbar.Motion.Body;

namespace Lumbar.Motion.Figures.Shapes;

/// <summary>A straight bone with its flesh.</summary>
internal static class LimbShape
{
    /// <summary>A bone seen shorter than this share of its length in any instant is drawn as a hull.</summary>
    public const double EndOn = 0.36;

    private const int HullCorners = 14;
    private const double SleeveEnd = 0.56;
    private const double SleeveMargin = 0.006;
    private const double LeggingEnd = 0.93;
    private const double AnkleBegin = 0.80;

    public static Bone Bone(BodyPose pose, PartKey part)
    {
        var side = part.Side ?? BodySide.Left;
        var (leg, arm) = (pose.Leg(side), pose.Arm(side));
        return part.Piece switch
        {
            Piece.Thigh => new(leg.Hip, leg.Knee, leg.ThighFront),
            Piece.Shank or Piece.Ankle => new(leg.Knee, leg.Ankle, leg.ShankFront),
            Piece.Forearm => new(arm.Elbow, arm.Wrist, arm.BackOfHand),
            _ => new(arm.Shoulder, arm.Elbow, pose.Thorax.Front),
        };
    }

    /// <summary>The outline of a bone; hulls are asked for where the film shows the bone from its end.</summary>
    public static Outline Of(Lens lens, BodyPose pose, PartKey part, bool asHull)
    {
        var cut = CutOf(part.Piece);
        var rings = Rings(Bone(pose, part), cut);
        return asHull ? Hull.Of(lens, rings, new(1, 0), HullCorners) : Tube.Straight(lens, rings, cut.Caps);
    }

    private static Cut CutOf(Piece piece) => piece switch
    {
        Piece.Thigh => new(Anatomy.Thigh, 0, 1, 0, new(0.8, 0.95)),
        Piece.Shank => new(Anatomy.Shank, 0, LeggingEnd, 0, new(0.95, 0.25)),
        Piece.Ankle => new(Anatomy.Shank, AnkleBegin, 1, 0, new(0.3, 0.6)),
        Piece.Sleeve => new(Anatomy.UpperArm, 0, SleeveEnd, SleeveMargin, new(0.95, 0.12)),
        Piece.Forearm => new(Anatomy.Forearm, 0, 1, 0, new(0.95, 0.5)),
        _ => new(Anatomy.UpperArm, 0, 1, 0, new(0.9, 0.95)),
    };

    private static Blob[] Rings(Bone bone, Cut cut)
    {
        var along = Frame3.Of(bone.Front, bone.From - bone.To);
        if (along.Front.Length < 0.5)
        {
            along = Frame3.Of(new(0.37, 0.61, 0.70), bone.From - bone.To);
        }

        var inner = Array.FindAll(cut.Rings, ring => ring.At > cut.From && ring.At < cut.To);
        var rings = new Blob[inner.Length + 2];
        rings[0] = RingAt(cut.From);
        rings[^1] = RingAt(cut.To);
        for (var i = 0; i < inner.Length; i++)
        {
            rings[i + 1] = RingAt(inner[i].At);
        }

        return rings;

        Blob RingAt(double share)
        {
            var ring = Anatomy.At(cut.Rings, share);
            var centre = bone.From.Toward(bone.To, share) + (along.Front * ring.Front);
            return Blob.Disc(centre, along.Left * (ring.Width + cut.Margin), along.Front * (ring.Depth + cut.Margin));
        }
    }

    private sealed record Cut(Ring[] Rings, double From, double To, double Margin, Caps Caps);
}

/// <summary>A bone in the room: from the joint near the trunk to the other, and where its front looks.</summary>
internal sealed record Bone(Vec3 From, Vec3 To, Vec3 Front);
