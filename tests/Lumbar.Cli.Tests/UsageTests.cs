namespace Lumbar.Cli.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("--on: \"tomorrow\" is not a date to decide for. Allowed: a date such as 2026-11-20, from 1900 to 2199.", "plan", "-", "--on", "tomorrow")]
    [InlineData("--on: \"2026-02-30\" is not a date to decide for. Allowed: a date such as 2026-11-20, from 1900 to 2199.", "triage", "-", "--on", "2026-02-30")]
    [InlineData("--on: \"9999-12-31\" is not a date to decide for. Allowed: a date such as 2026-11-20, from 1900 to 2199.", "plan", "-", "--on", "9999-12-31")]
    [InlineData("--consultation: \"maybe\" is not known. Allowed: advised, required.", "plan", "-", "--consultation", "maybe")]
    [InlineData("Unrecognized command or argument '--jsn'.", "plan", "-", "--jsn")]
    [InlineData("Required argument 'record' missing for command: 'plan'.", "plan")]
    [InlineData("Required command was not provided.")]
    public void What_cannot_be_understood_ends_with_2_and_one_sentence_on_standard_error(string sentence, params string[] args)
    {
        var ran = Cli.Run(string.Empty, args);

        ran.Exit.ShouldBe(Exit.Unreadable);
        ran.Out.ShouldBeEmpty();
        ran.Error.ShouldStartWith(sentence);
        ran.Error.ShouldContain("--help");
        ran.Error.ShouldNotContain("   at ");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("plan", "--help")]
    [InlineData("serve", "--help")]
    [InlineData("--version")]
    public void Help_and_version_go_to_standard_output_and_end_with_0(params string[] args)
    {
        var ran = Cli.Run(string.Empty, args);

        ran.Exit.ShouldBe(Exit.Done);
        ran.Error.ShouldBeEmpty();
        ran.Out.ShouldNotBeEmpty();
    }

    [Fact]
    public void The_help_names_every_command() =>
        Cli.Run(string.Empty, "--help").Out.ShouldSatisfyAllConditions(
            help => help.ShouldContain("serve"), help => help.ShouldContain("questions"), help => help.ShouldContain("triage <record>"),
            help => help.ShouldContain("plan <record>"), help => help.ShouldContain("replay <record>"), help => help.ShouldContain("simulate"), help => help.ShouldContain("check <folder>"));
}
