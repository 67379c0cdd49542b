using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Web.Pages.Start;

/// <summary>
/// What is known about a person in the middle of the intake: the record, and the beginning of the episode as told in part
/// one but not stored yet, which comes first when everything is told again. It only decides which safety questions to show; every decision is made from the record alone.
/// </summary>
public sealed class DraftFacts(PersonFacts record, IntakeDraft draft, DateOnly today) : IFacts
{
    /// <inheritdoc/>
    public LegSymptom? Leg => record.Leg;

    /// <inheritdoc/>
    public Truth AnswerTo(QuestionId question) => record.AnswerTo(question);

    /// <inheritdoc/>
    public Truth Has(ConditionId condition) => record.Has(condition);

    /// <inheritdoc/>
    public int? Number(NumberFact fact) => draft.Again is null ? record.Number(fact) ?? Told(fact) : Told(fact) ?? record.Number(fact);

    /// <inheritdoc/>
    public bool? Flag(FlagFact fact) => draft.Again is null ? record.Flag(fact) ?? Told(fact) : Told(fact) ?? record.Flag(fact);

    private int? Told(NumberFact fact) => (fact, draft) switch
    {
        (NumberFact.DaysSinceOnset, { Onset: { } onset }) => today.DayNumber - onset.DayNumber,
        (NumberFact.AgeAtOnset, { Onset: { } onset, BirthYear: { } year }) => onset.Year - year,
        _ => null,
    };

    private bool? Told(FlagFact fact) => fact == FlagFact.FirstEpisode ? draft.FirstEpisode : null;
}
