using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Schedule;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Texts;
using Lumbar.Web.Sessions;

namespace Lumbar.Web.Pages.Today;

/// <summary>The one thing to do now: its words, where its button leads, and why.</summary>
public sealed record NowView
{
    /// <summary>What it is.</summary>
    public required string Heading { get; init; }

    /// <summary>What is in it and how long it takes.</summary>
    public required string What { get; init; }

    /// <summary>Where the button leads, or null without one.</summary>
    public string? Href { get; init; }

    /// <summary>The word on the button.</summary>
    public string Go { get; init; } = "Start";

    /// <summary>Whether the button starts a session; otherwise it leads to questions.</summary>
    public bool IsSession { get; init; }

    /// <summary>Whether the button begins a new safety check, which is sent and not only opened.</summary>
    public bool BeginsCheck { get; init; }

    /// <summary>The reason in one line, or null.</summary>
    public string? Because { get; init; }

    /// <summary>The rules behind that line.</summary>
    public ValueList<Reason> Reasons { get; init; } = [];
}

/// <summary>What Today is chosen from.</summary>
public sealed record TodayFacts
{
    /// <summary>The plan.</summary>
    public required PlanOutcome.Planned Plan { get; init; }

    /// <summary>Sessions that have ended and wait for their answers, the latest first.</summary>
    public required IReadOnlyList<string> Waiting { get; init; }

    /// <summary>Whether the safety questions come first.</summary>
    public required bool IsHeld { get; init; }

    /// <summary>The knowledge.</summary>
    public required KnowledgeBase Knowledge { get; init; }

    /// <summary>The day.</summary>
    public DateOnly Day => Plan.Week[0].Date;

    /// <summary>Today's sessions that are neither done nor waiting for answers, in the order of the day.</summary>
    public IEnumerable<PlannedSession> Open => Plan.Week[0].Sessions.Where(session => !Waiting.Contains(session.Id) && !IsSaved(session));

    /// <summary>The next session on a later day, or null when the week has none.</summary>
    public (DateOnly Day, PlannedSession Session)? Next => Plan.Week.Skip(1)
        .SelectMany(day => day.Sessions.Select(session => ((DateOnly, PlannedSession)?)(day.Date, session)))
        .FirstOrDefault();

    private bool IsSaved(PlannedSession session) => Plan.State.Sessions.Any(done => done.Session == session.Id);
}

/// <summary>Chooses the one thing to do now. The first that holds counts.</summary>
public static class NowChoice
{
    private static readonly RuleId[] Told = [RuleIds.Prescribed, RuleIds.DirectionMatch, RuleIds.GoodBeginning, RuleIds.Liked, RuleIds.Continuity, RuleIds.Sources];

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

        if (facts.Plan.Programme.HasTooFew)
        {
            return TooFew(facts.Knowledge);
        }

        return facts.Open.FirstOrDefault() is { } session ? Session(session, facts) : Rest(facts);
    }

    private static NowView Held() => new()
    {
        Heading = "Safety questions first",
        What = "You named something new. Please answer the safety questions again; then the next step is clear.",
        BeginsCheck = true,
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

    private static NowView NotToday(TodayFacts facts) => new()
    {
        Heading = "Not today",
        What = facts.Knowledge.AdviceOf(Advices.NotToday),
        Because = Sentence(facts.Plan.Triage.Rows.First(row => row.TodayOnly), facts.Knowledge, out var reasons),
        Reasons = reasons,
    };

    private static string Sentence(FiredRow row, KnowledgeBase knowledge, out ValueList<Reason> reasons)
    {
        reasons = [new Reason(row.Rule, row.Source, [])];
        return ReasonText.Of(reasons[0], knowledge);
    }

    private static NowView TooFew(KnowledgeBase knowledge) => new()
    {
        Heading = "Walking for now",
        What = knowledge.AdviceOf(Advices.WalkingOnly),
        Because = knowledge.ReasonOf(RuleIds.TooFew),
        Reasons = [new Reason(RuleIds.TooFew, null, [])],
    };

    private static NowView Session(PlannedSession session, TodayFacts facts)
    {
        var (because, reasons) = Why(session, facts);
        return new()
        {
            Heading = $"{SessionName.Part(session.Slot)} session",
            What = $"{Wording.Exercises(session)}. {Wording.About(session)}",
            Href = SessionLinks.Check(session.Id),
            IsSession = true,
            Because = because,
            Reasons = reasons,
        };
    }

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

    /// <summary>In relief that is the reason; otherwise what speaks most for one of the exercises.</summary>
    private static (string Line, ValueList<Reason> Reasons) Why(PlannedSession session, TodayFacts facts)
    {
        var person = facts.Plan.Person;
        if (person.IsRelief)
        {
            return (ReasonText.Of(person.ReliefReasons[0], facts.Knowledge), person.ReliefReasons);
        }

        var found = from item in session.Items
                    from candidate in facts.Plan.Programme.Exercises
                    where candidate.Exercise == item.Exercise
                    from reason in candidate.Reasons
                    orderby Array.IndexOf(Told, reason.Rule) is >= 0 and var place ? place : Told.Length
                    select (candidate, reason);
        return found.FirstOrDefault() is ({ } chosen, { } strongest)
            ? ($"{chosen.Exercise.Name}: {Lower(ReasonText.Of(strongest, facts.Knowledge))}", [strongest])
            : (facts.Knowledge.ReasonOf(person.Allowed.Id), [new Reason(person.Allowed.Id, person.Allowed.Source, [])]);
    }

    private static string Lower(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];
}
