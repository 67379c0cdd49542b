using FsCheck;
using FsCheck.Fluent;

namespace Lumbar.Cli.Tests;

public class InputTests
{
    [Fact]
    public void Today_is_the_day_of_the_clock_where_the_program_runs()
    {
        var plan = People.Chronic.PlanJson();

        plan.Json.GetProperty("on").GetString().ShouldBe("2026-11-20");
        plan.ShouldBe(Cli.Run(People.Chronic.Text(), "plan", "-", "--json", "--on", "2026-11-20"));
    }

    [Fact]
    public void A_file_and_standard_input_give_the_same_answer()
    {
        using var folder = new TemporaryFolder();
        var path = folder.With("record.jsonl", People.Chronic.Text());

        Cli.Run(string.Empty, "plan", path, "--json").ShouldBe(People.Chronic.PlanJson());
    }

    [Fact]
    public void A_byte_order_mark_and_windows_line_ends_change_nothing()
    {
        using var folder = new TemporaryFolder();
        var path = folder.With("record.jsonl", "\uFEFF" + string.Join("\r\n", People.Chronic.Lines()) + "\r\n");

        Cli.Run(string.Empty, "plan", path, "--json").ShouldBe(People.Chronic.PlanJson());
    }

    [Theory]
    [InlineData("plan")]
    [InlineData("triage")]
    public void An_unreadable_record_ends_with_2_and_every_line_and_path_that_is_wrong(string command)
    {
        var lines = People.Chronic.Lines();
        lines[0] = lines[0].Replace("\"birthYear\":1986", "\"birthYear\":\"old\",\"mood\":1", StringComparison.Ordinal);
        lines[2] = "{ not json";

        var ran = Cli.Run(string.Join('\n', lines), command, "-", "--json");

        ran.Exit.ShouldBe(Exit.Unreadable);
        ran.Error.ShouldContain("-: line 1, birthYear: ");
        ran.Error.ShouldContain("-: line 1, mood: ");
        ran.Error.ShouldContain("-: line 3, $: ");
        ran.Json.GetProperty("errors").EnumerateArray()
            .Select(error => $"{error.GetProperty("line").GetInt32()} {error.GetProperty("path").GetString()}")
            .ShouldBe(["1 birthYear", "1 mood", "3 $"]);
    }

    [Fact]
    public void Without_json_an_unreadable_record_writes_nothing_to_standard_output() =>
        Cli.Run("{}", "plan", "-").Out.ShouldBeEmpty();

    [Theory]
    [InlineData("no-such-file.jsonl")]
    [InlineData("no/such/folder/record.jsonl")]
    [InlineData("")]
    public void A_file_that_is_not_there_ends_with_2_and_says_so(string path)
    {
        var ran = Cli.Run(string.Empty, "plan", path, "--json");

        ran.Exit.ShouldBe(Exit.Unreadable);
        ran.Error.ShouldContain($"{path}: record: There is no such file.");
        ran.Json.GetProperty("errors").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public void A_folder_is_not_a_record()
    {
        using var folder = new TemporaryFolder();

        Cli.Run(string.Empty, "triage", folder.Path).Exit.ShouldBe(Exit.Unreadable);
    }

    [Fact]
    public void Any_bytes_are_read_or_refused_in_sentences()
    {
        using var folder = new TemporaryFolder();
        var one = Gen.OneOf(Gen.Choose(0, 255), Gen.Elements<int>('{', '}', '"', ':', ',', '\n', 0xEF, 0xD8));
        var bytes = Gen.ArrayOf(one).Select(all => Array.ConvertAll(all, b => (byte)b));

        Law.Holds(bytes, 60, all => ShouldBeCivil(Cli.Run(string.Empty, "plan", folder.With("record.jsonl", all), "--json")));
    }

    [Fact]
    public void Lines_with_anything_broken_are_read_or_refused_in_sentences()
    {
        var good = People.ThreeSessionsADay.Lines();
        var broken = from line in Gen.Elements(good)
                     from place in Gen.Choose(0, line.Length - 1)
                     from length in Gen.Choose(0, 12)
                     from put in Gen.Elements("", "\"", "{", "[1]", "null", "-1", "1e9", "9999-12-31", "\\ud800", "\ud800", ",", "T", "\u0000")
                     select line[..place] + put + line[Math.Min(line.Length, place + length)..];

        Law.Holds(Gen.ArrayOf(broken, 3), 100, lines => ShouldBeCivil(Cli.Run(string.Join('\n', [.. good, .. lines]), "plan", "-", "--json")));
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59Z")]
    public void Events_at_the_ends_of_time_do_no_harm(string at)
    {
        var morning = $$"""
            {"type":"morningChecked","id":"01920000-0000-7000-8000-0000000000ff","at":"{{at}}","by":"person","pain":2,"legSymptom":"back",
            """ + """ "muscleAcheOnly":false,"sleepDisturbed":false}""";

        Cli.Run($"{People.Chronic.Text()}\n{morning}", "plan", "-", "--json").Exit.ShouldBe(Exit.Done);
    }

    private static void ShouldBeCivil(Ran ran)
    {
        ran.Exit.ShouldBeOneOf(Exit.Done, Exit.Unreadable);
        ran.Error.ShouldNotContain("Exception");
        ran.Error.ShouldNotContain("   at ");
        (ran.Error.Length > 0).ShouldBe(ran.Exit == Exit.Unreadable);
        ran.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(line => line.Contains(": line ", StringComparison.Ordinal));
    }
}
