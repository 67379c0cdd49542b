using System.Text;
using Lumbar.Core.Units;

namespace Lumbar.Knowledge.Tests;

public class BrokenKnowledgeTests
{
    public static TheoryData<string> Names => [.. Fixtures.BrokenNames()];

    [Theory]
    [MemberData(nameof(Names))]
    public void One_mistake_is_one_error_with_file_line_path_and_what_is_allowed(string name)
    {
        Fixtures.Expected(name).Length.ShouldBe(1);
        Fixtures.Overlay(name).Errors().ShouldBe(Fixtures.Expected(name));
    }

    [Fact]
    public void Several_broken_files_give_all_their_errors_at_once_by_file_and_line()
    {
        var errors = Fixtures.Minimal()
            .Replace("walking.yaml", "start_percent: 70", "start_percent: 170")
            .Replace("ladders.yaml", "rest_day: yes", "rest_day: maybe")
            .Replace("exercises/bird-dog.yaml", "position: quadruped", "position: floor")
            .Replace("exercises/bird-dog.yaml", "  plank: no\n", "")
            .Replace("exercises/bird-dog.yaml", "sources: [leaflet.txt]", "sources: [E-404]")
            .Errors();

        errors.Select(error => error[..error.IndexOf(':', StringComparison.Ordinal)]).ShouldBe(
        [
            "exercises/bird-dog.yaml, line 9, position",
            "exercises/bird-dog.yaml, line 15, tags.plank",
            "exercises/bird-dog.yaml, line 62, sources[0]",
            "ladders.yaml, line 8, ladders[0].rest_day",
            "walking.yaml, line 4, walking.start_percent",
        ]);
    }

    [Fact]
    public void A_mistake_inside_a_ladder_does_not_hide_a_ladder_that_is_not_there() =>
        Fixtures.Minimal()
            .Replace("ladders.yaml", "    steps:", "    rungs:")
            .Replace("exercises/bird-dog.yaml", "ladder: H", "ladder: Z")
            .Errors().Length.ShouldBe(3);

    [Theory]
    [InlineData("sources.yaml")]
    [InlineData("exercise-ids.yaml")]
    [InlineData("ladders.yaml")]
    [InlineData("conditions.yaml")]
    [InlineData("messages/en.yaml")]
    [InlineData("triage.yaml")]
    [InlineData("phases.yaml")]
    [InlineData("walking.yaml")]
    [InlineData("direction.yaml")]
    [InlineData("measures.yaml")]
    [InlineData("selfcare.yaml")]
    [InlineData("postures.yaml")]
    public void A_missing_file_is_one_error_and_what_names_its_ids_is_none(string path) =>
        Fixtures.Minimal().Without(path).Errors().ShouldBe([$"{path}: The file is missing."]);

    [Fact]
    public void A_missing_folder_is_an_error_like_any_other()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "no-such-folder");

        var errors = KnowledgeLoader.Load(folder).Match(loaded: _ => [], broken: errors => errors);

        errors.ShouldBe([new(folder, null, "", "There is no such folder.", "the knowledge folder, or another one named by LUMBAR_KNOWLEDGE")]);
    }

    [Fact]
    public void A_folder_without_exercises_does_not_load() =>
        Fixtures.Minimal().Without("exercises/bird-dog.yaml").Without("exercises/sit-up.yaml").Errors()
            .ShouldBe(["exercises/: There is no exercise."]);

    [Fact]
    public void An_exercise_file_with_another_ending_is_not_passed_over() =>
        Fixtures.Minimal().With("exercises/walking.yml", "id: walking").Errors()
            .ShouldBe(["exercises/walking.yml: This file is not read. Allowed: files ending in .yaml."]);

    [Fact]
    public void A_file_that_is_not_UTF8_is_an_error() =>
        Fixtures.Minimal().With(new KnowledgeFile("walking.yaml", Encoding.Latin1.GetBytes("walking: é"))).Errors()
            .ShouldBe(["walking.yaml: The file is not UTF-8 text."]);

    [Fact]
    public void A_rule_of_the_program_needs_a_sentence_too()
    {
        Fixtures.Minimal().Errors(new RuleId("CM-05")).ShouldBeEmpty();
        Fixtures.Minimal().Errors(new RuleId("RF-10")).ShouldBe(
            ["messages/en.yaml, line 5, reasons: There is no sentence under 'reasons' for 'RF-10' in messages/en.yaml."]);
    }

    [Fact]
    public void Whatever_line_is_cut_out_the_loader_answers_with_knowledge_or_with_errors_in_a_file()
    {
        var files = Fixtures.Minimal();
        foreach (var file in files)
        {
            var lines = files.TextOf(file.Path).Split('\n');
            for (var cut = 0; cut < lines.Length; cut++)
            {
                var cutOut = string.Join('\n', lines.Where((_, index) => index != cut));
                KnowledgeLoader.Load(files.With(file.Path, cutOut), []).Match(
                    loaded: knowledge => knowledge.Version.Length == 12,
                    broken: errors => errors.Count > 0 && errors.All(error => error.File.Length > 0 && error.Message.Length > 0))
                    .ShouldBeTrue($"{file.Path} without line {cut + 1}");
            }
        }
    }
}
