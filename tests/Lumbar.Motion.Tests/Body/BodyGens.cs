using FsCheck;
using FsCheck.Fluent;
using Lumbar.Motion.Body;

namespace Lumbar.Motion.Tests.Body;

/// <summary>Bodies in any pose a body can take, anywhere and turned any way.</summary>
internal static class BodyGens
{
    public static Gen<JointAngles> Angles =>
        from trunk in TrunkOf
        from leftArm in ArmOf
        from rightArm in ArmOf
        from leftLeg in LegOf
        from rightLeg in LegOf
        select new JointAngles { Trunk = trunk, LeftArm = leftArm, RightArm = rightArm, LeftLeg = leftLeg, RightLeg = rightLeg };

    public static Gen<(Frame3 Pelvis, Vec3 Place)> Roots =>
        from turns in Turns(80)
        from x in Gen.Choose(-100, 100)
        from z in Gen.Choose(0, 100)
        select (Stand.Upright.AboutLeft(turns.Flexion).AboutFront(turns.Bend).AboutHead(turns.Turn), new Vec3(x / 100.0, 0.1, z / 100.0));

    public static Gen<BodyPose> Poses =>
        from root in Roots
        from angles in Angles
        select Skeleton.Pose(root.Pelvis, root.Place, angles);

    private static Gen<TrunkAngles> TrunkOf =>
        from lumbar in Turns(30)
        from thoracic in Turns(30)
        from neck in Turns(45)
        from head in Turns(15)
        select new TrunkAngles(lumbar, thoracic, neck, head);

    private static Gen<LegAngles> LegOf =>
        from hip in Ball(-20, 120)
        from knee in Gen.Choose(5, 140)
        from ankle in Gen.Choose(-60, 25)
        select new LegAngles(hip, knee, ankle);

    private static Gen<ArmAngles> ArmOf =>
        from shoulder in Ball(-40, 80)
        from elbow in Gen.Choose(5, 140)
        from wrist in Gen.Choose(-70, 70)
        from pronation in Gen.Choose(-80, 80)
        select new ArmAngles(shoulder, elbow, wrist, pronation);

    private static Gen<Turns> Turns(int most) =>
        from flexion in Gen.Choose(-most, most)
        from bend in Gen.Choose(-most / 2, most / 2)
        from turn in Gen.Choose(-most, most)
        select new Turns(flexion, bend, turn);

    private static Gen<BallAngles> Ball(int least, int most) =>
        from flexion in Gen.Choose(least, most)
        from abduction in Gen.Choose(-25, 45)
        from rotation in Gen.Choose(-40, 50)
        select new BallAngles(flexion, abduction, rotation);
}
