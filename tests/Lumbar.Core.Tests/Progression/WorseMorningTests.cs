using Lumbar.Core.Catalogue;
using Lumbar.Core.Progression;

namespace Lumbar.Core.Tests.Progression;

/// <summary>Rules.md section 6.2: of two entries on one morning the worse counts, in each of its parts.</summary>
public class WorseMorningTests
{
    [Theory]
    [InlineData(LegSymptom.Thigh, LegSymptom.Back)]
    [InlineData(LegSymptom.Back, LegSymptom.Thigh)]
    public void How_far_down_it_reached_stays_said(LegSymptom first, LegSymptom second) =>
        Trained().Morning(2, 2, first).Morning(2, 2, second).Course(2).Mornings.Single().Reading.ShouldBe(NextDay.NotFine);

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void A_disturbed_night_stays_said(bool first, bool second) =>
        Trained().Morning(2, 2, sleep: first).Morning(2, 2, sleep: second).Course(2).Mornings.Single().Reading.ShouldBe(NextDay.NotFine);

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void An_ache_is_only_an_ache_when_every_entry_says_so(bool first, bool second) =>
        Life.Of(person => person.WithEpisode(episode => episode with { PainNow = A.Pain(1) })).Issued(0, ("bridge", 6)).Session(1, Life.Done("bridge", 6))
            .Morning(2, 3, ache: first).Morning(2, 3, ache: second).Course(2).Mornings.Single().Reading.ShouldBe(NextDay.NotFine);

    private static Life Trained() => new Life().Issued(0, ("bridge", 6)).Session(1, Life.Done("bridge", 6));
}
