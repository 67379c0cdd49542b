using System.Runtime.InteropServices;

namespace Lumbar.Store.Tests;

public sealed class DataDirectoryTests
{
    private static readonly string Home = Path.GetFullPath(Path.Combine(Path.GetTempPath(), "anna"));

    [Fact]
    public void The_variable_wins_on_every_system()
    {
        var chosen = Path.Combine(Home, "clinic");
        foreach (var system in (OSPlatform[])[OSPlatform.Linux, OSPlatform.OSX, OSPlatform.Windows])
        {
            On(system, ("LUMBAR_DATA", chosen), ("XDG_DATA_HOME", Home), ("LOCALAPPDATA", Home)).ShouldBe(chosen);
        }
    }

    [Fact]
    public void A_relative_variable_counts_from_the_current_folder() =>
        On(OSPlatform.Linux, ("LUMBAR_DATA", "data")).ShouldBe(Path.Combine(Environment.CurrentDirectory, "data"));

    [Fact]
    public void Linux_follows_XDG() =>
        On(OSPlatform.Linux, ("XDG_DATA_HOME", Path.Combine(Home, "xdg"))).ShouldBe(Path.Combine(Home, "xdg", "lumbar"));

    [Theory]
    [InlineData("")]
    [InlineData("relative/is/ignored")]
    public void Linux_without_a_usable_XDG_is_the_usual_place(string xdg) =>
        On(OSPlatform.Linux, ("XDG_DATA_HOME", xdg), ("LUMBAR_DATA", "")).ShouldBe(Path.Combine(Home, ".local", "share", "lumbar"));

    [Fact]
    public void MacOS_is_application_support() =>
        On(OSPlatform.OSX).ShouldBe(Path.Combine(Home, "Library", "Application Support", "Lumbar"));

    [Fact]
    public void Windows_is_local_application_data()
    {
        On(OSPlatform.Windows, ("LOCALAPPDATA", Path.Combine(Home, "local"))).ShouldBe(Path.Combine(Home, "local", "Lumbar"));
        On(OSPlatform.Windows).ShouldBe(Path.Combine(Home, "AppData", "Local", "Lumbar"));
    }

    [Fact]
    public void A_user_without_a_home_is_told_about_the_variable() =>
        Should.Throw<StoreUnavailableException>(() => DataDirectory.For(OSPlatform.Linux, _ => null, home: ""))
            .Message.ShouldContain("LUMBAR_DATA");

    private static string On(OSPlatform system, params (string Name, string Value)[] variables) =>
        DataDirectory.For(system, name => variables.FirstOrDefault(v => v.Name == name).Value, Home);
}
