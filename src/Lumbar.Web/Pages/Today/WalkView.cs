using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;
using Lumbar.Core.Walking;
using Lumbar.Web.Sessions;

namespace Lumbar.Web.Pages.Today;

/// <summary>One walk of the week as a picture: its minutes, whether it is done, and whether it is a half one.</summary>
public sealed record WalkTile(int Minutes, bool IsDone, bool IsShort);

/// <summary>The week of walking in pictures and words.</summary>
public sealed record WalkView(WalkWeek Week, WalkingRule Rule, StepGoal? Steps)
{
    /// <summary>The walks of the week, those done first.</summary>
    public IReadOnlyList<WalkTile> Tiles => [.. Week.Minutes.Select((minutes, i) => new WalkTile(minutes, i < Week.Done, minutes < Week.Minutes[0]))];

    /// <summary>How the week stands.</summary>
    public string SoFar => Week switch
    {
        { First: null } => $"{Count(Week.Minutes.Count, "walk")} in the first week. It begins with your first walk.",
        _ when Week.Done >= Week.Minutes.Count => $"All {Count(Week.Minutes.Count, "walk")} of this week are done.",
        { Done: 0 } => $"{Count(Week.Minutes.Count, "walk")} are planned, on days you choose.",
        _ => $"{Week.Done} of {Count(Week.Minutes.Count, "walk")} so far.",
    };

    /// <summary>How long each walk is.</summary>
    public string Each
    {
        get
        {
            var (first, last) = (Week.Plans[0], Week.Plans[^1]);
            return first == last ? $"Each {Length(first)}." : $"Each {Length(first)}, one of them {Length(last)}.";
        }
    }

    /// <summary>When something comes next.</summary>
    public string NextWhen => Week.NextChange?.From is { } day ? $"From {Wording.Date(day)}" : "After the first week";

    /// <summary>What comes next.</summary>
    public string NextWhat => Week.NextChange switch
    {
        null => "Five walks of half an hour a week: this is the full amount, and it stays.",
        { Step: WalkStep.LongerWalks } longer => $"Walks of {longer.Minutes[0]} minutes.",
        { Step: WalkStep.HalfWalk } half => $"One more walk, a short one of {half.Minutes[^1]} minutes.",
        { Step: WalkStep.FullWalk } full => $"The short walk becomes a whole one of {full.Minutes[^1]} minutes.",
        { Step: WalkStep.AllWalks } all => $"{all.Minutes.Count} walks of {all.Minutes[0]} minutes, as many as you do already.",
    };

    /// <summary>What it takes.</summary>
    public string NextNeeds
    {
        get
        {
            const int Percent = 100;
            var needed = ((Week.Minutes.Count * Rule.Week.SharePercent) + Percent - 1) / Percent;
            var walks = needed == Week.Minutes.Count ? "the walks of the week before are done" : $"{needed} of {Week.Minutes.Count} walks of the week before are done";
            return $"It comes when {walks} and nothing was too much. Otherwise the plan simply waits.";
        }
    }

    /// <summary>Why the week is as it is: the first rule says most.</summary>
    public Reason Why => Week.Reasons[0];

    private static string Length(WalkPlan plan) => plan.Bouts == 1 ? Count(plan.Minutes, "minute") : $"{plan.Bouts} times {Count(plan.Minutes, "minute")}";

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
