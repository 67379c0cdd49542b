using Lumbar.Core.Progression;

namespace Lumbar.Core.Tests.Progression;

/// <summary>Rules.md section 6.4: how much of the last seven planned session days was done.</summary>
public class AdherenceTests
{
    private const int Today = 10;

    [Fact]
    public void Seven_days_are_looked_at_for_someone_who_plans_to_train_daily()
    {
        Percent(7, 0, 3, 4, 5, 6).ShouldBe(57);
        Percent(7, 0, 2, 3, 4, 5, 6).ShouldBe(57, "what was done eight days ago no longer counts");
    }

    [Fact]
    public void Two_sessions_on_a_day_are_one_day() => Percent(7, 0, 3, 3, 4, 4, 5, 5).ShouldBe(Percent(7, 0, 3, 4, 5));

    [Fact]
    public void Today_does_not_count_before_it_is_over() => Percent(7, 0, 3, 4, 5, Today).ShouldBe(Percent(7, 0, 3, 4, 5));

    private static int? Percent(int daysPerWeek, params int[] trained) => Adherence.Percent(
        [.. trained.Select(day => new SessionReading($"{day}", A.At(Life.Day(day), 18), SessionColour.Green, NextDay.Unknown))],
        Life.Day(Today), daysPerWeek, RealKnowledge.Base.Progression.Progress);
}
