using Lumbar.Core.Assessment;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Choice;
using Lumbar.Core.Planning.Schedule;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Planning;

/// <summary>What must be true of every plan of everybody. Each law is named; all are checked on the same generated people.</summary>
public class PlanLaws
{
    private static readonly KnowledgeBase Knowledge = RealKnowledge.Base;

    [Fact]
    public void Every_plan_of_everybody_keeps_to_the_laws() => Law.Holds(Gens.People, 1500, person =>
    {
        if (person.Decide() is PlanOutcome.Planned plan)
        {
            ProgrammeKeepsToEligibility(plan);
            ProgrammeKeepsToItsNumbers(plan);
            ProgrammeIsBalanced(plan);
            DosesKeepToTheirCaps(plan);
            ObjectiveIsTheSumOfPoints(plan);
            NothingIsLost(plan);
            SessionsAreWellMade(plan);
            SessionsFitTheDay(plan);
            WeekIsSpread(plan);
        }
    });

    /// <summary>Asking for both directions (D-12) must not empty a programme that there could be.</summary>
    [Fact]
    public void A_quiet_week_never_takes_the_programme_away() => Law.Holds(Gens.People, 200, person =>
    {
        if (person.Decide() is PlanOutcome.Planned plan)
        {
            var quiet = ProgrammeDecision.Of(plan.Person with { IsQuiet = true }, plan.Eligibility, Knowledge);
            var usual = ProgrammeDecision.Of(plan.Person with { IsQuiet = false }, plan.Eligibility, Knowledge);
            (usual.HasTooFew || !quiet.HasTooFew).ShouldBeTrue();
        }
    });

    [Fact]
    public void Most_generated_people_get_a_programme_so_the_laws_are_not_empty()
    {
        var (planned, withProgramme, relief, quiet) = (0, 0, 0, 0);
        Law.HoldsForJust(Gens.People, 300, person =>
        {
            if (person.Decide() is PlanOutcome.Planned plan)
            {
                planned++;
                withProgramme += plan.Programme.Exercises.Count > 0 ? 1 : 0;
                relief += plan.Person.IsRelief ? 1 : 0;
                quiet += plan.Person.IsQuiet ? 1 : 0;
            }
        });
        planned.ShouldBeGreaterThan(150);
        withProgramme.ShouldBeGreaterThan(100);
        relief.ShouldBeGreaterThan(20);
        quiet.ShouldBeGreaterThan(3);
    }

    private static void ProgrammeKeepsToEligibility(PlanOutcome.Planned plan)
    {
        var eligible = plan.Eligibility.Eligible.Select(exercise => exercise.Id).ToHashSet();
        plan.Programme.Exercises.ShouldEach(candidate => eligible.Contains(candidate.Exercise.Id));
        Items(plan).ShouldEach(item => eligible.Contains(item.Exercise.Id));
        plan.Eligibility.Excluded.ShouldEach(excluded => !eligible.Contains(excluded.Exercise.Id) && excluded.Reasons.Count > 0);
        (eligible.Count + plan.Eligibility.Excluded.Count).ShouldBe(Knowledge.Exercises.Count);
    }

    private static void ProgrammeKeepsToItsNumbers(PlanOutcome.Planned plan)
    {
        var exercises = plan.Programme.Exercises;
        var most = Math.Max(plan.Person.Allowed.MostExercises, plan.Eligibility.Prescribed.Count);
        exercises.Count.ShouldBeLessThanOrEqualTo(Math.Min(Knowledge.Planning.MostExercises, most));
        exercises.DistinctBy(candidate => candidate.Exercise.Family).Count().ShouldBe(exercises.Count);
        plan.Programme.HasTooFew.ShouldBe(exercises.Count < Knowledge.Planning.FewestEligible);
        if (plan.Person.IsRelief && plan.Eligibility.Prescribed.Count == 0)
        {
            exercises.Count.ShouldBeLessThanOrEqualTo(Knowledge.Planning.MostReliefExercises);
        }
    }

    private static void ProgrammeIsBalanced(PlanOutcome.Planned plan)
    {
        var exercises = plan.Programme.Exercises;
        exercises.Count(c => c.Role == Role.Abdominal).ShouldBeLessThanOrEqualTo(exercises.Count(c => c.Role == Role.Extensor));
        exercises.Where(c => c.Reasons.Any(reason => reason.Rule == RuleIds.BackPartner))
            .ShouldBe(exercises.Where(c => c.Role == Role.Extensor && exercises.Any(other => other.Role == Role.Abdominal)), "a back exercise beside a belly exercise says so");
        if (plan.Eligibility.Prescribed.Count > 0)
        {
            return;
        }

        if (plan.Person.IsRelief)
        {
            exercises.ShouldEach(candidate => candidate.Exercise.Load != Load.Loaded);
        }
        else
        {
            Math.Abs(exercises.Count(c => c.Exercise.IsLoosening) - exercises.Count(c => c.Exercise.IsStrengthening)).ShouldBeLessThanOrEqualTo(1);
        }
    }

    private static void DosesKeepToTheirCaps(PlanOutcome.Planned plan)
    {
        var limits = DoseLimits.Of(plan.Person.Allowed, plan.Eligibility.Applying);
        foreach (var candidate in plan.Programme.Exercises)
        {
            (candidate.Exercise.Load <= plan.Person.Allowed.HeaviestLoad || IsPrescribed(candidate, plan)).ShouldBeTrue(candidate.Exercise.Name);
            candidate.Dose.PerSide.ShouldBe(candidate.Exercise.IsPerSide);
            candidate.Dose.Rest.ShouldBeGreaterThanOrEqualTo(limits.MinimumRest);
            candidate.Dose.SetRepetitions.ShouldEach(count => count <= (limits.RepetitionCap ?? int.MaxValue));
            if (candidate.Exercise.IsometricHold > Seconds.Zero)
            {
                candidate.Dose.Hold.ShouldBeLessThanOrEqualTo(limits.HoldCap);
            }
        }
    }

    private static void ObjectiveIsTheSumOfPoints(PlanOutcome.Planned plan)
    {
        var weights = Knowledge.Planning.Weights;
        var exercises = plan.Programme.Exercises;
        var muscles = exercises.Where(c => c.Exercise.TrainsMuscles).SelectMany(c => c.Exercise.Muscles).Distinct().Count();
        var positions = exercises.Select(c => c.Exercise.Position).Distinct().Count();
        var cap = DoseLimits.Of(plan.Person.Allowed, plan.Eligibility.Applying).ExerciseCap ?? int.MaxValue;
        var most = Math.Min(plan.Person.IsRelief ? Knowledge.Planning.MostReliefExercises : int.MaxValue, Math.Min(plan.Person.Allowed.MostExercises, cap));
        var beyond = Math.Max(0, exercises.Count - Math.Min(Knowledge.Planning.UsualExercises, most));
        plan.Programme.IsProvenBest.ShouldBeTrue();
        plan.Programme.Objective.ShouldBe(exercises.Sum(c => c.Points) + (weights.PerMuscleGroup * muscles)
            - (weights.PerPositionChange * Math.Max(0, positions - 1)) - (weights.BeyondUsual * beyond));
    }

    private static void NothingIsLost(PlanOutcome.Planned plan)
    {
        var candidates = plan.Eligibility.Eligible.Where(exercise => exercise is { Role: not null, Ladder: not null }).Select(exercise => exercise.Id);
        plan.Programme.Exercises.Select(c => c.Exercise.Id).Concat(plan.Programme.NotChosen.Select(n => n.Exercise.Id)).Order()
            .ShouldBe(candidates.Order());
        plan.Programme.NotChosen.ShouldEach(left => left.Reasons.Count > 0);
    }

    private static void SessionsAreWellMade(PlanOutcome.Planned plan)
    {
        foreach (var session in plan.Week.SelectMany(day => day.Sessions))
        {
            var items = session.Items;
            items.Count(i => i.Exercise.Role == Role.Abdominal).ShouldBeLessThanOrEqualTo(items.Count(i => i.Exercise.Role == Role.Extensor));
            session.Length.Value.ShouldBe(items.SelectMany(item => item.Segments).Sum(segment => segment.Length.Value));
            items.DistinctBy(item => item.Exercise.Id).Count().ShouldBe(items.Count);
            items.Skip(1).ShouldEach(item => item.Purpose != Purpose.WarmUp);
            items.SkipLast(1).ShouldEach(item => item.Purpose != Purpose.CoolDown);
            foreach (var item in items)
            {
                WorkOf(item, Side.Left).ShouldBe(WorkOf(item, Side.Right));
                WorkOf(item, item.Dose.PerSide ? Side.Left : Side.Both).Repetitions.ShouldBe(item.Dose.TotalRepetitions);
                item.Segments.ShouldEach(segment => segment.Length >= Seconds.Zero);
            }
        }
    }

    private static void SessionsFitTheDay(PlanOutcome.Planned plan)
    {
        foreach (var day in plan.Week)
        {
            day.Sessions.ShouldEach(session => session.Length <= plan.Programme.SessionBudget);
            day.Sessions.Sum(session => session.Length.Value).ShouldBeLessThanOrEqualTo(plan.Person.Preferences.MinutesPerDay * 60);
            day.Sessions.Sum(session => session.Length.Value).ShouldBeLessThanOrEqualTo(30 * 60);
            day.Sessions.Count.ShouldBeLessThanOrEqualTo(plan.Person.Preferences.SessionsPerDay);
        }
    }

    private static void WeekIsSpread(PlanOutcome.Planned plan)
    {
        plan.Week.Select(day => day.Date).ShouldBe(Enumerable.Range(0, 7).Select(plan.Person.On.AddDays));
        plan.Week.Count(day => day.Sessions.Count > 0).ShouldBeLessThanOrEqualTo(plan.Person.Preferences.DaysPerWeek);
        plan.Week.Count(day => day.Walk is not null).ShouldBeLessThanOrEqualTo(Knowledge.Walking.WalksPerWeek);
        var loaded = plan.Week.Where(day => day.Sessions.Any(IsLoaded)).Select(day => day.Date.DayNumber).ToList();
        loaded.Count.ShouldBeLessThanOrEqualTo(3);
        loaded.Zip(loaded.Skip(1)).ShouldEach(pair => pair.Second - pair.First >= 2);
        plan.Week.ShouldEach(day => day.Sessions.Count(IsLoaded) <= 1);
    }

    private static bool IsPrescribed(Candidate candidate, PlanOutcome.Planned plan) => plan.Eligibility.Prescribed.Contains(candidate.Exercise.Id);

    private static bool IsLoaded(PlannedSession session) =>
        session.Items.Any(item => item.Exercise.Ladder is { } ladder && Knowledge.LadderOf(ladder).NeedsRestDay);

    private static (int Seconds, int Repetitions) WorkOf(ScriptItem item, Side side)
    {
        var work = item.Segments.Where(segment => segment.Repetition > 0 && segment.Side == side).ToList();
        return (work.Sum(segment => segment.Length.Value), work.Count(segment => segment.Kind == SegmentKind.Out));
    }

    private static IEnumerable<ScriptItem> Items(PlanOutcome.Planned plan) => plan.Week.SelectMany(day => day.Sessions).SelectMany(session => session.Items);
}
