using Lumbar.Core.Catalogue;
using Lumbar.Core.Progression;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Progression;

/// <summary>Smaller things that steer a dose or say why it changed.</summary>
public class SmallPrintTests
{
    [Fact]
    public void The_first_step_is_the_lowest_however_little_work_there_may_be() =>
        WeeklyWork.StepWithin(Life.LadderOf("bridge"), 3, mostWork: 0).ShouldBe(0);

    [Fact]
    public void A_step_down_after_a_red_session_names_its_day()
    {
        var life = new Life().Issued(0, ("bridge", 4)).Session(1, 2, 8, LegSymptom.Back, Life.Done("bridge", 4));

        life.Course(1).Proposals.Single().Why.Facts.ShouldBe([new Fact("day", "2026-01-06")]);
    }

    [Theory]
    [InlineData("TR-20", true)]
    [InlineData("TR-29", false)]
    public void Only_the_questions_about_a_leg_hold_the_programme_at_relief(string question, bool isHeld) =>
        Life.Of(person => person.WithEpisode(episode => episode with { AssessedByClinician = false }))
            .Screened(1, 13, (question, Answer.Yes)).Course(1).IsLegHeld.ShouldBe(isHeld);

    [Fact]
    public void A_dose_that_was_given_smaller_than_its_step_counts_as_done_when_that_was_done()
    {
        var life = new Life().Issued(0, ("bridge", 4), ("cat-camel", 2));
        var issued = (RecordEvent.ProgrammeIssued)life.Happened[0];
        var half = issued.Exercises.Select(given => given with { Dose = given.Dose with { Reps = given.Dose.Reps / 2 } });
        var done = Life.Done("bridge", 4) with { Reps = Life.DoseAt("bridge", 4).Reps / 2 };
        life = (life with { Happened = [issued with { Exercises = half.ToValueList() }] }).Session(0, done).Morning(1, 2).Session(2, done).Morning(3, 2);

        life.Step(3, "bridge").ShouldBe(5);
    }

    [Fact]
    public void The_morning_that_ends_a_flare_up_is_the_first_of_what_is_usual_from_then_on()
    {
        var life = new Life().Mornings(0, 6, 2).Flare(7).Mornings(8, 20, 3);
        var over = life.Course(20).Flares.Single().Over!.Value.DayNumber - Life.Start.DayNumber;
        var fewest = RealKnowledge.Base.Progression.NextDay.BaselineEntries;

        life.Course(over + fewest).Usual.ShouldBe(UsualMorning.Of(Nprs.Of(3)));
        life.Course(over + fewest - 1).Usual.ShouldBe(UsualMorning.Of(Nprs.Of(2)));
    }

    [Fact]
    public void A_dose_of_nothing_in_a_record_does_no_harm()
    {
        var life = new Life().Issued(0, ("bridge", 4), ("cat-camel", 2));
        var issued = (RecordEvent.ProgrammeIssued)life.Happened[0];
        var nothing = issued.Exercises.Select(given => given with { Dose = given.Dose with { Reps = 0 } });

        (life with { Happened = [issued with { Exercises = nothing.ToValueList() }] }).Session(0, Life.Done("bridge", 4)).Step(0, "bridge").ShouldBe(4);
    }
}
