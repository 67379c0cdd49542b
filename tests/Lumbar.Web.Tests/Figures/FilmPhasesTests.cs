using Lumbar.Motion.Film;
using Lumbar.Web.Figures;

namespace Lumbar.Web.Tests.Figures;

public sealed class FilmPhasesTests
{
    [Fact]
    public void The_phases_are_where_the_motion_leaves_arrives_turns_and_is_back() =>
        Of((0, 0), (0.5, 0), (1, 0.4), (2, 1), (3, 1), (4, 0.4), (5, 0), (5.4, 0)).ShouldBe(Phases(0.5, 2, 3, 5));

    [Fact]
    public void A_motion_without_holds_turns_where_it_arrives() => Of((0, 0), (2, 1), (4, 0)).ShouldBe(Phases(0, 2, 2, 4));

    [Fact]
    public void A_motion_that_begins_at_its_other_end_is_read_the_same_way() =>
        Of((0, 1), (0.5, 1), (2, 0), (3, 0), (5, 1)).ShouldBe(Phases(0.5, 2, 3, 5));

    [Fact]
    public void A_motion_to_both_sides_is_back_when_both_are_done() =>
        Of((0, 0), (1, 1), (2, 0), (3, -1), (4, 0)).ShouldBe(Phases(0, 1, 1, 4));

    [Fact]
    public void A_pose_that_never_moves_stays_at_its_beginning() => Of((0, 0), (3, 0)).ShouldBe(Phases(0, 0, 0, 0));

    private static FilmPhases Phases(double leaves, double arrives, double turns, double returns) =>
        new() { Leaves = leaves, Arrives = arrives, Turns = turns, Returns = returns };

    private static FilmPhases Of(params (double Seconds, double Progress)[] samples) => FilmPhases.Of(new MotionFilm
    {
        Id = "any",
        Samples = [.. samples.Select(sample => new FilmSample(sample.Seconds, sample.Progress, null!))],
        Scene = null!,
    });
}
