using Lumbar.Knowledge;

namespace Lumbar.Cli.Tests;

public sealed class CheckTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CheckTests() => _folder.CopyOf(KnowledgeLoader.DefaultDirectory());

    [Fact]
    public void The_knowledge_that_ships_is_in_order()
    {
        var ran = Cli.Run(string.Empty, "check", "--json");

        ran.Exit.ShouldBe(Exit.Done);
        ran.Json.GetProperty("version").GetString().ShouldBe(RealKnowledge.Base.Version);
        ran.Json.GetProperty("errors").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void A_broken_copy_ends_with_1_and_every_error_of_every_file()
    {
        Break("exercises/bird-dog.yaml", "role: extensor", "role: backwards");
        Break("walking.yaml", "walking:", "wlking:");

        var ran = Cli.Run(string.Empty, "check", _folder.Path, "--json");

        ran.Exit.ShouldBe(Exit.No);
        ran.Error.ShouldContain("bird-dog.yaml");
        ran.Error.ShouldContain("walking.yaml");
        ran.Json.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("file").GetString()).Distinct().Order()
            .ShouldBe(["exercises/bird-dog.yaml", "walking.yaml"]);
    }

    [Fact]
    public void Exercises_that_do_not_move_as_they_should_are_named_beside_the_rules_that_are_nowhere()
    {
        File.Delete(Path.Combine(_folder.Path, "motions", "bridge.yaml"));
        Break("motions/sit-up.yaml", "crossed-out: yes", "phases: [hold 1]");
        Break("motions/bird-dog.yaml", "right-leg: { hip: [0, 0, 0]", "right-leg: { hip: [-80, 0, 0]");
        Break("ledger.yaml", "{ rule: TR-31 }", "{ rule: TR-99 }");

        var ran = Cli.Run(string.Empty, "check", _folder.Path, "--json");

        ran.Exit.ShouldBe(Exit.No);
        ran.Error.ShouldContain("bridge has no motion.");
        ran.Error.ShouldContain("sit-up is to be left out and is not crossed out.");
        ran.Error.ShouldContain("right hip flexion beyond its range");
        ran.Json.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("file").GetString()).Distinct()
            .ShouldBe(["ledger.yaml", "motions/bird-dog.yaml", "motions/bridge.yaml", "motions/sit-up.yaml"], ignoreOrder: true);
    }

    [Fact]
    public void The_folder_can_be_named_either_way()
    {
        Break("walking.yaml", "walking:", "wlking:");

        Cli.Run(string.Empty, "check", "--knowledge", _folder.Path).ShouldBe(Cli.Run(string.Empty, "check", _folder.Path));
    }

    [Fact]
    public void Nothing_is_decided_from_broken_knowledge()
    {
        Break("walking.yaml", "walking:", "wlking:");

        foreach (var args in new[] { ["plan", "-"], ["triage", "-"], new[] { "questions" } })
        {
            var ran = Cli.Run(People.Chronic.Text(), [.. args, "--knowledge", _folder.Path]);

            ran.Exit.ShouldBe(Exit.No);
            ran.Out.ShouldBeEmpty();
            ran.Error.ShouldContain("walking.yaml");
        }
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said() =>
        Cli.Run(string.Empty, "check", "no-such-folder").Error.ShouldContain("There is no such folder.");

    public void Dispose() => _folder.Dispose();

    private void Break(string file, string old, string replacement)
    {
        var path = Path.Combine(_folder.Path, file);
        var text = File.ReadAllText(path);
        text.ShouldContain(old);
        File.WriteAllText(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }
}
