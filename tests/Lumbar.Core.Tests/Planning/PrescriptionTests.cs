using Lumbar.Core.Planning;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Planning;

/// <summary>What clinicians put in, take out and rule out.</summary>
public class PrescriptionTests
{
    private static readonly DateTimeOffset Before = A.At(A.Today, 7);

    [Fact]
    public void What_is_prescribed_is_in() => Chosen(A.Person().With(A.Prescribed("wall-sit", Before))).ShouldContain("wall-sit");

    [Fact]
    public void A_prescription_lifts_stage_and_preference() =>
        Chosen(A.Person().OnsetDaysAgo(5).WithPreferences(p => p with { Refuses = A.Exercises("wall-sit") }).With(A.Prescribed("wall-sit", Before)))
            .ShouldContain("wall-sit");

    [Theory]
    [InlineData("osteoporosis", "knee-to-chest-double", "CM-07")]
    [InlineData("spinal-stenosis", "prone-press-up", "CM-05")]
    [InlineData("knee-problem", "bird-dog", "CM-15")]
    [InlineData("hip-replacement", "piriformis-stretch-figure-four", "CM-13")]
    [InlineData("glaucoma", "bridge", "CM-20")]
    public void A_prescription_never_lifts_a_contraindication(string condition, string exercise, string rule)
    {
        var plan = A.Person().Having(condition).With(A.Prescribed(exercise, Before)).Plan();
        plan.Programme.Exercises.ShouldNotContain(candidate => candidate.Exercise.Id.Value == exercise);
        plan.Eligibility.Excluded.Single(excluded => excluded.Exercise.Id.Value == exercise).Reasons.ShouldContain(reason => reason.Rule.Value == rule);
    }

    [Fact]
    public void A_prescription_never_brings_in_what_is_to_be_avoided() =>
        A.Person().With(A.Prescribed("sit-up", Before)).Plan().Eligibility.Eligible.ShouldNotContain(exercise => exercise.Id.Value == "sit-up");

    [Fact]
    public void What_was_withdrawn_or_ruled_out_never_appears()
    {
        var withdrawn = A.Person().With(Withdrawn("bird-dog", Before)).Plan();
        withdrawn.Eligibility.Eligible.ShouldNotContain(exercise => exercise.Id.Value == "bird-dog");
        var limited = A.Person().With(Limit(null)).Plan();
        limited.Eligibility.Eligible.ShouldNotContain(exercise => exercise.Has(Lumbar.Core.Catalogue.Tag.Floor));
    }

    [Fact]
    public void The_last_word_on_an_exercise_counts()
    {
        Chosen(A.Person().With(Withdrawn("wall-sit", Before), A.Prescribed("wall-sit", Before.AddMinutes(1)))).ShouldContain("wall-sit");
        Chosen(A.Person().With(A.Prescribed("wall-sit", Before), Withdrawn("wall-sit", Before.AddMinutes(1)))).ShouldNotContain("wall-sit");
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(-1, true)]
    public void A_limit_holds_up_to_its_last_day(int days, bool isOpen) =>
        A.Person().With(Limit(A.Today.AddDays(days))).Plan().Eligibility.Eligible.Any(exercise => exercise.Has(Lumbar.Core.Catalogue.Tag.Floor)).ShouldBe(isOpen);

    [Fact]
    public void A_limit_that_names_nothing_does_not_stand_for_the_surgeons_limits()
    {
        var empty = new RecordEvent.LimitSet { Id = Guid.Empty, At = Before, By = Author.Clinician };
        A.Person().Having("spine-surgery").With(empty).Plan().Eligibility.Applying.ShouldContain(row => row.Id.Value == "CM-12");
        A.Person().Having("spine-surgery").With(Limit(null)).Plan().Eligibility.Applying.ShouldNotContain(row => row.Id.Value == "CM-12");
    }

    [Fact]
    public void Two_prescriptions_of_one_movement_cannot_both_be_in_and_each_is_told_of_once()
    {
        var plan = A.Person().With(A.Prescribed("bird-dog", Before), A.Prescribed("quadruped-leg-extension", Before)).Plan();
        plan.Programme.Exercises.Select(c => c.Exercise.Id).Intersect(plan.Programme.NotChosen.Select(n => n.Exercise.Id)).ShouldBeEmpty();
        plan.Programme.Exercises.Count.ShouldBeGreaterThan(1);
    }

    [Fact]
    public void A_clinicians_own_dose_is_kept_and_completed_from_the_ladder()
    {
        var own = new IssuedDose { Sets = 2, Reps = 5, Hold = new Seconds(15) };
        var dose = A.Person().With(A.Prescribed("bird-dog", Before, own)).Plan().Programme.Exercises.Single(c => c.Exercise.Id.Value == "bird-dog").Dose;
        (dose.Sets, dose.Repetitions, dose.Hold.Value, dose.PerSide, dose.Rest.Value, dose.DaysPerWeek).ShouldBe((2, 5, 15, true, 30, 3));
    }

    [Fact]
    public void A_dose_that_no_session_can_hold_leaves_the_exercise_out() =>
        Chosen(A.Person().With(A.Prescribed("bird-dog", Before, new IssuedDose { Sets = 20, Reps = 100, Hold = new Seconds(60) }))).ShouldNotContain("bird-dog");

    [Theory]
    [InlineData("\"sets\":51,\"reps\":5", "dose.sets")]
    [InlineData("\"sets\":1,\"reps\":1001", "dose.reps")]
    [InlineData("\"sets\":1,\"reps\":5,\"holdSeconds\":601", "dose.holdSeconds")]
    public void A_dose_no_one_can_mean_is_not_read(string dose, string path) =>
        Lumbar.Core.Tests.Record.Events.Errors(Lumbar.Core.Tests.Record.Events.Line("exercisePrescribed", $"\"exercise\":\"bird-dog\",\"dose\":{{{dose}}}")).ShouldHaveSingleItem().Path.ShouldBe(path);

    private static IEnumerable<string> Chosen(TestPerson person) => person.Plan().Programme.Exercises.Select(candidate => candidate.Exercise.Id.Value);

    private static RecordEvent.ExerciseWithdrawn Withdrawn(string exercise, DateTimeOffset at) =>
        new() { Id = Guid.Empty, At = at, By = Author.Clinician, Exercise = A.Exercise(exercise) };

    private static RecordEvent.LimitSet Limit(DateOnly? until) =>
        new() { Id = Guid.Empty, At = Before, By = Author.Clinician, Tags = [Lumbar.Core.Catalogue.Tag.Floor], Until = until };
}
