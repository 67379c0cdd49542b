using Lumbar.Motion.Body;
using Lumbar.Motion.Plans;

namespace Lumbar.Motion.Solving;

/// <summary>Where the parts of the body are, as far as they are solved.</summary>
internal sealed class PartFrames(Trunk trunk)
{
    private readonly Dictionary<LimbName, Limb> _limbs = [];

    public void Add(LimbName name, Limb limb) => _limbs[name] = limb;

    public Limb this[LimbName name] => _limbs[name];

    /// <summary>A place near a part, for a limb of a side.</summary>
    public Vec3 Place(PartPoint point, BodySide limb)
    {
        var (origin, frame) = FrameOf(point.Part, point.Side ?? limb);
        var along = OwnerOf(point.Part, limb) is null ? point.AlongFrontOut.X : -point.AlongFrontOut.X;
        return origin + frame.ToRoom(point.AlongFrontOut.Y, point.AlongFrontOut.Z * BodyModel.Sign(limb), along);
    }

    /// <summary>How a part is turned.</summary>
    public Frame3 FrameOf(PartPoint point, BodySide limb) => FrameOf(point.Part, point.Side ?? limb).Frame;

    private (Vec3 Origin, Frame3 Frame) FrameOf(BodyPart part, BodySide side) => part switch
    {
        BodyPart.Pelvis => (trunk.HipCentre, trunk.Pelvis),
        BodyPart.Thorax => (trunk.C7, trunk.Thorax),
        BodyPart.Head => (trunk.SkullBase, trunk.Head),
        BodyPart.Thigh or BodyPart.UpperArm => Upper(_limbs[new(part == BodyPart.Thigh, side)]),
        BodyPart.Shank or BodyPart.Forearm => Lower(_limbs[new(part == BodyPart.Shank, side)]),
        BodyPart.Foot or BodyPart.Hand => End(_limbs[new(part == BodyPart.Foot, side)]),
    };

    private static (Vec3 Origin, Frame3 Frame) Upper(Limb limb) => (limb.Bones.Root, Frame3.Of(limb.Fronts.Upper, limb.Bones.UpperHead));

    private static (Vec3 Origin, Frame3 Frame) Lower(Limb limb) => (limb.Bones.Middle, Frame3.Of(limb.Fronts.Lower, limb.Bones.LowerHead));

    private static (Vec3 Origin, Frame3 Frame) End(Limb limb) => (limb.Bones.End, Frame3.Of(limb.Facing, -limb.Pointing));

    public static LimbName? OwnerOf(BodyPart part, BodySide side) => part switch
    {
        BodyPart.Pelvis or BodyPart.Thorax or BodyPart.Head => null,
        BodyPart.Thigh or BodyPart.Shank or BodyPart.Foot => new(true, side),
        BodyPart.UpperArm or BodyPart.Forearm or BodyPart.Hand => new(false, side),
    };
}
