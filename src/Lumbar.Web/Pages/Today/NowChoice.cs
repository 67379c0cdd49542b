using Lumbar.Core.Planning;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Texts;
using Lumbar.Web.Sessions;

namespace Lumbar.Web.Pages.Today;

/// <summary>Chooses the one thing to do now. The first that holds counts.</summary>
public static class NowChoice
{
    /// <summary>The now-card of a plan.</summary>
    public static NowView Of(TodayFacts facts)
    {
        if (facts.IsHeld)
        {
            return Held();
        }

        if (facts.Waiting is [var waiting, ..])
        {
            return Waiting(waiting, facts.Day);
        }

        if (facts.Plan.Triage.NotToday)
        {
            return NotToday(facts);
        }

        if (facts.Plan.Course.NeedsMorning)
        {
            return MorningFirst(facts.Knowledge);
        }

        if (facts.Plan.Programme.HasTooFew)
        {
            return TooFew(facts.Knowledge);
        }

        return facts.Open.FirstOrDefault() is { } session ? SessionCard.Of(session, facts) : Rest(facts);
    }

    private static NowView Held() => new()
    {
        Heading = "Safety questions first",
        What = "You named something new. Please answer the safety questions again; then the next step is clear.",
        PostTo = OpenChoice.Check,
        Go = "Answer the questions",
    };

    private static NowView Waiting(string id, DateOnly today)
    {
        var name = SessionName.Read(id);
        var day = name is null || name.Day == today ? "" : $" of {name.Day.DayOfWeek}";
        return new()
        {
            Heading = "How was it?",
            What = $"{name?.Title ?? "Session"}{day}. A few short answers, and it is saved.",
            Href = SessionLinks.After(id),
            Go = "Answer",
        };
    }

    private static NowView NotToday(TodayFacts facts)
    {
        var row = facts.Plan.Triage.Rows.First(row => row.TodayOnly);
        var reason = new Reason(row.Rule, row.Source, []);
        return new()
        {
            Heading = "Not today",
            What = facts.Knowledge.AdviceOf(Advices.NotToday),
            Because = ReasonText.Of(reason, facts.Knowledge),
            Reasons = [reason],
        };
    }

    private static NowView MorningFirst(KnowledgeBase knowledge) => new()
    {
        Heading = "First, this morning",
        What = knowledge.AdviceOf(Advices.MorningFirst),
        Href = SessionLinks.Morning,
        Go = "Answer, three taps",
    };

    private static NowView TooFew(KnowledgeBase knowledge) => new()
    {
        Heading = "Walking for now",
        What = knowledge.AdviceOf(Advices.WalkingOnly),
        Because = knowledge.ReasonOf(RuleIds.TooFew),
        Reasons = [new Reason(RuleIds.TooFew, null, [])],
    };

    private static NowView Rest(TodayFacts facts)
    {
        var next = facts.Next is { } found
            ? $"The next session is {Wording.When(found.Day, facts.Day)}, {SessionName.InThe(found.Session.Slot)}."
            : "The coming days have no session.";
        var isDone = facts.Plan.State.Sessions.Any(session => session.Day == facts.Day);
        var alsoWalk = facts.Plan.Week[0].Walk is not null && facts.Plan.State.Walks.All(walk => walk.Day != facts.Day);
        return new()
        {
            Heading = isDone ? "Done for today" : "Rest day",
            What = alsoWalk ? $"{next} Today there is only the walk." : next,
        };
    }
}
