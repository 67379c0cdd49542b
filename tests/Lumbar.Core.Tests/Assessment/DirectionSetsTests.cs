using Lumbar.Core.Assessment;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using static Lumbar.Core.Tests.Assessment.DirectionLives;

namespace Lumbar.Core.Tests.Assessment;

/// <summary>Sets a day of the direction that eases: growing, full, fewer, none (rules.md DL-6 and DL-7).</summary>
public class DirectionSetsTests
{
    private static readonly RecordEvent[] Confirmed = [Backward(-2), Backward(-2, 48)];

    [Theory]
    [InlineData(0, 3)]
    [InlineData(1, 4)]
    [InlineData(2, 6)]
    [InlineData(3, 3)]
    [InlineData(20, 3)]
    [InlineData(28, 0)]
    public void A_trial_grows_for_two_days_and_falls_back_when_nobody_checks_it(int day, int sets) => PerDay(day, Backward(-2)).ShouldBe(sets);

    [Theory]
    [InlineData(4, 6)]
    [InlineData(5, 3)]
    public void A_longer_trial_stays_full_until_its_check(int day, int sets) => PerDay(day, Backward(-2), Backward(0, 48)).ShouldBe(sets);

    [Theory]
    [InlineData(2, 6)]
    [InlineData(15, 6)]
    [InlineData(16, 4)]
    [InlineData(29, 4)]
    [InlineData(30, 0)]
    public void A_confirmed_direction_is_full_for_two_weeks_and_then_less(int day, int sets) => PerDay(day, Confirmed).ShouldBe(sets);

    [Theory]
    [InlineData(6, 6)]
    [InlineData(7, 2)]
    [InlineData(20, 2)]
    [InlineData(21, 0)]
    public void A_calm_week_leaves_two_sets_for_two_weeks(int day, int sets) =>
        PerDay(day, [.. Confirmed, .. Calm(2, LegSymptom.Back, 3)]).ShouldBe(sets);

    [Theory]
    [InlineData(3, LegSymptom.Back, 3)]
    [InlineData(2, LegSymptom.Buttock, 3)]
    [InlineData(2, LegSymptom.Back, 2)]
    public void Pain_a_leg_or_silence_is_no_calm_week(int pain, LegSymptom leg, int entries) => PerDay(7, [.. Confirmed, .. Calm(pain, leg, entries)]).ShouldBe(6);

    [Fact]
    public void Without_a_direction_that_eases_there_are_no_sets()
    {
        PerDay(0).ShouldBe(0);
        PerDay(0, Backward(0)).ShouldBe(0);
        PerDay(0, Backward(2)).ShouldBe(0);
        PerDay(1, Backward(-2), Backward(2, 3)).ShouldBe(0);
        PerDay(0, Backward(-2), Forward(-2, 1)).ShouldBe(0);
        PerDay(0, Backward(-2), Flare(1)).ShouldBe(0);
    }

    [Theory]
    [InlineData(Phase.Acute, null)]
    [InlineData(Phase.Subacute, null)]
    [InlineData(Phase.Chronic, 50)]
    public void In_the_chronic_phase_at_most_half_of_the_plan_moves_that_way(Phase phase, int? percent) =>
        DirectionSets.MostPercentOfPlan(phase, Rule).ShouldBe(percent);

    private static IEnumerable<RecordEvent> Calm(int pain, LegSymptom leg, int entries) =>
        Enumerable.Range(1, 7).Where(day => day > 7 - entries).Select(day => A.Morning(Day(day), pain, leg)
            with { LegSymptom = leg });

    private static int PerDay(int day, params RecordEvent[] events)
    {
        // The mornings must not end the trial, so the first test says the symptom was as far down before.
        var tests = events.Select(e => e is RecordEvent.DirectionTested test ? test with { LegBefore = LegSymptom.Buttock, LegAfter = LegSymptom.Buttock } : e);
        return DirectionSets.PerDay(State([.. tests]), Rule, Day(day));
    }
}
