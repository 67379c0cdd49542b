using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Texts;
using Lumbar.Web.Components;
using Lumbar.Web.People;
using Lumbar.Web.Sessions;
using Microsoft.AspNetCore.Mvc;

namespace Lumbar.Web.Pages.Plan;

/// <summary>Another exercise in place of one: up to three that would then be in the plan, each with its reason.</summary>
public sealed class SwapModel(PersonDesk desk, CurrentPerson person, KnowledgeBase knowledge) : WishPage(desk, person)
{
    /// <summary>The exercises to choose from, the best first.</summary>
    public IReadOnlyList<Alternative> Offered { get; private set; } = [];

    /// <summary>The exercise chosen.</summary>
    [BindProperty]
    public string? Chosen { get; set; }

    /// <summary>The amount of an alternative in words.</summary>
    public static string Amount(Alternative other) => DoseText.Of(other.Candidate.Dose) is var words ? char.ToUpperInvariant(words[0]) + words[1..] : "";

    /// <summary>What speaks most for an alternative.</summary>
    public string Because(Alternative other) => ReasonText.Of(PlanItem.Strongest(other.Reasons), knowledge);

    /// <summary>What else would change in the plan, or null.</summary>
    public static string? Besides(Alternative other)
    {
        string[] parts =
        [
            .. other.AlsoIn.Count > 0 ? [$"{Wording.Sentence(other.AlsoIn)} would come in as well"] : Array.Empty<string>(),
            .. other.AlsoOut.Count > 0 ? [$"{Wording.Sentence(other.AlsoOut)} would leave"] : Array.Empty<string>(),
        ];
        return parts.Length == 0 ? null : $"{string.Join("; ", parts)}, so that the plan stays in balance.";
    }

    /// <summary>Shows the choice.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Find(ct) is { } elsewhere ? Redirect(elsewhere) : await Show(ct);

    /// <summary>Takes the one chosen.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await Find(ct) is { } elsewhere)
        {
            return Redirect(elsewhere);
        }

        var request = await Request(ct);
        if (!Item.IsPrescribed && Chosen is { Length: > 0 } chosen && Alternatives.Try(request, new ExerciseId(chosen)) is not null)
        {
            return await Keep(Wish.Instead(Plan.Person.Preferences, Item.Exercise.Id, new ExerciseId(chosen), Stamp()), ct);
        }

        await Show(ct);
        ModelState.AddModelError(string.Empty, Item.IsPrescribed ? "Your physiotherapist chose this exercise. Please ask them first." : "That one does not fit the plan. Choose one of these.");
        return this.Unprocessable();
    }

    private async Task<IActionResult> Show(CancellationToken ct)
    {
        Offered = Item.IsPrescribed ? [] : Alternatives.Of(await Request(ct));
        return Page();
    }

    private new async Task<SwapRequest> Request(CancellationToken ct)
    {
        // Read once, so that every alternative is tried on the same record.
        await Desk.Events(ct);
        return new SwapRequest { Plan = Plan, Swapped = Item.Exercise, Decide = wish => Desk.Suppose([wish]), Stamp = Stamp() };
    }
}
