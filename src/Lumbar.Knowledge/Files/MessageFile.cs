using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Reading;

namespace Lumbar.Knowledge.Files;

/// <summary>What <c>messages/en.yaml</c> holds, and where each fixed text stands.</summary>
internal sealed record MessageFile(
    ValueList<Message> Messages,
    ValueList<Sentence> Reasons,
    ValueList<Sentence> Advice,
    IReadOnlyDictionary<string, Place> Places)
{
    public static MessageFile Read(MapReader file, IEnumerable<RuleId> requiredReasons)
    {
        var places = new Dictionary<string, Place>();
        var messages = file.Map("messages", map => map.Maps(Kind.Message, (id, inner) => Message(id, inner, places)));
        var reasons = file.Map("reasons", map => map.Sentences(Kind.Reason));
        foreach (var rule in requiredReasons)
        {
            file.Expect(Kind.Reason, rule.Value, file.At("reasons"));
        }

        return new(messages, reasons, file.Map("advice", map => map.Sentences(Kind.Advice)), places);
    }

    private static Message Message(string id, MapReader map, Dictionary<string, Place> places)
    {
        places.TryAdd(id, map.At("text"));
        return new(new(id), map.Text("title"), map.Text("text"), map.Text("reason"));
    }
}
