using Lumbar.Core.Assessment;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Record;

namespace Lumbar.Core.Tests.Planning;

/// <summary>Which direction eases, from what is told and from tests (rules.md section 5).</summary>
public class DirectionTests
{
    private const DirectionPreference Extension = DirectionPreference.Extension;
    private const DirectionPreference Flexion = DirectionPreference.Flexion;
    private const DirectionPreference None = DirectionPreference.None;

    public static TheoryData<Ease[], Worsening[], DirectionPreference> Told => new()
    {
        { [], [], None },
        { [Ease.Sitting], [], Flexion },
        { [Ease.Standing], [], Extension },
        { [Ease.Walking], [], Extension },
        { [Ease.Lying], [], Extension },
        { [Ease.Sitting, Ease.Walking], [], None },
        { [Ease.Sitting], [Worsening.Standing, Worsening.Walking], Flexion },
        { [Ease.Walking], [Worsening.Sitting, Worsening.Bending], Extension },
        { [Ease.Sitting], [Worsening.Bending], None },
        { [Ease.Sitting], [Worsening.Sitting], None },
        { [Ease.Walking], [Worsening.Standing], None },
        { [Ease.Sitting, Ease.Walking], [Worsening.Sitting], Extension },
        { [Ease.Sitting, Ease.Walking], [Worsening.Walking], Flexion },
        { [Ease.Walking], [Worsening.Nothing], Extension },
    };

    /// <summary>DL-5: what extension and flexion did, or null when not tested.</summary>
    public static TheoryData<int?, int?, DirectionPreference> Tested => new()
    {
        { -2, 0, Extension },
        { -2, 2, Extension },
        { 0, -2, Flexion },
        { 2, -2, Flexion },
        { -3, -2, Extension },
        { -2, -3, Flexion },
        { -2, -2, None },
        { 0, 0, None },
        { 2, 0, DirectionPreference.AvoidExtension },
        { 0, 2, DirectionPreference.AvoidFlexion },
        { 2, 2, DirectionPreference.AvoidBoth },
        { -2, null, Extension },
        { null, -2, Flexion },
        { 0, null, DirectionPreference.Unknown },
        { null, 0, DirectionPreference.Unknown },
        { 2, null, DirectionPreference.AvoidExtension },
        { null, 2, DirectionPreference.AvoidFlexion },
    };

    [Theory]
    [MemberData(nameof(Told))]
    public void What_is_told_gives_a_direction_that_is_not_proven(Ease[] eases, Worsening[] worsens, DirectionPreference expected)
    {
        var finding = Finding(A.Person().WithEpisode(e => e with { EasedBy = [.. eases], WorsenedBy = [.. worsens] }));
        finding.Preference.ShouldBe(expected);
        finding.IsTested.ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Tested))]
    public void Tests_are_read_by_the_table(int? extension, int? flexion, DirectionPreference expected) =>
        Finding(Person(extension, flexion)).Preference.ShouldBe(expected);

    [Theory]
    [MemberData(nameof(Tested))]
    public void A_direction_that_made_it_worse_is_never_gone_to_the_end(int? extension, int? flexion, DirectionPreference expected)
    {
        var eligible = Person(extension, flexion).WithEpisode(e => e with { PainNow = A.Pain(5) }).Plan().Eligibility.Eligible;
        (extension != 2 || eligible.All(exercise => !exercise.Has(Tag.ExtEnd) && !exercise.Has(Tag.ExtLoaded))).ShouldBeTrue($"{expected}");
        (flexion != 2 || eligible.All(exercise => !exercise.Has(Tag.FlexEnd) && !exercise.Has(Tag.FlexLoaded))).ShouldBeTrue($"{expected}");
    }

    [Theory]
    [MemberData(nameof(Tested))]
    public void Only_what_was_found_by_testing_both_or_eases_counts_as_tested(int? extension, int? flexion, DirectionPreference expected) =>
        Finding(Person(extension, flexion)).IsTested.ShouldBe((extension is not null && flexion is not null) || expected is Extension or Flexion);

    [Theory]
    [InlineData(LegSymptom.Thigh, LegSymptom.Buttock, 3, 8, DirectionDecision.TestResult.Better)]
    [InlineData(LegSymptom.Buttock, LegSymptom.Thigh, 8, 3, DirectionDecision.TestResult.Worse)]
    [InlineData(LegSymptom.Back, LegSymptom.Back, 5, 3, DirectionDecision.TestResult.Better)]
    [InlineData(LegSymptom.Back, LegSymptom.Back, 5, 4, DirectionDecision.TestResult.Same)]
    [InlineData(LegSymptom.Back, LegSymptom.Back, 5, 6, DirectionDecision.TestResult.Same)]
    [InlineData(LegSymptom.Back, LegSymptom.Back, 5, 7, DirectionDecision.TestResult.Worse)]
    public void A_symptom_that_moves_counts_before_pain(LegSymptom before, LegSymptom after, int painBefore, int painAfter, DirectionDecision.TestResult expected)
    {
        var test = A.Tested(TestedDirection.Extension, A.At(A.Today), painBefore, painAfter) with { LegBefore = before, LegAfter = after };
        DirectionDecision.ResultOf(test, RealKnowledge.Base.Planning.Direction).ShouldBe(expected);
    }

    [Theory]
    [InlineData(27, Extension)]
    [InlineData(28, None)]
    public void A_test_counts_for_four_weeks(int days, DirectionPreference expected)
    {
        var person = A.Person().With(Test(TestedDirection.Extension, -2, A.Today));
        DirectionDecision.Of(PatientState.Fold(person.Events), RealKnowledge.Base.Planning.Direction, A.Today.AddDays(days)).Preference.ShouldBe(expected);
    }

    [Fact]
    public void After_a_flare_earlier_tests_count_no_longer()
    {
        var person = A.Person().With(
            Test(TestedDirection.Extension, -2, A.Today), new RecordEvent.FlareReported { Id = Guid.Empty, At = A.At(A.Today, 20), By = Author.Person });
        Finding(person).Preference.ShouldBe(None);
    }

    private static DirectionFinding Finding(TestPerson person) =>
        DirectionDecision.Of(PatientState.Fold(person.Events), RealKnowledge.Base.Planning.Direction, person.Today);

    private static TestPerson Person(int? extension, int? flexion)
    {
        var person = A.Person();
        person = extension is { } backward ? person.With(Test(TestedDirection.Extension, backward, A.Today)) : person;
        return flexion is { } forward ? person.With(Test(TestedDirection.Flexion, forward, A.Today)) : person;
    }

    private static RecordEvent.DirectionTested Test(TestedDirection direction, int change, DateOnly day) => A.Tested(direction, A.At(day, 9), 5, 5 + change);
}
