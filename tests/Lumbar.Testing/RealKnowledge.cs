using Lumbar.Core.Planning;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Knowledge;

namespace Lumbar.Testing;

/// <summary>The knowledge of the repository, loaded once for all tests of a run.</summary>
public static class RealKnowledge
{
    private static readonly Lazy<KnowledgeBase> Loaded = new(Load);
    private static readonly Lazy<RecordReader> ItsReader = new(() => new RecordReader(new RecordVocabulary(Base)));

    /// <summary>The knowledge.</summary>
    public static KnowledgeBase Base => Loaded.Value;

    /// <summary>A record reader that knows its words.</summary>
    public static RecordReader Reader => ItsReader.Value;

    private static KnowledgeBase Load() => KnowledgeLoader.Load(Path.Combine(AppContext.BaseDirectory, "knowledge"), RuleIds.All).Match(
        loaded => loaded,
        broken => throw new InvalidOperationException(string.Join(Environment.NewLine, broken)));
}
