using System.Runtime.InteropServices;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Progression;

/// <summary>How a session went, from calm to "stop and ask". Order matters: the further down, the stricter.</summary>
public enum SessionColour
{
    /// <summary>Calm.</summary>
    Green,

    /// <summary>A little much.</summary>
    Amber,

    /// <summary>Too much.</summary>
    Red,

    /// <summary>A new symptom: the safety questions come first.</summary>
    Stop,
}

/// <summary>
/// Decides the colour of a session and of each exercise in it, from the pain it began with, the worst pain in it, and
/// whether symptoms moved further down. Source: rules.md section 6.1.
/// </summary>
public static class ColourDecision
{
    /// <summary>The colour by pain alone. More pain is never a calmer colour; a higher start never a stricter one.</summary>
    public static SessionColour ByPain(Nprs before, Nprs worst, ColourRule rule)
    {
        var hardlyRose = worst.Value - before.Value <= rule.SmallRise;
        if (worst >= rule.RedPain || (worst >= rule.HighPain && !(before >= rule.HighStart && hardlyRose)))
        {
            return SessionColour.Red;
        }

        return worst < rule.HighPain && (worst <= rule.CalmPain || hardlyRose) ? SessionColour.Green : SessionColour.Amber;
    }

    /// <summary>Whether a symptom has moved further down; one that stays in the back has not.</summary>
    public static bool MovedDown(LegSymptom before, LegSymptom after) => after > before && after >= LegSymptom.Buttock;

    /// <summary>The colour of a whole session.</summary>
    public static SessionColour Of(RecordEvent.SessionFinished session, LegSymptom legBefore, ColourRule rule)
    {
        var colour = OfAll(session, legBefore, rule);
        var pain = new PainOfItems(session);
        foreach (var item in session.Items)
        {
            colour = Stricter(colour, OfItem(session, item, pain.Of(item), legBefore, rule));
        }

        return colour;
    }

    /// <summary>The colour by what was said of all exercises together.</summary>
    internal static SessionColour OfAll(RecordEvent.SessionFinished session, LegSymptom legBefore, ColourRule rule) =>
        MovedDown(legBefore, session.LegAfter) ? SessionColour.Red : ByPain(session.PainBefore, session.WorstPain, rule);

    /// <summary>
    /// The colour of one exercise. Where its own pain was not said, the session's worst counts; so it does for all when the
    /// worst was in none of them, as nobody knows what brought it. Symptoms that moved down
    /// count against the exercise that was stopped for it, or against all when none was.
    /// </summary>
    public static SessionColour OfItem(RecordEvent.SessionFinished session, SessionItem item, LegSymptom legBefore, ColourRule rule) =>
        OfItem(session, item, new PainOfItems(session).Of(item), legBefore, rule);

    /// <summary>The same, with the worst pain of the item at hand.</summary>
    internal static SessionColour OfItem(RecordEvent.SessionFinished session, SessionItem item, Nprs worst, LegSymptom legBefore, ColourRule rule)
    {
        var byPain = ByPain(session.PainBefore, worst, rule);
        return item.Stopped switch
        {
            StopReason.NewSymptom => SessionColour.Stop,
            StopReason.Sharp or StopReason.Spreading => SessionColour.Red,
            StopReason.Pain => Stricter(byPain, Stricter(SessionColour.Amber, ByLeg(session, legBefore))),
            null or StopReason.Unsaid or StopReason.Form or StopReason.Tired or StopReason.Time or StopReason.NotWanted or StopReason.Other =>
                Stricter(byPain, ByLeg(session, legBefore)),
        };
    }

    /// <summary>The stricter of two colours.</summary>
    public static SessionColour Stricter(SessionColour one, SessionColour other) => one > other ? one : other;

    private static SessionColour ByLeg(RecordEvent.SessionFinished session, LegSymptom legBefore) =>
        MovedDown(legBefore, session.LegAfter) && !session.Items.Any(item => item.Stopped == StopReason.Spreading)
            ? SessionColour.Red
            : SessionColour.Green;
}

/// <summary>
/// The worst pain that counts for each exercise of a session: its own, as long as the worst of the session was in one of
/// them or may have been in one that nobody was asked about.
/// </summary>
internal readonly struct PainOfItems(RecordEvent.SessionFinished session)
{
    private readonly bool _isWorstInAnItem = IsWorstInAnItem(session);

    public Nprs Of(SessionItem item) => _isWorstInAnItem && item.WorstPain is { } own ? own : session.WorstPain;

    private static bool IsWorstInAnItem(RecordEvent.SessionFinished session)
    {
        foreach (var item in session.Items.AsSpan())
        {
            if (item.WorstPain is not { } own || own >= session.WorstPain)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>One exercise of a session as it was read: the pain that counts for it, and its colour.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ItemReading(SessionItem Item, Nprs Worst, SessionColour Colour);
