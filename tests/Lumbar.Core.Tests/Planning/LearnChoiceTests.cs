using FsCheck;
using FsCheck.Fluent;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Progression;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Planning;

/// <summary>One card a day: it suits, it is the same for everyone who looks that day, and none comes again before all have been.</summary>
public class LearnChoiceTests
{
    private static readonly Gen<LearnRequest> Requests =
        from count in Gen.Choose(1, 40)
        from states in Gen.ArrayOf(Gens.SomeOf(Enum.GetValues<ProgrammeState>(), 4), count)
        from state in Gens.AnyOf<ProgrammeState>()
        from hasAlert in Gens.Chance(30)
        from day in Gen.Choose(0, 4000)
        select new LearnRequest
        {
            Cards = states.Select((each, index) => Card($"card-{index:00}", index % 5 == 0) with { States = each, AtAnyTime = index % 4 == 0 }).ToValueList(),
            State = state,
            On = A.Today.AddDays(day),
            HasAlert = hasAlert,
        };

    [Fact]
    public void No_card_comes_again_before_every_card_of_the_state_was_shown() => Law.Holds(Requests, 200, request =>
    {
        var suiting = Suiting(request);
        var shown = Enumerable.Range(0, suiting.Count).Select(day => LearnChoice.Of(request with { On = request.On.AddDays(day) })!.Card).ToList();

        shown.ShouldBe(suiting, ignoreOrder: true);
    });

    [Fact]
    public void The_card_suits_the_state_and_nothing_reassures_beside_an_alert() => Law.Holds(Requests, 300, request =>
    {
        if (LearnChoice.Of(request) is { } pick)
        {
            pick.Card.Suits(request.State).ShouldBeTrue();
            (request.HasAlert && pick.Card.Reassures).ShouldBeFalse();
        }
    });

    [Fact]
    public void There_is_a_card_whenever_one_suits() => Law.Holds(Requests, 200, request => (LearnChoice.Of(request) is null).ShouldBe(Suiting(request).Count == 0));

    [Fact]
    public void The_order_of_the_cards_does_not_matter() => Law.Holds(Requests, 200, request =>
        LearnChoice.Of(request with { Cards = request.Cards.Reverse().ToValueList() })?.Card.ShouldBe(LearnChoice.Of(request)!.Card));

    [Fact]
    public void The_reason_tells_whether_the_card_is_for_now_or_for_any_time() => Law.Holds(Requests, 200, request =>
    {
        if (LearnChoice.Of(request) is { } pick)
        {
            pick.Why.Rule.ShouldBe(pick.Card.States.Contains(request.State) ? RuleIds.LearnNow : RuleIds.LearnAnyTime);
        }
    });

    [Fact]
    public void With_one_card_every_day_brings_it() =>
        Enumerable.Range(0, 5).Select(day => LearnChoice.Of(Only(atAnyTime: true, day))!.Card.Id).Distinct().ShouldBe(["only"]);

    [Fact]
    public void A_card_for_no_time_is_never_the_card_of_a_day() => LearnChoice.Of(Only(atAnyTime: false, 0)).ShouldBeNull();

    [Fact]
    public void The_first_day_of_the_calendar_has_a_card_too() => LearnChoice.Of(Only(atAnyTime: true, 0) with { On = DateOnly.MinValue }).ShouldNotBeNull();

    private static LearnRequest Only(bool atAnyTime, int day) => new()
    {
        Cards = [Card("only", reassures: false) with { AtAnyTime = atAnyTime }],
        State = ProgrammeState.Build,
        On = A.Today.AddDays(day),
        HasAlert = false,
    };

    private static List<LearnCard> Suiting(LearnRequest request) =>
        [.. request.Cards.Where(card => card.Suits(request.State) && !(request.HasAlert && card.Reassures))];

    private static LearnCard Card(string id, bool reassures) => new()
    {
        Id = id,
        Title = id,
        Summary = id,
        Theme = LearnTheme.Moving,
        States = [],
        AtAnyTime = false,
        Reassures = reassures,
        Minutes = 1,
        Sources = [],
        Rules = [],
        Body = [],
    };
}
