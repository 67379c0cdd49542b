using Lumbar.Core.Catalogue;

namespace Lumbar.Core.Tests.Progression;

/// <summary>D-8: exercises that open only through another one.</summary>
public class UnlockTests
{
    private const string Rotation = "curl-up-with-rotation";
    private const string BedEdge = "hip-flexor-stretch-bed-edge";

    [Theory]
    [InlineData(6, false)]
    [InlineData(7, true)]
    [InlineData(8, true)]
    public void The_turned_curl_up_opens_after_two_green_days_of_ten_seconds_six_times(int step, bool opens) =>
        IsOpen(CurlUps(step, 2, 2), Rotation).ShouldBe(opens);

    [Fact]
    public void One_green_day_is_not_enough_and_the_last_two_count()
    {
        IsOpen(CurlUps(7, 2), Rotation).ShouldBeFalse();
        IsOpen(CurlUps(7, 4, 2), Rotation).ShouldBeFalse();
        IsOpen(CurlUps(7, 2, 4), Rotation).ShouldBeFalse();
        IsOpen(CurlUps(7, 4, 2, 2), Rotation).ShouldBeTrue();
    }

    [Fact]
    public void The_stretch_at_the_edge_of_the_bed_opens_after_two_painless_days()
    {
        IsOpen(Knees(0, 0), BedEdge).ShouldBeTrue();
        IsOpen(Knees(0), BedEdge).ShouldBeFalse();
        IsOpen(Knees(0, 1), BedEdge).ShouldBeFalse();
        IsOpen(Knees(1, 0), BedEdge).ShouldBeFalse();
        IsOpen(Knees(1, 0, 0), BedEdge).ShouldBeTrue();
    }

    [Fact]
    public void Nothing_opens_by_itself() => new Life().Course(10).Opened.ShouldBeEmpty();

    private static Life CurlUps(int step, params int[] worst) => worst.Index().Aggregate(
        new Life().Issued(0, ("curl-up-hands-under-back", step)),
        (life, day) => life.Session(2 * day.Index, 2, day.Item, LegSymptom.Back, Life.Done("curl-up-hands-under-back", step) with { RepsInReserve = 0 }).Morning((2 * day.Index) + 1, 2));

    private static Life Knees(params int[] worst) => worst.Index().Aggregate(
        new Life().Issued(0, ("knee-to-chest-single", 0)),
        (life, day) => life.Session(2 * day.Index, 0, day.Item, LegSymptom.Back, Life.Done("knee-to-chest-single", 0)).Morning((2 * day.Index) + 1, 0));

    private static bool IsOpen(Life life, string exercise) => life.Course(10).Opened.Contains(A.Exercise(exercise));
}
