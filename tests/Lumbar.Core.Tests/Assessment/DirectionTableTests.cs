using FsCheck;
using FsCheck.Fluent;
using Lumbar.Core.Assessment;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using static Lumbar.Core.Tests.Assessment.DirectionLives;

namespace Lumbar.Core.Tests.Assessment;

/// <summary>The whole table of two tests (rules.md DL-5): every pair of better, same, worse and not tested.</summary>
public class DirectionTableTests
{
    private const int Better = -2;
    private const int Same = 0;
    private const int Worse = 2;

    /// <summary>What backward and forward did, or null when not tested.</summary>
    public static TheoryData<int?, int?, DirectionPreference> Table => new()
    {
        { Better, Better, DirectionPreference.None },
        { Better, Same, DirectionPreference.Extension },
        { Better, Worse, DirectionPreference.Extension },
        { Better, null, DirectionPreference.Extension },
        { Same, Better, DirectionPreference.Flexion },
        { Same, Same, DirectionPreference.None },
        { Same, Worse, DirectionPreference.AvoidFlexion },
        { Same, null, DirectionPreference.Unknown },
        { Worse, Better, DirectionPreference.Flexion },
        { Worse, Same, DirectionPreference.AvoidExtension },
        { Worse, Worse, DirectionPreference.AvoidBoth },
        { Worse, null, DirectionPreference.AvoidExtension },
        { null, Better, DirectionPreference.Flexion },
        { null, Same, DirectionPreference.Unknown },
        { null, Worse, DirectionPreference.AvoidFlexion },
        { null, null, DirectionPreference.None },
    };

    public static TheoryData<LegSymptom> Legs => [.. Enum.GetValues<LegSymptom>()];

    [Theory]
    [MemberData(nameof(Table))]
    public void Every_pair_of_results_has_its_decision(int? backward, int? forward, DirectionPreference expected) =>
        Finding(0, [.. Tests(backward, forward)]).Preference.ShouldBe(expected);

    [Theory]
    [MemberData(nameof(Table))]
    public void What_eases_is_provisional_before_it_is_confirmed(int? backward, int? forward, DirectionPreference expected)
    {
        var finding = Finding(0, [.. Tests(backward, forward)]);
        finding.IsConfirmed.ShouldBeFalse($"{expected}");
        finding.IsTested.ShouldBe((backward is not null && forward is not null) || expected is DirectionPreference.Extension or DirectionPreference.Flexion);
    }

    [Theory]
    [MemberData(nameof(Legs))]
    public void Both_worse_and_below_the_knee_asks_for_a_review(LegSymptom leg)
    {
        var finding = Finding(0, Far(Backward(Worse), leg), Far(Forward(Worse, 1), leg));
        finding.Preference.ShouldBe(DirectionPreference.AvoidBoth);
        finding.NeedsReview.ShouldBe(leg == LegSymptom.BelowKnee);
    }

    [Theory]
    [InlineData(Worse, Same)]
    [InlineData(Same, Worse)]
    [InlineData(Better, Worse)]
    [InlineData(Same, Same)]
    public void Anything_else_below_the_knee_asks_for_none(int backward, int forward) =>
        Finding(0, Far(Backward(backward), LegSymptom.BelowKnee), Far(Forward(forward, 1), LegSymptom.BelowKnee)).NeedsReview.ShouldBeFalse();

    [Fact]
    public void A_symptom_that_was_told_below_the_knee_counts_for_the_review_as_well()
    {
        var person = Person(Backward(Worse), Forward(Worse, 1)).WithEpisode(e => e with { LegSymptom = LegSymptom.BelowKnee });
        DirectionDecision.Of(PatientState.Fold(person.Events), Rule, Day(0)).NeedsReview.ShouldBeTrue();
    }

    [Theory]
    [InlineData(-3, -2, DirectionPreference.Extension)]
    [InlineData(-2, -3, DirectionPreference.Flexion)]
    [InlineData(-3, -3, DirectionPreference.None)]
    public void Of_two_that_ease_the_one_with_more_change_counts(int backward, int forward, DirectionPreference expected) =>
        Finding(0, Backward(backward), Forward(forward, 1)).Preference.ShouldBe(expected);

    [Fact]
    public void The_change_of_the_leg_counts_before_the_change_of_pain()
    {
        var up = Backward(0) with { LegBefore = LegSymptom.Thigh, LegAfter = LegSymptom.Back };
        Finding(0, up, Forward(-5, 1)).Preference.ShouldBe(DirectionPreference.Extension);
    }

    [Fact]
    public void More_pain_or_further_down_after_the_test_never_reads_better() => Law.Holds(GenFeelings, 400, feelings =>
    {
        var (before, after, harder) = feelings;
        ((int)DirectionDecision.ResultOf(before, harder, Rule)).ShouldBeGreaterThanOrEqualTo((int)DirectionDecision.ResultOf(before, after, Rule));
    });

    [Theory]
    [InlineData(1, DirectionDecision.TestResult.Same)]
    [InlineData(2, DirectionDecision.TestResult.Worse)]
    [InlineData(-1, DirectionDecision.TestResult.Same)]
    [InlineData(-2, DirectionDecision.TestResult.Better)]
    public void Two_points_are_a_change_and_one_is_none(int change, DirectionDecision.TestResult expected) =>
        DirectionDecision.ResultOf(Backward(change), Rule).ShouldBe(expected);

    private static Gen<(Feeling Before, Feeling After, Feeling Harder)> GenFeelings { get; } =
        from before in GenFeeling
        from after in GenFeeling
        from more in Gen.Choose(0, 10)
        from further in Gen.Choose(0, 4)
        let pain = A.Pain(Math.Min(10, after.Pain.Value + more))
        let leg = (LegSymptom)Math.Min((int)LegSymptom.BelowKnee, (int)after.Leg + further)
        select (before, after, new Feeling(leg, pain));

    private static Gen<Feeling> GenFeeling => from leg in Gens.AnyOf<LegSymptom>() from pain in Gens.Pain select new Feeling(leg, pain);

    private static RecordEvent.DirectionTested Far(RecordEvent.DirectionTested test, LegSymptom leg) => test with { LegBefore = leg, LegAfter = leg };

    private static IEnumerable<RecordEvent> Tests(int? backward, int? forward) =>
    [
        .. backward is { } back ? [Backward(back)] : Array.Empty<RecordEvent>(),
        .. forward is { } front ? [Forward(front, 1)] : Array.Empty<RecordEvent>(),
    ];
}
