using Lumbar.Core.Catalogue;
using Lumbar.Core.Progression;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Progression;

/// <summary>Rules.md section 6.4: each condition just below, at and above its limit.</summary>
public class ProgressTests
{
    private static readonly ProgressRule Rule = RealKnowledge.Base.Progression.Progress;

    private static readonly ProgressFacts Ready = new()
    {
        Streak = 2, InReserve = 2, Effort = 5, DonePercent = 90, IsFormOk = true, DaysSinceChange = 5, SessionsSinceChange = 2, DaysSinceFlare = 7,
        ReturnDaysLeft = 0, IsAfterLapse = false, AdherencePercent = 60, Raised = 0, ProgrammeSize = 4, IsAcute = false, IsAtTop = false,
        NextHold = new Seconds(10), NextRepetitions = 12, IsGrowthPossible = true,
    };

    private static readonly ProgressContext Chronic = new()
    {
        EffortCap = Effort.Of(6), HoldCap = new Seconds(10), RepetitionCap = 12, IsRelief = false, IsHolding = false, IsReview = false,
    };

    public static TheoryData<string, ProgressFacts> Below => new()
    {
        { "PG-STREAK", Ready with { Streak = 1 } },
        { "PG-RESERVE", Ready with { InReserve = 1 } },
        { "PG-RESERVE", Ready with { InReserve = null } },
        { "PG-EFFORT", Ready with { Effort = 6 } },
        { "PG-EFFORT", Ready with { Effort = null } },
        { "PG-DONE", Ready with { DonePercent = 89 } },
        { "PG-FORM", Ready with { IsFormOk = false } },
        { "PG-DAYS", Ready with { DaysSinceChange = 4 } },
        { "PG-SESSIONS", Ready with { SessionsSinceChange = 1 } },
        { "PG-FLARE", Ready with { DaysSinceFlare = 6 } },
        { "PG-FLARE", Ready with { DaysSinceFlare = 0 } },
        { "PG-FLARE", Ready with { ReturnDaysLeft = 1 } },
        { "PG-LAPSE", Ready with { IsAfterLapse = true } },
        { "PG-ADHERENCE", Ready with { AdherencePercent = 59 } },
        { "PG-COUNT", Ready with { Raised = 2 } },
        { "PG-COUNT", Ready with { Raised = 1, ProgrammeSize = 3 } },
        { "PG-COUNT", Ready with { Raised = 1, IsAcute = true } },
        { "PG-COUNT", Ready with { ProgrammeSize = 1 } },
        { "PG-TOP", Ready with { IsAtTop = true } },
        { "PG-GROWTH", Ready with { IsGrowthPossible = false } },
        { "PG-LIMIT", Ready with { NextHold = new Seconds(11) } },
        { "PG-LIMIT", Ready with { NextRepetitions = 13 } },
    };

    public static TheoryData<ProgressFacts> AtOrAbove =>
    [
        Ready,
        Ready with { Streak = 9, InReserve = 9, Effort = 0, DonePercent = 200, DaysSinceChange = 90, SessionsSinceChange = 30, DaysSinceFlare = 90, AdherencePercent = 100 },
        Ready with { DaysSinceChange = null, SessionsSinceChange = 0 },
        Ready with { DaysSinceFlare = null, AdherencePercent = null },
        Ready with { Raised = 1 },
        Ready with { ProgrammeSize = 2 },
        Ready with { ProgrammeSize = 2, IsAcute = true },
        Ready with { NextHold = null, NextRepetitions = null },
    ];

    public static TheoryData<string, ProgressContext> Held => new()
    {
        { "PG-RELIEF", Chronic with { IsRelief = true } },
        { "ST-HOLD", Chronic with { IsHolding = true } },
        { "PG-REVIEW", Chronic with { IsReview = true } },
        { "PG-EFFORT", Chronic with { EffortCap = Effort.Of(5) } },
        { "PG-LIMIT", Chronic with { HoldCap = new Seconds(8) } },
        { "PG-LIMIT", Chronic with { RepetitionCap = 11 } },
    };

    [Theory]
    [MemberData(nameof(Below))]
    public void One_condition_that_does_not_hold_is_enough_and_is_named(string rule, ProgressFacts facts) => Missing(facts, Chronic).ShouldBe([rule]);

    [Theory]
    [MemberData(nameof(AtOrAbove))]
    public void A_dose_may_rise_when_all_of_them_hold(ProgressFacts facts) => Missing(facts, Chronic).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Held))]
    public void What_holds_for_the_whole_programme_keeps_every_dose(string rule, ProgressContext context) => Missing(Ready, context).ShouldBe([rule]);

    [Fact]
    public void No_limit_on_repetitions_is_no_limit() => Missing(Ready with { NextRepetitions = 99 }, Chronic with { RepetitionCap = null }).ShouldBeEmpty();

    [Fact]
    public void The_programme_is_only_asked_for_when_the_exercise_is_ready() =>
        ProgressDecision.Unmet(Ready with { Streak = 0 }, () => throw new InvalidOperationException(), Rule).Count().ShouldBe(1);

    [Theory]
    [InlineData(1, false, 0)]
    [InlineData(2, false, 1)]
    [InlineData(3, false, 1)]
    [InlineData(4, false, 2)]
    [InlineData(6, false, 2)]
    [InlineData(1, true, 0)]
    [InlineData(2, true, 1)]
    [InlineData(6, true, 1)]
    public void At_most_two_and_never_more_than_half(int size, bool isAcute, int most) => ProgressDecision.MostRaised(size, isAcute, Rule).ShouldBe(most);

    [Fact]
    public void Two_calm_days_raise_it_by_one_step_and_say_why()
    {
        var life = Two();
        life.Step(5, "bridge").ShouldBe(5);
        var rise = life.Course(5).Proposals.Single();
        (rise.From, rise.To, rise.On, rise.Status, rise.Id).ShouldBe((4, 5, Life.Day(3), ProposalStatus.Applied, "bridge-2026-01-08-5"));
        rise.Why.Rule.ShouldBe(ProgressionRuleIds.Up);
        life.Standing(5, "bridge").ShouldSatisfyAllConditions(it => it.Streak.ShouldBe(0), it => it.LastChange.ShouldBe(Life.Day(3)));
    }

    [Fact]
    public void One_condition_missing_on_the_last_day_keeps_the_step()
    {
        Two(item => item with { RepsInReserve = 1 }).Step(5, "bridge").ShouldBe(4);
        Two(item => item with { RepsInReserve = null }).Step(5, "bridge").ShouldBe(4);
        Two(item => item with { Effort = Effort.Of(6) }).Step(5, "bridge").ShouldBe(4);
        Two(item => item with { Effort = null }).Step(5, "bridge").ShouldBe(4);
        Two(item => item with { FormOk = null }).Step(5, "bridge").ShouldBe(4);
        Two(item => item with { FormOk = false }).Step(5, "bridge").ShouldBe(4);
        Two(item => item with { Sets = 1, Reps = 14 }).Step(5, "bridge").ShouldBe(4);
        Two(item => item with { Sets = 1, Reps = 15 }).Step(5, "bridge").ShouldBe(5);
        Two(item => item with { Stopped = StopReason.Time }).Step(5, "bridge").ShouldBe(4);
    }

    [Fact]
    public void Moderate_irritability_asks_for_an_effort_of_three_or_less()
    {
        TwoWith(life => life.Irritable(1, worst: 5), 4).Step(5, "bridge").ShouldBe(4);
        TwoWith(life => life.Irritable(1, worst: 5), 3).Step(5, "bridge").ShouldBe(5);
        TwoWith(life => life.Irritable(1, worst: 3), 4).Step(5, "bridge").ShouldBe(5);
    }

    [Fact]
    public void Only_half_of_a_programme_rises_within_seven_days()
    {
        var life = new Life().Issued(0, ("bridge", 4), ("bird-dog", 0), ("cat-camel", 0));
        life = new[] { 0, 2, 4, 7, 9, 11 }.Aggregate(life, (so, day) => so.Session(day, Life.Done("bridge", 5), Life.Done("bird-dog", 2), Life.Done("cat-camel", 2)).Morning(day + 1, 2));
        Rises(life, 12).ShouldBe(["bird-dog-2026-01-08-1", "bridge-2026-01-15-5"]);
    }

    [Fact]
    public void A_review_that_stands_open_keeps_every_dose_until_a_visit()
    {
        Two(before: life => life.Measured(0, "weekly", ("mood", 1))).Step(5, "bridge").ShouldBe(4);
        Two(before: life => life.Measured(0, "weekly", ("mood", 1)).Visit(1)).Step(5, "bridge").ShouldBe(5);
    }

    private static Life Two(Func<SessionItem, SessionItem>? last = null, Func<Life, Life>? before = null)
    {
        var life = Life.Of(person => person.WithPreferences(wishes => wishes with { DaysPerWeek = 3 })).Issued(0, ("bridge", 4), ("bird-dog", 0));
        return (before?.Invoke(life) ?? life).Session(0, Bridge).Morning(1, 2).Session(2, last?.Invoke(Bridge) ?? Bridge).Morning(3, 2);
    }

    private static Life TwoWith(Func<Life, Life> before, int effort) => Two(item => item with { Effort = Effort.Of(effort) }, before);

    private static SessionItem Bridge => Life.Done("bridge", 4);

    private static IEnumerable<string> Missing(ProgressFacts facts, ProgressContext context) =>
        ProgressDecision.Unmet(facts, () => context, Rule).Select(reason => reason.Rule.Value);

    private static IEnumerable<string> Rises(Life life, int on) => life.Course(on).Proposals.Where(proposal => proposal.IsRise).Select(proposal => proposal.Id);
}
