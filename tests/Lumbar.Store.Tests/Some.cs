namespace Lumbar.Store.Tests;

/// <summary>Values that tests need and do not care about.</summary>
internal static class Some
{
    public static readonly DateTimeOffset Morning = new(2026, 11, 20, 7, 30, 0, TimeSpan.FromHours(1));

    public static StoredEvent Event(string body = "{}") => new(Guid.NewGuid(), "walkDone", Morning, body);

    public static List<StoredEvent> Events(int count) => [.. Enumerable.Range(0, count).Select(i => Event($$"""{"minutes":{{i}}}"""))];

    public static void ShouldBeTheSameAs(this IReadOnlyList<StoredEvent> actual, IReadOnlyList<StoredEvent> expected)
    {
        actual.Select(e => e.Id).ShouldBe(expected.Select(e => e.Id));
        actual.Zip(expected).ShouldAllBe(pair => pair.First.HasContentOf(pair.Second));
    }
}
