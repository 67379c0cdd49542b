using Lumbar.Core.Planning;
using Lumbar.Core.Progression;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Texts;

namespace Lumbar.Web.Pages.Today;

/// <summary>The one button while something is open that nothing can be planned without.</summary>
public static class OpenChoice
{
    /// <summary>Begins the safety questions.</summary>
    public const string Check = "/start/again";

    /// <summary>Begins to tell everything again.</summary>
    public const string Anew = "/start/anew";

    private const string Start = "/start";

    /// <summary>The now-card. What was begun is only carried on with.</summary>
    public static NowView Of(PlanOutcome.Incomplete open, bool hasBegun, KnowledgeBase knowledge)
    {
        var card = open.Advice.Contains(Advices.TellAgain) ? LongAway(knowledge)
            : open.NotTold.Count > 0 ? NeverTold(open, knowledge)
            : open.Advice.Contains(Advices.ScreenAgain) ? TooOld(open.Course, knowledge)
            : NeverTold(open, knowledge) with { Heading = "A few safety questions are open" };
        return hasBegun ? card with { PostTo = null, Href = Start, Go = "Carry on" } : card;
    }

    private static NowView NeverTold(PlanOutcome.Incomplete open, KnowledgeBase knowledge) => new()
    {
        Heading = "A few questions are open",
        What = string.Join(' ', open.Advice.Select(knowledge.AdviceOf)),
        Href = Start,
        Go = "Carry on",
    };

    private static NowView LongAway(KnowledgeBase knowledge) => new()
    {
        Heading = "Good to see you again",
        What = $"{knowledge.AdviceOf(Advices.TellAgain)} What you told before stands there already; change what is different now. About 3 minutes.",
        PostTo = Anew,
        Go = "Tell us again",
    };

    private static NowView TooOld(CourseOutcome course, KnowledgeBase knowledge)
    {
        var card = new NowView { Heading = "Safety questions first", What = knowledge.AdviceOf(Advices.ScreenAgain), PostTo = Check, Go = "Answer the questions" };
        if (course.Flare is { } flare)
        {
            return card with
            {
                What = "In a flare-up these questions come before anything else. Then your gentle days begin.",
                Because = ReasonText.Of(flare.Why, knowledge),
                Reasons = [flare.Why],
            };
        }

        return course.Lapse is { IsLapsed: true } lapse
            ? card with
            {
                Heading = "Good to see you again",
                What = "A few safety questions, then you go on where it is easy.",
                Because = $"After {lapse.Days} days something may have changed, so the questions come first.",
                Reasons = [Reason.Of(ProgressionRuleIds.Lapse, knowledge.Progression.Lapse.Source, new Fact("days", $"{lapse.Days}"))],
            }
            : card;
    }
}
