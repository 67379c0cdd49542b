namespace Lumbar.Motion.Body;

/// <summary>Finds the knee or elbow when both ends of a limb are known.</summary>
public static class TwoBone
{
    /// <summary>The largest share of its full length to which a limb is stretched; beyond it the joint has no room to bend.</summary>
    public const double Reach = 0.9985;

    private const double LeastFold = 0.01;

    /// <summary>
    /// The joint between two bones whose ends stand at two places, on the side an arrow points to; none when the ends are
    /// too far apart or too close. The arrow's sign is the author's: it is never turned round here.
    /// </summary>
    /// <param name="ends">The place of the shoulder or hip, and of the wrist or ankle.</param>
    /// <param name="bones">The length of the upper and of the lower bone.</param>
    /// <param name="toward">Where the joint stands out to.</param>
    /// <param name="reach">The largest share of the full length allowed.</param>
    public static Vec3? Joint((Vec3 Root, Vec3 End) ends, (double Upper, double Lower) bones, Vec3 toward, double reach = Reach)
    {
        var (upper, lower) = bones;
        var line = ends.End - ends.Root;
        var distance = line.Length;
        if (distance > ((upper + lower) * reach) + 1e-9 || distance < Math.Abs(upper - lower) + LeastFold)
        {
            return null;
        }

        var axis = line.Unit();
        var along = ((upper * upper) - (lower * lower) + (distance * distance)) / (2 * distance);
        var aside = Math.Sqrt(Math.Max((upper * upper) - (along * along), 0));
        return ends.Root + (axis * along) + (toward.Across(axis).Unit() * aside);
    }
}
