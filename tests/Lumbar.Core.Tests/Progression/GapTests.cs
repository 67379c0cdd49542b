using Lumbar.Core.Progression;

namespace Lumbar.Core.Tests.Progression;

/// <summary>Rules.md section 8: the morning that a gap asks for, and a rhythm as long as a gap.</summary>
public class GapTests
{
    [Fact]
    public void The_morning_after_a_gap_is_asked_for_once()
    {
        var told = Back().Morning(17, 2).Session(18, Life.Done("bridge", 4));
        told.Course(19).NeedsMorning.ShouldBeFalse();
    }

    [Fact]
    public void A_morning_that_does_not_follow_a_session_is_not_the_one_asked_for()
    {
        var late = Back().Morning(18, 2).Session(19, Life.Done("bridge", 4));
        late.Course(20).NeedsMorning.ShouldBeTrue();
        late.Morning(20, 2).Session(21, Life.Done("bridge", 4)).Course(22).NeedsMorning.ShouldBeFalse();
    }

    [Theory]
    [InlineData(6, false)]
    [InlineData(7, true)]
    public void From_the_day_a_programme_counts_as_lapsed_no_rhythm_excuses_it(int days, bool isGap)
    {
        var rule = RealKnowledge.Base.Progression.Lapse with { LapsedDays = 7 };
        (LapseDecision.Of(Life.Start, Life.Day(days), daysPerWeek: 1, rule) is not null).ShouldBe(isGap);
    }

    /// <summary>Back after sixteen days.</summary>
    private static Life Back() => new Life().Issued(0, ("bridge", 6)).Session(0, Life.Done("bridge", 6)).Morning(1, 2).Session(16, Life.Done("bridge", 4));
}
