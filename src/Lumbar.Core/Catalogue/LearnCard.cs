using Lumbar.Core.Units;

namespace Lumbar.Core.Catalogue;

/// <summary>Under which heading a card is found.</summary>
public enum LearnTheme
{
    /// <summary>What back pain is and how it goes.</summary>
    Understanding,

    /// <summary>Moving, resting and walking.</summary>
    Moving,

    /// <summary>What exercise does.</summary>
    Exercise,

    /// <summary>How to do exercises well.</summary>
    Technique,

    /// <summary>Looking after oneself between sessions.</summary>
    Everyday,

    /// <summary>Clinicians, and what this programme is.</summary>
    Clinician,

    /// <summary>Keeping on, coming back.</summary>
    KeepingOn,
}

/// <summary>A card of a minute's reading about the back, as loaded from <c>learn/&lt;id&gt;.md</c>.</summary>
public sealed record LearnCard
{
    /// <summary>The id, which is also its address.</summary>
    public required string Id { get; init; }

    /// <summary>The heading.</summary>
    public required string Title { get; init; }

    /// <summary>All of it in one line.</summary>
    public required string Summary { get; init; }

    /// <summary>The heading it is found under.</summary>
    public required LearnTheme Theme { get; init; }

    /// <summary>The states of a programme in which it may be the card of the day.</summary>
    public required ValueList<ProgrammeState> States { get; init; }

    /// <summary>Whether it may be the card of the day in any of them. Without this and with no state it is only looked up.</summary>
    public required bool AtAnyTime { get; init; }

    /// <summary>Whether it reassures. Such a card is never the card of a day on which something should be looked at (C-30).</summary>
    public required bool Reassures { get; init; }

    /// <summary>How long it takes to read, in minutes.</summary>
    public required int Minutes { get; init; }

    /// <summary>Where it comes from.</summary>
    public required ValueList<SourceId> Sources { get; init; }

    /// <summary>The rules of the ledger that it tells.</summary>
    public required ValueList<RuleId> Rules { get; init; }

    /// <summary>The text.</summary>
    public required ValueList<LearnBlock> Body { get; init; }

    /// <summary>Whether it may be the card of a day on which the programme is in this state.</summary>
    public bool Suits(ProgrammeState state) => AtAnyTime || States.Contains(state);
}

/// <summary>A piece of a card: a paragraph or a list.</summary>
public abstract record LearnBlock
{
    private LearnBlock()
    {
    }

    /// <summary>Goes on with whichever it is.</summary>
    public abstract T Match<T>(Func<Paragraph, T> paragraph, Func<Points, T> points);

    /// <summary>Sentences that belong together.</summary>
    public sealed record Paragraph(ValueList<LearnRun> Runs) : LearnBlock
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Paragraph, T> paragraph, Func<Points, T> points) => paragraph(this);
    }

    /// <summary>Points of a list.</summary>
    public sealed record Points(ValueList<ValueList<LearnRun>> Items) : LearnBlock
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Paragraph, T> paragraph, Func<Points, T> points) => points(this);
    }
}

/// <summary>A stretch of text in one weight.</summary>
public sealed record LearnRun(string Text, bool IsStrong);
