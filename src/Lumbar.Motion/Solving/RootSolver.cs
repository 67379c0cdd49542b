using Lumbar.Motion.Body;
using Lumbar.Motion.Plans;

namespace Lumbar.Motion.Solving;

/// <summary>Finds where pelvis, spine and head are, before the limbs that are placed.</summary>
internal sealed class RootSolver(MotionPlan plan, KeyBlend blend, ICollection<string> problems)
{
    private const double Widest = 80;
    private const double Stride = 4;
    private const int Steps = 32;
    private static readonly AnchorPlan OnTheFloor = new(new(SpotName.Hip), Vec3.Zero, AnchorHeight.Floor);

    public Trunk Solve()
    {
        if (blend.Parts[0].Pose.Level is not { } level)
        {
            return Placed(null, 0);
        }

        var height = blend.Sum(pose => pose.Level?.Height ?? level.Height);
        if (Bracket(Above) is not { } bracket)
        {
            problems.Add($"the height of {level.Spot.Name} cannot be kept by {level.By}: {height:0.###} m");
            return Placed(level.By, 0);
        }

        var (low, high) = bracket;
        var isAbove = Above(low) > 0;
        for (var i = 0; i < Steps; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = Above(middle) > 0 == isAbove ? (middle, high) : (low, middle);
        }

        return Placed(level.By, (low + high) / 2);

        double Above(double turn) => level.Spot.In(Provisional(Placed(level.By, turn))).Z - height;
    }

    // The turn nearest to what was declared, found outward from it.
    private static (double Low, double High)? Bracket(Func<double, double> above)
    {
        var isAbove = above(0) > 0;
        for (var turn = Stride; turn <= Widest; turn += Stride)
        {
            if (above(turn) > 0 != isAbove)
            {
                return (turn - Stride, turn);
            }

            if (above(-turn) > 0 != isAbove)
            {
                return (-turn, -turn + Stride);
            }
        }

        return null;
    }

    private Trunk Placed(LevelBy? by, double turn)
    {
        var extra = new Turns(turn, 0, 0);
        var trunk = Trunk.Of(
            plan.Posture.Bent(blend.Turns(static pose => pose.Pelvis) + (by == LevelBy.PelvisPitch ? extra : default)),
            new(
                blend.Turns(static pose => pose.Lumbar) + (by == LevelBy.LumbarFlexion ? extra : default),
                blend.Turns(static pose => pose.Thoracic) + (by == LevelBy.ThoracicFlexion ? extra : default),
                blend.Turns(static pose => pose.Neck),
                blend.Turns(static pose => pose.Head)));
        var body = Provisional(trunk);
        var way = Vec3.Zero;
        foreach (var (pose, weight) in blend.Parts)
        {
            way += WayTo(pose, body) * weight;
        }

        return trunk.MovedBy(way);
    }

    private Vec3 WayTo(PosePlan pose, BodyPose body)
    {
        var anchor = pose.Anchor ?? OnTheFloor;
        var way = anchor.At - anchor.Spot.In(body);
        return anchor.Height switch
        {
            AnchorHeight.Given => way,
            AnchorHeight.Floor => way with { Z = -Lowest(body) },
            AnchorHeight.Kneel => way with { Z = Kneeling(pose, body, way) },
        };
    }

    private double Lowest(BodyPose body)
    {
        var lowest = Flesh.Trunk(body).Min(static ball => ball.Lowest);
        foreach (var side in Enum.GetValues<BodySide>())
        {
            lowest = Math.Min(lowest, IsFree(new(true, side)) ? Flesh.Leg(body.Leg(side), side).Min(static ball => ball.Lowest) : lowest);
            lowest = Math.Min(lowest, IsFree(new(false, side)) ? Flesh.Arm(body.Arm(side), side).Min(static ball => ball.Lowest) : lowest);
        }

        return lowest;
    }

    private double Kneeling(PosePlan pose, BodyPose body, Vec3 way)
    {
        var heights = new List<double>();
        foreach (var limb in LimbNames.All)
        {
            if (pose.Limb(limb).Place is LimbPlace.HingeAt hinge)
            {
                var top = (limb.IsLeg ? body.Leg(limb.Side).Hip : body.Arm(limb.Side).Shoulder) + (way with { Z = 0 });
                var length = limb.IsLeg ? BodyModel.Thigh : BodyModel.UpperArm;
                var off = hinge.Place - top;
                var rest = (length * length) - (off.X * off.X) - (off.Y * off.Y);
                heights.Add(off.Z + Math.Sqrt(Math.Max(rest, 0)));
            }
        }

        if (heights.Count == 0)
        {
            problems.Add("the height 'kneel' needs a knee or elbow that is placed");
            return way.Z;
        }

        return heights.Average();
    }

    // Limbs that are placed cannot be known yet; they hang, and nothing may rest on them.
    private BodyPose Provisional(Trunk trunk)
    {
        return trunk.With((Arm(BodySide.Left), Arm(BodySide.Right)), (Leg(BodySide.Left), Leg(BodySide.Right)));

        Limb Arm(BodySide side) => FreeLimb.Of(blend, LimbSite.Of(plan, trunk, new(false, side)));
        Limb Leg(BodySide side) => FreeLimb.Of(blend, LimbSite.Of(plan, trunk, new(true, side)));
    }

    private bool IsFree(LimbName limb) => blend.Parts.All(part => part.Pose.Limb(limb).Place is null);
}
