using Lumbar.Core.Assessment;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Planning;

/// <summary>What never comes into a session: activities, names for several exercises, and what sources name with reservations.</summary>
public class CatalogueFormTests
{
    private static readonly KnowledgeBase Knowledge = RealKnowledge.Base;
    private static readonly DateTimeOffset Before = A.At(A.Today, 7);

    public static TheoryData<string> Collections => Named(exercise => exercise.Form == ExerciseForm.Collection);

    public static TheoryData<string> Activities => Named(exercise => exercise is { Form: ExerciseForm.Activity, Status: ExerciseStatus.Include });

    public static TheoryData<string> Reserved => Named(exercise => exercise is { Status: ExerciseStatus.Caution, IsNeverOffered: false });

    [Fact]
    public void Only_single_exercises_come_into_the_sessions_of_anybody() => Law.Holds(Gens.People, 500, person =>
    {
        if (person.Decide() is PlanOutcome.Planned plan)
        {
            plan.Programme.Exercises.ShouldEach(candidate => candidate.Exercise.Form == ExerciseForm.Single);
            plan.Week.SelectMany(day => day.Sessions).SelectMany(session => session.Items).ToList().ShouldEach(item => item.Exercise.Form == ExerciseForm.Single);
            plan.Eligibility.Eligible.ShouldEach(exercise => exercise.Form != ExerciseForm.Collection && !exercise.IsNeverOffered);
        }
    });

    [Fact]
    public void Activities_that_fit_are_told_apart_from_exercises_and_from_walking_which_has_a_plan_of_its_own()
    {
        var activities = A.Person().Plan().Eligibility.Activities.ToList();

        activities.Select(left => left.Exercise.Id.Value).ShouldContain("stationary-bike");
        activities.ShouldEach(left => left.Exercise.Form == ExerciseForm.Activity && left.Exercise.Id.Value != "walking");
        activities.ShouldEach(left => left.Reasons.Single().Rule == RuleIds.NoRole);
    }

    [Theory]
    [MemberData(nameof(Collections))]
    public void A_name_for_several_exercises_is_not_offered_and_says_which_they_are(string id)
    {
        var reasons = Against(A.Person().With(A.Prescribed(id, Before)), id);
        var reason = reasons.Single(reason => reason.Rule == RuleIds.Collection);
        reason.Facts.ShouldBe([new Fact("parts", string.Join(", ", Knowledge.ExerciseOf(new(id)).Parts.Select(part => part.Value)))]);
    }

    [Theory]
    [MemberData(nameof(Activities))]
    public void A_prescribed_activity_stays_outside_the_session_and_makes_no_room_in_it(string id)
    {
        var person = A.Person().Having("spondylolisthesis");
        var plan = person.With(A.Prescribed(id, Before)).Plan();
        plan.Programme.Exercises.Select(candidate => candidate.Exercise.Id).ShouldBe(person.Plan().Programme.Exercises.Select(candidate => candidate.Exercise.Id));
    }

    [Theory]
    [MemberData(nameof(Reserved))]
    public void What_sources_name_with_reservations_opens_only_through_a_clinician(string id)
    {
        var person = A.Person().With(A.Visit(Before, advancedFine: true));
        Against(person, id).ShouldContain(reason => reason.Rule == Knowledge.ExerciseOf(new(id)).AvoidRule);
        person.With(A.Prescribed(id, Before)).Plan().Eligibility.Eligible.ShouldContain(exercise => exercise.Id.Value == id);
    }

    [Fact]
    public void A_prescribed_squat_comes_into_the_programme() =>
        A.Person().With(A.Prescribed("free-squat", Before)).Plan().Programme.Exercises.ShouldContain(candidate => candidate.Exercise.Id.Value == "free-squat");

    [Fact]
    public void Reaching_for_the_toes_is_offered_to_nobody_whatever_is_prescribed() =>
        Against(A.Person().With(A.Prescribed("seated-toe-touch", Before)), "seated-toe-touch").ShouldContain(reason => reason.Rule.Value == "R-040");

    [Fact]
    public void While_pain_is_easily_stirred_only_activities_without_load_stay()
    {
        var sore = A.Person().WithEpisode(e => e with { WorstPain24h = A.Pain(8) }).Plan();
        sore.Person.IsRelief.ShouldBeTrue();
        var stay = sore.Eligibility.Eligible.Where(exercise => exercise.Form == ExerciseForm.Activity).ToList();
        stay.ShouldEach(exercise => exercise.Load == Load.None);
        stay.ShouldContain(exercise => exercise.Id.Value == "walking");
    }

    [Fact]
    public void In_a_flare_up_walking_stays_and_what_is_named_gentle()
    {
        var plan = new Life().Mornings(0, 6, 2).Flare(7).Screened(7).Plan(7);
        plan.Finding.State.ShouldBe(ProgrammeState.Flare);
        plan.Eligibility.Eligible.Where(exercise => exercise.Form == ExerciseForm.Activity).ToList()
            .ShouldEach(exercise => exercise.Id.Value == "walking" || Knowledge.Progression.Flare.Gentle.Contains(exercise.Id));
        plan.Eligibility.Eligible.ShouldContain(exercise => exercise.Id.Value == "walking");
    }

    private static ValueList<Reason> Against(TestPerson person, string exercise) =>
        person.Plan().Eligibility.Excluded.Single(excluded => excluded.Exercise.Id.Value == exercise).Reasons;

    private static TheoryData<string> Named(Func<Exercise, bool> which) => [.. Knowledge.Exercises.Where(which).Select(exercise => exercise.Id.Value)];
}
