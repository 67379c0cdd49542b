using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Schedule;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Texts;
using Lumbar.Web.Pages.Today;
using Lumbar.Web.People;
using Lumbar.Web.Sessions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Plan;

/// <summary>The plan of the coming week: each exercise with amount, days and reasons, walking, and what was left out.</summary>
public sealed class IndexModel(PersonDesk desk, CurrentPerson person, KnowledgeBase knowledge) : PageModel
{
    private const int ShownLeftOut = 3;

    /// <summary>The plan in one sentence.</summary>
    public string Lead { get; private set; } = "";

    /// <summary>The exercises.</summary>
    public IReadOnlyList<PlanItem> Items { get; private set; } = [];

    /// <summary>Why the plan is gentle, or why there are no exercises; empty otherwise.</summary>
    public ValueList<Reason> Because { get; private set; } = [];

    /// <summary>The first of those reasons in one sentence.</summary>
    public string BecauseLine => Because is [var first, ..] ? ReasonText.Of(first, knowledge) : "";

    /// <summary>What to mind while exercising, in sentences.</summary>
    public IReadOnlyList<string> Notes { get; private set; } = [];

    /// <summary>The week of walking, or null without.</summary>
    public WalkView? Walking { get; private set; }

    /// <summary>On which of the coming days to walk.</summary>
    public string WalkDays { get; private set; } = "";

    /// <summary>A few of the exercises left out, and how many there are.</summary>
    public IReadOnlyList<LeftOutItem> LeftOut { get; private set; } = [];

    /// <summary>How many were left out.</summary>
    public int LeftOutCount { get; private set; }

    /// <summary>What was left out lately and can come back with one tap: id, name, and what took its place.</summary>
    public IReadOnlyList<(string Id, string Name, string? Instead)> Lately { get; private set; } = [];

    /// <summary>Amounts that changed in the last weeks.</summary>
    public IReadOnlyList<DoseChange> Changes { get; private set; } = [];

    /// <summary>Shows the plan.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await person.Find(ct) is null)
        {
            return Redirect("/");
        }

        return (await desk.Decide(ct)).Match<IActionResult>(
            _ => Redirect("/today"),
            _ => Redirect("/start/result"),
            Show);
    }

    private PageResult Show(PlanOutcome.Planned plan)
    {
        Items = [.. plan.Programme.Exercises.Select(candidate => PlanItem.Of(candidate, plan, knowledge))];
        Because = plan.Programme.HasTooFew ? [new Reason(RuleIds.TooFew, null, [])] : plan.Person.ReliefReasons;
        Notes = [.. plan.Eligibility.Applying.Select(row => knowledge.NoteOf(row.Id)).OfType<string>().Distinct()];
        Walking = plan.Walking is { } walking ? new WalkView(walking, knowledge.Walking, null) : null;
        WalkDays = WalkDaysOf(plan);
        var groups = LeftOutGroup.Of(plan, knowledge);
        LeftOut = [.. groups.SelectMany(group => group.Items).Take(ShownLeftOut)];
        LeftOutCount = groups.Sum(group => group.Items.Count);
        Lately = [.. Wish.Lately(plan.State, desk.Today).Select(left => (left.Exercise.Value, NameOf(left.Exercise), InsteadOf(left)))];
        Changes = DoseChange.Lately(plan, knowledge);
        Lead = LeadOf(plan);
        return Page();
    }

    private string? InsteadOf(LeftOutLately left) => left.Instead is [var chosen, ..] ? NameOf(chosen) : null;

    private string NameOf(ExerciseId id) => knowledge.TryFind(id, out var exercise) ? exercise.Name : id.Value;

    private static string LeadOf(PlanOutcome.Planned plan)
    {
        var walks = plan.Week.Count(day => day.Walk is not null);
        string[] parts =
        [
            .. plan.Programme.Exercises.Count > 0 ? [$"{Number(plan.Programme.Exercises.Count)} exercises {DaysOf(plan.Week)}"] : Array.Empty<string>(),
            .. walks > 0 ? [$"{(plan.Programme.Exercises.Count > 0 ? Number(walks).ToLowerInvariant() : Number(walks))} {(walks == 1 ? "walk" : "walks")}"] : Array.Empty<string>(),
        ];
        return parts.Length == 0 ? "Nothing in the coming seven days." : $"{string.Join(", and ", parts)}.";
    }

    private static string DaysOf(ValueList<DayPlan> week)
    {
        var days = week.Where(day => day.Sessions.Count > 0).ToList();
        return days.Count switch
        {
            0 => "in later days",
            var all when all == week.Count => "every day",
            _ => $"on {Wording.And([.. days.Select(day => $"{day.Date.DayOfWeek}")])}",
        };
    }

    private string WalkDaysOf(PlanOutcome.Planned plan) => plan.Week.Where(day => day.Walk is not null).ToList() is [_, ..] days
        ? $"{char.ToUpperInvariant(Names(days)[0])}{Names(days)[1..]}."
        : "";

    private string Names(List<DayPlan> days) => Wording.And([.. days.Select(day => day.Date == desk.Today ? "today" : $"{day.Date.DayOfWeek}")]);

    private static string Number(int number)
    {
        string[] words = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven"];
        return number < words.Length ? words[number] : $"{number}";
    }
}
