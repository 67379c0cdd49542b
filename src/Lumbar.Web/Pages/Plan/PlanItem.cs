using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Choice;
using Lumbar.Core.Planning.Schedule;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Texts;
using Lumbar.Web.Charts;
using Lumbar.Web.Sessions;

namespace Lumbar.Web.Pages.Plan;

/// <summary>One exercise of the plan as a person reads it.</summary>
public sealed record PlanItem
{
    /// <summary>Its id, as an address names it.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>How much of it.</summary>
    public required string Amount { get; init; }

    /// <summary>On which of the coming days, and how often a day.</summary>
    public required string HowOften { get; init; }

    /// <summary>What it is felt to do.</summary>
    public required string Feel { get; init; }

    /// <summary>The strongest reason for it, in one line.</summary>
    public required string Because { get; init; }

    /// <summary>Every reason.</summary>
    public required ValueList<Reason> Reasons { get; init; }

    /// <summary>Where it stands on its ladder.</summary>
    public required Rungs Rungs { get; init; }

    /// <summary>What comes next and when, or null where a clinician set the dose.</summary>
    public required NextStep? Next { get; init; }

    /// <summary>How a rise is spread over the first week, or null.</summary>
    public required string? Phased { get; init; }

    /// <summary>Until when it rests, or null.</summary>
    public required string? Rests { get; init; }

    /// <summary>Easier forms, by name.</summary>
    public required IReadOnlyList<string> Easier { get; init; }

    /// <summary>Harder forms, by name.</summary>
    public required IReadOnlyList<string> Harder { get; init; }

    /// <summary>Whether a clinician put it in.</summary>
    public required bool IsPrescribed { get; init; }

    /// <summary>The exercise of a programme as its week has it.</summary>
    public static PlanItem Of(Candidate candidate, PlanOutcome.Planned plan, KnowledgeBase knowledge) => new()
    {
        Id = candidate.Exercise.Id.Value,
        Name = candidate.Exercise.Name,
        Amount = Capital(DoseText.Of(candidate.Dose)),
        HowOften = Frequency(candidate, plan.Week),
        Feel = candidate.Exercise.Teaching.Feel,
        Because = ReasonText.Of(Strongest(candidate.Reasons), knowledge),
        Reasons = candidate.Reasons,
        Rungs = new Rungs(candidate.Step + 1, candidate.Ladder.Steps.Count),
        Next = NextStep.Of(candidate, plan, knowledge),
        Phased = PhasedOf(candidate, plan.Person.On),
        Rests = plan.Course.StandingOf(candidate.Exercise.Id)?.RestUntil is { } until && until > plan.Person.On ? $"Rests until {until.DayOfWeek}." : null,
        Easier = Names(candidate.Exercise.Easier, knowledge),
        Harder = Names(candidate.Exercise.Harder, knowledge),
        IsPrescribed = candidate.IsPrescribed,
    };

    /// <summary>A rise that reaches only some sessions of its first week.</summary>
    private static string? PhasedOf(Candidate candidate, DateOnly on) => candidate is { PhaseIn: { } phaseIn, DoseBefore: { } before } && on < phaseIn.Until
        ? $"{Number(phaseIn.NewSessions)} of {Number(phaseIn.Sessions).ToLowerInvariant()} sessions this week {(phaseIn.NewSessions == 1 ? "has" : "have")} the new amount, the others still {DoseText.Of(before)}. From {phaseIn.Until.DayOfWeek} on all have it."
        : null;

    private static string Number(int number) => number switch
    {
        1 => "One",
        2 => "Two",
        3 => "Three",
        _ => $"{number}",
    };

    /// <summary>That sources name it is true of every exercise; any other reason says more about this person.</summary>
    public static Reason Strongest(ValueList<Reason> reasons) => reasons.FirstOrDefault(reason => reason.Rule != RuleIds.Sources) ?? reasons[0];

    private static string Frequency(Candidate candidate, ValueList<DayPlan> week)
    {
        var days = week.Where(day => TimesOn(day, candidate) > 0).ToList();
        if (days.Count == 0)
        {
            return "Not in the coming seven days";
        }

        var when = days.Count == week.Count
            ? "Every day"
            : Capital(Wording.And([.. days.Select((day, i) => i == 0 && day.Date == week[0].Date ? "today" : $"{day.Date.DayOfWeek}")]));
        return days.Max(day => TimesOn(day, candidate)) switch
        {
            1 => when,
            2 => $"{when}, twice a day",
            var times => $"{when}, {times} times a day",
        };
    }

    private static int TimesOn(DayPlan day, Candidate candidate) =>
        day.Sessions.Count(session => session.Items.Any(item => item.Exercise == candidate.Exercise));

    private static IReadOnlyList<string> Names(ValueList<ExerciseId> ids, KnowledgeBase knowledge) =>
        [.. ids.Select(id => knowledge.TryFind(id, out var exercise) ? exercise.Name : null).OfType<string>()];

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
