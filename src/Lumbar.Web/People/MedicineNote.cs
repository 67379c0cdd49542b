using System.Text.Json;
using Lumbar.Store;

namespace Lumbar.Web.People;

/// <summary>
/// What a clinician advised about medicine, in the person's own words (D-16). It is a note and no part of the record:
/// nothing is decided from it. The letter for the clinician may show it.
/// </summary>
public sealed class MedicineNote(CurrentPerson current, IDraftStore drafts)
{
    private const string Name = "medicine-note";

    /// <summary>The note, or null when there is none.</summary>
    public async Task<string?> Load(CancellationToken ct) =>
        await current.Find(ct) is { } patient && await drafts.Load(patient, Name, ct) is { } json ? JsonSerializer.Deserialize<string>(json) : null;

    /// <summary>Keeps the note; an empty one is thrown away.</summary>
    public async Task Keep(string? note, CancellationToken ct)
    {
        var patient = await current.Find(ct) ?? throw new InvalidOperationException("There is no profile to keep a note for.");
        if (string.IsNullOrWhiteSpace(note))
        {
            await drafts.Delete(patient, Name, ct);
        }
        else
        {
            await drafts.Save(patient, Name, JsonSerializer.Serialize(note.Trim()), ct);
        }
    }
}
