using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Reading;

namespace Lumbar.Knowledge.Files;

/// <summary>Reads <c>sources.yaml</c>.</summary>
internal static class SourceFile
{
    public static ValueList<Source> Read(MapReader file) =>
        file.Items("sources", One).OrderBy(source => source.Id.Value, StringComparer.Ordinal).ToValueList();

    // A citation is the source's own title: what our texts may not say does not apply to it.
    private static Source One(MapReader map) =>
        new(new(map.Define(Kind.Source)), map.Word("citation"), map.One("certainty", Vocabulary.Certainties));
}
