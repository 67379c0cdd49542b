using Lumbar.Core.Assessment;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Units;
using static Lumbar.Core.Tests.Assessment.DirectionLives;

namespace Lumbar.Core.Tests.Assessment;

/// <summary>The test of one direction, step by step (rules.md DL-3 and DL-4).</summary>
public class DirectionProcedureTests
{
    private static readonly DateTimeOffset Now = Hour(0);
    private static readonly DirectionProcedure Begun = new() { Direction = TestedDirection.Extension, SingleRepetition = false };

    private static PlanningRules Rules => RealKnowledge.Base.Planning;

    [Fact]
    public void It_goes_from_before_over_one_repetition_and_a_set_to_two_minutes_later()
    {
        var steps = new List<DirectionStep>();
        var test = Begun;
        foreach (var change in Whole(5, 3))
        {
            steps.Add(test.Step);
            test = change(test);
        }

        steps.ShouldBe([DirectionStep.Before, DirectionStep.Trial, DirectionStep.TrialCheck, DirectionStep.Set, DirectionStep.SetCheck, DirectionStep.Wait, DirectionStep.LastCheck]);
        test.Step.ShouldBe(DirectionStep.Finished);
        var e = test.ToEvent(A.Id(1), Now)!;
        (e.Direction, e.PainBefore, e.PainAfter, e.LegBefore, e.LegAfter).ShouldBe((TestedDirection.Extension, A.Pain(5), A.Pain(3), LegSymptom.Thigh, LegSymptom.Thigh));
        DirectionDecision.ResultOf(e, Rule).ShouldBe(DirectionDecision.TestResult.Better);
    }

    [Theory]
    [InlineData(LegSymptom.Thigh, 7, DirectionStep.Set)]
    [InlineData(LegSymptom.Thigh, 8, DirectionStep.Finished)]
    [InlineData(LegSymptom.BelowKnee, 5, DirectionStep.Finished)]
    [InlineData(LegSymptom.BelowKnee, 0, DirectionStep.Finished)]
    [InlineData(LegSymptom.Back, 7, DirectionStep.Set)]
    [InlineData(LegSymptom.Back, 8, DirectionStep.Finished)]
    public void Further_down_or_three_points_more_at_the_trial_stops_it_and_reads_as_worse(LegSymptom leg, int pain, DirectionStep expected)
    {
        var test = AtTrialCheck().Feels(new Feeling(leg, A.Pain(pain)), Now, Rules);
        test.Step.ShouldBe(expected);
        if (expected == DirectionStep.Finished)
        {
            DirectionDecision.ResultOf(test.ToEvent(A.Id(1), Now)!, Rule).ShouldBe(DirectionDecision.TestResult.Worse);
            test.WasStopped.ShouldBeTrue();
        }
    }

    [Theory]
    [InlineData(119.9, DirectionStep.Wait, 1)]
    [InlineData(120, DirectionStep.LastCheck, 0)]
    public void The_wait_is_over_when_its_two_minutes_have_passed(double seconds, DirectionStep expected, int left)
    {
        var waiting = Waiting();
        waiting.LeftToWait(Now.AddSeconds(seconds), Rule.Test).ShouldBe(new Seconds(left));
        waiting.Done(Now.AddSeconds(seconds), Rule.Test).Step.ShouldBe(expected);
    }

    [Fact]
    public void No_clear_change_allows_one_extra_set()
    {
        var unclear = Waiting().Done(Now.AddMinutes(2), Rule.Test).Feels(At(5), Now, Rules);
        unclear.Step.ShouldBe(DirectionStep.ExtraSet);
        unclear.ToEvent(A.Id(1), Now).ShouldBeNull();
        unclear.Choose(anotherSet: false).ToEvent(A.Id(1), Now)!.PainAfter.ShouldBe(A.Pain(5));

        var again = unclear.Choose(anotherSet: true);
        again.Step.ShouldBe(DirectionStep.Set);
        again.Done(Now, Rule.Test).Feels(At(5), Now, Rules).Done(Now.AddMinutes(2), Rule.Test).Feels(At(6), Now, Rules).Step.ShouldBe(DirectionStep.Finished);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(7)]
    public void A_clear_change_needs_no_extra_set(int pain) =>
        Waiting().Done(Now.AddMinutes(2), Rule.Test).Feels(At(pain), Now, Rules).Step.ShouldBe(DirectionStep.Finished);

    [Fact]
    public void With_pain_that_is_easily_stirred_up_there_is_one_repetition_and_no_more()
    {
        var test = AtTrialCheck(Begun with { SingleRepetition = true }).Feels(At(5), Now, Rules);
        test.Step.ShouldBe(DirectionStep.Wait);
        test.Done(Now.AddMinutes(2), Rule.Test).Feels(At(5), Now, Rules).Step.ShouldBe(DirectionStep.Finished);
    }

    [Theory]
    [InlineData(6, DirectionStep.Trial)]
    [InlineData(7, DirectionStep.Ended)]
    public void With_much_pain_it_does_not_begin(int pain, DirectionStep expected)
    {
        var test = Begun.Feels(At(pain), Now, Rules);
        test.Step.ShouldBe(expected);
        test.ToEvent(A.Id(1), Now).ShouldBeNull();
    }

    [Theory]
    [InlineData(DirectionStep.Trial)]
    [InlineData(DirectionStep.Set)]
    [InlineData(DirectionStep.Wait)]
    public void It_can_be_stopped_at_any_time_and_only_what_reads_worse_is_a_result(DirectionStep step)
    {
        var stopped = (Begun with { Step = step, Before = At(5) }).Stop();
        stopped.Step.ShouldBe(DirectionStep.StopCheck);
        stopped.Feels(At(6), Now, Rules).ToEvent(A.Id(1), Now).ShouldBeNull();
        stopped.Feels(At(6), Now, Rules).Step.ShouldBe(DirectionStep.Ended);
        DirectionDecision.ResultOf(stopped.Feels(At(7), Now, Rules).ToEvent(A.Id(1), Now)!, Rule).ShouldBe(DirectionDecision.TestResult.Worse);
    }

    [Fact]
    public void What_got_worse_during_a_trial_is_compared_with_how_it_was_before_the_test()
    {
        var recheck = DirectionProcedure.Recheck(Backward(-3));
        recheck.Step.ShouldBe(DirectionStep.StopCheck);
        recheck.Feels(new Feeling(LegSymptom.Back, A.Pain(7)), Now, Rules).ToEvent(A.Id(1), Now)!.PainBefore.ShouldBe(A.Pain(5));
        recheck.Feels(new Feeling(LegSymptom.Back, A.Pain(6)), Now, Rules).ToEvent(A.Id(1), Now).ShouldBeNull();
    }

    [Fact]
    public void An_answer_at_the_wrong_time_changes_nothing() => Enum.GetValues<DirectionStep>().ShouldEach(step =>
    {
        var test = Begun with { Step = step, Before = At(5) };
        var same = !test.IsAsking ? test.Feels(At(2), Now, Rules) : !test.IsDoing ? test.Done(Now, Rule.Test) : test;
        return same == test && (test.IsDoing || test.Stop() == test) && (step == DirectionStep.ExtraSet || test.Choose(anotherSet: true) == test);
    });

    private static Feeling At(int pain) => new(LegSymptom.Thigh, A.Pain(pain));

    private static DirectionProcedure AtTrialCheck(DirectionProcedure? begun = null) => (begun ?? Begun).Feels(At(5), Now, Rules).Done(Now, Rule.Test);

    private static DirectionProcedure Waiting() => AtTrialCheck().Feels(At(5), Now, Rules).Done(Now, Rule.Test).Feels(At(5), Now, Rules);

    private static Func<DirectionProcedure, DirectionProcedure>[] Whole(int before, int after) =>
    [
        test => test.Feels(At(before), Now, Rules),
        test => test.Done(Now, Rule.Test),
        test => test.Feels(At(before), Now, Rules),
        test => test.Done(Now, Rule.Test),
        test => test.Feels(At(after), Now, Rules),
        test => test.Done(Now.AddMinutes(2), Rule.Test),
        test => test.Feels(At(after), Now.AddMinutes(2), Rules),
    ];
}
