using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Triage;

/// <summary>What triage tells comes in one order: by urgency, then by id.</summary>
public class TellingOrderTests
{
    [Fact]
    public void Rows_as_urgent_as_each_other_come_by_their_ids() =>
        A.Person().Answering("TR-29", Answer.Yes).Answering("TR-08.checked", Answer.Yes).Aged(72).Triage().Rows
            .Select(row => row.Rule.Value).ShouldBe(["TR-08", "TR-14", "TR-29"]);

    [Fact]
    public void What_was_looked_at_comes_among_the_other_cautions()
    {
        var start = A.Today.AddDays(-3);
        A.Person().Since(start).Answering("TR-16", Answer.Yes)
            .With(A.Visit(A.At(start.AddDays(1)), exerciseFine: true))
            .With(TestPerson.FullScreen(A.At(A.Today), ("TR-29", Answer.Yes), ("TR-16", Answer.Yes), ("TR-28", Answer.Yes), ("TR-08.checked", Answer.Yes)))
            .Triage().Rows.Select(row => (row.Rule.Value, row.Tier, row.Cleared))
            .ShouldBe([("TR-08", Tier.T3, false), ("TR-16", Tier.T3, true), ("TR-29", Tier.T3, false), ("TR-28", Tier.T4, false)]);
    }

    [Fact]
    public void A_row_names_its_signs_by_their_ids() =>
        A.Person().Answering("TR-18.lump", Answer.Yes).Answering("TR-18", Answer.Unsure).Triage().Rows.ShouldHaveSingleItem().Questions
            .ShouldBe([new QuestionId("TR-18"), new QuestionId("TR-18.lump")]);

    [Fact]
    public void The_answers_that_count_come_by_their_questions()
    {
        var questions = A.Person().Triage().Current.Select(answer => answer.Question).ToList();
        questions.ShouldBe(questions.Order());
        questions.Count.ShouldBe(RealKnowledge.Base.Triage.Questions.Count);
    }

    [Fact]
    public void Being_ill_on_a_day_stands_as_a_no_on_the_next()
    {
        var ill = A.Person().Answering("TR-28", Answer.Yes);
        AnswerOn(ill).ShouldBe(Answer.Yes);
        AnswerOn(ill.On(A.Today.AddDays(1))).ShouldBe(Answer.No);
    }

    private static Answer AnswerOn(TestPerson person) => person.Triage().Current.Single(answer => answer.Question.Value == "TR-28").Answer;
}
