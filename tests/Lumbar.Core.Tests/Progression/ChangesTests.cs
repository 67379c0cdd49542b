using Lumbar.Core.Catalogue;
using Lumbar.Core.Progression;

namespace Lumbar.Core.Tests.Progression;

/// <summary>The course remembers how far down it reached and how irritable it was, so that a week of then is judged by what was known then.</summary>
public class ChangesTests
{
    [Fact]
    public void Each_change_is_kept_with_its_day_and_nothing_else_is() =>
        new Life().Morning(1, 2).Morning(2, 2, LegSymptom.Thigh).Morning(3, 2, LegSymptom.Thigh).Morning(4, 2).Irritable(5, worst: 8).Morning(6, 2)
            .Course(6).Changes.ShouldBe(
            [
                new BackThen(Life.Day(0), LegSymptom.Back, Irritability.Low),
                new BackThen(Life.Day(2), LegSymptom.Thigh, Irritability.Low),
                new BackThen(Life.Day(4), LegSymptom.Back, Irritability.Low),
                new BackThen(Life.Day(5), LegSymptom.Back, Irritability.High),
            ]);

    [Fact]
    public void Before_the_episode_was_told_nothing_is_known() =>
        Life.Of(person => person with { Episode = null }).Morning(1, 2).Course(1).Changes.ShouldBeEmpty();
}
