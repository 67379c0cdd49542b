using Lumbar.Core.Catalogue;

namespace Lumbar.Knowledge.Tests;

public class LearnTests
{
    private const string File = "learn/walking.md";

    [Fact]
    public void A_card_keeps_what_its_head_says()
    {
        var card = Fixtures.Minimal().Load().Learn.Single();

        card.ShouldSatisfyAllConditions(
            () => card.Id.ShouldBe("walking"),
            () => card.Title.ShouldBe("Why walking"),
            () => card.Theme.ShouldBe(LearnTheme.Moving),
            () => card.States.ShouldBe([ProgrammeState.Relief, ProgrammeState.Build]),
            () => card.Reassures.ShouldBeFalse(),
            () => card.Minutes.ShouldBe(1),
            () => card.Sources.ShouldBe([new("leaflet.txt")]),
            () => card.Rules.ShouldBe([new("R-149")]));
    }

    [Fact]
    public void Lines_that_follow_each_other_are_one_paragraph_and_bold_is_a_run_of_its_own() =>
        Fixtures.Minimal().Load().Learn.Single().Body.ShouldBe(
        [
            new LearnBlock.Paragraph([new("Walk a little ", IsStrong: false), new("each day", IsStrong: true), new(". It is enough.", IsStrong: false)]),
            new LearnBlock.Points([[new("Slowly.", IsStrong: false)], [new("Often.", IsStrong: false)]]),
        ]);

    [Fact]
    public void A_list_right_below_a_line_is_a_list() =>
        Fixtures.Minimal().Replace(File, "enough.\n\n-", "enough.\n-").Load().ShouldSatisfyAllConditions(
            knowledge => knowledge.Learn.Single().Body.ShouldBe(Fixtures.Minimal().Load().Learn.Single().Body));

    [Fact]
    public void Line_ends_of_another_system_change_nothing() =>
        Fixtures.Minimal().Replace(File, "\n", "\r\n").Load().Learn.ShouldBe(Fixtures.Minimal().Load().Learn);

    [Fact]
    public void A_card_for_no_state_is_only_looked_up() =>
        Fixtures.Minimal().Replace(File, "[relief, build]", "[]").Load().Learn.Single().Suits(ProgrammeState.Relief).ShouldBeFalse();

    [Fact]
    public void Knowledge_without_a_card_does_not_load() =>
        Fixtures.Minimal().Without(File).Errors().ShouldBe(["learn/: There is no card."]);

    [Fact]
    public void A_card_with_another_ending_is_not_passed_over() =>
        Fixtures.Minimal().With("learn/more.txt", "text").Errors().ShouldBe(["learn/more.txt: This file is not read. Allowed: files ending in .md."]);
}
