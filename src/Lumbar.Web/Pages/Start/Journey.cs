using Lumbar.Core.Planning;
using Lumbar.Core.Triage;

namespace Lumbar.Web.Pages.Start;

/// <summary>One page of the intake, by its numbers.</summary>
public sealed record StepId(int Part, int Number)
{
    /// <summary>The part that is the safety check.</summary>
    public const int SafetyPart = 2;

    /// <summary>The part after which an outcome that closes exercise needs no more answers.</summary>
    public const int LastClinicalPart = 4;

    /// <summary>Its address. Numbers only.</summary>
    public string Url => $"/start/{Part}/{Number}";
}

/// <summary>One page that is shown to this person, and whether it is answered.</summary>
public sealed record Step(StepId Id, bool IsDone);

/// <summary>How far a person is: part, what it is about, the place of the page among those shown.</summary>
public sealed record Progress(int Part, string About, int Place, int Count, bool IsNewCheck)
{
    /// <summary>What is added behind, or null.</summary>
    public string? Note { get; init; }
}

/// <summary>The pages in their order, where to go next, and which pages are closed.</summary>
public sealed class Journey
{
    /// <summary>Where the outcome stands.</summary>
    public const string ResultUrl = "/start/result";

    private const string TodayUrl = "/today";

    private static readonly (StepId Id, Func<IntakeDraft, bool> IsShown, Func<IntakeDraft, bool> IsDone)[] Told =
    [
        (new(1, 1), _ => true, draft => draft.BirthYear is not null),
        (new(1, 2), _ => true, draft => draft.Onset is not null),
        (new(1, 3), _ => true, draft => draft.FirstEpisode is not null),
        (new(1, 4), _ => true, draft => draft.Conditions is not null),
        (new(1, 5), draft => draft.IsPregnant, draft => draft.WeeksAreTold),
        (new(3, 1), _ => true, draft => draft.Reach is not null),
        (new(3, 2), _ => true, draft => draft is { PainNow: not null, WorstPain: not null }),
        (new(3, 3), _ => true, draft => draft.RestOrNightPain is not null),
        (new(3, 4), _ => true, draft => draft.SettleMinutes is not null),
        (new(3, 5), _ => true, draft => draft.Seen is not null),
        (new(4, 1), _ => true, draft => draft.EasedBy is not null),
        (new(4, 2), _ => true, draft => draft.WorsenedBy is not null),
        (new(5, 1), _ => true, draft => draft is { MinutesPerDay: not null, SessionsPerDay: not null, DaysPerWeek: not null }),
        (new(5, 2), _ => true, draft => draft.Equipment is not null),
        (new(5, 3), _ => true, draft => draft.CanGetToFloor is not null),
        (new(5, 4), _ => true, draft => draft.WalkMinutes is not null),
    ];

    private readonly Intake _intake;
    private readonly List<Step> _steps;

    /// <summary>The way of a person.</summary>
    public Journey(Intake intake)
    {
        _intake = intake;
        var safety = intake.Safety;
        var pages = safety.Rules.Pages
            .Select((page, i) => (Id: new StepId(StepId.SafetyPart, i + 1), Page: page))
            .Where(entry => safety.Applying(entry.Page).Count > 0)
            .Select(entry => new Step(entry.Id, safety.Open(entry.Page).Count == 0));
        _steps = [.. Told.Where(step => step.IsShown(intake.Draft)).Select(step => new Step(step.Id, IsTold(step.Id, intake.Draft))).Concat(pages)
            .OrderBy(step => step.Id.Part).ThenBy(step => step.Id.Number)];
    }

    /// <summary>Whether a page is answered; when everything is told again, whether it was sent since.</summary>
    public static bool IsTold(StepId id, IntakeDraft draft) =>
        Told.First(step => step.Id == id).IsDone(draft) && draft.Again?.Has(id) is not false;

    /// <summary>Whether every page that is shown of these parts is answered.</summary>
    public static bool IsTold(IntakeDraft draft, Func<StepId, bool> isMeant) =>
        Told.Where(step => step.IsShown(draft) && isMeant(step.Id)).All(step => IsTold(step.Id, draft));

    /// <summary>The first page without an answer, or null.</summary>
    public StepId? FirstOpen => _steps.FirstOrDefault(step => !step.IsDone)?.Id;

    /// <summary>Whether there is nothing left to ask, be it that all is answered or that a clinician comes first.</summary>
    public bool IsOver => FirstOpen is not { } open || (open.Part > StepId.LastClinicalPart && _intake.Triage.IsBlocked);

    /// <summary>The page to show next.</summary>
    public string Onward => MustStop || IsOver ? End : FirstOpen!.Url;

    /// <summary>Where someone is sent who may not see a page now, or null when they may.</summary>
    public string? Instead(StepId here)
    {
        if (MustStop)
        {
            return CanCorrect(here) ? null : ResultUrl;
        }

        if (_intake.Triage.IsBlocked && IsOver)
        {
            return IsSlipOpen && here.Part == StepId.SafetyPart ? null : ResultUrl;
        }

        var place = _steps.FindIndex(step => step.Id == here);
        return place < 0 || _steps.Take(place).Any(step => !step.IsDone) ? Onward : null;
    }

    /// <summary>The page before, or null on the first.</summary>
    public string? Before(StepId here)
    {
        var first = _intake.IsNewCheck && _intake.Draft.Again is null && here.Part == StepId.SafetyPart ? _steps.FindIndex(step => step.Id.Part == StepId.SafetyPart) : 0;
        var place = _steps.FindIndex(step => step.Id == here);
        return place > first ? _steps[place - 1].Id.Url : null;
    }

    /// <summary>How far a page is.</summary>
    public Progress ProgressOf(StepId here)
    {
        var part = _steps.Where(step => step.Id.Part == here.Part).ToList();
        var isNewCheck = _intake.IsNewCheck && _intake.Draft.Again is null && here.Part == StepId.SafetyPart;
        return new Progress(here.Part, About(here.Part), part.FindIndex(step => step.Id == here) + 1, part.Count, isNewCheck);
    }

    /// <summary>Whether a wrong tap in the safety check can still be put right.</summary>
    public bool IsSlipOpen => _intake.Run.Lock is { } locked
        && _intake.Now - locked.Since <= TimeSpan.FromMinutes(_intake.Knowledge.Triage.CorrectionMinutes);

    // An emergency or a doctor today ends the questions at once; so does what neither answers nor a visit can change, such as age.
    private bool MustStop => _intake.Run.Tier is { } tier && (tier.IsUrgent() || IsFixed);

    private bool IsFixed => _intake.Run.Rows.Any(row => row.Tier.ClosesExercise() && !row.CanBeCleared);

    private string End => _intake is { IsNewCheck: true, Outcome: PlanOutcome.Planned, Triage: { Tier: Tier.T4, NotToday: false } } && !MustStop
        ? TodayUrl
        : ResultUrl;

    private bool CanCorrect(StepId here) => here.Part == StepId.SafetyPart ? IsSlipOpen : here.Part == 1 && IsFixed && _intake.Run.Lock is null;

    private static string About(int part) => part switch
    {
        1 => "about you",
        StepId.SafetyPart => "safety check",
        3 => "your pain",
        4 => "what helps",
        _ => "your days",
    };
}
