using Lumbar.Core.Assessment;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Planning;

/// <summary>Single rules of what may be offered, at their limits.</summary>
public class EligibilityTests
{
    private static readonly DateTimeOffset Before = A.At(A.Today, 7);

    [Theory]
    [InlineData(12, true, true)]
    [InlineData(13, false, true)]
    [InlineData(19, false, true)]
    [InlineData(20, false, false)]
    [InlineData(null, false, false)]
    public void Pregnancy_rules_out_prone_from_week_13_and_supine_from_week_20_or_when_nobody_knows(int? weeks, bool prone, bool supine)
    {
        var eligible = Eligible(A.Person().Pregnant(weeks));
        eligible.Any(exercise => exercise.Position == Position.Prone).ShouldBe(prone);
        eligible.Any(exercise => exercise.Position == Position.Supine).ShouldBe(supine);
        eligible.ShouldContain(exercise => exercise.Position == Position.Side);
    }

    [Fact]
    public void Weeks_of_pregnancy_grow_with_the_days()
    {
        var person = A.Person().Pregnant(19);
        Eligible(person.On(A.Today.AddDays(6))).Any(exercise => exercise.Position == Position.Supine).ShouldBeTrue();
        Eligible(person.On(A.Today.AddDays(7))).Any(exercise => exercise.Position == Position.Supine).ShouldBeFalse();
    }

    [Fact]
    public void A_hip_that_was_released_is_only_never_forced()
    {
        Eligible(A.Person().Having("hip-replacement")).Any(exercise => exercise.Position == Position.Quadruped).ShouldBeFalse();
        Eligible(A.Person().Having("hip-replacement", "joint-replacement-released")).Any(exercise => exercise.Position == Position.Quadruped).ShouldBeTrue();
    }

    [Fact]
    public void Someone_who_cannot_get_to_the_floor_gets_only_what_a_bed_allows()
    {
        var person = A.Person().WithPreferences(p => p with { CanGetToFloor = false });
        Eligible(person).Where(exercise => exercise.Has(Tag.Floor)).ShouldEach(exercise => exercise.AllowedOnBed);
        Eligible(person).ShouldContain(exercise => exercise.Has(Tag.Floor));
        var withoutBed = person.WithPreferences(p => p with { Equipment = [new EquipmentId("chair")] });
        Eligible(withoutBed).ShouldEach(exercise => !exercise.Has(Tag.Floor));
        Eligible(withoutBed).ShouldNotBeEmpty();
    }

    [Fact]
    public void Falls_that_were_told_as_an_answer_count_like_the_condition() =>
        Eligible(A.Person().Answering("TR-29", Answer.Unsure)).ShouldEach(exercise => exercise.Balance == 0);

    [Fact]
    public void From_70_on_bones_count_as_thin() =>
        (Eligible(A.Person().Aged(69)).Any(e => e.Has(Tag.FlexEnd)), Eligible(A.Person().Aged(70)).Any(e => e.Has(Tag.FlexEnd))).ShouldBe((true, false));

    [Fact]
    public void What_is_refused_or_needs_what_is_missing_is_left_out()
    {
        var person = A.Person().WithPreferences(p => p with { Refuses = A.Exercises("bird-dog"), Equipment = [] });
        Rules(person, "bird-dog").ShouldBe(["PREF-REFUSED"]);
        Rules(person, "wall-sit").ShouldBe(["PREF-EQUIPMENT"]);
        Eligible(person).ShouldEach(exercise => exercise.Equipment.Count == 0);
    }

    [Theory]
    [InlineData(27, 5)]
    [InlineData(28, 10)]
    public void With_high_pressure_holds_stay_at_5_seconds_for_four_weeks_of_use(int days, int longest)
    {
        var person = A.Person().Having("hypertension").With(A.Session(A.At(A.Today.AddDays(-days)), "bird-dog"));
        var limits = DoseLimits.Of(person.Plan().Person.Allowed, person.Plan().Eligibility.Applying);
        (limits.HoldCap.Value, limits.EffortCap.Value, limits.MinimumRest.Value).ShouldBe((longest, 5, 60));
    }

    [Theory]
    [InlineData(13, true)]
    [InlineData(14, false)]
    public void The_first_two_weeks_of_use_have_a_row_of_their_own(int days, bool applies) =>
        A.Person().With(A.Session(A.At(A.Today.AddDays(-days)), "bird-dog")).Plan().Eligibility.Applying.Any(row => row.Id.Value == "CM-01").ShouldBe(applies);

    [Fact]
    public void High_irritability_spares_the_direction_that_was_tested()
    {
        var sore = A.Person().OnsetDaysAgo(10).WithEpisode(e => e with { WorstPain24h = A.Pain(8) });
        Eligible(sore).ShouldEach(exercise => !exercise.Has(Tag.ExtEnd) && exercise.Load != Load.Loaded);
        var tested = sore.With(A.Tested(TestedDirection.Extension, A.At(A.Today, 9), 6, 3));
        Eligible(tested).ShouldContain(exercise => exercise.Has(Tag.ExtEnd));
        Eligible(tested).ShouldEach(exercise => !exercise.Has(Tag.FlexEnd) && exercise.Load != Load.Loaded);
    }

    [Fact]
    public void A_disc_spares_what_a_clinician_adds() =>
        Eligible(A.Person().Having("disc-herniation").With(A.Prescribed("hamstring-stretch-supine-strap", Before)))
            .ShouldContain(exercise => exercise.Id.Value == "hamstring-stretch-supine-strap");

    [Fact]
    public void Where_a_consultation_is_required_only_walking_opens_before_it()
    {
        var unseen = A.Person().WithEpisode(e => e with { AssessedByClinician = false });
        Required(unseen).Eligible.ShouldHaveSingleItem().Id.Value.ShouldBe("walking");
        Required(unseen.With(A.Visit(Before))).Eligible.Count.ShouldBeGreaterThan(5);
    }

    [Fact]
    public void Seeing_a_clinician_is_advised_until_it_happened()
    {
        var unseen = A.Person().WithEpisode(e => e with { AssessedByClinician = false });
        unseen.Plan().Advice.ShouldContain(Advices.Consult);
        unseen.With(A.Visit(Before)).Plan().Advice.ShouldNotContain(Advices.Consult);
    }

    public static TheoryData<string> AdvancedExercises =>
        [.. RealKnowledge.Base.Exercises.Where(exercise => exercise.Stage == Stage.Advanced).Select(exercise => exercise.Id.Value)];

    [Theory]
    [MemberData(nameof(AdvancedExercises))]
    public void What_is_advanced_opens_once_a_clinician_said_so_and_not_before(string id)
    {
        var person = A.Person();
        IsHeldAsAdvanced(person).ShouldBeTrue();
        IsHeldAsAdvanced(person.With(A.Visit(Before, advancedFine: false))).ShouldBeTrue();
        IsHeldAsAdvanced(person.With(A.Visit(Before))).ShouldBeTrue();
        IsHeldAsAdvanced(person.With(A.Visit(Before, advancedFine: true))).ShouldBeFalse();
        IsHeldAsAdvanced(person.With(A.Visit(Before, advancedFine: true), A.Visit(Before.AddMinutes(5)))).ShouldBeFalse();

        bool IsHeldAsAdvanced(TestPerson who) => who.Plan().Eligibility.Excluded
            .Any(excluded => excluded.Exercise.Id.Value == id && excluded.Reasons.Any(reason => reason.Rule == RuleIds.Advanced));
    }

    private static ValueList<Exercise> Eligible(TestPerson person) => person.Plan().Eligibility.Eligible;

    private static IEnumerable<string> Rules(TestPerson person, string exercise) =>
        person.Plan().Eligibility.Excluded.Single(excluded => excluded.Exercise.Id.Value == exercise).Reasons.Select(reason => reason.Rule.Value);

    private static EligibilityOutcome Required(TestPerson person) => ((PlanOutcome.Planned)DailyDecision.Of(new PlanRequest
    {
        Events = person.Events, Knowledge = RealKnowledge.Base, On = person.Today, Consultation = ConsultationPolicy.Required,
    })).Eligibility;
}
