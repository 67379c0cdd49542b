using Lumbar.Core.Catalogue;
using Lumbar.Core.Triage;

namespace Lumbar.Web.Pages.Library;

/// <summary>What the person looks for. A word that is no choice is as if nothing was chosen: an address never fails.</summary>
public sealed record LibraryFilter
{
    /// <summary>Stands for "nothing at all" among the equipment.</summary>
    public const string NoEquipment = "nothing";

    /// <summary>Words that name and other names must all hold.</summary>
    public string Search { get; init; } = "";

    /// <summary>The position, by its word.</summary>
    public string? Position { get; init; }

    /// <summary>What it is for, by its word.</summary>
    public string? Purpose { get; init; }

    /// <summary>What it is good for, by its word.</summary>
    public string? Muscle { get; init; }

    /// <summary>What one has at hand: nothing, or one piece of equipment.</summary>
    public string? Equipment { get; init; }

    /// <summary>Only what fits the person.</summary>
    public bool Fits { get; init; }

    /// <summary>Whether anything is chosen.</summary>
    public bool IsSet => Search.Length > 0 || Position is not null || Purpose is not null || Muscle is not null || Equipment is not null || Fits;

    /// <summary>The equipment one can choose.</summary>
    public static IReadOnlyList<LibraryChoice> EquipmentOf(KnowledgeBase knowledge) =>
    [
        new(NoEquipment, "Nothing", exercise => exercise.Equipment.Count == 0),
        .. knowledge.Equipment
            .Where(item => knowledge.Exercises.Any(exercise => exercise.Equipment.Contains(item.Id)))
            .Select(item => new LibraryChoice(item.Id.Value, item.Name, exercise => exercise.Equipment.Contains(item.Id))),
    ];

    /// <summary>Whether an exercise is looked for; where it stands for the person counts when there is a person.</summary>
    public bool Lets(Exercise exercise, LibraryPlace? place, KnowledgeBase knowledge) =>
        Lets(LibraryWords.Positions, Position, exercise)
        && Lets(LibraryWords.Purposes, Purpose, exercise)
        && Lets(LibraryWords.Muscles, Muscle, exercise)
        && Lets(EquipmentOf(knowledge), Equipment, exercise)
        && (!Fits || place is not { Suits: false })
        && Matches(exercise);

    private static bool Lets(IReadOnlyList<LibraryChoice> choices, string? word, Exercise exercise) =>
        choices.FirstOrDefault(choice => choice.Word == word) is not { } choice || choice.Fits(exercise);

    private bool Matches(Exercise exercise)
    {
        var text = Plain(string.Join(' ', exercise.Aliases.Prepend(exercise.Name)));
        return Plain(Search).Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static string Plain(string text) => string.Concat(text.Select(letter => char.IsLetterOrDigit(letter) ? letter : ' '));
}
