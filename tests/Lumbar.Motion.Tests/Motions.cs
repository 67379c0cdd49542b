using Lumbar.Knowledge;
using Lumbar.Motion.Plans;

namespace Lumbar.Motion.Tests;

/// <summary>The motions of the repository, read from its folder: an author who changes a file need not build again.</summary>
internal static class Motions
{
    private static readonly Lazy<MotionCatalogue> Loaded = new(() => KnowledgeLoader.Load(Repository.At("knowledge")).Match(
        static (_, motions) => motions,
        static errors => throw new InvalidOperationException(string.Join(Environment.NewLine, errors))));

    public static IEnumerable<MotionPlan> All => Loaded.Value.All;

    public static TheoryData<string> Ids => [.. Loaded.Value.All.Select(static plan => plan.Id)];

    public static MotionPlan Of(string id) => Loaded.Value.Of(new(id)) ?? throw new InvalidOperationException($"There is no motion '{id}'.");
}
