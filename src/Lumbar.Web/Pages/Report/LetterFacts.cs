using Lumbar.Core.Planning;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Web.Sessions;

namespace Lumbar.Web.Pages.Report;

/// <summary>The lines of the letter that come from what was told and answered.</summary>
internal static class LetterFacts
{
    private const int Week = 7;
    private const int MostLeftOut = 4;

    /// <summary>What was told about person and episode.</summary>
    public static IEnumerable<LetterLine> Told(PatientState state, KnowledgeBase knowledge, DateOnly on)
    {
        if (state.Episode is { } episode)
        {
            var weeks = (on.DayNumber - episode.Onset.DayNumber) / Week;
            yield return new LetterLine("Since", $"{LetterView.Day(episode.Onset)} ({weeks} weeks), {(episode.FirstEpisode ? "first episode" : "not the first episode")}; {(episode.AssessedByClinician || state.Consultations.Count > 0 ? "seen by a clinician" : "not seen by a clinician")}{LastVisit(state)}");
            yield return new LetterLine("Pain", $"at the start {episode.PainNow}, worst in 24 hours {episode.WorstPain24h}; {(episode.RestOrNightPain ? "also at rest or at night" : "not at rest or at night")}; settles in {episode.SettleMinutes} minutes; reaches {ReachNow(state)}");
            yield return new LetterLine("Eased by", $"{Words(episode.EasedBy)}; worse by {Words(episode.WorsenedBy)}");
        }

        if (state.Person is { } person)
        {
            var names = person.Conditions.Select(id => knowledge.Conditions.FirstOrDefault(condition => condition.Id == id)?.Name ?? id.Value);
            var weeks = person.PregnancyWeeks is { } pregnant ? $", week {pregnant} of pregnancy" : "";
            yield return new LetterLine("Conditions", person.Conditions.Count == 0 ? "none named" : $"{string.Join(", ", names)}{weeks}");
        }
    }

    /// <summary>The safety check as it counts now.</summary>
    public static IEnumerable<LetterLine> Safety(PlanOutcome outcome, KnowledgeBase knowledge)
    {
        var triage = outcome.Triage;
        yield return new LetterLine("Outcome", $"{(triage.Tier is { } tier ? TierWords(tier) : "some questions are open")}{(triage.Lock is { } closed ? $", closed since {LetterView.Day(DateOnly.FromDateTime(closed.Since.DateTime))}" : "")}");
        if (triage.Rows.Count > 0)
        {
            yield return new LetterLine("Because", string.Join(' ', triage.Rows.Select(row => $"{knowledge.ReasonOf(row.Rule)} ({row.Rule}, {row.Tier}{(row.Cleared ? ", seen since" : "")})")));
        }

        var told = (triage.Current.Count > 0 ? triage.Current : outcome.State.Answers).GroupBy(answer => answer.Question).Select(group => group.Last()).ToList();
        if (told.Count > 0)
        {
            var yes = told.Where(answer => answer.Answer != Answer.No).Select(answer => Short(answer, knowledge)).ToList();
            var others = told.Count - yes.Count;
            yield return new LetterLine(
                $"Answers {LetterView.Day(DateOnly.FromDateTime(told.Max(answer => answer.At).DateTime))}",
                yes.Count == 0 ? $"all {others} questions answered no" : $"{string.Join("; ", yes)}. {others} others answered no");
        }
    }

    /// <summary>What was left out for a condition, an answer or a wish of the person.</summary>
    public static IEnumerable<LetterLine> LeftOut(PlanOutcome.Planned? plan, KnowledgeBase knowledge)
    {
        if (plan is null)
        {
            yield break;
        }

        var rules = plan.Eligibility.Applying.Select(row => row.Id).Append(RuleIds.Withdrawn).Append(RuleIds.Limit).ToHashSet();
        var groups = plan.Eligibility.Excluded
            .SelectMany(left => left.Reasons.Where(reason => rules.Contains(reason.Rule)).Take(1).Select(reason => (left.Exercise, reason.Rule)))
            .GroupBy(left => left.Rule).OrderByDescending(group => group.Count()).Take(MostLeftOut);
        foreach (var group in groups)
        {
            yield return new LetterLine(group.Key.Value, $"{knowledge.ReasonOf(group.Key)} {group.Count()} {(group.Count() == 1 ? "exercise" : "exercises")}.");
        }

        if (plan.Person.Preferences.Refuses is { Count: > 0 } refused)
        {
            yield return new LetterLine("Not wanted", $"{string.Join(", ", refused.Select(id => knowledge.TryFind(id, out var exercise) ? exercise.Name : id.Value))}.");
        }
    }

    /// <summary>The ids of the rules behind the outcome.</summary>
    public static IEnumerable<RuleId> Rules(PlanOutcome outcome) => outcome.Triage.Rows.Select(row => row.Rule).Concat(outcome is PlanOutcome.Planned plan
        ?
        [
            .. plan.Eligibility.Applying.Select(row => row.Id),
            .. plan.Person.ReliefReasons.Select(reason => reason.Rule),
            plan.Person.Irritability.Why.Rule, plan.Person.Allowed.Id,
            .. plan.Finding.Reviews.Select(trigger => trigger.Rule),
            .. plan.Programme.Exercises.SelectMany(candidate => candidate.Reasons).Select(reason => reason.Rule),
            .. plan.Course.Proposals.TakeLast(Week).Select(proposal => proposal.Why.Rule),
        ]
        : []);

    private static string Short(TimedAnswer answer, KnowledgeBase knowledge) =>
        $"{knowledge.Triage.Questions.FirstOrDefault(question => question.Id == answer.Question)?.Short ?? answer.Question.Value}{(answer.Answer == Answer.Unsure ? " (not sure)" : "")}";

    private static string LastVisit(PatientState state) => state.Consultations is [.., var last] ? $", last visit {LetterView.Day(last.On ?? last.Day)}" : "";

    private static string ReachNow(PatientState state) => state.Leg is { } leg ? Wording.Reach(leg).ToLowerInvariant() : "unknown";

    private static string Words<T>(ValueList<T> of)
        where T : struct, Enum => of.Count == 0 ? "nothing named" : string.Join(", ", of.Select(each => each.ToString().ToLowerInvariant()));

    private static string TierWords(Tier tier) => tier switch
    {
        Tier.T0 => "T0, emergency",
        Tier.T1 => "T1, a doctor today",
        Tier.T2 => "T2, a clinician before exercise",
        Tier.T3 => "T3, adapted plan, routine appointment",
        Tier.T4 => "T4, no row asks for a clinician first",
    };
}
