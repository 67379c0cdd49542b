namespace Lumbar.Cli.Tests;

public sealed class FiguresTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Figures_a_sheet_and_the_laws_are_written()
    {
        var ran = Cli.Run(string.Empty, "figures", _folder.Path, "--only", "bird-dog,bridge");

        ran.Error.ShouldBeEmpty();
        ran.Out.ShouldContain("2 figures");
        Directory.EnumerateFiles(_folder.Path).Select(Path.GetFileName).Order()
            .ShouldBe(["bird-dog.still.svg", "bird-dog.svg", "bridge.still.svg", "bridge.svg", "index.html", "laws.txt"]);
        File.ReadAllText(Path.Combine(_folder.Path, "index.html")).ShouldContain("id=\"bridge\"");
        File.ReadAllText(Path.Combine(_folder.Path, "laws.txt")).ShouldContain("bird-dog, ");
    }

    [Fact]
    public void An_unknown_motion_is_named_with_those_there_are()
    {
        var ran = Cli.Run(string.Empty, "figures", _folder.Path, "--only", "bird-dgo");

        ran.Exit.ShouldBe(Exit.Unreadable);
        ran.Error.ShouldContain("bird-dgo");
        ran.Error.ShouldContain("bird-dog");
    }

    [Fact]
    public void A_folder_that_cannot_be_written_to_is_said()
    {
        var file = _folder.With("taken", "a file");

        var ran = Cli.Run(string.Empty, "figures", file, "--only", "bridge");

        ran.Exit.ShouldBe(Exit.Unreadable);
        ran.Error.ShouldContain("cannot be written to");
    }

    public void Dispose() => _folder.Dispose();
}
