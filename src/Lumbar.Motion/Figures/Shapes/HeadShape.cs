using Lumbar.Motion.Body;

namespace Lumbar.Motion.Figures.Shapes;

/// <summary>The head with its face, ears and hair. Its nose, ear and bun say where it looks.</summary>
internal static class HeadShape
{
    private const int SkullCorners = 14;
    private const int NoseCorners = 8;
    private const int SmallCorners = 6;
    private const int BunCorners = 8;
    private const double EarLimit = 0.25;
    private const double EyeLimit = 0.12;
    private const double AwayLimit = 0.3;

    /// <summary>Where the bun sits when the person is upright or face down, and when lying on the back or side.</summary>
    private static readonly Vec3 BunAtBack = new(-0.110, 0, 0.128);
    private static readonly Vec3 BunAtCrown = new(-0.062, 0, 0.192);

    public static void Draw(Snapshot into, Lens lens, BodyPose pose, bool bunAtCrown)
    {
        var (head, up) = (pose.Head, TrunkShape.Axis(lens, pose.Head));
        into[new(Piece.Head)] = [Skull(lens, pose, up), Nose(lens, pose, up)];
        into[new(Piece.Hair)] = [HairShape.Of(lens, pose)];
        var bun = bunAtCrown ? BunAtCrown : BunAtBack;
        into[new(Piece.Bun)] = into[new(Piece.Bun, null, 1)] = [Hull.Of(lens, [Part(pose, bun, new(0.036, 0.039, 0.036))], up, BunCorners)];
        if (lens.Faces(head.Front, -AwayLimit))
        {
            into.Hide(new(Piece.Bun, null, 1));
        }

        Side(into, lens, pose, BodySide.Left);
        Side(into, lens, pose, BodySide.Right);
    }

    private static void Side(Snapshot into, Lens lens, BodyPose pose, BodySide side)
    {
        var (sign, head, up) = (TrunkShape.Sign(side), pose.Head, TrunkShape.Axis(lens, pose.Head));
        var (ear, eye) = (new PartKey(Piece.Ear, side), new PartKey(Piece.Eye, side));
        into[ear] = [Hull.Of(lens, [Part(pose, new(-0.008, sign * 0.076, 0.056), new(0.016, 0.007, 0.023))], up, SmallCorners)];
        into[eye] = [Hull.Of(lens, [Part(pose, new(0.084, sign * 0.038, 0.064), new(0.0070, 0.0085, 0.0105))], up, SmallCorners)];
        if (!lens.Faces(head.Left * sign, EarLimit))
        {
            into.Hide(ear);
        }

        if (!lens.Faces(head.ToRoom(0.75, sign * 0.66, 0), EyeLimit))
        {
            into.Hide(eye);
        }
    }

    private static Outline Skull(Lens lens, BodyPose pose, Vec2 up) => Hull.Of(
        lens,
        [
            Part(pose, new(0.012, 0, 0.088), new(0.094, 0.076, 0.092)),
            Part(pose, new(0.040, 0, 0.035), new(0.058, 0.056, 0.060)),
            Part(pose, new(0.058, 0, -0.008), new(0.036, 0.034, 0.028)),
        ],
        up,
        SkullCorners);

    private static Outline Nose(Lens lens, BodyPose pose, Vec2 up) => Hull.Of(
        lens,
        [
            Part(pose, new(0.096, 0, 0.074), new(0.010, 0.010, 0.010)),
            Part(pose, new(0.115, 0, 0.038), new(0.0115, 0.012, 0.0105)),
            Part(pose, new(0.090, 0, 0.030), new(0.014, 0.016, 0.012)),
        ],
        up,
        NoseCorners);

    private static Blob Part(BodyPose pose, Vec3 at, Vec3 radii) =>
        Blob.Ellipsoid(pose.SkullBase + pose.Head.ToRoom(at.X, at.Y, at.Z), pose.Head, radii);
}
