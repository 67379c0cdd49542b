using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Progression;
using Lumbar.Core.Record;

namespace Lumbar.Core.Tests.Progression;

/// <summary>Rules.md section 6.3: what follows from a colour and the morning after.</summary>
public class ActionTests
{
    private const int Before = 6;

    [Theory]
    [InlineData(2, 2, Before, 2, false)]
    [InlineData(2, 5, Before - 1, 0, false)]
    [InlineData(2, null, Before, 1, false)]
    [InlineData(4, 2, Before, 0, false)]
    [InlineData(4, 4, Before - 1, 0, false)]
    [InlineData(4, null, Before, 0, false)]
    [InlineData(8, 2, Before - 2, 0, false)]
    [InlineData(8, 4, Before - 2, 0, true)]
    [InlineData(8, null, Before - 2, 0, false)]
    public void Every_cell_of_the_table(int worst, int? morning, int step, int streak, bool flare)
    {
        var life = AfterOneCalmDay().Session(3, 2, worst, LegSymptom.Back, Bridge with { WorstPain = A.Pain(worst), RepsInReserve = 0 });
        life = morning is { } pain ? life.Morning(4, pain) : life.Morning(5, 2);
        var standing = life.Standing(5, "bridge");
        (standing.Step, standing.Streak).ShouldBe((step, streak));
        (life.Course(5).Flare is not null).ShouldBe(flare || morning == 5);
        (life.Course(5).Flare?.Why.Rule == ProgressionRuleIds.FlareRed).ShouldBe(flare);
    }

    [Theory]
    [InlineData(2, 4, false)]
    [InlineData(4, 2, false)]
    [InlineData(4, 4, true)]
    [InlineData(8, 2, true)]
    public void Too_much_rests_for_two_days(int worst, int morning, bool rests)
    {
        var life = AfterOneCalmDay().Session(3, 2, worst, LegSymptom.Back, Bridge).Morning(4, morning);
        life.Standing(4, "bridge").RestUntil.ShouldBe(rests ? Life.Day(5) : null);
    }

    [Fact]
    public void What_rests_is_in_no_session_until_its_days_are_over()
    {
        var life = AfterOneCalmDay().Session(3, 2, 4, LegSymptom.Back, Bridge, Life.Done("bird-dog", 0) with { WorstPain = A.Pain(1) }).Morning(4, 4);
        var week = life.Plan(4).Week;
        week.Where(day => day.Date < Life.Day(5)).SelectMany(day => day.Sessions).SelectMany(session => session.Items)
            .ShouldAllBe(item => item.Exercise.Id != A.Exercise("bridge"));
        week.SelectMany(day => day.Sessions).SelectMany(session => session.Items).ShouldContain(item => item.Exercise.Id == A.Exercise("bridge"));
    }

    [Fact]
    public void A_step_is_never_below_the_first()
    {
        var life = new Life().Issued(0, ("bridge", 1)).Session(1, 2, 8, LegSymptom.Back, Life.Done("bridge", 1)).Session(4, 2, 8, LegSymptom.Back, Life.Done("bridge", 0));
        life.Step(1, "bridge").ShouldBe(0);
        life.Step(4, "bridge").ShouldBe(0);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(13, true)]
    [InlineData(14, false)]
    public void Red_twice_within_fourteen_days_takes_it_out_for_fourteen(int daysBetween, bool isOut)
    {
        var again = Life.Day(3 + daysBetween);
        var life = AfterOneCalmDay().Session(3, 2, 8, LegSymptom.Back, Bridge)
            .And(A.Session(A.At(again, 21)) with { WorstPain = A.Pain(8), Items = [Bridge] });
        life.Standing(3 + daysBetween, "bridge").OutUntil.ShouldBe(isOut ? again.AddDays(14) : null);
    }

    [Fact]
    public void What_is_out_is_excluded_to_its_last_day_and_no_longer()
    {
        var life = AfterOneCalmDay().Session(3, 2, 8, LegSymptom.Back, Bridge).Session(6, 2, 8, LegSymptom.Back, Bridge)
            .Morning(7, 2).Session(12, Life.Done("bird-dog", 0)).Session(18, Life.Done("bird-dog", 0));
        Why(life.Plan(19), "bridge").ShouldContain(ProgressionRuleIds.Out);
        life.Plan(20).Eligibility.Eligible.ShouldContain(exercise => exercise.Id == A.Exercise("bridge"));
    }

    [Fact]
    public void An_exercise_that_is_twice_in_a_session_is_red_once()
    {
        var life = new Life().Issued(0, ("bridge", 6)).Session(1, 2, 8, LegSymptom.Back, Bridge, Bridge);
        life.Standing(1, "bridge").ShouldSatisfyAllConditions(it => it.Step.ShouldBe(4), it => it.OutUntil.ShouldBeNull());
        life.Course(1).Flare.ShouldBeNull();
    }

    [Fact]
    public void An_easier_variant_takes_the_place_of_what_was_red()
    {
        var life = new Life().Issued(0, ("bird-dog", 4)).Session(1, 2, 8, LegSymptom.Back, Life.Done("bird-dog", 4)).Morning(2, 2);
        life.Standing(2, "bird-dog").EasierUntil.ShouldBe(Life.Day(15));
        Why(life.Plan(5), "bird-dog").ShouldBe([ProgressionRuleIds.Easier]);
        life.Plan(5).Eligibility.Eligible.ShouldContain(exercise => exercise.Id == A.Exercise("quadruped-leg-extension"));
        life.Session(8, Life.Done("wall-sit", 0)).Plan(14).Eligibility.Eligible.ShouldNotContain(exercise => exercise.Id == A.Exercise("bird-dog"));
        life.Session(8, Life.Done("wall-sit", 0)).Plan(15).Eligibility.Eligible.ShouldContain(exercise => exercise.Id == A.Exercise("bird-dog"));
    }

    [Fact]
    public void Without_an_easier_variant_it_stays_with_a_smaller_dose()
    {
        var life = new Life().Issued(0, ("clamshell", 6)).Session(1, 2, 8, LegSymptom.Back, Life.Done("clamshell", 6)).Morning(2, 2);
        life.Plan(3).Eligibility.Eligible.ShouldContain(exercise => exercise.Id == A.Exercise("clamshell"));
        life.Step(3, "clamshell").ShouldBe(4);
    }

    [Fact]
    public void What_an_easier_variant_stood_in_for_comes_back_with_no_more_than_that()
    {
        var life = new Life().Issued(0, ("bird-dog", 8), ("quadruped-leg-extension", 0)).Session(1, 2, 8, LegSymptom.Back, Life.Done("bird-dog", 8)).Morning(2, 2);
        life.Step(2, "bird-dog").ShouldBe(6);
        life = new[] { 4, 7, 10, 13 }.Aggregate(life, (so, day) => so.Session(day, Life.Done("quadruped-leg-extension", 0)).Morning(day + 1, 4));
        life = life.Session(16, Life.Done("bird-dog", 0));
        life.Step(16, "bird-dog").ShouldBe(life.Step(16, "quadruped-leg-extension"));
    }

    [Fact]
    public void Two_red_exercises_in_one_session_begin_a_flare_up()
    {
        var two = new Life().Session(1, 2, 8, LegSymptom.Back, Life.Done("bridge", 4), Life.Done("bird-dog", 0));
        two.Course(1).Flare.ShouldNotBeNull().Why.Rule.ShouldBe(ProgressionRuleIds.FlareRed);
        var one = new Life().Session(1, 2, 8, LegSymptom.Back, Life.Done("bridge", 4), Life.Done("bird-dog", 0) with { WorstPain = A.Pain(2) });
        one.Course(1).Flare.ShouldBeNull();
    }

    [Fact]
    public void A_day_counts_by_its_strictest_session()
    {
        var life = AfterOneCalmDay()
            .And(A.Session(A.At(Life.Day(3), 9)) with { WorstPain = A.Pain(4), Items = [Bridge] })
            .Session(3, Bridge).Morning(4, 2);
        life.Standing(4, "bridge").Streak.ShouldBe(0);
    }

    private static SessionItem Bridge => Life.Done("bridge", Before);

    private static Life AfterOneCalmDay() => new Life().Issued(0, ("bridge", Before)).Session(1, Bridge with { RepsInReserve = 0 }).Morning(2, 2);

    private static IEnumerable<Core.Units.RuleId> Why(PlanOutcome.Planned plan, string exercise) =>
        plan.Eligibility.Excluded.Single(excluded => excluded.Exercise.Id == A.Exercise(exercise)).Reasons.Select(reason => reason.Rule);
}
