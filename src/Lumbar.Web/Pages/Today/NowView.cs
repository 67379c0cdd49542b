using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Schedule;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

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

    /// <summary>The exercise whose figure stands above, or null for the empty room.</summary>
    public string? Exercise { get; init; }

    /// <summary>Whether the button starts a session; otherwise it leads to questions.</summary>
    public bool IsSession { get; init; }

    /// <summary>Where the button sends a form, when it begins something and does not only open it; or null.</summary>
    public string? PostTo { get; init; }

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
