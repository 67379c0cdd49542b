using Lumbar.Core.Assessment;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Core.Planning.Choice;

/// <summary>Makes candidates of the eligible exercises: step, dose, time and points, each point with its reason.</summary>
internal static class Candidates
{
    /// <summary>The ladder of the direction that eases; how many sets a day belong to it depends on how the test was confirmed (DL-6, DL-7).</summary>
    private static readonly LadderId Direct = new("D");

    public static ValueList<Candidate> Of(PersonPicture person, EligibilityOutcome eligibility, DoseLimits limits, KnowledgeBase knowledge) =>
        Of(new Making(person, eligibility, limits, knowledge, FamilyWork.Of(person.Course, knowledge)));

    private static ValueList<Candidate> Of(Making making) => making.Eligibility.Eligible
        .Where(exercise => exercise is { Role: not null, Ladder: not null })
        .Select(exercise => One(exercise, exercise.Role!.Value, making))
        .ToValueList();

    private static Candidate One(Exercise exercise, Role role, Making making)
    {
        var (person, rules) = (making.Person, making.Knowledge.Planning);
        var ladder = making.Knowledge.LadderOf(exercise.Ladder!.Value);
        var step = DoseDecision.StepOf(exercise, ladder, person, making.Limits, making.Families.MostFor(exercise));
        var isPrescribed = making.Eligibility.Prescribed.Contains(exercise.Id);
        var dose = DoseOf(exercise, ladder, step, making, isPrescribed);
        var length = SessionScript.LengthOf(exercise, dose, rules.Session);
        var phaseIn = person.Course.StandingOf(exercise.Id)?.PhaseIn;
        var reasons = Reasons(exercise, person, rules.Weights, isPrescribed).ToList();
        return new Candidate
        {
            Exercise = exercise,
            Role = role,
            Ladder = ladder,
            Step = step,
            Dose = dose,
            DoseBefore = phaseIn is null || isPrescribed || step <= phaseIn.StepBefore ? null : DoseDecision.Of(exercise, ladder, phaseIn.StepBefore, making.Limits),
            PhaseIn = phaseIn,
            Length = length,
            MostLength = SessionScript.MostLengthOf(length, rules.Session),
            Points = rules.Weights.PerExercise + reasons.Sum(reason => reason.Points),
            Reasons = reasons.Select(reason => reason.Reason).ToValueList(),
            IsPrescribed = isPrescribed,
            IsOpposite = IsOpposite(exercise, person),
            IsEasing = ladder.Id == Direct,
        };
    }

    private static Dose DoseOf(Exercise exercise, Ladder ladder, int step, Making making, bool isPrescribed)
    {
        var person = making.Person;
        var dose = DoseDecision.Of(exercise, ladder, step, making.Limits);
        dose = person.Course.IsHolding && ladder.NeedsRestDay && step > 0
            ? dose with { DaysPerWeek = Math.Min(dose.DaysPerWeek, making.Knowledge.Progression.State.HoldingStrengthDays) }
            : dose;
        if (ladder.Id == Direct && making.DirectionSetsPerDay.Value is > 0 and var sets)
        {
            dose = dose with { TimesPerDay = sets };
        }

        var prescription = isPrescribed ? person.State.Prescriptions.LastOrDefault(entry => entry.Exercise == exercise.Id) : null;
        return prescription?.Dose is { } own ? DoseDecision.Prescribed(own, dose) : dose;
    }

    private static IEnumerable<(Reason Reason, int Points)> Reasons(Exercise exercise, PersonPicture person, ChoiceWeights weights, bool isPrescribed)
    {
        if (isPrescribed)
        {
            yield return (new Reason(RuleIds.Prescribed, null, []), 0);
        }

        if (Suitability.MatchesDirection(exercise, person.Direction))
        {
            var eases = person.Direction.Eases is { } direction ? Record.Words<Direction>.Of(direction) : string.Empty;
            yield return (Reason.Of(RuleIds.DirectionMatch, person.Direction.Why?.Source, new Fact("eases", eases)), weights.DirectionMatch);
        }

        if (FitsPhase(exercise, person.Allowed) is { } fits)
        {
            yield return (fits, weights.FitsPhase);
        }

        if (person.State.Programme?.Exercises.Any(item => item.Exercise == exercise.Id) is true)
        {
            yield return (new Reason(RuleIds.Continuity, null, []), weights.Continuity);
        }

        if (person.Preferences.Likes.Contains(exercise.Id))
        {
            yield return (new Reason(RuleIds.Liked, null, []), weights.Like);
        }

        yield return (Reason.Of(RuleIds.Sources, exercise.Sources[0], new Fact("sources", $"{exercise.Sources.Count}")), weights.PerSource * exercise.Sources.Count);
    }

    /// <summary>A gentle beginning while acute; after that strengthening is what helps most (E-074).</summary>
    private static Reason? FitsPhase(Exercise exercise, PhaseRule phase) => phase.Phase switch
    {
        Phase.Acute => exercise.Stage is Stage.Acute or Stage.Early ? Reason.Of(RuleIds.GoodBeginning, new SourceId("E-011")) : null,
        Phase.Subacute or Phase.Chronic => exercise.Load == Load.Loaded ? Reason.Of(phase.Id, new SourceId("E-074")) : null,
    };

    private static bool IsOpposite(Exercise exercise, PersonPicture person) => person.Direction.Eases switch
    {
        Direction.Extension => exercise.Moves(Direction.Flexion) && !exercise.Moves(Direction.Extension),
        Direction.Flexion => exercise.Moves(Direction.Extension) && !exercise.Moves(Direction.Flexion),
        _ => false,
    };

    /// <summary>What all candidates are made from.</summary>
    private sealed record Making(PersonPicture Person, EligibilityOutcome Eligibility, DoseLimits Limits, KnowledgeBase Knowledge, FamilyWork Families)
    {
        public Lazy<int> DirectionSetsPerDay { get; } =
            new(() => DirectionSets.PerDay(Person.State, Knowledge.Planning.Direction, Person.On, Person.Course.DirectionSince));
    }
}
