using System.Diagnostics;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Progression;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Progression;

/// <summary>What must be true of every year of everybody.</summary>
public class LifeLaws
{
    private const int Year = 52;
    private const int Week = 7;

    private static readonly ProgressionRules Rules = RealKnowledge.Base.Progression;

    [Fact]
    public void A_dose_rises_only_by_one_step_after_a_fine_morning_and_never_in_a_flare_up_a_gap_or_a_review() => Law.Holds(GenLife.Weeks(Year), 30, life =>
    {
        var course = life.Course(Year * Week);
        var rises = course.Proposals.Where(proposal => proposal.IsRise).ToList();
        foreach (var rise in rises)
        {
            rise.To.ShouldBe(rise.From + 1);
            course.Flares.ShouldEach(spell => rise.On < spell.FirstDay || rise.On >= spell.Over || spell.Began > A.At(rise.On, 7));
            course.Mornings.Single(morning => morning.Day == rise.On).Reading.ShouldBe(NextDay.Fine);
            course.Sessions.ShouldContain(session => session.NextDay == NextDay.Fine && rise.On.DayNumber - session.Day.DayNumber <= 2);
            rises.Count(other => other.On <= rise.On && other.On > rise.On.AddDays(-Week)).ShouldBeLessThanOrEqualTo(Rules.Progress.MostRaised);
        }

        course.Standings.ShouldEach(standing => standing.Step >= 0 && standing.Streak >= 0);
    });

    [Fact]
    public void After_red_the_next_dose_is_not_higher() => Law.Holds(GenLife.Weeks(Year), 25, life =>
    {
        var leg = LegSymptom.Back;
        foreach (var e in RecordReader.InOrder(life.Events))
        {
            if (e is RecordEvent.SessionFinished session)
            {
                foreach (var item in session.Items.Where(item => ColourDecision.OfItem(session, item, leg, Rules.Colour) >= SessionColour.Red))
                {
                    NextStep(life, item.Exercise, session.At).ShouldBeLessThanOrEqualTo(StepBefore(life, item.Exercise, session.At) ?? int.MaxValue);
                }
            }

            leg = LegAfter(e, leg);
        }
    });

    [Fact]
    public void The_work_of_a_week_never_grows_by_more_than_a_fifth() => Law.Holds(GenLife.Weeks(20), 12, life =>
    {
        var days = Enumerable.Range(0, 20 * Week).Select(day => WorkByExercise(life, day)).ToList();
        for (var day = 1; day < days.Count; day++)
        {
            foreach (var (exercise, work) in days[day])
            {
                for (var back = 1; back <= Math.Min(day, Week); back++)
                {
                    if (days[day - back].TryGetValue(exercise, out var before))
                    {
                        (work * 100).ShouldBeLessThanOrEqualTo(before * 120, $"{exercise}, day {day}, {back} days before");
                    }
                }
            }
        }
    });

    [Fact]
    public void What_was_decided_is_never_changed_by_what_came_later() => Law.Holds(GenLife.Weeks(Year), 25, life =>
    {
        var whole = life.Course(Year * Week);
        for (var day = 10; day < Year * Week; day += 23)
        {
            var then = life.Course(day);
            Decided(then, day).ShouldBe(Decided(whole, day));
            then.Flares.Select(spell => (spell.Began, spell.Usual, spell.Why)).ShouldBe(whole.Flares.Where(spell => spell.FirstDay <= Life.Day(day)).Select(spell => (spell.Began, spell.Usual, spell.Why)));
            then.Mornings.ShouldBe(whole.Mornings.Where(morning => morning.Day <= Life.Day(day)));
            then.Sessions.Select(session => session.Colour).ShouldBe(whole.Sessions.Take(then.Sessions.Count).Select(session => session.Colour));
        }
    });

    [Fact]
    public void The_order_in_which_a_record_is_kept_makes_no_difference() => Law.Holds(GenLife.Weeks(Year), 20, life =>
    {
        var backwards = CourseDecision.Of(new CourseRequest { State = PatientState.Fold(life.Events.Reverse()), Knowledge = RealKnowledge.Base, On = Life.Day(Year * Week) });
        var course = CourseDecision.Of(new CourseRequest { State = PatientState.Fold(life.Events), Knowledge = RealKnowledge.Base, On = Life.Day(Year * Week) });
        backwards.ShouldBe(course);
    });

    [Fact]
    public void More_pain_in_the_latest_session_or_morning_never_means_a_higher_step() => Law.Holds(GenLife.Weeks(16), 25, life =>
    {
        foreach (var (e, i) in life.Happened.Select((e, i) => (e, i)).Where(entry => entry.i % 7 == 0))
        {
            var until = life with { Happened = life.Happened.Where(other => other.At <= e.At).ToValueList() };
            if (Worse(e) is { } worse)
            {
                var day = e.Day.DayNumber - Life.Start.DayNumber;
                var place = until.Happened.ToList().IndexOf(e);
                var hurt = until with { Happened = until.Happened.Select((other, at) => at == place ? worse : other).ToValueList() };
                var (calm, bad) = (Shown(until.Course(day)), Shown(hurt.Course(day)));
                bad.ShouldEach(step => step.Value <= calm[step.Key]);
            }
        }
    });

    [Fact]
    public void Exercise_that_is_closed_opens_only_on_a_day_with_a_visit_told_and_a_new_screen() => Law.Holds(GenLife.Weeks(26), 8, life =>
    {
        var wasBlocked = false;
        var screens = life.Events.OfType<RecordEvent.ScreenAnswered>().Select(screen => screen.Day).ToHashSet();
        for (var day = 0; day < 26 * Week; day++)
        {
            var isBlocked = life.Decide(day) is PlanOutcome.Blocked;
            (!wasBlocked || isBlocked || screens.Contains(Life.Day(day))).ShouldBeTrue($"day {day}");
            wasBlocked = isBlocked;
        }
    });

    [Fact]
    public void Every_plan_of_a_year_keeps_to_the_course() => Law.Holds(GenLife.Weeks(26), 8, life =>
    {
        for (var day = 0; day < 26 * Week; day += 5)
        {
            if (life.Decide(day) is PlanOutcome.Planned plan)
            {
                plan.Programme.Exercises.ShouldEach(candidate => KeepsToTheCourse(candidate.Exercise, candidate.Step, plan));
            }
        }
    });

    [Fact]
    public void Under_a_clinician_nothing_rises_without_a_yes() => Law.Holds(GenLife.Weeks(26), 10, life =>
        life.Course(26 * Week, Supervision.Clinician).Proposals.ShouldEach(proposal => !proposal.IsRise || proposal.Status != ProposalStatus.Applied));

    [Fact]
    public void The_lives_hold_what_the_laws_speak_of()
    {
        var (rises, flares, reds, blocked) = (0, 0, 0, 0);
        Law.HoldsForJust(GenLife.Weeks(26), 25, life =>
        {
            var course = life.Course(26 * Week);
            rises += course.Proposals.Count(proposal => proposal.IsRise);
            flares += course.Flares.Count;
            reds += course.Sessions.Count(session => session.Colour >= SessionColour.Red);
            blocked += Enumerable.Range(1, 25).Count(week => life.Decide(week * Week) is PlanOutcome.Blocked);
        });
        rises.ShouldBeGreaterThan(40);
        flares.ShouldBeGreaterThan(20);
        reds.ShouldBeGreaterThan(20);
        blocked.ShouldBeGreaterThan(3);
    }

    private static bool KeepsToTheCourse(Exercise exercise, int step, PlanOutcome.Planned plan)
    {
        var standing = plan.Course.StandingOf(exercise.Id);
        var isGentle = plan.Course.Flare is null || Rules.Flare.Gentle.Contains(exercise.Id);
        var isIn = standing?.OutUntil is not { } until || plan.Person.On >= until;
        var isSmall = !plan.Person.IsDoseSmall || step == 0;
        return isGentle && isIn && isSmall && step <= (standing?.Step ?? int.MaxValue);
    }

    private static Dictionary<ExerciseId, int> WorkByExercise(Life life, int day)
    {
        var perWeek = life.Person.Preferences!.DaysPerWeek;
        var work = new Dictionary<ExerciseId, int>();
        foreach (var standing in life.Course(day).Standings)
        {
            var ladder = Life.LadderOf(standing.Exercise.Value);
            if (ladder.NeedsRestDay)
            {
                work[standing.Exercise] = WeeklyWork.Of(ladder, standing.Step, standing.PhaseIn, WeeklyWork.Sessions(ladder, perWeek));
            }
        }

        return work;
    }

    /// <summary>The proposals up to a day, without what a gap that may not be over yet does.</summary>
    private static List<DoseProposal> Decided(CourseOutcome course, int day) =>
        course.Proposals.Where(proposal => proposal.On <= Life.Day(day) && proposal.Why.Rule != ProgressionRuleIds.Lapse).ToList();

    private static Dictionary<ExerciseId, int> Shown(CourseOutcome course) =>
        course.Standings.ToDictionary(standing => standing.Exercise, standing => course.Flare is null ? standing.Step : 0);

    private static RecordEvent? Worse(RecordEvent e) => e switch
    {
        RecordEvent.MorningChecked morning => morning with { Pain = More(morning.Pain) },
        RecordEvent.SessionFinished session => session with
        {
            WorstPain = More(session.WorstPain),
            Items = session.Items.Select(item => item with { WorstPain = item.WorstPain is { } worst ? More(worst) : null }).ToValueList(),
        },
        RecordEvent.PersonDescribed or RecordEvent.EpisodeDescribed or RecordEvent.ScreenAnswered or RecordEvent.PreferencesSet => null,
        RecordEvent.DirectionTested or RecordEvent.WalkDone or RecordEvent.FlareReported or RecordEvent.IrritabilityAnswered => null,
        RecordEvent.MeasureAnswered or RecordEvent.Consulted or RecordEvent.ProgrammeIssued or RecordEvent.ExercisePrescribed => null,
        RecordEvent.ExerciseWithdrawn or RecordEvent.LimitSet or RecordEvent.ProposalAnswered or RecordEvent.NoteWritten => null,
        _ => throw new UnreachableException(),
    };

    private static Nprs More(Nprs pain) => A.Pain(Math.Min(Nprs.Highest, pain.Value + 3));

    private static LegSymptom LegAfter(RecordEvent e, LegSymptom leg) => e switch
    {
        RecordEvent.EpisodeDescribed episode => episode.LegSymptom,
        RecordEvent.MorningChecked morning => morning.LegSymptom,
        RecordEvent.SessionFinished session => session.LegAfter,
        _ => leg,
    };

    private static int? StepBefore(Life life, ExerciseId exercise, DateTimeOffset at)
    {
        var before = PatientState.Fold(life.Events.Where(e => e.At < at));
        return CourseDecision.Of(new CourseRequest { State = before, Knowledge = RealKnowledge.Base, On = DateOnly.FromDateTime(at.DateTime) }).StandingOf(exercise)?.Step;
    }

    /// <summary>The step at the next session with an exercise, or 0 when there is none.</summary>
    private static int NextStep(Life life, ExerciseId exercise, DateTimeOffset after) =>
        RecordReader.InOrder(life.Events).OfType<RecordEvent.SessionFinished>().FirstOrDefault(session => session.At > after && session.Items.Any(item => item.Exercise == exercise)) is { } next
            ? StepBefore(life, exercise, next.At) ?? 0
            : 0;
}
