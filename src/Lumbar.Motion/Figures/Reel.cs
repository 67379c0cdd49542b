using System.Text;
using Lumbar.Motion.Body;
using Lumbar.Motion.Film;

namespace Lumbar.Motion.Figures;

/// <summary>A film cut into its different poses, each once, in order of progress, and when each is shown.</summary>
internal sealed class Reel
{
    public Reel(MotionFilm film)
    {
        var places = new SortedDictionary<double, BodyPose>();
        foreach (var sample in film.Samples)
        {
            places.TryAdd(Grained(sample.Progress), sample.Pose);
        }

        Progress = [.. places.Keys];
        Poses = [.. places.Values];
        Shown = new int[film.Samples.Length];
        for (var i = 0; i < Shown.Length; i++)
        {
            Shown[i] = Array.BinarySearch(Progress, Grained(film.Samples[i].Progress));
        }

        Timing = TimingOf(film);
    }

    /// <summary>The progress of each pose.</summary>
    public double[] Progress { get; }

    public BodyPose[] Poses { get; }

    /// <summary>Which pose is shown at each sample of the cycle.</summary>
    public int[] Shown { get; }

    /// <summary>Duration and key times, the same for every animation of the figure.</summary>
    public string Timing { get; }

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

    private static double Distance(BodyPose a, BodyPose b) =>
        (a.C7 - b.C7).Length + (a.SkullBase - b.SkullBase).Length
        + (a.LeftArm.Wrist - b.LeftArm.Wrist).Length + (a.RightArm.Wrist - b.RightArm.Wrist).Length
        + (a.LeftLeg.Knee - b.LeftLeg.Knee).Length + (a.RightLeg.Knee - b.RightLeg.Knee).Length
        + (a.LeftLeg.Ankle - b.LeftLeg.Ankle).Length + (a.RightLeg.Ankle - b.RightLeg.Ankle).Length;

    private static double Grained(double progress) => Math.Round(progress, 6);

    private static string TimingOf(MotionFilm film)
    {
        var text = new StringBuilder($"dur=\"{PathText.Number(film.Seconds, "0.##")}s\" repeatCount=\"indefinite\" keyTimes=\"0");
        for (var i = 1; i < film.Samples.Length - 1; i++)
        {
            text.Append(';').Append(PathText.Number(film.Samples[i].Seconds / film.Seconds, "#.####"));
        }

        return text.Append(";1\"").ToString();
    }
}
