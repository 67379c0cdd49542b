using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning.Choice;
using Lumbar.Core.Units;

namespace Lumbar.Core.Planning.Schedule;

/// <summary>When in the day a session lies.</summary>
public enum Slot
{
    /// <summary>The first of the day.</summary>
    Morning,

    /// <summary>The middle one of three.</summary>
    Midday,

    /// <summary>The last of two or three.</summary>
    Evening,
}

/// <summary>One planned session: its name, its exercises second by second.</summary>
public sealed record PlannedSession
{
    /// <summary>The name of the session: its day and slot, such as <c>2026-11-20-morning</c>.</summary>
    public required string Id { get; init; }

    /// <summary>When in the day.</summary>
    public required Slot Slot { get; init; }

    /// <summary>The exercises in order.</summary>
    public required ValueList<ScriptItem> Items { get; init; }

    /// <summary>How long it takes, all seconds counted.</summary>
    public Seconds Length => new(Items.Sum(item => item.Length.Value));
}

/// <summary>
/// Puts the exercises of one session together: a warm-up first, then the order with the fewest changes of position,
/// a cool-down last when there is time. Abdominals never outnumber back extensors (D-9).
/// </summary>
internal static class SessionPlan
{
    private static readonly Position[] Downwards =
        [Position.Stand, Position.Sit, Position.Kneel, Position.Quadruped, Position.Side, Position.Prone, Position.Supine];

    private static readonly Role[] Inwards =
        [Role.Relief, Role.Mobility, Role.Control, Role.Extensor, Role.Abdominal, Role.Hip, Role.Legs, Role.Stretch];

    /// <summary>The session, or null when nothing is left to do in it.</summary>
    public static PlannedSession? Of(DateOnly day, Slot slot, IEnumerable<Candidate> exercises, Programme programme, SessionRule rule)
    {
        var work = WithPartners([.. exercises]);
        if (work.Count == 0)
        {
            return null;
        }

        var own = work.Where(candidate => candidate.Exercise.CanOpenSession)
            .OrderBy(candidate => candidate.Exercise.Id).FirstOrDefault();
        var warmUp = own ?? programme.WarmUp;
        var main = InOrder(work.Where(candidate => candidate != own), warmUp?.Exercise.Position);
        List<(Exercise, Dose, Purpose)> items = [];
        if (warmUp is not null)
        {
            items.Add((warmUp.Exercise, warmUp.Dose, work is [var only] && only == warmUp ? Purpose.Main : Purpose.WarmUp));
        }

        items.AddRange(main.Select(candidate => (candidate.Exercise, candidate.Dose, Purpose.Main)));
        var script = WithCoolDown(items, programme, rule);
        return new PlannedSession { Id = IdOf(day, slot), Slot = slot, Items = script };
    }

    /// <summary>The name of a session.</summary>
    public static string IdOf(DateOnly day, Slot slot) => $"{day:yyyy-MM-dd}-{Record.Words<Slot>.Of(slot)}";

    private static List<Candidate> WithPartners(List<Candidate> exercises)
    {
        var surplus = exercises.Count(e => e.Role == Role.Abdominal) - exercises.Count(e => e.Role == Role.Extensor);
        var dropped = exercises.Where(e => e.Role == Role.Abdominal).OrderByDescending(e => e.Exercise.Id).Take(Math.Max(0, surplus)).ToList();
        return [.. exercises.Where(e => !dropped.Contains(e))];
    }

    /// <summary>Each position once: the warm-up's first, then from standing down to lying, so the fewest changes are needed.</summary>
    private static IEnumerable<Candidate> InOrder(IEnumerable<Candidate> main, Position? first) => main
        .OrderBy(candidate => candidate.Exercise.Position == first ? -1 : Array.IndexOf(Downwards, candidate.Exercise.Position))
        .ThenBy(candidate => Array.IndexOf(Inwards, candidate.Role))
        .ThenBy(candidate => candidate.Exercise.Id);

    private static ValueList<ScriptItem> WithCoolDown(List<(Exercise Exercise, Dose Dose, Purpose Purpose)> items, Programme programme, SessionRule rule)
    {
        if (programme.CoolDown is not { } coolDown || items.Exists(item => item.Exercise.Family == coolDown.Exercise.Family))
        {
            return SessionScript.Of(items, rule);
        }

        List<(Exercise, Dose, Purpose)> longer = [.. items, (coolDown.Exercise, coolDown.Dose, Purpose.CoolDown)];
        return SessionScript.Of(SessionScript.LengthOf(longer, rule) <= programme.SessionBudget ? longer : items, rule);
    }
}
