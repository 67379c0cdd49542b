using Lumbar.Core.Units;

namespace Lumbar.Core.Catalogue;

/// <summary>How the answers of a questionnaire become one number.</summary>
public enum Scoring
{
    /// <summary>The mean of the items that count.</summary>
    Mean,

    /// <summary>The one item that counts.</summary>
    Single,

    /// <summary>The two items that count, multiplied.</summary>
    Product,

    /// <summary>No number: each answer stands for itself.</summary>
    None,
}

/// <summary>Which way a score moves when things get better.</summary>
public enum BetterWay
{
    /// <summary>A lower score is better.</summary>
    Lower,

    /// <summary>A higher score is better.</summary>
    Higher,
}

/// <summary>What a score is compared with.</summary>
public enum ComparedWith
{
    /// <summary>The first complete score.</summary>
    First,

    /// <summary>Nothing: the answer itself says how much has changed since the start.</summary>
    Itself,
}

/// <summary>In which part of a programme a questionnaire is asked.</summary>
public enum MeasureTime
{
    /// <summary>While only relief is offered.</summary>
    Relief,

    /// <summary>While the programme builds up.</summary>
    Build,

    /// <summary>While what was reached is kept.</summary>
    Maintain,
}

/// <summary>One answer in words and the number it stands for.</summary>
public sealed record MeasureChoice(int Value, string Words);

/// <summary>One question of a questionnaire.</summary>
public sealed record MeasureItemRule
{
    /// <summary>The id, as the record names it.</summary>
    public required string Id { get; init; }

    /// <summary>The question, or the activity where the person chooses some.</summary>
    public required string Text { get; init; }

    /// <summary>The lowest answer.</summary>
    public required int Lowest { get; init; }

    /// <summary>The highest answer.</summary>
    public required int Highest { get; init; }

    /// <summary>What the lowest answer means, or null where numbers speak for themselves.</summary>
    public required string? LowWords { get; init; }

    /// <summary>What the highest answer means, or null where numbers speak for themselves.</summary>
    public required string? HighWords { get; init; }

    /// <summary>The answers in words, or none for a scale or a number.</summary>
    public required ValueList<MeasureChoice> Choices { get; init; }

    /// <summary>Whether it counts towards the score.</summary>
    public required bool Counts { get; init; }

    /// <summary>Its LOINC code, or null.</summary>
    public required string? Loinc { get; init; }
}

/// <summary>When a questionnaire is asked, in days since the first day of the record.</summary>
public sealed record AskedRule
{
    /// <summary>In which parts of the programme.</summary>
    public required ValueList<MeasureTime> In { get; init; }

    /// <summary>Days on which it is asked.</summary>
    public required ValueList<int> Days { get; init; }

    /// <summary>Every so many days, beginning with day 0, or null.</summary>
    public required int? Every { get; init; }

    /// <summary>An answer given so many days early counts for the day.</summary>
    public required int EarlyDays { get; init; }

    /// <summary>The latest day, up to this one, on which it was to be asked; null before the first.</summary>
    public int? LatestUpTo(int day)
    {
        var named = Days.Where(asked => asked <= day).Select(asked => (int?)asked).Max();
        var regular = day < 0 ? null : day - (day % Every);
        return named is null || regular > named ? regular : named;
    }
}

/// <summary>How large a change must be to mean anything (rules.md section 11).</summary>
public sealed record ChangeRule
{
    /// <summary>Which way is better.</summary>
    public required BetterWay Better { get; init; }

    /// <summary>What a score is compared with.</summary>
    public required ComparedWith With { get; init; }

    /// <summary>A change of fewer points than this is within ordinary ups and downs.</summary>
    public required int OrdinaryBelow { get; init; }

    /// <summary>A change of at least so many points can matter.</summary>
    public required int Matters { get; init; }

    /// <summary>For the better, it must also be this share of the first score, in percent; null where points are enough.</summary>
    public required int? MattersPercent { get; init; }

    /// <summary>The points that matter for one item alone, where each item is shown; otherwise null.</summary>
    public required int? MattersForOne { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }
}

/// <summary>One questionnaire.</summary>
public sealed record MeasureRule
{
    /// <summary>The id, as the record names it.</summary>
    public required MeasureId Id { get; init; }

    /// <summary>The rule id, whose sentence says when and why it is asked.</summary>
    public required RuleId Rule { get; init; }

    /// <summary>Its name for people.</summary>
    public required string Name { get; init; }

    /// <summary>What stands above its questions, or null.</summary>
    public required string? Lead { get; init; }

    /// <summary>What its score counts, such as "minutes a week", or null where it is points.</summary>
    public required string? Unit { get; init; }

    /// <summary>What a low and a high score mean, in a sentence, or null.</summary>
    public required string? Scale { get; init; }

    /// <summary>How it is scored.</summary>
    public required Scoring Scoring { get; init; }

    /// <summary>How many of the items a person chooses, or null when all are asked.</summary>
    public required int? Choose { get; init; }

    /// <summary>The questions, or the activities to choose from, in the order in which they are shown.</summary>
    public required ValueList<MeasureItemRule> Items { get; init; }

    /// <summary>When it is asked.</summary>
    public required ValueList<AskedRule> Asked { get; init; }

    /// <summary>What a change means, or null where there is no score.</summary>
    public required ChangeRule? Change { get; init; }

    /// <summary>The LOINC code of its score, or null.</summary>
    public required string? Loinc { get; init; }

    /// <summary>Who made it, under which terms, and what of it is our own wording.</summary>
    public required string Licence { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }

    /// <summary>The item with this id, or null.</summary>
    public MeasureItemRule? ItemOf(string id)
    {
        foreach (var item in Items)
        {
            if (item.Id == id)
            {
                return item;
            }
        }

        return null;
    }
}
