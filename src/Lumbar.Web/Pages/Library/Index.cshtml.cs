using Lumbar.Core.Catalogue;
using Lumbar.Core.Triage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Library;

/// <summary>An exercise in the library, and where it stands for the person when there is a plan.</summary>
public sealed record LibraryEntry(Exercise Exercise, LibraryPlace? Place);

/// <summary>Exercises under one heading.</summary>
public sealed record LibraryShelf(string Heading, string? Means, IReadOnlyList<LibraryEntry> Entries);

/// <summary>Every exercise there is, the person's own first, with filters that work as a plain form.</summary>
public sealed class IndexModel(LibraryDesk library, KnowledgeBase knowledge) : PageModel
{
    /// <summary>Words to look for.</summary>
    [FromQuery(Name = "q")]
    public string? Search { get; set; }

    /// <summary>The position.</summary>
    [FromQuery(Name = "position")]
    public string? Position { get; set; }

    /// <summary>What it is for.</summary>
    [FromQuery(Name = "for")]
    public string? Purpose { get; set; }

    /// <summary>What it is good for.</summary>
    [FromQuery(Name = "good")]
    public string? Muscle { get; set; }

    /// <summary>What is at hand.</summary>
    [FromQuery(Name = "with")]
    public string? With { get; set; }

    /// <summary>"1" shows only what fits the person.</summary>
    [FromQuery(Name = "fits")]
    public string? Fits { get; set; }

    /// <summary>What is looked for.</summary>
    public LibraryFilter Filter { get; private set; } = new();

    /// <summary>What was found, the person's own first.</summary>
    public IReadOnlyList<LibraryShelf> Shelves { get; private set; } = [];

    /// <summary>How many were found.</summary>
    public int Found => Shelves.Sum(shelf => shelf.Entries.Count);

    /// <summary>Whether there is a plan, so that exercises stand somewhere for the person.</summary>
    public bool IsPersonal => library.Plan is not null;

    /// <summary>Whether exercise is closed for the person for now.</summary>
    public bool IsClosed => library.IsClosed;

    /// <summary>The equipment one can choose.</summary>
    public IReadOnlyList<LibraryChoice> Equipment => LibraryFilter.EquipmentOf(knowledge);

    /// <summary>What the page says under its heading.</summary>
    public string Lead => (Filter.IsSet, IsPersonal) switch
    {
        (true, _) => Found == 1 ? "1 exercise found." : $"{Found} exercises found.",
        (false, true) => $"{Found} exercises. Yours first.",
        (false, false) => $"{Found} exercises. Which of them fit you is told by your plan.",
    };

    /// <summary>Shows the library.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await library.NeedsHelpFirst(ct))
        {
            return Redirect("/start/result");
        }

        Filter = new LibraryFilter
        {
            Search = Search?.Trim() ?? "",
            Position = Given(Position),
            Purpose = Given(Purpose),
            Muscle = Given(Muscle),
            Equipment = Given(With),
            Fits = Fits == "1" && IsPersonal,
        };
        Shelves = ShelvesOf([.. knowledge.Exercises.Select(EntryOf).Where(entry => Filter.Lets(entry.Exercise, entry.Place, knowledge))]);
        return Page();
    }

    private LibraryEntry EntryOf(Exercise exercise) => new(exercise, library.Plan is { } plan ? LibraryPlace.Of(exercise, plan, knowledge) : null);

    private static IReadOnlyList<LibraryShelf> ShelvesOf(IReadOnlyList<LibraryEntry> found)
    {
        LibraryShelf[] shelves =
        [
            new("In your plan", null, [.. Ordered(found, entry => entry.Place?.Group == LibraryGroup.InPlan)]),
            new(found.Any(entry => entry.Place is not null) ? "All others" : "Exercises", null, [.. Ordered(found, entry => !IsAvoided(entry) && entry.Place?.Group != LibraryGroup.InPlan)]),
            new("Better left alone", "Our sources advise against these with a painful back. Each shows what to do instead.", [.. Ordered(found, IsAvoided)]),
        ];
        return [.. shelves.Where(shelf => shelf.Entries.Count > 0)];
    }

    private static bool IsAvoided(LibraryEntry entry) => entry.Exercise.Status == ExerciseStatus.Avoid;

    private static IEnumerable<LibraryEntry> Ordered(IEnumerable<LibraryEntry> entries, Func<LibraryEntry, bool> belongs) => entries
        .Where(belongs)
        .OrderBy(entry => entry.Place?.Group)
        .ThenBy(entry => entry.Exercise.Name, StringComparer.Ordinal);

    private static string? Given(string? word) => string.IsNullOrWhiteSpace(word) ? null : word;
}
