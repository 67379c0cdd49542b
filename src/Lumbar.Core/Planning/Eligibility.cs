using Lumbar.Core.Assessment;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Core.Walking;

namespace Lumbar.Core.Planning;

/// <summary>An operator's choice about consultation before exercise (D-1).</summary>
public enum ConsultationPolicy
{
    /// <summary>A consultation is advised until one is recorded.</summary>
    Advised,

    /// <summary>Only walking and education open before a consultation is recorded.</summary>
    Required,
}

/// <summary>An exercise that may not be offered, and every reason why.</summary>
public sealed record ExcludedExercise(Exercise Exercise, ValueList<Reason> Reasons);

/// <summary>Which exercises a person may be offered on a day, and why each other one may not.</summary>
public sealed record EligibilityOutcome
{
    /// <summary>The exercises that may be offered, by id.</summary>
    public required ValueList<Exercise> Eligible { get; init; }

    /// <summary>The others, by id, each with every reason.</summary>
    public required ValueList<ExcludedExercise> Excluded { get; init; }

    /// <summary>The contraindications that apply to the person.</summary>
    public required ValueList<Contraindication> Applying { get; init; }

    /// <summary>What a clinician put in and no contraindication rules out.</summary>
    public required ValueList<ExerciseId> Prescribed { get; init; }

    /// <summary>Activities that fit, to do on one's own outside the sessions, each with that reason. Walking has a plan of its own.</summary>
    public IEnumerable<(Exercise Exercise, ValueList<Reason> Reasons)> Activities => Eligible
        .Where(static exercise => exercise.Form == ExerciseForm.Activity && exercise.Id != WalkStart.Walk)
        .Select(static exercise => (exercise, (ValueList<Reason>)[new Reason(RuleIds.NoRole, null, [])]));
}

/// <summary>
/// Decides which exercises a person may be offered. Everything is ruled out that any rule rules out; what stays is
/// offered. A clinician's prescription lifts stage, direction and preference, never a contraindication. Source: the
/// order of precedence in the clinical decisions.
/// </summary>
public static class Eligibility
{
    /// <summary>The outcome for a person. The order of the catalogue and of the rules makes no difference.</summary>
    public static EligibilityOutcome Of(PersonPicture person, KnowledgeBase knowledge, ConsultationPolicy policy)
    {
        var asked = new Asked(
            person, knowledge, ApplyingRows.Of(knowledge.Contraindications, person.Facts), ClinicianWishes.Of(person.State, person.On), policy);
        var eligible = new List<Exercise>();
        var excluded = new List<ExcludedExercise>();
        foreach (var exercise in knowledge.Exercises)
        {
            var reasons = Reasons(exercise, asked);
            if (reasons.Count == 0)
            {
                eligible.Add(exercise);
            }
            else
            {
                excluded.Add(new ExcludedExercise(exercise, reasons));
            }
        }

        foreach (var (exercise, reason) in CourseEffects.MadeEasier(eligible, person))
        {
            eligible.Remove(exercise);
            excluded.Add(new ExcludedExercise(exercise, [reason]));
        }

        return new EligibilityOutcome
        {
            Eligible = eligible.ToValueList(),
            Excluded = excluded.OrderBy(entry => entry.Exercise.Id).ToValueList(),
            Applying = asked.Applying,
            Prescribed = eligible.Select(exercise => exercise.Id).Where(asked.Clinician.Prescribes).ToValueList(),
        };
    }

    private static ValueList<Reason> Reasons(Exercise exercise, Asked asked)
    {
        // The parts of a collection are judged one by one; a reason against the name would say nothing about them.
        if (exercise.Form == ExerciseForm.Collection)
        {
            return [Reason.Of(RuleIds.Collection, null, new Fact("parts", string.Join(", ", exercise.Parts.Select(part => part.Value))))];
        }

        var isPrescribed = asked.Clinician.Prescribes(exercise.Id);
        var reasons = new List<Reason>();
        AddNeverOffered(reasons, exercise);
        asked.Clinician.AddAgainst(reasons, exercise);
        Contraindications.AddAgainst(reasons, exercise, asked.Applying, asked.Person, isPrescribed);
        CourseEffects.AddAgainst(reasons, exercise, asked.Person, asked.Knowledge);
        if (!isPrescribed)
        {
            AddSoft(reasons, exercise, asked);
        }

        return reasons.ToValueList();
    }

    /// <summary>What a clinician's prescription may lift.</summary>
    private static void AddSoft(List<Reason> reasons, Exercise exercise, Asked asked)
    {
        AddReservation(reasons, exercise);
        AddConsultation(reasons, exercise, asked.Person, asked.Policy);
        Suitability.AddAgainst(reasons, exercise, asked.Person);
        CourseEffects.AddLocked(reasons, exercise, asked.Person, asked.Knowledge);
        Wishes.AddAgainst(reasons, exercise, asked.Person.Preferences);
    }

    private static void AddNeverOffered(List<Reason> reasons, Exercise exercise)
    {
        if (exercise.IsNeverOffered)
        {
            reasons.Add(Against(exercise));
        }
    }

    /// <summary>What our sources name with reservations comes in only when a clinician puts it in.</summary>
    private static void AddReservation(List<Reason> reasons, Exercise exercise)
    {
        if (exercise is { Status: ExerciseStatus.Caution, IsNeverOffered: false })
        {
            reasons.Add(Against(exercise));
        }
    }

    private static Reason Against(Exercise exercise) =>
        new(exercise.AvoidRule ?? RuleIds.Stage, exercise.Sources is [var source, ..] ? source : null, []);

    private static void AddConsultation(List<Reason> reasons, Exercise exercise, PersonPicture person, ConsultationPolicy policy)
    {
        var isWaiting = policy == ConsultationPolicy.Required && person.Facts.Flag(FlagFact.SeenByClinician) is not true;
        if (isWaiting && exercise.Id != WalkStart.Walk)
        {
            reasons.Add(Reason.Of(RuleIds.Consultation, new SourceId("D-1")));
        }
    }

    /// <summary>Everything one decision looks at.</summary>
    private sealed record Asked(
        PersonPicture Person, KnowledgeBase Knowledge, ValueList<Contraindication> Applying, ClinicianWishes Clinician, ConsultationPolicy Policy);
}


/// <summary>What clinicians have put in, taken out and ruled out, as it stands on a day.</summary>
internal sealed class ClinicianWishes
{
    private readonly HashSet<ExerciseId> _prescribed = [];
    private readonly HashSet<ExerciseId> _withdrawn = [];
    private readonly HashSet<Tag> _limits = [];

    private ClinicianWishes()
    {
    }

    public static ClinicianWishes Of(PatientState state, DateOnly on)
    {
        var wishes = new ClinicianWishes();
        var inOrder = state.Prescriptions.Select(e => ((RecordEvent)e, e.Exercise, IsIn: true))
            .Concat(state.Withdrawals.Select(e => ((RecordEvent)e, e.Exercise, IsIn: false)))
            .OrderBy(entry => entry.Item1.At).ThenBy(entry => entry.Item1.Id);
        foreach (var (_, exercise, isIn) in inOrder)
        {
            (isIn ? wishes._prescribed : wishes._withdrawn).Add(exercise);
            (isIn ? wishes._withdrawn : wishes._prescribed).Remove(exercise);
        }

        wishes._limits.UnionWith(state.Limits.Where(limit => limit.Until is not { } until || until >= on).SelectMany(limit => limit.Tags));
        return wishes;
    }

    public bool Prescribes(ExerciseId exercise) => _prescribed.Contains(exercise);

    public void AddAgainst(List<Reason> reasons, Exercise exercise)
    {
        if (_withdrawn.Contains(exercise.Id))
        {
            reasons.Add(new Reason(RuleIds.Withdrawn, null, []));
        }

        if (_limits.Count == 0)
        {
            return;
        }

        foreach (var tag in exercise.Tags.Where(_limits.Contains).Order())
        {
            reasons.Add(Reason.Of(RuleIds.Limit, null, new Fact("limit", Words<Tag>.Of(tag))));
        }
    }
}
