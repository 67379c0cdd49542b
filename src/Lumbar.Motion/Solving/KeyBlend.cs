using System.Collections.Immutable;
using Lumbar.Motion.Body;
using Lumbar.Motion.Plans;

namespace Lumbar.Motion.Solving;

/// <summary>
/// The declared poses that have a say at one point of the progress, with their weights, which sum to one. Two neighbours, or
/// four where the way is rounded.
/// </summary>
internal sealed record KeyBlend(ImmutableArray<WeightedPose> Parts, double Share)
{
    /// <summary>The poses about a point of the progress.</summary>
    public static KeyBlend At(MotionPlan plan, double progress)
    {
        var keys = plan.Keys;
        if (keys.Length == 1 || progress <= keys[0].At)
        {
            return new([new(keys[0].Pose, 1)], 0);
        }

        var next = 1;
        while (next < keys.Length - 1 && keys[next].At < progress)
        {
            next++;
        }

        var share = Math.Clamp((progress - keys[next - 1].At) / (keys[next].At - keys[next - 1].At), 0, 1);
        return plan.IsCycle ? Rounded(keys, next, share) : new(
            [.. new[] { new WeightedPose(keys[next - 1].Pose, 1 - share), new WeightedPose(keys[next].Pose, share) }.Where(part => part.Weight > 0)],
            share);
    }

    public Turns Turns(Func<PosePlan, TurnsPlan?> of)
    {
        var sum = default(Turns);
        foreach (var (pose, weight) in Parts)
        {
            sum += (of(pose)?.Value ?? default) * weight;
        }

        return sum;
    }

    public double Sum(Func<PosePlan, double> of)
    {
        var sum = 0.0;
        foreach (var (pose, weight) in Parts)
        {
            sum += of(pose) * weight;
        }

        return sum;
    }

    // A cubic through the keys of a closed cycle; the slope at a key comes from its two neighbours.
    private static KeyBlend Rounded(ImmutableArray<MotionKey> keys, int next, double share)
    {
        var last = keys.Length - 1;
        var span = keys[last].At - keys[0].At;
        var (here, width) = (next - 1, keys[next].At - keys[next - 1].At);
        var before = here == 0 ? keys[last - 1] with { At = keys[last - 1].At - span } : keys[here - 1];
        var after = next == last ? keys[1] with { At = keys[1].At + span } : keys[next + 1];
        var (square, cube) = (share * share, share * share * share);
        var slopeHere = (cube - (2 * square) + share) * width / (keys[next].At - before.At);
        var slopeNext = (cube - square) * width / (after.At - keys[here].At);
        return new(
            [
                new(before.Pose, -slopeHere),
                new(keys[here].Pose, (2 * cube) - (3 * square) + 1 - slopeNext),
                new(keys[next].Pose, (3 * square) - (2 * cube) + slopeHere),
                new(after.Pose, slopeNext),
            ],
            share);
    }
}

/// <summary>A declared pose and how much it counts.</summary>
internal sealed record WeightedPose(PosePlan Pose, double Weight);
