namespace Lumbar.Knowledge.Tests;

public class VersionTests
{
    [Fact]
    public void Loading_twice_gives_equal_knowledge_and_the_same_version()
    {
        var (first, second) = (Fixtures.Minimal().Load(), Fixtures.Minimal().Load());

        second.ShouldBe(first);
        second.Version.ShouldBe(first.Version);
        first.Version.ShouldMatch("^[0-9a-f]{12}$");
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        var files = Fixtures.Minimal();
        var reversed = Enumerable.Reverse(files).ToList();

        reversed.Load().ShouldBe(files.Load());
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter_for_the_errors_either()
    {
        var files = Fixtures.Overlay("unknown-word").Replace("walking.yaml", "walking:", "walk:");

        Enumerable.Reverse(files).ToList().Errors().ShouldBe(files.Errors());
    }

    [Fact]
    public void Any_change_of_any_file_is_another_version()
    {
        var files = Fixtures.Minimal();
        var versions = files.Select(file => files.With(file.Path, files.TextOf(file.Path) + (file.Path.EndsWith(".md", StringComparison.Ordinal) ? "- Read.\n" : "# read\n")).Load().Version).ToList();

        versions.Add(files.Load().Version);
        versions.ShouldBeUnique();
    }
}
