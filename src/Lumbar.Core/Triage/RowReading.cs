using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;

namespace Lumbar.Core.Triage;

/// <summary>What is known about a person together with one set of answers.</summary>
public sealed class AnsweredFacts(IFacts person, IReadOnlyDictionary<QuestionId, Answer> answers) : IFacts
{
    /// <inheritdoc/>
    public LegSymptom? Leg => person.Leg;

    /// <inheritdoc/>
    public Truth AnswerTo(QuestionId question) => answers.TryGetValue(question, out var answer) ? Of(answer) : Truth.NotKnown;

    /// <inheritdoc/>
    public Truth Has(ConditionId condition) => person.Has(condition);

    /// <inheritdoc/>
    public int? Number(NumberFact fact) => person.Number(fact);

    /// <inheritdoc/>
    public bool? Flag(FlagFact fact) => person.Flag(fact);

    internal static Truth Of(Answer answer) => answer switch
    {
        Answer.Yes => Truth.Yes,
        Answer.Unsure => Truth.Unsure,
        Answer.No => Truth.No,
    };
}

/// <summary>Reads the rows of the table against one set of answers.</summary>
internal static class RowReading
{
    /// <summary>Shown with an emergency text when the person is not sure about it: see a doctor today (D-18).</summary>
    public static readonly MessageId UnsureMessage = new("M1-UNSURE");

    /// <summary>Those of the rows that hold, most urgent first, then by id.</summary>
    public static ValueList<FiredRow> Fired(ValueList<TriageRow> rows, IFacts facts)
    {
        var fired = new List<FiredRow>();
        foreach (var row in rows)
        {
            if (MostUrgent(row, facts) is { } found)
            {
                fired.Add(found);
            }
        }

        return fired.Count == 0 ? [] : fired.OrderBy(row => row.Tier).ThenBy(row => row.Rule).ToValueList();
    }

    /// <summary>The questions that apply and have no answer, in the order in which they are asked.</summary>
    public static ValueList<QuestionId> Missing(TriageRules rules, IFacts facts)
    {
        var missing = new List<QuestionId>();
        foreach (var question in rules.Questions)
        {
            if (facts.AnswerTo(question.Id) == Truth.NotKnown && Applies(question, facts))
            {
                missing.Add(question.Id);
            }
        }

        return missing.ToValueList();
    }

    /// <summary>Whether a question needs asking. When that is not known yet, it does.</summary>
    public static bool Applies(Question question, IFacts facts) => question.OnlyIf is null || question.OnlyIf.For(facts) != Truth.No;

    private static FiredRow? MostUrgent(TriageRow row, IFacts facts)
    {
        FiredRow? best = null;
        foreach (var result in row.Results)
        {
            if (Read(row, result, facts) is { } found && (best is null || found.Tier < best.Tier))
            {
                best = found;
            }
        }

        return best;
    }

    private static FiredRow? Read(TriageRow row, TriageResult result, IFacts facts) => result.When.For(facts) switch
    {
        Truth.Yes => Row(row, result, facts, Answer.Yes),
        Truth.Unsure => Row(row, result, facts, Answer.Unsure),
        Truth.NotKnown or Truth.No => null,
    };

    private static FiredRow Row(TriageRow row, TriageResult result, IFacts facts, Answer answer)
    {
        var isPerhapsEmergency = answer == Answer.Unsure && result.Tier == Tier.T0;
        return new FiredRow
        {
            Rule = row.Id,
            Answer = answer,
            Tier = isPerhapsEmergency ? Tier.T1 : result.Tier,
            Messages = isPerhapsEmergency ? [UnsureMessage, result.Message] : [result.Message],
            Questions = result.When.Questions.Where(question => facts.AnswerTo(question) is Truth.Yes or Truth.Unsure).Distinct().Order().ToValueList(),
            RestsOnAnswers = result.When.Questions.Any(),
            Source = row.Source,
            TodayOnly = row.TodayOnly,
        };
    }
}
