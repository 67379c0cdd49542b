using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Progression;

namespace Lumbar.Core.Tests.Progression;

/// <summary>Rules.md section 7: every way into a flare-up, what holds in it, and the way back.</summary>
public class FlareTests
{
    private const int Usual = 2;

    [Theory]
    [InlineData(Usual + 1, false)]
    [InlineData(Usual + 2, false)]
    [InlineData(Usual + 3, true)]
    [InlineData(Usual + 8, true)]
    public void One_morning_of_three_above_the_usual_begins_it(int pain, bool begins) => Begins(Week().Morning(7, pain), 7, begins, "FL-ONCE");

    [Theory]
    [InlineData(4, 4, true)]
    [InlineData(4, 3, false)]
    [InlineData(3, 4, false)]
    [InlineData(3, 3, false)]
    public void Two_mornings_running_of_two_above_begin_it(int first, int second, bool begins) =>
        Begins(Week().Morning(7, first).Morning(8, second), 8, begins, "FL-TWICE");

    [Fact]
    public void A_morning_without_an_entry_in_between_breaks_the_row()
    {
        Begins(Week().Morning(7, 4).Morning(9, 4), 9, begins: false, "FL-TWICE");
        Begins(Week().Morning(7, 4).Morning(9, 4).Morning(10, 4), 10, begins: true, "FL-TWICE");
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void A_week_whose_middle_is_two_above_the_week_before_begins_it(int pain, bool begins)
    {
        // Every second morning, so that no two run; the third one turns the middle of the week.
        Begins(new[] { 8, 10, 12 }.Aggregate(Week(), (life, day) => life.Morning(day, pain)), 12, begins, "FL-WEEK");
    }

    [Fact]
    public void One_above_in_each_of_two_weeks_running_begins_it()
    {
        var life = new Life().Mornings(0, 6, 2).Mornings(7, 13, 3);
        Begins(life.Mornings(14, 17, 4), 17, begins: true, "FL-WEEK");
        life.Mornings(14, 20, 3).Course(20).Flares.ShouldBeEmpty();
        new Life().Mornings(7, 13, 3).Mornings(14, 20, 4).Course(20).Flares.ShouldBeEmpty("only one week is known to have risen");
    }

    [Fact]
    public void A_small_ache_of_muscles_begins_none()
    {
        var calm = Life.Of(person => person.WithEpisode(episode => episode with { PainNow = A.Pain(0) })).Mornings(0, 6, 0);
        calm.Morning(7, 3, ache: true).Course(7).Flare.ShouldBeNull();
        calm.Morning(7, 3).Course(7).Flare.ShouldNotBeNull();
        calm.Morning(7, 4, ache: true).Course(7).Flare.ShouldNotBeNull();
    }

    [Fact]
    public void The_person_says_so()
    {
        Week().Flare(7).Course(7).Flare.ShouldNotBeNull().Why.Rule.ShouldBe(ProgressionRuleIds.FlareSaid);
        Week().Flare(7).Course(6).Flare.ShouldBeNull();
    }

    [Fact]
    public void It_asks_the_safety_questions_again_and_forgets_tested_directions()
    {
        var life = Week().Morning(7, 5);
        life.Course(7).ScreenSince.ShouldBe(A.At(Life.Day(7), 7));
        life.Course(7).DirectionSince.ShouldBe(A.At(Life.Day(7), 7));
        life.Decide(7).ShouldBeOfType<PlanOutcome.Incomplete>().Advice.ShouldContain(Advices.ScreenAgain);
        life.Screened(7).Plan(7).Finding.State.ShouldBe(ProgrammeState.Flare);
    }

    [Fact]
    public void A_screen_that_fires_comes_before_the_flare_up() =>
        Week().Morning(7, 5).Screened(7, 13, ("TR-19", Core.Triage.Answer.Yes)).Decide(7).ShouldBeOfType<PlanOutcome.Blocked>();

    [Fact]
    public void The_usual_morning_stays_as_it_was_until_it_is_over()
    {
        var life = Week().Morning(7, 5).Mornings(8, 20, 5);
        life.Course(20).Usual.ShouldBe(UsualMorning.Of(A.Pain(Usual)));
        life.Course(20).Mornings.Where(morning => morning.Day >= Life.Day(7)).ShouldAllBe(morning => morning.Usual == UsualMorning.Of(A.Pain(Usual)));
    }

    [Fact]
    public void It_is_over_exactly_on_the_second_calm_morning_running()
    {
        var life = Week().Morning(7, 5).Morning(8, 5);
        life.Morning(9, 3).Course(9).Flare.ShouldNotBeNull();
        life.Morning(9, 3).Morning(10, 3).Course(10).Flares.Single().Over.ShouldBe(Life.Day(10));
        life.Morning(9, 3).Morning(10, 4).Course(10).Flare.ShouldNotBeNull();
        life.Morning(9, 3).Morning(10, 4).Morning(11, 3).Course(11).Flare.ShouldNotBeNull();
        life.Morning(9, 3).Morning(10, 4).Morning(11, 3).Morning(12, 3).Course(12).Flare.ShouldBeNull();
        life.Morning(9, 3).Morning(11, 3).Course(11).Flare.ShouldNotBeNull("a day without an entry is not a calm one");
        life.Morning(9, 3).Flare(9).Morning(10, 3).Course(10).Flare.ShouldNotBeNull("said again, it counts from there");
    }

    [Theory]
    [InlineData(6, 4)]
    [InlineData(2, 0)]
    [InlineData(1, 0)]
    [InlineData(0, 0)]
    public void Work_begins_again_two_steps_below_where_it_stood(int before, int after)
    {
        var life = new Life().Mornings(0, 6, Usual).Issued(0, ("bridge", before)).Session(5, Life.Done("bridge", before)).Flare(7);
        life.Step(8, "bridge").ShouldBe(before);
        life.Morning(8, 2).Morning(9, 2).Step(9, "bridge").ShouldBe(after);
    }

    [Fact]
    public void What_was_lowered_by_the_same_entry_is_not_lowered_twice()
    {
        var byRed = new Life().Mornings(0, 6, Usual).Issued(0, ("bridge", 6), ("bird-dog", 6))
            .Session(6, 2, 8, LegSymptom.Back, Life.Done("bridge", 6), Life.Done("bird-dog", 6));
        byRed.Step(6, "bridge").ShouldBe(4);
        byRed.Morning(7, 2).Morning(8, 2).Step(8, "bridge").ShouldBe(4);

        var byMorning = new Life().Mornings(0, 6, Usual).Issued(0, ("bridge", 6)).Session(6, Life.Done("bridge", 6)).Morning(7, 5);
        byMorning.Step(7, "bridge").ShouldBe(5);
        byMorning.Morning(8, 2).Morning(9, 2).Step(9, "bridge").ShouldBe(4);
    }

    [Fact]
    public void In_it_only_the_gentlest_at_the_smallest_dose()
    {
        var plan = Week().Issued(0, ("bridge", 6), ("cat-camel", 3), ("pelvic-tilt-posterior", 3)).Session(6, Life.Done("bridge", 6)).Morning(7, 5).Screened(7).Plan(8);
        var gentle = RealKnowledge.Base.Progression.Flare.Gentle;
        plan.Programme.Exercises.ShouldNotBeEmpty();
        plan.Programme.Exercises.ShouldAllBe(candidate => gentle.Contains(candidate.Exercise.Id) && candidate.Step == 0);
        plan.Programme.Exercises.ShouldAllBe(candidate => candidate.Exercise.Load < Load.Loaded && candidate.Dose.TotalRepetitions == 5);
        plan.Week.SelectMany(day => day.Sessions).SelectMany(session => session.Items).ShouldAllBe(item => gentle.Contains(item.Exercise.Id));
    }

    [Fact]
    public void What_a_clinician_put_in_rests_too() => Week().And(A.Prescribed("bridge", A.At(Life.Day(1)))).Morning(7, 5).Screened(7).Plan(8)
        .Eligibility.Eligible.ShouldNotContain(exercise => exercise.Id == A.Exercise("bridge"));

    [Fact]
    public void A_direction_tested_in_it_may_go_on_and_one_tested_before_may_not()
    {
        var before = Week().And(A.Tested(Core.Record.TestedDirection.Extension, A.At(Life.Day(5)), 5, 2)).Morning(7, 5).Screened(7);
        before.Plan(8).Eligibility.Eligible.ShouldNotContain(exercise => exercise.Id == A.Exercise("prone-press-up"));
        before.And(A.Tested(Core.Record.TestedDirection.Extension, A.At(Life.Day(8), 6), 5, 2)).Plan(8)
            .Eligibility.Eligible.ShouldContain(exercise => exercise.Id == A.Exercise("prone-press-up"));
    }

    [Fact]
    public void In_it_nothing_rises_and_nothing_eases_off_further()
    {
        var life = Week().Issued(0, ("pelvic-tilt-posterior", 1), ("heel-slide", 1)).Morning(7, 5);
        life = Enumerable.Range(7, 8).Aggregate(life, (so, day) => so.Session(day, Life.Done("pelvic-tilt-posterior", 1)).Morning(day + 1, day % 2 == 0 ? 5 : 3));
        life.Course(15).Flare.ShouldNotBeNull();
        life.Course(15).Proposals.ShouldBeEmpty();
    }

    [Fact]
    public void After_it_nothing_rises_for_seven_days_and_three_good_ones_with_a_session()
    {
        var life = Over(6).Session(9, Life.Done("bridge", 4)).Morning(10, 2);
        life.Course(9).ReturnDaysLeft.ShouldBe(3);
        life.Course(10).ReturnDaysLeft.ShouldBe(2);
        life = life.Session(11, Life.Done("bridge", 4)).Morning(12, 2).Session(13, Life.Done("bridge", 4)).Morning(14, 2);
        life.Course(14).ReturnDaysLeft.ShouldBe(0);
        life.Course(14).Outlooks[0].Missing.Select(reason => reason.Rule).ShouldContain(ProgressionRuleIds.AfterFlare);
        life.Step(14, "bridge").ShouldBe(4);
        life.Session(15, Life.Done("bridge", 4)).Morning(16, 2).Step(16, "bridge").ShouldBe(5);
        var twoGood = Over(6).Session(10, Life.Done("bridge", 4)).Session(13, Life.Done("bridge", 4)).Morning(14, 2).Session(15, Life.Done("bridge", 4)).Morning(16, 2);
        (twoGood.Course(16).ReturnDaysLeft, twoGood.Step(16, "bridge")).ShouldBe((1, 4));
    }

    [Theory]
    [InlineData(8, 2, 3)]
    [InlineData(2, 4, 3)]
    [InlineData(2, null, 3)]
    [InlineData(4, 2, 2)]
    [InlineData(2, 2, 2)]
    public void Only_a_green_or_amber_day_with_a_fine_morning_counts_on_the_way_back(int worst, int? morning, int left)
    {
        var life = Over(6).Session(9, 2, worst, LegSymptom.Back, Life.Done("bridge", 4));
        (morning is { } pain ? life.Morning(10, pain) : life.Morning(11, 2)).Course(11).ReturnDaysLeft.ShouldBe(left);
    }

    [Theory]
    [InlineData(14, false)]
    [InlineData(15, true)]
    public void After_seven_days_a_clinician_is_advised(int day, bool isAdvised) =>
        Lasting(day).Plan(day).Advice.Contains(Advices.FlareLasts).ShouldBe(isAdvised);

    [Theory]
    [InlineData(21, ProgrammeState.Flare)]
    [InlineData(22, ProgrammeState.Review)]
    public void After_fourteen_days_a_clinician_should_look(int day, ProgrammeState state) => Lasting(day).Plan(day).Finding.State.ShouldBe(state);

    private static Life Week() => new Life().Mornings(0, 6, Usual);

    /// <summary>A flare-up from day 7 that does not end.</summary>
    private static Life Lasting(int day) => Week().Morning(7, 5).Screened(7).Mornings(8, day, 5);

    /// <summary>A bridge on step 6 and a flare-up that was over on day 8.</summary>
    private static Life Over(int step) => Life.Of(person => person.WithPreferences(wishes => wishes with { DaysPerWeek = 3 })).Mornings(0, 5, Usual)
        .Issued(0, ("bridge", step), ("bird-dog", 0)).Session(5, Life.Done("bridge", step)).Flare(6).Morning(7, 2).Morning(8, 2);

    private static void Begins(Life life, int day, bool begins, string rule)
    {
        life.Course(day - 1).Flare.ShouldBeNull();
        (life.Course(day).Flare?.Why.Rule.Value).ShouldBe(begins ? rule : null);
    }
}
