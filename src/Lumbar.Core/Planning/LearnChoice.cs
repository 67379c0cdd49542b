using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;

namespace Lumbar.Core.Planning;

/// <summary>What the card of the day is chosen from.</summary>
public sealed record LearnRequest
{
    /// <summary>All cards; their order does not matter.</summary>
    public required ValueList<LearnCard> Cards { get; init; }

    /// <summary>What the programme is about now.</summary>
    public required ProgrammeState State { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Whether the day tells the person to see somebody. Then nothing reassures beside it (C-30).</summary>
    public required bool HasAlert { get; init; }
}

/// <summary>The card of a day, and why it is this one.</summary>
public sealed record LearnPick(LearnCard Card, Reason Why);

/// <summary>
/// Chooses one card to learn from for a day. As long as the state lasts, no card comes again before every card that suits it
/// has been shown, and neighbouring days seldom bring neighbouring cards.
/// </summary>
public static class LearnChoice
{
    /// <summary>The card of the day, or null when none suits.</summary>
    public static LearnPick? Of(LearnRequest request)
    {
        var suiting = request.Cards
            .Where(card => card.Suits(request.State) && !(card.Reassures && request.HasAlert))
            .OrderBy(card => card.Id, StringComparer.Ordinal)
            .ToList();
        if (suiting.Count == 0)
        {
            return null;
        }

        var place = (int)((long)request.On.DayNumber * Stride(suiting.Count) % suiting.Count);
        return new LearnPick(suiting[place], Why(suiting[place], request.State));
    }

    private static Reason Why(LearnCard card, ProgrammeState state) =>
        Reason.Of(card.States.Contains(state) ? RuleIds.LearnNow : RuleIds.LearnAnyTime, source: null);

    // With no divisor in common, going on by this many places each day visits every place once before it comes round.
    private static int Stride(int count) => Enumerable.Range(Math.Max(1, count / 2), count).First(step => Divisor(step, count) == 1);

    private static int Divisor(int one, int other) => other == 0 ? one : Divisor(other, one % other);
}
