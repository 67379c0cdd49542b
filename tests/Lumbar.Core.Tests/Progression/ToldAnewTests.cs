using Lumbar.Core.Progression;

namespace Lumbar.Core.Tests.Progression;

/// <summary>Rules.md sections 7 and 8: a flare-up from before a gap of more than four weeks is over once the episode is told anew.</summary>
public class ToldAnewTests
{
    private const int Trained = 5;
    private const int Longest = Trained + 29;

    [Theory]
    [InlineData(8, true)]
    [InlineData(Longest - 1, true)]
    [InlineData(Longest, false)]
    public void Only_a_gap_after_which_everything_is_asked_again_ends_it(int day, bool lasts) =>
        (Told(day).Course(day).Flare is not null).ShouldBe(lasts);

    [Fact]
    public void It_is_over_on_the_day_it_was_told() => Told(Longest + 6).Course(Longest + 6).Flares.Single().Over.ShouldBe(Life.Day(Longest + 6));

    [Fact]
    public void Silence_ends_nothing() => Flared().Course(Longest + 60).Flare.ShouldNotBeNull();

    [Fact]
    public void Work_begins_lower_as_after_any_flare_up_and_lower_still_for_the_gap()
    {
        var changes = Told(Longest).Course(Longest).Proposals;
        changes.Select(change => (change.Why.Rule, change.From, change.To)).ShouldBe([(ProgressionRuleIds.Return, 3, 1), (ProgressionRuleIds.Lapse, 1, 0)]);
    }

    private static Life Flared() => new Life().Mornings(0, 6, 2).Issued(0, ("bridge", 3)).Session(Trained, Life.Done("bridge", 3)).Flare(7);

    private static Life Told(int day)
    {
        var life = Flared();
        return life.And(life.Person.Episode! with { At = A.At(Life.Day(day), 12) });
    }
}
