using Lumbar.Core.Catalogue;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Texts;
using Lumbar.Web.Figures;
using Lumbar.Web.Pages.Plan;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Library;

/// <summary>What one source prescribes, with where it can be read.</summary>
public sealed record DoseLine(string By, string Text, string Citation);

/// <summary>One exercise: how it goes, what it should feel like, when to stop, who recommends how much, and where it stands for the person.</summary>
public sealed class ExerciseModel(LibraryDesk library, KnowledgeBase knowledge, FigureShelf figures) : PageModel
{
    /// <summary>The exercise.</summary>
    public Exercise Exercise { get; private set; } = null!;

    /// <summary>Where it stands for the person, or null without a plan.</summary>
    public LibraryPlace? Place { get; private set; }

    /// <summary>It as the plan has it, or null when it is not in the plan.</summary>
    public PlanItem? Item { get; private set; }

    /// <summary>Whether it is offered to nobody.</summary>
    public bool IsAvoided => Exercise.Status == ExerciseStatus.Avoid;

    /// <summary>Whether exercise is closed for the person for now.</summary>
    public bool IsClosed => library.IsClosed;

    /// <summary>Whether there is a figure, so that it can be paused and turned round.</summary>
    public bool Moves => !IsAvoided && figures.Has(Exercise.Id);

    /// <summary>Why it is avoided, or null.</summary>
    public Reason? Against => IsAvoided && Exercise.AvoidRule is { } rule ? new Reason(rule, Exercise.Sources is [var source, ..] ? source : null, []) : null;

    /// <summary>That reason in one sentence.</summary>
    public string AgainstLine => Against is { } reason ? ReasonText.Of(reason, knowledge) : Exercise.Teaching.Cue;

    /// <summary>What to do instead.</summary>
    public IReadOnlyList<Exercise> Instead => Known(Exercise.Instead);

    /// <summary>Easier forms.</summary>
    public IReadOnlyList<Exercise> Easier => Known(Exercise.Easier);

    /// <summary>Harder forms.</summary>
    public IReadOnlyList<Exercise> Harder => Known(Exercise.Harder);

    /// <summary>What the sources prescribe.</summary>
    public IReadOnlyList<DoseLine> Doses => [.. Exercise.SourceDoses.Select(dose => new DoseLine(dose.By, dose.Text, knowledge.SourceOf(dose.Source).Citation))];

    /// <summary>Who recommends it.</summary>
    public IReadOnlyList<string> Citations => [.. Exercise.Sources.Select(source => knowledge.SourceOf(source).Citation)];

    /// <summary>What it needs, by name.</summary>
    public IReadOnlyList<string> Needs => [.. knowledge.Equipment.Where(item => Exercise.Equipment.Contains(item.Id)).Select(item => item.Name)];

    /// <summary>What it is good for, by name.</summary>
    public IReadOnlyList<string> GoodFor => [.. Exercise.Muscles.Select(LibraryWords.Of)];

    /// <summary>Shows the exercise.</summary>
    public async Task<IActionResult> OnGetAsync(string exercise, CancellationToken ct)
    {
        if (!knowledge.TryFind(new ExerciseId(exercise), out var found))
        {
            return NotFound();
        }

        if (await library.NeedsHelpFirst(ct))
        {
            return Redirect("/start/result");
        }

        Exercise = found;
        if (library.Plan is { } plan)
        {
            Place = LibraryPlace.Of(found, plan, knowledge);
            Item = plan.Programme.Exercises.FirstOrDefault(each => each.Exercise.Id == found.Id) is { } candidate ? PlanItem.Of(candidate, plan, knowledge) : null;
        }

        return Page();
    }

    private IReadOnlyList<Exercise> Known(ValueList<ExerciseId> ids) => [.. ids.Select(id => knowledge.TryFind(id, out var found) ? found : null).OfType<Exercise>()];
}
