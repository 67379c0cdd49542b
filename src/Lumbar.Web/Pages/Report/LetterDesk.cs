using System.Text.Json;
using Lumbar.Store;
using Lumbar.Web.People;

namespace Lumbar.Web.Pages.Report;

/// <summary>What the person adds to the letter: a question of their own. It is only printed.</summary>
public sealed class LetterDesk(CurrentPerson current, IDraftStore drafts)
{
    private const string Letter = "letter";

    /// <summary>The question for the clinician, or null.</summary>
    public async Task<string?> Question(CancellationToken ct) =>
        await current.Find(ct) is { } patient && await drafts.Load(patient, Letter, ct) is { } json ? TextOf(json) : null;

    /// <summary>Keeps the question; an empty one is thrown away. It is a draft, no part of the record.</summary>
    public async Task Keep(string? question, CancellationToken ct)
    {
        if (await current.Find(ct) is not { } patient)
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(question))
        {
            await drafts.Delete(patient, Letter, ct);
        }
        else
        {
            await drafts.Save(patient, Letter, JsonSerializer.Serialize(question.Trim()), ct);
        }
    }

    private static string? TextOf(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<string>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
