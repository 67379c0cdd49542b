using Lumbar.Core.Assessment;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Core.Planning.Choice;

/// <summary>The programme of a week: the few exercises, and what was left out.</summary>
public sealed record Programme
{
    /// <summary>The exercises, by id.</summary>
    public required ValueList<Candidate> Exercises { get; init; }

    /// <summary>Exercises that may be offered but are not in, with the reason.</summary>
    public required ValueList<NotChosenExercise> NotChosen { get; init; }

    /// <summary>The points of the choice.</summary>
    public required int Objective { get; init; }

    /// <summary>Whether the choice is proven to be the best.</summary>
    public required bool IsProvenBest { get; init; }

    /// <summary>The time one session may take.</summary>
    public required Seconds SessionBudget { get; init; }

    /// <summary>Sessions a day.</summary>
    public required int SessionsPerDay { get; init; }

    /// <summary>An exercise that can open a session when none of the programme can, or null.</summary>
    public required Candidate? WarmUp { get; init; }

    /// <summary>An exercise that can close a session when there is time, or null.</summary>
    public required Candidate? CoolDown { get; init; }

    /// <summary>Fewer exercises were left than a programme needs; only walking is offered (RF-10).</summary>
    public required bool HasTooFew { get; init; }
}

/// <summary>Makes the programme of a person from what they may be offered.</summary>
public static class ProgrammeDecision
{
    private static readonly SourceId PartnerSource = new("004_51cb640853164fcc.txt");

    /// <summary>The programme. Too few eligible exercises give an empty one that says so.</summary>
    public static Programme Of(PersonPicture person, EligibilityOutcome eligibility, KnowledgeBase knowledge)
    {
        var rules = knowledge.Planning;
        var time = SessionTime.Of(person, rules);
        var request = RequestOf(person, eligibility, knowledge);
        var candidates = request.Candidates;
        var warmUp = Opening(candidates);
        var outcome = Attempts(request).Select(ProgrammeChoice.Of).FirstOrDefault(found => found.Chosen.Count > 0) ?? ProgrammeChoice.Of(request);
        var hasTooFew = outcome.Chosen.Count < rules.FewestEligible;
        var chosen = hasTooFew ? [] : outcome.Chosen;
        return new Programme
        {
            Exercises = WithPartners(WithBreadth(chosen)),
            NotChosen = Choice.NotChosen.Of(request, chosen),
            Objective = hasTooFew ? 0 : outcome.Objective,
            IsProvenBest = outcome.IsProvenBest,
            SessionBudget = time.Budget,
            SessionsPerDay = time.SessionsPerDay,
            WarmUp = warmUp,
            CoolDown = Closing(candidates),
            HasTooFew = hasTooFew,
        };
    }

    /// <summary>What the choice is made from: every candidate, the limits and the weights.</summary>
    public static ChoiceRequest RequestOf(PersonPicture person, EligibilityOutcome eligibility, KnowledgeBase knowledge)
    {
        var rules = knowledge.Planning;
        var limits = DoseLimits.Of(person.Allowed, eligibility.Applying);
        var candidates = Candidates.Of(person, eligibility, limits, knowledge);
        return new ChoiceRequest(candidates, LimitsOf(person, candidates, rules, limits), rules.Weights)
        {
            SoFar = [.. (person.State.Programme?.Exercises ?? []).Select(issued => issued.Exercise)],
        };
    }

    /// <summary>
    /// With everything asked for; then, when a clinician's prescriptions leave no such programme, without the balance of
    /// stretch and strength; then with the prescriptions only preferred.
    /// </summary>
    private static IEnumerable<ChoiceRequest> Attempts(ChoiceRequest request)
    {
        yield return request;
        if (request.Candidates.Any(candidate => candidate.IsPrescribed))
        {
            yield return request with { Limits = request.Limits with { BalancesStretchAndStrength = false, NeedsBothDirections = false } };
            yield return request with { Candidates = request.Candidates.Select(candidate => candidate with { IsPrescribed = false }).ToValueList() };
        }
    }

    private static ChoiceLimits LimitsOf(
        PersonPicture person, ValueList<Candidate> candidates, PlanningRules rules, DoseLimits limits)
    {
        var most = person.IsRelief ? Math.Min(rules.MostReliefExercises, person.Allowed.MostExercises) : person.Allowed.MostExercises;
        most = Math.Min(Math.Min(most, limits.ExerciseCap ?? most), rules.MostExercises);
        return new ChoiceLimits
        {
            Fewest = Math.Min(person.Allowed.FewestExercises, most),
            Most = Math.Max(most, Math.Min(candidates.Count(candidate => candidate.IsPrescribed), rules.MostExercises)),
            Usual = Math.Min(rules.UsualExercises, most),
            Session = SessionTime.Of(person, rules).Budget,
            BalancesStretchAndStrength = !person.IsRelief,
            NeedsBothDirections = person.IsQuiet && !person.IsRelief,
            LimitsOpposite = person.Direction.Eases is not null,
            MostEasingPercent = DirectionSets.MostPercentOfPlan(person.Phase, rules.Direction),
            SeparateWarmUp = Opening(candidates)?.MostLength ?? Seconds.Zero,
        };
    }

    /// <summary>An exercise that alone trains some muscles in the programme says so.</summary>
    private static ValueList<Candidate> WithBreadth(ValueList<Candidate> chosen) => chosen
        .Select(candidate => AloneIn(candidate, chosen) is [_, ..] muscles
            ? candidate with { Reasons = [.. candidate.Reasons, Reason.Of(RuleIds.Breadth, SourceId.OwnJudgement, new Fact("muscles", string.Join(", ", muscles)))] }
            : candidate)
        .ToValueList();

    /// <summary>A back extensor that stands beside an abdominal says so.</summary>
    private static ValueList<Candidate> WithPartners(ValueList<Candidate> chosen) => chosen
        .Select(candidate => candidate.Role == Role.Extensor && chosen.Any(other => other.Role == Role.Abdominal)
            ? candidate with { Reasons = [.. candidate.Reasons, Reason.Of(RuleIds.BackPartner, PartnerSource)] }
            : candidate)
        .ToValueList();

    private static List<string> AloneIn(Candidate candidate, ValueList<Candidate> chosen)
    {
        var others = chosen.Where(other => other != candidate).Aggregate(0u, (mask, other) => mask | ProgrammeRules.MusclesOf(other));
        return candidate.Exercise.TrainsMuscles
            ? [.. candidate.Exercise.Muscles.Where(group => (others & (1u << (int)group)) == 0).Select(EnumWords.Of)]
            : [];
    }

    /// <summary>The shortest exercise that can open a session; among equals the first by id.</summary>
    private static Candidate? Opening(ValueList<Candidate> candidates) => candidates
        .Where(candidate => candidate.Exercise.CanOpenSession)
        .OrderBy(candidate => candidate.MostLength).ThenBy(candidate => candidate.Exercise.Id)
        .FirstOrDefault();

    private static Candidate? Closing(ValueList<Candidate> candidates) => candidates
        .Where(candidate => candidate.Exercise.CanCloseSession)
        .OrderBy(candidate => candidate.MostLength).ThenBy(candidate => candidate.Exercise.Id)
        .FirstOrDefault();
}

/// <summary>How long one session may take and how many there are a day (D-13).</summary>
public sealed record SessionTime(Seconds Budget, int SessionsPerDay)
{
    /// <summary>The person's minutes, shared out over their sessions; never so many that one becomes too short.</summary>
    public static SessionTime Of(PersonPicture person, PlanningRules rules)
    {
        var minutes = Math.Min(person.Preferences.MinutesPerDay, rules.Session.MostMinutesPerDay);
        var sessions = Math.Max(1, Math.Min(person.Preferences.SessionsPerDay, minutes / rules.Session.ShortestMinutes));
        return new SessionTime(new Seconds(Seconds.FromMinutes(minutes).Value / sessions), sessions);
    }
}
