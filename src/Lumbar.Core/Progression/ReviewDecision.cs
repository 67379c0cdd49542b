using Lumbar.Core.Catalogue;
using Lumbar.Core.Measures;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Core.Progression;

/// <summary>How soon a clinician should look again. Order matters: the first is the most urgent.</summary>
public enum ReviewUrgency
{
    /// <summary>Help now, before anything else on the page.</summary>
    Now,

    /// <summary>Within a week.</summary>
    Week,

    /// <summary>At the next opportunity.</summary>
    Routine,
}

/// <summary>Something a clinician should look at: the rule, how soon, since when, and why.</summary>
public sealed record ReviewTrigger(RuleId Rule, ReviewUrgency Urgency, DateOnly Since, Reason Why)
{
    /// <summary>Only a visit told after this moment settles it, or null when any on its first day does.</summary>
    public DateTimeOffset? After { get; init; }
}

/// <summary>What the question whether a clinician should look again rests on.</summary>
public sealed record ReviewRequest
{
    /// <summary>What the questionnaires and mornings say.</summary>
    public required OutcomeFacts Facts { get; init; }

    /// <summary>Every flare-up so far.</summary>
    public required ValueList<FlareSpell> Flares { get; init; }

    /// <summary>Every session so far.</summary>
    public required IReadOnlyList<SessionReading> Sessions { get; init; }

    /// <summary>How far down symptoms reach on the day, or null when nobody said.</summary>
    public required LegSymptom? Leg { get; init; }

    /// <summary>The gathered record.</summary>
    public required PatientState State { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }
}

/// <summary>
/// Decides whether a clinician should look again. What a visit came after is settled by it, until it comes anew. Nothing
/// here closes exercise; it keeps doses from rising until someone has looked. Source: rules.md section 10.
/// </summary>
public static class ReviewDecision
{
    private const int Week = 7;

    /// <summary>What stands open on the day, the most urgent first.</summary>
    public static ValueList<ReviewTrigger> Of(ReviewRequest request, KnowledgeBase knowledge) =>
        Standing(Found(request, knowledge), request);

    /// <summary>Of what was found, what no visit has settled yet, the most urgent first.</summary>
    internal static ValueList<ReviewTrigger> Standing(List<ReviewTrigger> all, ReviewRequest request) => all.Count == 0 ? [] : all
        .Where(trigger => trigger.Since <= request.On && !IsSettled(trigger, request))
        .OrderBy(trigger => trigger.Urgency).ThenBy(trigger => trigger.Rule)
        .ToValueList();

    /// <summary>Everything that holds on the day, settled or not.</summary>
    internal static List<ReviewTrigger> Found(ReviewRequest request, KnowledgeBase knowledge)
    {
        var all = new List<ReviewTrigger>();
        AddOutcome(all, request, knowledge.Progression.Review);
        AddLeg(all, request, knowledge.Measures.Review);
        AddFlares(all, request, knowledge.Progression.Review);
        AddRed(all, request, knowledge.Progression.Review);
        AddMood(all, request, knowledge.Measures.Review);
        AddStrain(all, request, knowledge.Measures.Review);
        return all;
    }

    /// <summary>Whether a visit settles what stands open: it came on the first day of it or later.</summary>
    public static bool IsSettledBy(RecordEvent.Consulted visit, ReviewTrigger trigger) =>
        (visit.On ?? visit.Day) >= trigger.Since && !(visit.At <= trigger.After);

    private static bool IsSettled(ReviewTrigger trigger, ReviewRequest request) =>
        request.State.Consultations.Any(visit => visit.Day <= request.On && IsSettledBy(visit, trigger));

    private static void AddOutcome(List<ReviewTrigger> all, ReviewRequest request, ReviewRule rule)
    {
        if (request.State.FirstDay is not { } start)
        {
            return;
        }

        var facts = request.Facts;
        var isUnchanged = facts.HasImproved is not true && facts.KnownOutcomes >= rule.FewestKnown;
        AddFrom(rule.WorseWeek, facts.IsWorse is true, ReviewRuleIds.Worse, ReviewUrgency.Week);
        AddFrom(rule.UnchangedWeek, isUnchanged, ReviewRuleIds.Unchanged, ReviewUrgency.Routine);
        AddFrom(rule.LongUnchangedWeek, isUnchanged || facts.IsLittlePossible is true, ReviewRuleIds.LongUnchanged, ReviewUrgency.Routine);

        void AddFrom(int week, bool holds, RuleId id, ReviewUrgency urgency)
        {
            var since = start.Plus(week * Week);
            if (holds && since <= request.On)
            {
                all.Add(Trigger(id, urgency, since, rule.Source, facts.Pain.Why.Facts));
            }
        }
    }

    private static void AddLeg(List<ReviewTrigger> all, ReviewRequest request, OutcomeReviewRule rule)
    {
        if (request.Facts.BelowKneeDays is { } days && days >= rule.LegDays)
        {
            all.Add(Trigger(ReviewRuleIds.Leg, ReviewUrgency.Routine, request.On.Plus(rule.LegDays - days), rule.Source, [new("days", $"{days}")]));
        }
    }

    private static void AddFlares(List<ReviewTrigger> all, ReviewRequest request, ReviewRule rule)
    {
        if (request.Flares is not [.., var last])
        {
            return;
        }

        var days = request.On.DayNumber - last.FirstDay.DayNumber;
        if (last.Over is null && days > rule.FlareDays)
        {
            all.Add(Trigger(ReviewRuleIds.Flares, ReviewUrgency.Routine, last.FirstDay.Plus(rule.FlareDays + 1), rule.Source, [new("flareDays", $"{days}")]));
        }

        var lately = request.Flares.Count(spell => last.FirstDay.DayNumber - spell.FirstDay.DayNumber < rule.FlareWindowDays);
        if (lately >= rule.Flares && days < rule.FlareWindowDays)
        {
            all.Add(Trigger(ReviewRuleIds.Flares, ReviewUrgency.Routine, last.FirstDay, rule.Source, [new("flares", $"{lately}")]));
        }

        if (last.Over is null && request.Leg is { } leg && leg >= LegSymptom.Thigh && ColourDecision.MovedDown(last.LegBefore, leg))
        {
            all.Add(Trigger(ReviewRuleIds.Flares, ReviewUrgency.Week, last.FirstDay, rule.Source, [new("legSymptom", EnumWords.Of(leg))]));
        }
    }

    private static void AddRed(List<ReviewTrigger> all, ReviewRequest request, ReviewRule rule)
    {
        var from = request.On.Plus(-rule.RedWindowDays);
        var (red, last) = (0, from);
        for (var i = 0; i < request.Sessions.Count; i++)
        {
            if (request.Sessions[i] is { Colour: >= SessionColour.Red } session && session.Day > from && session.Day <= request.On)
            {
                (red, last) = (red + 1, session.Day);
            }
        }

        if (red >= rule.RedSessions)
        {
            all.Add(Trigger(ReviewRuleIds.Flares, ReviewUrgency.Routine, last, rule.Source, [new("redSessions", $"{red}")]));
        }
    }

    private static void AddMood(List<ReviewTrigger> all, ReviewRequest request, OutcomeReviewRule rule)
    {
        var facts = request.Facts;
        if (facts.MoodTold is { } told && (facts.MayHarmThemself is true || facts.HasLowMood is true))
        {
            var day = DateOnly.FromDateTime(told.DateTime);
            all.Add(facts.MayHarmThemself is true
                ? Trigger(ReviewRuleIds.Harm, ReviewUrgency.Now, day, rule.Source, []) with { After = told }
                : Trigger(ReviewRuleIds.Mood, ReviewUrgency.Routine, day, rule.Source, []));
        }

        AddRuns(all, ReviewRuleIds.Mood, rule.LowConfidenceDays, rule.Source, [facts.LowConfidence, facts.Avoiding]);
    }

    private static void AddStrain(List<ReviewTrigger> all, ReviewRequest request, OutcomeReviewRule rule) =>
        AddRuns(all, ReviewRuleIds.Strain, rule.StrainDays + 1, rule.Source, [request.Facts.StrongPainkiller, request.Facts.OffWork]);

    /// <summary>What has been answered for so many days calls for a look from the last of them on.</summary>
    private static void AddRuns(List<ReviewTrigger> all, RuleId rule, int days, SourceId source, ReadOnlySpan<AnswerRun?> runs)
    {
        foreach (var run in runs)
        {
            if (run is { } known && known.Days >= days)
            {
                all.Add(Trigger(rule, ReviewUrgency.Routine, known.From.Plus(days), source, [new("days", $"{known.Days}")]));
            }
        }
    }

    private static ReviewTrigger Trigger(RuleId rule, ReviewUrgency urgency, DateOnly since, SourceId source, ValueList<Fact> facts) =>
        new(rule, urgency, since, new Reason(rule, source, facts));
}

/// <summary>The rules that send a person back to a clinician. Each has a sentence in the messages.</summary>
public static class ReviewRuleIds
{
    /// <summary>Worse than at the start after some weeks.</summary>
    public static readonly RuleId Worse = new("RF-3");

    /// <summary>Nothing has improved.</summary>
    public static readonly RuleId Unchanged = new("RF-4");

    /// <summary>Nothing has improved for long.</summary>
    public static readonly RuleId LongUnchanged = new("RF-5");

    /// <summary>Pain below the knee that stays.</summary>
    public static readonly RuleId Leg = new("RF-6");

    /// <summary>Flare-ups too long or too many, or sessions that were too much.</summary>
    public static readonly RuleId Flares = new("RF-7");

    /// <summary>Low confidence, fear or low mood.</summary>
    public static readonly RuleId Mood = new("RF-9");

    /// <summary>Strong painkillers every day, or off work, for long.</summary>
    public static readonly RuleId Strain = new("RF-11");

    /// <summary>Thoughts of self-harm.</summary>
    public static readonly RuleId Harm = new("RF-12");

    /// <summary>Both directions make it worse, and pain reaches below the knee.</summary>
    public static readonly RuleId BothWorse = new("DL-5-WORSE");

    /// <summary>All of them.</summary>
    public static readonly ValueList<RuleId> All = [Worse, Unchanged, LongUnchanged, Leg, Flares, Mood, Strain, Harm, BothWorse];
}
