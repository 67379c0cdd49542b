using System.Text.Json;
using Lumbar.Store;
using Lumbar.Web.People;

namespace Lumbar.Web.Pages.Report;

/// <summary>What the person adds to the letter: a question of their own, and what is known of medicine when they wrote it down.</summary>
public sealed class LetterDesk(CurrentPerson current, IDraftStore drafts)
{
    private const string Letter = "letter";
    private const string MedicineNote = "medicine-note";

    /// <summary>The question for the clinician, or null.</summary>
    public async Task<string?> Question(CancellationToken ct) => await Load(Letter, ct);

    /// <summary>What the person wrote about medicine a clinician advised, or null.</summary>
    public async Task<string?> Medicine(CancellationToken ct) => await Load(MedicineNote, ct);

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

    private async Task<string?> Load(string name, CancellationToken ct) =>
        await current.Find(ct) is { } patient && await drafts.Load(patient, name, ct) is { } json ? TextOf(json) : null;

    /// <summary>The text of a draft: a text by itself, or the first text in it. What cannot be read is left away.</summary>
    private static string? TextOf(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Texts(document.RootElement).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<string?> Texts(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => [json.GetString()],
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => Texts(property.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Texts),
        _ => [],
    };
}
