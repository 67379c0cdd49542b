using System.Text;
using Lumbar.Motion.Body;
using Lumbar.Motion.Film;

namespace Lumbar.Motion.Figures;

/// <summary>A film cut into its different poses, each once, in order of progress, and when each is shown.</summary>
internal sealed class Reel
{
    private readonly double[] _seconds;

    public Reel(MotionFilm film)
    {
        var places = new SortedDictionary<double, BodyPose>();
        foreach (var sample in film.Samples)
        {
            places.TryAdd(Grained(sample.Progress), sample.Pose);
        }

        Progress = [.. places.Keys];
        Poses = [.. places.Values];
        _seconds = [.. film.Samples.Select(static sample => sample.Seconds)];
        Shown = [.. film.Samples.Select(sample => Array.BinarySearch(Progress, Grained(sample.Progress)))];
        Used = [.. Enumerable.Range(0, Poses.Length)];
        Timing = TimingOf(_seconds);
    }

    private Reel(Reel whole, List<int> kept)
    {
        _seconds = [.. kept.Select(i => whole._seconds[i])];
        int[] shown = [.. kept.Select(i => whole.Shown[i])];
        Used = [.. shown.Distinct().Order()];
        (Progress, Poses) = (Array.ConvertAll(Used, i => whole.Progress[i]), Array.ConvertAll(Used, i => whole.Poses[i]));
        Shown = Array.ConvertAll(shown, i => Array.BinarySearch(Used, i));
        Timing = TimingOf(_seconds);
    }

    /// <summary>The progress of each pose.</summary>
    public double[] Progress { get; }

    public BodyPose[] Poses { get; }

    /// <summary>The places of the poses in the whole film.</summary>
    public int[] Used { get; }

    /// <summary>Which pose is shown at each sample of the cycle.</summary>
    public int[] Shown { get; }

    /// <summary>Duration and key times, the same for every animation of the figure.</summary>
    public string Timing { get; }

    /// <summary>The same film without the samples that a straight way between their neighbours meets within a distance, metres.</summary>
    public Reel Thinned(double within)
    {
        var kept = new List<int> { 0 };
        for (var to = 2; to < Shown.Length; to++)
        {
            for (var between = kept[^1] + 1; between < to; between++)
            {
                if (OffTheWay(kept[^1], between, to) > within)
                {
                    kept.Add(to - 1);
                    break;
                }
            }
        }

        if (Shown.Length > 1)
        {
            kept.Add(Shown.Length - 1);
        }

        return new(this, kept);
    }

    /// <summary>The progress of the sample whose pose comes nearest to a pose.</summary>
    public double Near(BodyPose pose)
    {
        var (best, least) = (0, double.MaxValue);
        for (var i = 0; i < Poses.Length; i++)
        {
            var off = Distance(Poses[i], pose);
            (best, least) = off < least ? (i, off) : (best, least);
        }

        return Progress[best];
    }

    private double OffTheWay(int from, int between, int to)
    {
        var share = (_seconds[between] - _seconds[from]) / Math.Max(_seconds[to] - _seconds[from], 1e-9);
        var (a, b, c) = (Joints(Poses[Shown[from]]), Joints(Poses[Shown[between]]), Joints(Poses[Shown[to]]));
        var worst = 0.0;
        for (var i = 0; i < a.Length; i++)
        {
            worst = Math.Max(worst, (a[i].Toward(c[i], share) - b[i]).Length);
        }

        return worst;
    }

    private static double Distance(BodyPose a, BodyPose b)
    {
        var (these, those) = (Joints(a), Joints(b));
        var sum = 0.0;
        for (var i = 0; i < these.Length; i++)
        {
            sum += (these[i] - those[i]).Length;
        }

        return sum;
    }

    private static Vec3[] Joints(BodyPose pose) =>
    [
        pose.HipCentre, pose.Spine[pose.Spine.Length / 2], pose.C7, pose.SkullBase, pose.SkullBase + (pose.Head.Front * 0.1),
        pose.LeftArm.Elbow, pose.LeftArm.Wrist, pose.RightArm.Elbow, pose.RightArm.Wrist,
        pose.LeftLeg.Knee, pose.LeftLeg.Ankle, pose.RightLeg.Knee, pose.RightLeg.Ankle,
        pose.LeftLeg.Ankle + (pose.LeftLeg.Toes * 0.15), pose.RightLeg.Ankle + (pose.RightLeg.Toes * 0.15),
    ];

    private static double Grained(double progress) => Math.Round(progress, 6);

    private static string TimingOf(double[] seconds)
    {
        var text = new StringBuilder($"dur=\"{PathText.Number(seconds[^1], "0.##")}s\" repeatCount=\"indefinite\" keyTimes=\"0");
        for (var i = 1; i < seconds.Length - 1; i++)
        {
            text.Append(';').Append(PathText.Number(seconds[i] / seconds[^1], "#.####"));
        }

        return text.Append(";1\"").ToString();
    }
}
