using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Schedule;
using Microsoft.AspNetCore.Mvc;

namespace Lumbar.Web.Sessions;

/// <summary>Where a person stands with one session.</summary>
public abstract record SessionPlace
{
    private SessionPlace()
    {
    }

    /// <summary>Handles every case.</summary>
    public abstract T Match<T>(Func<NotPlanned, T> notPlanned, Func<Held, T> held, Func<MorningFirst, T> morningFirst, Func<Open, T> open, Func<Ended, T> ended, Func<Saved, T> saved);

    /// <summary>Goes on when the session is open, and otherwise to the page where the person stands.</summary>
    public Task<IActionResult> WhenOpen(string id, Func<Open, Task<IActionResult>> open) => Match(
        _ => To(SessionLinks.NotToday),
        _ => To(SessionLinks.Stop(id)),
        _ => To(SessionLinks.Morning),
        open,
        _ => To(SessionLinks.After(id)),
        _ => To(SessionLinks.Saved(id)));

    private static Task<IActionResult> To(string url) => Task.FromResult<IActionResult>(new RedirectResult(url));

    /// <summary>It is not in today's plan of this person.</summary>
    public sealed record NotPlanned : SessionPlace
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<NotPlanned, T> notPlanned, Func<Held, T> held, Func<MorningFirst, T> morningFirst, Func<Open, T> open, Func<Ended, T> ended, Func<Saved, T> saved) =>
            notPlanned(this);
    }

    /// <summary>Something new was named, so the safety questions come first.</summary>
    public sealed record Held : SessionPlace
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<NotPlanned, T> notPlanned, Func<Held, T> held, Func<MorningFirst, T> morningFirst, Func<Open, T> open, Func<Ended, T> ended, Func<Saved, T> saved) =>
            held(this);
    }

    /// <summary>After a long gap, the morning after a session has to be told before the next one.</summary>
    public sealed record MorningFirst : SessionPlace
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<NotPlanned, T> notPlanned, Func<Held, T> held, Func<MorningFirst, T> morningFirst, Func<Open, T> open, Func<Ended, T> ended, Func<Saved, T> saved) =>
            morningFirst(this);
    }

    /// <summary>It can be done today. The draft is there when its check was passed today.</summary>
    public sealed record Open(PlanOutcome.Planned Plan, PlannedSession Session, SessionDraft? Draft) : SessionPlace
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<NotPlanned, T> notPlanned, Func<Held, T> held, Func<MorningFirst, T> morningFirst, Func<Open, T> open, Func<Ended, T> ended, Func<Saved, T> saved) =>
            open(this);
    }

    /// <summary>It has ended and waits for the answers about it.</summary>
    public sealed record Ended(SessionDraft Draft) : SessionPlace
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<NotPlanned, T> notPlanned, Func<Held, T> held, Func<MorningFirst, T> morningFirst, Func<Open, T> open, Func<Ended, T> ended, Func<Saved, T> saved) =>
            ended(this);
    }

    /// <summary>It is in the record.</summary>
    public sealed record Saved : SessionPlace
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<NotPlanned, T> notPlanned, Func<Held, T> held, Func<MorningFirst, T> morningFirst, Func<Open, T> open, Func<Ended, T> ended, Func<Saved, T> saved) =>
            saved(this);
    }
}

/// <summary>The addresses of the pages of a session.</summary>
public static class SessionLinks
{
    /// <summary>The morning check, which comes first after a long gap.</summary>
    public const string Morning = "/today/morning";

    /// <summary>Today, with the word that a session asked for is not in today's plan.</summary>
    public const string NotToday = "/today?from=session";

    /// <summary>The check before it.</summary>
    public static string Check(string id) => $"/session/{id}/check";

    /// <summary>The player.</summary>
    public static string Play(string id) => $"/session/{id}";

    /// <summary>What changes because of much pain before it.</summary>
    public static string Gentle(string id) => $"/session/{id}/gentle";

    /// <summary>Why it does not go on.</summary>
    public static string Stop(string id) => $"/session/{id}/stop";

    /// <summary>The answers after it.</summary>
    public static string After(string id) => $"/session/{id}/after";

    /// <summary>What was saved.</summary>
    public static string Saved(string id) => $"/session/{id}/saved";
}
