namespace Lumbar.Cli.Tests;

public class QuestionsTests
{
    [Fact]
    public void As_json_each_question_has_its_id_its_row_and_its_text()
    {
        var questions = Cli.Run(string.Empty, "questions", "--json").Json.EnumerateArray().ToList();

        questions.ShouldAllBe(question => question.EnumerateObject().Select(property => property.Name).SequenceEqual(new[] { "id", "row", "text" }));
        questions.Select(question => question.GetProperty("id").GetString()).ShouldBe(RealKnowledge.Base.Triage.Questions.Select(question => question.Id.Value));
        questions.ShouldAllBe(question => question.GetProperty("id").GetString()!.StartsWith(question.GetProperty("row").GetString()!, StringComparison.Ordinal));
    }

    [Fact]
    public void As_text_every_question_is_listed_with_its_id_within_the_width()
    {
        var ran = Cli.Run(string.Empty, "questions");

        ran.Exit.ShouldBe(Exit.Done);
        RealKnowledge.Base.Triage.Questions.ShouldAllBe(question => ran.Out.Contains($"  {question.Id.Value} ", StringComparison.Ordinal));
        ran.Out.Split('\n').ShouldAllBe(line => line.Length <= Cli.Width);
    }

    [Fact]
    public void A_record_that_answers_the_listed_questions_is_complete()
    {
        var ids = Cli.Run(string.Empty, "questions", "--json").Json.EnumerateArray().Select(question => question.GetProperty("id").GetString());
        var answers = string.Join(',', ids.Select(id => $"\"{id}\":\"no\""));
        var screen = $$$"""
            {"type":"screenAnswered","id":"01920000-0000-7000-8000-000000000001","at":"2026-11-20T08:00:00+10:00","by":"person","answers":{ {{{answers}}} }}
            """;

        Cli.Run(screen, "triage", "-", "--json").Json.GetProperty("missing").GetArrayLength().ShouldBe(0);
    }
}
