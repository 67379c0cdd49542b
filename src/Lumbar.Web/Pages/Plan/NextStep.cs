using System.Globalization;
using Lumbar.Core.Assessment;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Choice;
using Lumbar.Core.Progression;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Texts;
using Lumbar.Web.Sessions;

namespace Lumbar.Web.Pages.Plan;

/// <summary>What comes next for an exercise: the next amount, and in one sentence when or what is still missing.</summary>
public sealed record NextStep
{
    /// <summary>The next amount in words, or null at the top of the ladder.</summary>
    public required string? Amount { get; init; }

    /// <summary>When it comes, or what keeps it from coming.</summary>
    public required string When { get; init; }

    /// <summary>Everything that is still missing.</summary>
    public required ValueList<Reason> Missing { get; init; }

    /// <summary>Whether something is still missing; at the top of the ladder nothing comes.</summary>
    public bool Waits => Amount is not null && Missing.Count > 0;

    /// <summary>What comes next for an exercise of the plan, or null where a clinician set the dose.</summary>
    public static NextStep? Of(Candidate candidate, PlanOutcome.Planned plan, KnowledgeBase knowledge)
    {
        if (candidate.IsPrescribed && plan.State.Prescriptions.LastOrDefault(entry => entry.Exercise == candidate.Exercise.Id)?.Dose is not null)
        {
            return null;
        }

        var missing = MissingOf(candidate, plan);
        return new NextStep
        {
            Amount = candidate.Step + 1 < candidate.Ladder.Steps.Count ? Doses.Of(candidate.Exercise, candidate.Step + 1, plan, knowledge) : null,
            When = missing.FirstOrDefault(reason => !OwnWork.Contains(reason.Rule)) is { } stands
                ? ReasonText.Of(stands, knowledge)
                : new Waiting(candidate, plan, missing, knowledge.Progression.Progress).Sentence,
            Missing = missing,
        };
    }

    /// <summary>Conditions that the coming sessions with the exercise can meet by themselves.</summary>
    private static readonly RuleId[] OwnWork =
    [
        ProgressionRuleIds.NeedsStreak, ProgressionRuleIds.NeedsReserve, ProgressionRuleIds.NeedsEase, ProgressionRuleIds.NeedsDone,
        ProgressionRuleIds.NeedsForm, ProgressionRuleIds.NeedsDays, ProgressionRuleIds.NeedsSessions, ProgressionRuleIds.EnoughRaised,
    ];

    /// <summary>What holds for the whole plan stands first; an exercise that was never done lacks only its calm sessions.</summary>
    private static ValueList<Reason> MissingOf(Candidate candidate, PlanOutcome.Planned plan)
    {
        var outlook = plan.Course.Outlooks.FirstOrDefault(found => found.Exercise == candidate.Exercise.Id);
        var own = outlook?.Missing ?? [new Reason(ProgressionRuleIds.NeedsStreak, null, [new("streak", "0")])];
        var whole = plan switch
        {
            { Course.Flare: not null } => ProgressionRuleIds.FlareRest,
            { Person.IsDoseSmall: true } => ProgressionRuleIds.InRelief,
            { Finding.Reviews.Count: > 0 } => ProgressionRuleIds.InReview,
            _ => (RuleId?)null,
        };
        return whole is { } rule && own.All(reason => reason.Rule != rule && reason.Rule != ProgressionRuleIds.Top) ? [new Reason(rule, null, []), .. own] : own;
    }

    /// <summary>What is still missing in the sessions to come, and the first morning on which the dose can rise.</summary>
    private sealed class Waiting(Candidate candidate, PlanOutcome.Planned plan, ValueList<Reason> missing, ProgressRule rule)
    {
        private readonly Standing? _standing = plan.Course.StandingOf(candidate.Exercise.Id);

        public string Sentence
        {
            get
            {
                var clauses = Clauses().ToList();
                var others = Has(ProgressionRuleIds.EnoughRaised) ? "Enough other exercises went up this week. " : "";
                var needs = clauses.Count == 0 ? "after the next calm session, with a calm morning after it" : $"after {Wording.And(clauses)}";
                return others + (Earliest() is { } day
                    ? $"At the earliest {Wording.When(day, plan.Person.On)}, {needs}."
                    : $"{char.ToUpperInvariant(needs[0])}{needs[1..]}, and not in the coming days.");
            }
        }

        private int SessionsNeeded => Math.Max(1, Math.Max(
            Has(ProgressionRuleIds.NeedsStreak) ? rule.Streak - NumberOf(ProgressionRuleIds.NeedsStreak, "streak") : 0,
            Has(ProgressionRuleIds.NeedsSessions) ? rule.SessionsSinceChange - NumberOf(ProgressionRuleIds.NeedsSessions, "sessions") : 0));

        /// <summary>A session whose morning has not been told yet already counts as one of those to come.</summary>
        private DateOnly? Pending => _standing?.LastDone is { } done && done >= plan.Person.On.AddDays(-1) && plan.Course.Mornings.All(morning => morning.Day <= done) ? done : null;

        private IEnumerable<string> Clauses()
        {
            if (Has(ProgressionRuleIds.NeedsStreak) || Has(ProgressionRuleIds.NeedsSessions))
            {
                yield return SessionsNeeded == 1 ? "one more calm session with a calm morning after it" : $"{SessionsNeeded} calm sessions in a row, each with a calm morning after";
            }

            foreach (var (id, words) in Words)
            {
                if (Has(id))
                {
                    yield return words;
                }
            }
        }

        private static readonly (RuleId Rule, string Words)[] Words =
        [
            (ProgressionRuleIds.NeedsReserve, "a session in which you could have done two more"),
            (ProgressionRuleIds.NeedsEase, "one that feels lighter than the limit for now"),
            (ProgressionRuleIds.NeedsDone, "nearly all of it done"),
            (ProgressionRuleIds.NeedsForm, "a tick that good form held"),
        ];

        private DateOnly? Earliest()
        {
            var notBefore = Later(_standing?.LastChange?.AddDays(rule.DaysSinceChange), Turn());
            var coming = plan.Week
                .Where(day => day.Sessions.Any(session => session.Items.Any(item => item.Exercise == candidate.Exercise)) && day.Date != _standing?.LastDone)
                .Select(day => day.Date);
            var days = Pending is { } pending ? coming.Prepend(pending) : coming;
            var mornings = days.Select(day => day.AddDays(1)).Skip(SessionsNeeded - 1).Where(morning => morning >= notBefore && morning >= plan.Person.On).ToList();
            return mornings is [var first, ..] ? first : null;
        }

        /// <summary>The first day on which few enough exercises have gone up lately, or null when that is so now.</summary>
        private DateOnly? Turn()
        {
            if (!Has(ProgressionRuleIds.EnoughRaised))
            {
                return null;
            }

            var most = ProgressDecision.MostRaised(plan.Programme.Exercises.Count, plan.Person.Phase == Phase.Acute, rule);
            var raised = plan.Course.Proposals.Where(proposal => proposal.IsRise && proposal.Status != ProposalStatus.Dropped).Select(proposal => proposal.On).OrderDescending().ToList();
            return most > 0 && raised.Count >= most ? raised[most - 1].AddDays(rule.WindowDays) : DateOnly.MaxValue;
        }

        private static DateOnly Later(DateOnly? one, DateOnly? other) => (one ?? DateOnly.MinValue) > (other ?? DateOnly.MinValue) ? one ?? DateOnly.MinValue : other ?? DateOnly.MinValue;

        private bool Has(RuleId id) => missing.Any(reason => reason.Rule == id);

        private int NumberOf(RuleId id, string fact) =>
            int.TryParse(missing.First(reason => reason.Rule == id).Facts.FirstOrDefault(found => found.Name == fact)?.Value, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}

/// <summary>Doses of a ladder in words, within the limits that hold for the person.</summary>
public static class Doses
{
    /// <summary>The dose of a step in words.</summary>
    public static string Of(Exercise exercise, int step, PlanOutcome.Planned plan, KnowledgeBase knowledge)
    {
        var limits = DoseLimits.Of(plan.Person.Allowed, plan.Eligibility.Applying);
        var ladder = exercise.Ladder is { } id ? knowledge.LadderOf(id) : throw new InvalidOperationException($"'{exercise.Id}' has no ladder.");
        return DoseText.Of(DoseDecision.Of(exercise, ladder, Math.Clamp(step, 0, ladder.Steps.Count - 1), limits));
    }
}
