using Lumbar.Motion.Body;
using Lumbar.Motion.Film;
using Lumbar.Motion.Solving;

namespace Lumbar.Motion.Tests;

/// <summary>The other side of a one-sided exercise.</summary>
public class FilmMirrorTests
{
    public static TheoryData<string> Ids => Motions.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_mirrored_motion_is_the_mirror_image_of_every_frame(string id)
    {
        var film = MotionSolver.Solve(Motions.Of(id)).Match(film => film, problems => throw new InvalidOperationException(problems[0].ToString()));
        var mirrored = FilmMirror.Of(film);

        mirrored.Samples.Select(sample => (sample.Seconds, sample.Progress)).ShouldBe(film.Samples.Select(sample => (sample.Seconds, sample.Progress)));
        foreach (var (one, other) in film.Samples.Zip(mirrored.Samples))
        {
            other.Pose.LeftLeg.Ankle.ShouldBe(one.Pose.RightLeg.Ankle with { Y = -one.Pose.RightLeg.Ankle.Y });
            other.Pose.RightArm.Wrist.ShouldBe(one.Pose.LeftArm.Wrist with { Y = -one.Pose.LeftArm.Wrist.Y });
            other.Pose.C7.ShouldBe(PoseMirror.Of(one.Pose.C7));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_eye_goes_round_so_that_the_picture_is_turned_over(string id)
    {
        var scene = MotionSolver.Solve(Motions.Of(id)).Match(film => film, problems => throw new InvalidOperationException(problems[0].ToString())).Scene;
        var film = new MotionFilm { Id = id, Samples = [new(0, 0, scene.Still)], Scene = scene };
        var mirrored = FilmMirror.Of(film).Scene;

        Across(mirrored.Camera, mirrored.Still.LeftArm.Wrist).ShouldBe(-Across(scene.Camera, scene.Still.RightArm.Wrist), 1e-9);
        mirrored.Near.ShouldBe(scene.Near is { } near ? BodyModel.Other(near) : null);
    }

    private static double Across(Camera camera, Vec3 point)
    {
        var (sin, cos) = Math.SinCos(double.DegreesToRadians(camera.Azimuth));
        return (point.X * cos) + (point.Y * sin);
    }
}
