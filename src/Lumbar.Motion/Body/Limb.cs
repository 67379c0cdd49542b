namespace Lumbar.Motion.Body;

/// <summary>
/// An arm or a leg as two bones and an end. Front: where the front of the bone looks. Pointing: fingers or toes. Facing:
/// the back of the hand or of the foot.
/// </summary>
internal sealed record Limb(LimbBones Bones, LimbFronts Fronts, Vec3 Pointing, Vec3 Facing)
{
    public ArmPose AsArm() => new(Bones.Root, Bones.Middle, Bones.End, Pointing, Facing);

    public LegPose AsLeg() => new(Bones.Root, Bones.Middle, Bones.End, Fronts.Upper, Fronts.Lower, Pointing, Facing);

    /// <summary>Which way the knee or elbow stands out from the straight line; from the bones' front when they are in one line.</summary>
    public Vec3 Toward(bool isLeg)
    {
        var axis = (Bones.End - Bones.Root).Unit();
        var across = (Bones.Middle - Bones.Root).Across(axis);
        return across.Length > 1e-4 ? across.Unit() : Fronts.Upper * (isLeg ? 1 : -1);
    }

    public static Limb Leg(Frame3 from, Vec3 hip, LegAngles angles, BodySide side)
    {
        var thigh = from.Swung(angles.Hip, side);
        var knee = hip - (thigh.Head * BodyModel.Thigh);
        var shank = thigh.AboutLeft(angles.Knee);
        var foot = shank.AboutLeft(-angles.Ankle);
        return new(new(hip, knee, knee - (shank.Head * BodyModel.Shank)), new(thigh.Front, shank.Front), foot.Front, foot.Head);
    }

    public static Limb Arm(Frame3 from, Vec3 shoulder, ArmAngles angles, BodySide side)
    {
        var upper = from.Swung(angles.Shoulder, side);
        var elbow = shoulder - (upper.Head * BodyModel.UpperArm);
        var fore = upper.AboutLeft(-angles.Elbow);
        var wrist = elbow - (fore.Head * BodyModel.Forearm);
        var hand = HandOf(fore, angles.Pronation, angles.Wrist, side);
        return new(new(shoulder, elbow, wrist), new(upper.Front, fore.Front), -hand.Head, hand.Front);
    }

    /// <summary>The hand on its forearm: front is the back of the hand, head end toward the elbow.</summary>
    public static Frame3 HandOf(Frame3 fore, double pronation, double wrist, BodySide side)
        => fore.AboutHead(BodyModel.Sign(side) * (90 - pronation)).AboutLeft(wrist);
}

/// <summary>The joints of a limb: shoulder, elbow, wrist or hip, knee, ankle.</summary>
internal sealed record LimbBones(Vec3 Root, Vec3 Middle, Vec3 End)
{
    public Vec3 UpperHead => (Root - Middle).Unit();

    public Vec3 LowerHead => (Middle - End).Unit();
}

/// <summary>Where the fronts of the two bones of a limb look.</summary>
internal sealed record LimbFronts(Vec3 Upper, Vec3 Lower);
