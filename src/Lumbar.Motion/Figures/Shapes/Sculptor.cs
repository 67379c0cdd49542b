using Lumbar.Motion.Body;
using Lumbar.Motion.Film;

namespace Lumbar.Motion.Figures.Shapes;

/// <summary>Gives a pose its flesh: every piece of the body as the eye of one film sees it.</summary>
internal sealed class Sculptor
{
    private static readonly Piece[] Bones = [Piece.UpperArm, Piece.Sleeve, Piece.Forearm, Piece.Thigh, Piece.Shank, Piece.Ankle];
    private static readonly BodySide[] Sides = [BodySide.Left, BodySide.Right];
    private readonly Lens _lens;
    private readonly Scene _scene;
    private readonly HashSet<PartKey> _hulls = [];
    private readonly bool _bunAtCrown;

    public Sculptor(Lens lens, Scene scene, IReadOnlyList<BodyPose> poses)
    {
        (_lens, _scene) = (lens, scene);
        _bunAtCrown = Math.Abs(poses[0].Pelvis.Head.Z) < 0.6 && poses[0].Pelvis.Front.Z > -0.5;
        foreach (var side in Sides)
        {
            foreach (var piece in Bones)
            {
                var part = new PartKey(piece, side);
                if (IsSeenEndOn(part, poses))
                {
                    _hulls.Add(part);
                }
            }
        }
    }

    public Snapshot Of(BodyPose pose)
    {
        var (seen, spine) = (new Snapshot(), new SpineCurve(pose));
        seen[new(Piece.Shirt)] = [TrunkShape.Shirt(_lens, spine)];
        seen[new(Piece.Pelvis)] = [TrunkShape.Pelvis(_lens, spine)];
        seen[new(Piece.Neck)] = [TrunkShape.Neck(_lens, pose)];
        foreach (var side in Sides)
        {
            Limbs(seen, pose, side);
        }

        HeadShape.Draw(seen, _lens, pose, _bunAtCrown);
        if (_scene.Highlight is { } highlight)
        {
            seen[new(Piece.Highlight)] = HighlightShape.Of(_lens, pose, spine, highlight, _scene.Near);
        }

        for (var i = 0; i < _scene.Props.Length; i++)
        {
            if (ThingShape.Of(_lens, pose, _scene.Props[i]) is { } thing)
            {
                seen[new(Piece.Thing, null, i)] = thing;
            }
        }

        return seen;
    }

    private void Limbs(Snapshot into, BodyPose pose, BodySide side)
    {
        foreach (var piece in Bones)
        {
            var part = new PartKey(piece, side);
            into[part] = [LimbShape.Of(_lens, pose, part, _hulls.Contains(part))];
        }

        into[new(Piece.Hand, side)] = ExtremityShape.Hand(_lens, pose, side);
        into[new(Piece.Foot, side)] = ExtremityShape.Foot(_lens, pose, side);
        into[new(Piece.Yoke, side)] = [TrunkShape.Yoke(_lens, pose, side)];
        into[new(Piece.Seat, side)] = [TrunkShape.Seat(_lens, pose, side)];
    }

    private bool IsSeenEndOn(PartKey part, IReadOnlyList<BodyPose> poses)
    {
        for (var i = 0; i < poses.Count; i++)
        {
            var bone = LimbShape.Bone(poses[i], part);
            var along = bone.To - bone.From;
            if (_lens.See(along).Length < along.Length * LimbShape.EndOn)
            {
                return true;
            }
        }

        return false;
    }
}
