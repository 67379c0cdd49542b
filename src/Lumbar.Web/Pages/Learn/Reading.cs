using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Triage;
using Lumbar.Web.Pages.Today;

namespace Lumbar.Web.Pages.Learn;

/// <summary>The cards to learn from in the order in which they are read, and the one of a day.</summary>
public static class Reading
{
    /// <summary>By heading, and below it by title.</summary>
    public static IEnumerable<IGrouping<LearnTheme, LearnCard>> ByTheme(KnowledgeBase knowledge) => InOrder(knowledge).GroupBy(card => card.Theme);

    /// <summary>The card after this one; after the last comes the first.</summary>
    public static LearnCard After(LearnCard card, KnowledgeBase knowledge)
    {
        var all = InOrder(knowledge).ToList();
        return all[(all.IndexOf(card) + 1) % all.Count];
    }

    /// <summary>The card of the day, or null when none suits. A day that tells the person to see somebody brings nothing that reassures.</summary>
    public static LearnPick? OfDay(PlanOutcome.Planned plan, DateOnly today, KnowledgeBase knowledge) => LearnChoice.Of(new LearnRequest
    {
        Cards = knowledge.Learn,
        State = plan.Finding.State,
        On = today,
        HasAlert = plan.Finding.Reviews.Count > 0 || plan.Course.Flare is not null || TodayChoice.Advice(plan, knowledge).Count > 0,
    });

    /// <summary>A heading in words.</summary>
    public static string NameOf(LearnTheme theme) => theme switch
    {
        LearnTheme.Understanding => "What back pain is",
        LearnTheme.Moving => "Moving and resting",
        LearnTheme.Exercise => "What exercise does",
        LearnTheme.Technique => "Doing it well",
        LearnTheme.Everyday => "Between sessions",
        LearnTheme.Clinician => "Your clinicians and this plan",
        LearnTheme.KeepingOn => "Keeping on",
    };

    /// <summary>How long a card takes, in words.</summary>
    public static string Length(LearnCard card) => card.Minutes == 1 ? "1 minute" : $"{card.Minutes} minutes";

    private static IEnumerable<LearnCard> InOrder(KnowledgeBase knowledge) =>
        knowledge.Learn.OrderBy(card => card.Theme).ThenBy(card => card.Title, StringComparer.Ordinal);
}
