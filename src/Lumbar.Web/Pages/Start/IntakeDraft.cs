using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;

namespace Lumbar.Web.Pages.Start;

/// <summary>What a person has told in the intake so far. Null means not told yet; an empty list means "none of these".</summary>
public sealed record IntakeDraft
{
    /// <summary>The year of birth.</summary>
    public int? BirthYear { get; init; }

    /// <summary>How the beginning was told.</summary>
    public OnsetAnswer? OnsetAnswer { get; init; }

    /// <summary>The day it began.</summary>
    public DateOnly? Onset { get; init; }

    /// <summary>Whether it is the first time ever.</summary>
    public bool? FirstEpisode { get; init; }

    /// <summary>The conditions by id.</summary>
    public IReadOnlyList<string>? Conditions { get; init; }

    /// <summary>Weeks of pregnancy.</summary>
    public int? PregnancyWeeks { get; init; }

    /// <summary>Pregnant, and the week is not known.</summary>
    public bool WeeksNotKnown { get; init; }

    /// <summary>How far down it reaches.</summary>
    public LegSymptom? Reach { get; init; }

    /// <summary>Pain now.</summary>
    public int? PainNow { get; init; }

    /// <summary>The worst pain in 24 hours.</summary>
    public int? WorstPain { get; init; }

    /// <summary>Pain at rest or at night, most nights.</summary>
    public bool? RestOrNightPain { get; init; }

    /// <summary>Minutes until it settles.</summary>
    public int? SettleMinutes { get; init; }

    /// <summary>Whether a clinician has looked at it.</summary>
    public bool? Seen { get; init; }

    /// <summary>What eases it.</summary>
    public IReadOnlyList<Ease>? EasedBy { get; init; }

    /// <summary>What makes it worse.</summary>
    public IReadOnlyList<Worsening>? WorsenedBy { get; init; }

    /// <summary>Minutes a day.</summary>
    public int? MinutesPerDay { get; init; }

    /// <summary>Sessions a day.</summary>
    public int? SessionsPerDay { get; init; }

    /// <summary>Days a week.</summary>
    public int? DaysPerWeek { get; init; }

    /// <summary>The equipment by id.</summary>
    public IReadOnlyList<string>? Equipment { get; init; }

    /// <summary>Gets down to the floor and up alone.</summary>
    public bool? CanGetToFloor { get; init; }

    /// <summary>Minutes of walking that are comfortable.</summary>
    public int? WalkMinutes { get; init; }

    /// <summary>Everything is being told again, or null the first time.</summary>
    public Retelling? Again { get; init; }

    /// <summary>Whether the person said that they are pregnant.</summary>
    public bool IsPregnant => Conditions?.Contains(PersonFacts.PregnancyCondition.Value) is true;

    /// <summary>Whether the weeks are told, or need no telling.</summary>
    public bool WeeksAreTold => !IsPregnant || WeeksNotKnown || PregnancyWeeks is not null;

    /// <summary>The draft of someone who has told all this before: what the record says.</summary>
    public static IntakeDraft Of(PatientState state) => With(With(With(new IntakeDraft(), state.Person), state.Episode), state.Preferences);

    private static IntakeDraft With(IntakeDraft draft, RecordEvent.PersonDescribed? person) => person is null ? draft : draft with
    {
        BirthYear = person.BirthYear,
        Conditions = [.. person.Conditions.Select(condition => condition.Value)],
        PregnancyWeeks = person.PregnancyWeeks,
        WeeksNotKnown = person.PregnancyWeeks is null,
    };

    private static IntakeDraft With(IntakeDraft draft, RecordEvent.EpisodeDescribed? episode) => episode is null ? draft : draft with
    {
        OnsetAnswer = Start.OnsetAnswer.OnDay,
        Onset = episode.Onset,
        FirstEpisode = episode.FirstEpisode,
        Reach = episode.LegSymptom,
        PainNow = episode.PainNow.Value,
        WorstPain = episode.WorstPain24h.Value,
        RestOrNightPain = episode.RestOrNightPain,
        SettleMinutes = episode.SettleMinutes,
        Seen = episode.AssessedByClinician,
        EasedBy = episode.EasedBy,
        WorsenedBy = episode.WorsenedBy,
    };

    private static IntakeDraft With(IntakeDraft draft, RecordEvent.PreferencesSet? preferences) => preferences is null ? draft : draft with
    {
        MinutesPerDay = preferences.MinutesPerDay,
        SessionsPerDay = preferences.SessionsPerDay,
        DaysPerWeek = preferences.DaysPerWeek,
        Equipment = [.. preferences.Equipment.Select(item => item.Value)],
        CanGetToFloor = preferences.CanGetToFloor,
        WalkMinutes = preferences.ComfortableWalkMinutes,
    };
}

/// <summary>
/// Someone who has told everything before tells it again: since when, and which pages they have sent since. What was told
/// before stands in the forms, but it counts as told again only once its page was sent.
/// </summary>
public sealed record Retelling(DateTimeOffset Since, IReadOnlyList<string> Sent)
{
    /// <summary>Whether a page was sent since.</summary>
    public bool Has(StepId step) => Sent.Contains(step.Url);

    /// <summary>With one more page sent.</summary>
    public Retelling With(StepId step) => Has(step) ? this : this with { Sent = [.. Sent, step.Url] };
}

/// <summary>What is not stored yet of a safety check: when a new run through it began, and what is to be asked another way.</summary>
public sealed record ScreenDraft
{
    /// <summary>When the run began in which every question is asked again, or null for the first time through.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Questions answered "not sure" that wait for the plainer wording, by id.</summary>
    public IReadOnlyList<string> AskAgain { get; init; } = [];
}
