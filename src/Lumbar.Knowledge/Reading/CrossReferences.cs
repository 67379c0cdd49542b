namespace Lumbar.Knowledge.Reading;

/// <summary>What an id in a knowledge file can name.</summary>
internal enum Kind
{
    Exercise,
    Equipment,
    Condition,
    Ladder,
    Source,
    Message,
    Reason,
    Question,
    Advice,
    Rule,
    Measure,
    Card,
    Page,
    LearnCard,
    LedgerRule,
    Posture,
}

/// <summary>
/// Remembers which ids are defined and which are named, with their places, and finds those defined twice and those
/// that lead nowhere. Where the defining file could not be read, what names its ids is not reported as well.
/// </summary>
internal sealed class CrossReferences(LoadErrors errors)
{
    private const int MostListed = 30;

    private readonly Dictionary<string, Place>?[] _defined = new Dictionary<string, Place>?[(int)Kind.Posture + 1];
    private readonly List<Mention> _named = [];
    private readonly HashSet<string> _unread = [];

    /// <summary>An id is defined here.</summary>
    public void Define(Kind kind, string id, Place place)
    {
        var defined = DefinedAs(kind);
        if (!defined.TryAdd(id, place))
        {
            var first = defined[id];
            errors.Add(place, $"The id '{id}' is used twice, first in {first.File}, line {first.Line}.");
        }
    }

    /// <summary>An id is named here and must be defined somewhere.</summary>
    public void Name(Kind kind, string id, Place place) => _named.Add(new(kind, id, place));

    /// <summary>The definitions of this file are not complete.</summary>
    public void CouldNotRead(string file) => _unread.Add(file);

    /// <summary>Reports every name that leads nowhere.</summary>
    public void Check()
    {
        foreach (var (kind, id, place) in _named)
        {
            if (!DefinedAs(kind).ContainsKey(id) && !_unread.Contains(FileOf(kind)))
            {
                errors.Add(place, $"There is no {Noun(kind)} '{id}' in {FileOf(kind)}.", Allowed(kind));
            }
        }
    }

    private Dictionary<string, Place> DefinedAs(Kind kind) => _defined[(int)kind] ??= [];

    private sealed record Mention(Kind Kind, string Id, Place Place);

    private string? Allowed(Kind kind)
    {
        var ids = DefinedAs(kind).Keys;
        return kind is Kind.Reason || ids.Count is 0 or > MostListed ? null : string.Join(", ", ids);
    }

    private static string Noun(Kind kind) => kind switch
    {
        Kind.Exercise => "exercise",
        Kind.Equipment => "equipment",
        Kind.Condition => "condition",
        Kind.Ladder => "ladder",
        Kind.Source => "source",
        Kind.Message => "message",
        Kind.Reason => "sentence under 'reasons' for",
        Kind.Question => "question",
        Kind.Advice => "advice",
        Kind.Rule => "rule",
        Kind.Measure => "measure",
        Kind.Card => "card",
        Kind.Page => "page",
        Kind.LearnCard => "card to learn from",
        Kind.LedgerRule => "rule of the ledger",
        Kind.Posture => "posture",
    };

    private static string FileOf(Kind kind) => kind switch
    {
        Kind.Exercise => FileNames.ExerciseIds,
        Kind.Equipment or Kind.Condition => FileNames.Conditions,
        Kind.Ladder => FileNames.Ladders,
        Kind.Source => FileNames.Sources,
        Kind.Message or Kind.Reason or Kind.Advice => FileNames.Messages,
        Kind.Measure => FileNames.Measures,
        Kind.Card => FileNames.SelfCare,
        Kind.LearnCard => FileNames.LearnFolder,
        Kind.LedgerRule => FileNames.Ledger,
        Kind.Question or Kind.Rule or Kind.Page => FileNames.Triage,
        Kind.Posture => FileNames.Postures,
    };
}
