using Lumbar.Core.Progression;

namespace Lumbar.Core.Tests.Progression;

/// <summary>Rules.md section 6.3: an exercise done twice on a day is one day with it.</summary>
public class TwiceADayTests
{
    [Fact]
    public void Two_calm_sessions_on_a_day_are_one_calm_day() => Twice().Morning(2, 2).Standing(2, "bridge").Streak.ShouldBe(1);

    [Fact]
    public void A_morning_that_was_not_fine_eases_it_off_once()
    {
        var course = Twice().Morning(2, 4).Course(2);
        course.StandingOf(A.Exercise("bridge"))!.Step.ShouldBe(5);
        course.Proposals.Count.ShouldBe(1);
    }

    private static Life Twice() =>
        new Life().Issued(0, ("bridge", 6)).Session(1, Life.Done("bridge", 6)).Session(1, Life.Done("bridge", 6));
}
