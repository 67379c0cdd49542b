using Lumbar.Core.Measures;
using Lumbar.Core.Planning;
using Lumbar.Core.Progression;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Texts;
using Lumbar.Web.Sessions;

namespace Lumbar.Web.Pages.Today;

/// <summary>What was said this morning, and what it means in one sentence.</summary>
public sealed record MorningView(string Words, string Meaning, bool IsCalm, ValueList<Reason> Reasons)
{
    /// <summary>The view of today's morning, or null while nothing was said.</summary>
    public static MorningView? Of(PlanOutcome outcome, DateOnly today, KnowledgeBase knowledge)
    {
        if (!Morning.ByDay(outcome.State.Mornings).TryGetValue(today, out var morning) || outcome.Course.Mornings is not [.., var reading])
        {
            return null;
        }

        var ache = morning.IsAcheOnly ? ", only a muscle ache" : "";
        var sleep = morning.IsSleepDisturbed ? "sleep disturbed" : "slept as usual";
        var (meaning, reasons) = MorningChoice.Meaning(outcome.Course, reading, today, knowledge);
        return new($"pain {morning.Pain}, {Wording.Reach(morning.Leg).ToLowerInvariant()}{ache}, {sleep}", meaning, reading.Reading == NextDay.Fine, reasons);
    }
}

/// <summary>Chooses what the morning check asks, and what an answer means.</summary>
public static class MorningChoice
{
    /// <summary>The empty form of a day. Lying down is asked once a day while easing comes first (D-15).</summary>
    public static MorningForm Form(PlanOutcome outcome, DateOnly today, Guid entry, KnowledgeBase knowledge) => new()
    {
        Entry = entry,
        AsksBed = outcome is PlanOutcome.Planned { Person.IsRelief: true }
            && !outcome.State.Measures.Any(answer => answer.Day == today && answer.Measure == MeasureIds.Day.Value),
        BedWords = knowledge.Measures.Of(MeasureIds.Day).ItemOf(MeasureIds.BedRest)?.Text ?? "",
    };

    /// <summary>What a morning means. The first that holds counts: a flare-up, its end, worse than usual, a small ache, steady.</summary>
    public static (string Sentence, ValueList<Reason> Reasons) Meaning(CourseOutcome course, MorningReading reading, DateOnly today, KnowledgeBase knowledge)
    {
        if (course.Flare is { } flare)
        {
            return InFlare(flare, reading, today, knowledge);
        }

        if (course.Flares is [.., { } last] && last.Over == today)
        {
            return ($"The flare-up is over. {knowledge.ReasonOf(ProgressionRuleIds.Return)}", Changes(course, today, ProgressionRuleIds.Return));
        }

        var (down, up) = (Changes(course, today, ProgressionRuleIds.Down), Changes(course, today, ProgressionRuleIds.Up));
        return reading.Reading switch
        {
            NextDay.NotFine when down.Count > 0 =>
                ($"Worse than usual, so we ease off: {Names(course, today, ProgressionRuleIds.Down, knowledge)} {Go(down.Count)} one step down.", down),
            NextDay.NotFine => ("Worse than usual, so nothing goes up today.", []),
            NextDay.Unknown => ("A small ache of muscles that have worked. Until it has gone, nothing goes up.", []),
            NextDay.Fine when up.Count > 0 => ($"Steady. {Names(course, today, ProgressionRuleIds.Up, knowledge)} {Go(up.Count)} up a step.", up),
            NextDay.Fine => ("Steady. Your plan goes on.", []),
        };
    }

    private static (string Sentence, ValueList<Reason> Reasons) InFlare(FlareSpell flare, MorningReading reading, DateOnly today, KnowledgeBase knowledge)
    {
        if (flare.FirstDay == today)
        {
            return ($"A flare-up. {ReasonText.Of(flare.Why, knowledge)}", [flare.Why]);
        }

        var rule = knowledge.Progression.Flare;
        return flare.Usual.IsExceeded(reading.Pain, rule.OverRise)
            ? ($"Still above your usual {flare.Usual}. The gentle days go on.", [flare.Why])
            : ($"Near your usual {flare.Usual}. {Wording.Capital(Wording.Number(rule.OverDays))} such mornings in a row end the flare-up.", [flare.Why]);
    }

    private static ValueList<Reason> Changes(CourseOutcome course, DateOnly today, RuleId rule) =>
        course.Proposals.Where(proposal => Is(proposal, today, rule)).Select(proposal => proposal.Why).ToValueList();

    private static string Names(CourseOutcome course, DateOnly today, RuleId rule, KnowledgeBase knowledge) =>
        Wording.Sentence([.. course.Proposals.Where(proposal => Is(proposal, today, rule)).Select(proposal => knowledge.ExerciseOf(proposal.Exercise).Name)]);

    private static bool Is(DoseProposal proposal, DateOnly today, RuleId rule) =>
        proposal.On == today && proposal.Why.Rule == rule && proposal.Status == ProposalStatus.Applied;

    private static string Go(int count) => count == 1 ? "goes" : "go";
}
