using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Schedule;
using Lumbar.Core.Progression;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Texts;
using Lumbar.Web.Sessions;

namespace Lumbar.Web.Pages.Today;

/// <summary>The now-card of a session: its words follow what the programme is about at the moment.</summary>
public static class SessionCard
{
    private const int RecentDays = 7;

    private static readonly RuleId[] Told = [RuleIds.Prescribed, RuleIds.DirectionMatch, RuleIds.GoodBeginning, RuleIds.Liked, RuleIds.Continuity, RuleIds.Sources];

    /// <summary>The card.</summary>
    public static NowView Of(PlannedSession session, TodayFacts facts)
    {
        var (because, reasons) = Why(session, facts);
        return new()
        {
            Heading = Heading(session, facts.Plan),
            What = What(session, facts),
            Href = SessionLinks.Check(session.Id),
            IsSession = true,
            Exercise = Shown(session)?.Exercise.Id.Value,
            Because = because,
            Reasons = reasons,
        };
    }

    /// <summary>The first exercise of the main part says most about a session.</summary>
    private static ScriptItem? Shown(PlannedSession session) => session.Items.FirstOrDefault(item => item.Purpose == Purpose.Main) ?? (session.Items is [var first, ..] ? first : null);

    private static string Heading(PlannedSession session, PlanOutcome.Planned plan) => plan.Course.Flare is not null
        ? "Gentle movements"
        : plan.Finding.State == ProgrammeState.Lapsed ? "Good to see you again" : $"{SessionName.Part(session.Slot)} session";

    private static string What(PlannedSession session, TodayFacts facts)
    {
        var what = $"{Wording.Exercises(session)}. {Wording.About(session)}";
        return facts.Plan.Finding.State == ProgrammeState.Lapsed ? $"{what} {Easier(session, facts)}" : what;
    }

    /// <summary>What is easier than before a break.</summary>
    private static string Easier(PlannedSession session, TodayFacts facts)
    {
        string[] names =
        [
            .. from proposal in facts.Plan.Course.Proposals
               where proposal.On == facts.Day && proposal.Why.Rule == ProgressionRuleIds.Lapse
               where session.Items.Any(item => item.Exercise.Id == proposal.Exercise)
               select facts.Knowledge.ExerciseOf(proposal.Exercise).Name,
        ];
        return names.Length == 0 ? "Everything is as you left it." : $"{Wording.Sentence(names)} {(names.Length == 1 ? "is" : "are")} a little easier than before the break.";
    }

    /// <summary>A flare-up, a gap, relief or holding is the reason; otherwise a rise; otherwise what speaks most for one of the exercises.</summary>
    private static (string Line, ValueList<Reason> Reasons) Why(PlannedSession session, TodayFacts facts)
    {
        var (person, course, knowledge) = (facts.Plan.Person, facts.Plan.Course, facts.Knowledge);
        if (course.Flare is { } flare)
        {
            var days = Wording.Number(knowledge.Progression.Flare.OverDays);
            return ($"Strength exercises wait until {days} mornings in a row are near your usual {flare.Usual}.",
                [Reason.Of(ProgressionRuleIds.FlareRest, knowledge.Progression.Flare.Source, new Fact("usual", flare.Usual.ToString())), flare.Why]);
        }

        if (course.Lapse is { IsLapsed: true } lapse)
        {
            return ($"After {lapse.Days} days a gentle start keeps the first session comfortable.",
                [Reason.Of(ProgressionRuleIds.Lapse, knowledge.Progression.Lapse.Source, new Fact("days", $"{lapse.Days}"))]);
        }

        if (person.IsRelief)
        {
            return (ReasonText.Of(person.ReliefReasons[0], knowledge), person.ReliefReasons);
        }

        return facts.Plan.Finding.State == ProgrammeState.Maintain
            ? (knowledge.ReasonOf(ProgressionRuleIds.Holding), [Reason.Of(ProgressionRuleIds.Holding, knowledge.Progression.State.Source)])
            : Rise(session, facts) ?? Strongest(session, facts);
    }

    private static (string Line, ValueList<Reason> Reasons)? Rise(PlannedSession session, TodayFacts facts)
    {
        var risen = facts.Plan.Course.Proposals.LastOrDefault(proposal =>
            proposal is { IsRise: true, Status: ProposalStatus.Applied }
            && proposal.On > facts.Day.AddDays(-RecentDays)
            && facts.Plan.Course.StandingOf(proposal.Exercise)?.Step == proposal.To
            && session.Items.Any(item => item.Exercise.Id == proposal.Exercise));
        return risen is null
            ? null
            : ($"{facts.Knowledge.ExerciseOf(risen.Exercise).Name}: {Lower(ReasonText.Of(risen.Why, facts.Knowledge))}", [risen.Why]);
    }

    private static (string Line, ValueList<Reason> Reasons) Strongest(PlannedSession session, TodayFacts facts)
    {
        var allowed = facts.Plan.Person.Allowed;
        var found = from item in session.Items
                    from candidate in facts.Plan.Programme.Exercises
                    where candidate.Exercise == item.Exercise
                    from reason in candidate.Reasons
                    orderby Array.IndexOf(Told, reason.Rule) is >= 0 and var place ? place : Told.Length
                    select (candidate, reason);
        return found.FirstOrDefault() is ({ } chosen, { } strongest)
            ? ($"{chosen.Exercise.Name}: {Lower(ReasonText.Of(strongest, facts.Knowledge))}", [strongest])
            : (facts.Knowledge.ReasonOf(allowed.Id), [new Reason(allowed.Id, allowed.Source, [])]);
    }

    private static string Lower(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];
}
