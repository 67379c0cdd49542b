using Lumbar.Core.Catalogue;
using Lumbar.Core.Measures;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Web.Charts;

namespace Lumbar.Web.Pages.Progress;

/// <summary>One thing that was measured: where it began, where it is, and what the difference means.</summary>
public sealed record MeasureLine
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it says of itself to a clinician, such as "0 to 10, mean of 3".</summary>
    public required string Unit { get; init; }

    /// <summary>From the start to now.</summary>
    public required ScoreChange Change { get; init; }

    /// <summary>The drawing, or null where numbers say it all.</summary>
    public required ChangeChart? Chart { get; init; }

    /// <summary>What the change means.</summary>
    public string Means => Meaning.Of(Change);

    /// <summary>The score at the start, or a dash.</summary>
    public string Start => Change.Baseline is { } first ? first.Value.ToString() : "–";

    /// <summary>The score now, or a dash.</summary>
    public string Now => Change.Latest is { } latest && latest.Day != Change.Baseline?.Day ? latest.Value.ToString() : "–";

    /// <summary>The difference with its sign, and its share where there is one.</summary>
    public string Difference => Change.Change is not { } points ? "–" : $"{(points > Points.Of(0) ? "+" : "")}{points}{(Change.Percent is { } percent ? $" ({(percent > 0 ? "+" : "")}{percent} %)" : "")}".Replace('-', '−');
}

/// <summary>Everything that was measured, in the order in which it is shown.</summary>
public sealed record MeasureLines
{
    /// <summary>Morning pain.</summary>
    public required MeasureLine Pain { get; init; }

    /// <summary>Pain and daily life.</summary>
    public required MeasureLine Peg { get; init; }

    /// <summary>What the person wants to do again, all together.</summary>
    public required MeasureLine Together { get; init; }

    /// <summary>Each of those.</summary>
    public required IReadOnlyList<MeasureLine> Activities { get; init; }

    /// <summary>The person's own view of the change.</summary>
    public required MeasureLine Rating { get; init; }

    /// <summary>Confidence.</summary>
    public required MeasureLine Confidence { get; init; }

    /// <summary>Movement in a week.</summary>
    public required MeasureLine Movement { get; init; }

    /// <summary>All that have at least one answer, for a table.</summary>
    public IEnumerable<MeasureLine> Known => new[] { Pain, Peg, Together }.Concat(Activities).Concat([Rating, Confidence, Movement])
        .Where(line => line.Change.Latest is not null || line.Change.Baseline is not null);

    /// <summary>What a record says on a day.</summary>
    public static MeasureLines Of(PatientState state, KnowledgeBase knowledge, DateOnly on)
    {
        var rules = knowledge.Measures;
        var activities = Course(state, rules, MeasureIds.Activities, on);
        return new MeasureLines
        {
            Pain = new MeasureLine
            {
                Name = "Morning pain",
                Unit = "0 to 10, middle of 7 mornings",
                Change = PainCourse.Of(state, rules.Pain, on).Change,
                Chart = null,
            },
            Peg = Line(Course(state, rules, MeasureIds.Peg, on), "PEG, 0 to 10, mean of 3", new Scale(0, Nprs.Highest, "no limit", "most"), "Pain, enjoyment and activity"),
            Together = Line(activities, "0 to 10, mean of 3 activities", null),
            Activities = [.. activities.Items.Select(item => Each(item, activities.Rule))],
            Rating = Line(Course(state, rules, MeasureIds.Change, on), "−5 to 5, against the start", ScaleOf(rules.Of(MeasureIds.Change).Items[0])),
            Confidence = Line(Course(state, rules, MeasureIds.Confidence, on), "0 to 10", ScaleOf(rules.Of(MeasureIds.Confidence).Items[0])),
            Movement = Line(Course(state, rules, MeasureIds.Movement, on), "minutes a week", null),
        };
    }

    private static MeasureCourse Course(PatientState state, MeasureRules rules, MeasureId id, DateOnly on) =>
        MeasureCourse.Of(state, rules.Of(id), on) ?? throw new InvalidOperationException($"The measure '{id}' has no score.");

    private static MeasureLine Line(MeasureCourse course, string unit, Scale? scale, string? name = null) => new()
    {
        Name = name ?? course.Rule.Name,
        Unit = unit,
        Change = course.Change,
        Chart = scale is not null && course.Rule.Change is { } rule && course.Change.Latest is not null ? ChangeChart.Of(name ?? course.Rule.Name, scale, course.Change, rule) : null,
    };

    private static MeasureLine Each(ItemCourse item, MeasureRule rule)
    {
        var change = rule.Change ?? throw new InvalidOperationException($"The measure '{rule.Id}' has no rule of change.");
        var matters = change with { Matters = change.MattersForOne ?? change.Matters, OrdinaryBelow = change.MattersForOne ?? change.OrdinaryBelow };
        return new MeasureLine
        {
            Name = item.Item.Text,
            Unit = "0 to 10",
            Change = item.Change,
            Chart = ChangeChart.Of(item.Item.Text, ScaleOf(item.Item), item.Change, matters),
        };
    }

    private static Scale ScaleOf(MeasureItemRule item) => new(item.Lowest, item.Highest, item.LowWords ?? "", item.HighWords ?? "");
}
