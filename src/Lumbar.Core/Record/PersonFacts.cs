using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;

namespace Lumbar.Core.Record;

/// <summary>What the rules may look at, read from a person's state as of a day. Answers come on top in triage.</summary>
public sealed class PersonFacts(PatientState state, DateOnly on) : IFacts
{
    /// <summary>The condition that says a person is expecting a child.</summary>
    public static readonly ConditionId PregnancyCondition = new("pregnancy");

    /// <summary>The direction that eases, once it has been decided.</summary>
    public DirectionFinding Direction { get; init; } = DirectionFinding.Unknown;

    /// <summary>How irritable the pain is, once it has been decided.</summary>
    public Irritability? Irritability { get; init; }

    /// <inheritdoc/>
    public LegSymptom? Leg { get; init; } = state.Leg;

    /// <inheritdoc/>
    public Truth AnswerTo(QuestionId question) => Truth.NotKnown;

    /// <inheritdoc/>
    public Truth Has(ConditionId condition) => state.Person is { } person
        ? person.Conditions.Contains(condition) || (condition == PregnancyCondition && person.PregnancyWeeks is not null) ? Truth.Yes : Truth.No
        : Truth.NotKnown;

    /// <inheritdoc/>
    public int? Number(NumberFact fact) => fact switch
    {
        NumberFact.Age => state.Person is { } person ? on.Year - person.BirthYear : null,
        NumberFact.AgeAtOnset => state is { Person: { } person, Episode: { } episode } ? episode.Onset.Year - person.BirthYear : null,
        NumberFact.DaysSinceOnset => state.Episode is { } episode && episode.Onset <= on ? on.DayNumber - episode.Onset.DayNumber : null,
        NumberFact.PregnancyWeeks => WeeksOfPregnancy(),
        NumberFact.DaysOfUse => state.Sessions is [var first, ..] && first.Day <= on ? on.DayNumber - first.Day.DayNumber : 0,
    };

    /// <inheritdoc/>
    public bool? Flag(FlagFact fact) => fact switch
    {
        FlagFact.FirstEpisode => state.Episode?.FirstEpisode,
        FlagFact.SeenByClinician => SeenByClinician,
        FlagFact.Pregnant => Has(PregnancyCondition) switch { Truth.Yes => true, Truth.No => false, _ => null },
        FlagFact.DirectionTested => Direction.IsTested,
        FlagFact.PrefersExtension => Direction.Preference is DirectionPreference.Extension or DirectionPreference.AvoidFlexion or DirectionPreference.AvoidBoth,
        FlagFact.PrefersFlexion => Direction.Preference is DirectionPreference.Flexion or DirectionPreference.AvoidExtension or DirectionPreference.AvoidBoth,
        FlagFact.CanGetToFloor => state.Preferences?.CanGetToFloor,
        FlagFact.HighIrritability => Irritability is { } irritability ? irritability == Catalogue.Irritability.High : null,
        FlagFact.ExerciseRuledOut => state.Consultations.LastOrDefault(visit => visit.ExerciseFine is not null) is { ExerciseFine: false },
        FlagFact.ClinicianLimitsEntered => state.Limits.Any(limit => limit.Tags.Count > 0 && (limit.Until is not { } until || until >= on)),
    };

    /// <summary>Whether a clinician has looked at this episode, as far as anybody has said. A visit before it began was about something else.</summary>
    public bool? SeenByClinician => state.Consultations.Any(IsAboutThisEpisode) || state.Episode?.AssessedByClinician is true
        ? true
        : state.Episode?.AssessedByClinician;

    private bool IsAboutThisEpisode(RecordEvent.Consulted visit) =>
        visit.ExerciseFine is not false && (state.Episode is not { } episode || (visit.On ?? visit.Day) >= episode.Onset);

    /// <summary>Weeks told on a day grow with the days since; for someone not pregnant they are 0, for someone who did not say they stay unknown.</summary>
    private int? WeeksOfPregnancy()
    {
        const int DaysInAWeek = 7;
        return state.Person switch
        {
            null => null,
            { PregnancyWeeks: { } weeks } told => weeks + (Math.Max(0, on.DayNumber - told.Day.DayNumber) / DaysInAWeek),
            _ => Has(PregnancyCondition) == Truth.Yes ? null : 0,
        };
    }
}

/// <summary>Which direction of movement a person's back prefers (rules.md section 5).</summary>
public enum DirectionPreference
{
    /// <summary>Nobody knows.</summary>
    Unknown,

    /// <summary>Looked for and not found.</summary>
    None,

    /// <summary>Bending backward eases.</summary>
    Extension,

    /// <summary>Bending forward eases.</summary>
    Flexion,

    /// <summary>No preference, but bending backward makes it worse.</summary>
    AvoidExtension,

    /// <summary>No preference, but bending forward makes it worse.</summary>
    AvoidFlexion,

    /// <summary>Bending either way makes it worse.</summary>
    AvoidBoth,
}

/// <summary>The direction that eases, whether it was tested or only told, and why it was decided so.</summary>
public sealed record DirectionFinding(DirectionPreference Preference, bool IsTested, Reason? Why)
{
    /// <summary>Nobody knows.</summary>
    public static readonly DirectionFinding Unknown = new(DirectionPreference.Unknown, false, null);

    /// <summary>Whether the direction that eases was checked again after two days and still eased; before that it is provisional.</summary>
    public bool IsConfirmed { get; init; }

    /// <summary>Whether a clinician should look within a week: both directions made it worse and it reaches far down (DL-5).</summary>
    public bool NeedsReview { get; init; }

    /// <summary>The direction of movement that eases, or null.</summary>
    public Direction? Eases => Preference switch
    {
        DirectionPreference.Extension => Direction.Extension,
        DirectionPreference.Flexion => Direction.Flexion,
        DirectionPreference.Unknown or DirectionPreference.None => null,
        DirectionPreference.AvoidExtension or DirectionPreference.AvoidFlexion or DirectionPreference.AvoidBoth => null,
    };
}
