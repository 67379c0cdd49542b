using FsCheck;
using FsCheck.Fluent;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Testing;

/// <summary>Events of every type with any value their fields can have, for reading and writing.</summary>
public static class GenEvents
{
    private static readonly QuestionId[] Questions = [.. RealKnowledge.Base.Triage.Questions.Select(question => question.Id).Order()];
    private static readonly ConditionId[] Conditions = [.. RealKnowledge.Base.Conditions.Select(condition => condition.Id)];
    private static readonly ExerciseId[] ExerciseIds = [.. RealKnowledge.Base.KnownExerciseIds];

    private static Gen<string> Text => Gen.Elements("", "a word", "\"quoted\" \\ and {braces}", "línea\nnueva\t", "平 \u2028 🙂", "\u0000\u001f</script>");

    private static Gen<ExerciseId> Exercise => Gen.Elements(ExerciseIds);

    private static Gen<int> Number => Gen.Choose(0, 900);

    private static Gen<int> Counted => Gen.Choose(1, 20);

    private static Gen<DateOnly> Day => Gen.Choose(-4000, 400).Select(A.Today.AddDays);

    private static Gen<Effort> AnyEffort => Gen.Choose(0, Effort.Highest).Select(Effort.Of);

    /// <summary>One event of any type.</summary>
    public static Gen<RecordEvent> Any { get; } =
        from e in Gen.OneOf(ByPerson, ByClinician, Person, Episode, Session, Gens.Preferences.Select(p => (RecordEvent)p))
        from id in Gen.Choose(1, int.MaxValue - 1)
        from author in Gens.AnyOf<Author>()
        from day in Day
        from seconds in Gen.Choose(0, 86399)
        from ticks in Gen.Elements(0, 1, 9_999_999, 5_000_000)
        from offset in Gen.Elements(0, 60, -210, 345, 840)
        let at = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue).AddSeconds(seconds).AddTicks(ticks), TimeSpan.FromMinutes(offset))
        select WithOnset(e with { Id = A.Id(id), At = at, By = author });

    /// <summary>A record: events of every type with times that grow.</summary>
    public static Gen<ValueList<RecordEvent>> Record { get; } =
        from events in Gen.ArrayOf(Any)
        from minutes in Gen.ArrayOf(Gen.Choose(0, 3000), events.Length)
        select events.Select((e, i) => WithOnset(e with
        {
            Id = A.Id(i + 1), At = A.At(A.Today.AddDays(-300)).AddMinutes(minutes.Take(i + 1).Sum()),
        })).ToValueList();

    private static RecordEvent WithOnset(RecordEvent e) =>
        e is RecordEvent.EpisodeDescribed episode ? episode with { Onset = e.Day.AddDays(-30) } : e;

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : struct => Gen.OneOf(Gen.Constant<T?>(null), gen.Select(value => (T?)value));

    private static Gen<string?> MaybeText => Gen.OneOf(Gen.Constant<string?>(null), Text.Select(text => (string?)text));

    private static Gen<RecordEvent> Person =>
        from year in Gen.Choose(1900, 2010)
        from conditions in Gens.SomeOf(Conditions, 4)
        from weeks in Maybe(Gen.Choose(0, 45))
        select (RecordEvent)new RecordEvent.PersonDescribed
        {
            Id = Guid.Empty, At = default, By = default, BirthYear = year, Conditions = conditions, PregnancyWeeks = weeks,
        };

    private static Gen<RecordEvent> Episode => Gens.Episode.Select(episode => (RecordEvent)episode);

    private static Gen<RecordEvent> Session =>
        from name in Text
        from before in Gens.Pain
        from worst in Gens.Pain
        from leg in Gens.AnyOf<LegSymptom>()
        from items in Gen.ArrayOf(Item)
        select (RecordEvent)new RecordEvent.SessionFinished
        {
            Id = Guid.Empty, At = default, By = default, Session = name.Length == 0 ? "s" : name, PainBefore = before, WorstPain = worst,
            LegAfter = leg, Items = items.ToValueList(),
        };

    private static Gen<SessionItem> Item =>
        from exercise in Exercise
        from counts in Gen.Three(Number)
        from effort in Maybe(AnyEffort)
        from reserve in Maybe(Number)
        from worst in Maybe(Gens.Pain)
        from form in Maybe(Gens.Chance(50))
        from stopped in Maybe(Gens.AnyOf<StopReason>())
        select new SessionItem
        {
            Exercise = exercise, Sets = counts.Item1, Reps = counts.Item2, Hold = new Seconds(counts.Item3), Effort = effort,
            RepsInReserve = reserve, WorstPain = worst, FormOk = form, Stopped = stopped,
        };

    private static Gen<RecordEvent> ByPerson => Gen.OneOf(
        from questions in Gens.SomeOf(Questions, 20)
        from answers in Gen.ArrayOf(Gens.AnyAnswer, questions.Count)
        select (RecordEvent)new RecordEvent.ScreenAnswered
        {
            Id = Guid.Empty, At = default, By = default, Answers = questions.Select((id, i) => new ScreenAnswer(id, answers[i])).ToValueList(),
        },
        from direction in Gens.AnyOf<TestedDirection>()
        from pains in Gen.Two(Gens.Pain)
        from legs in Gen.Two(Gens.AnyOf<LegSymptom>())
        select (RecordEvent)new RecordEvent.DirectionTested
        {
            Id = Guid.Empty, At = default, By = default, Direction = direction, LegBefore = legs.Item1, PainBefore = pains.Item1,
            LegAfter = legs.Item2, PainAfter = pains.Item2,
        },
        from pain in Gens.Pain
        from leg in Gens.AnyOf<LegSymptom>()
        from flags in Gen.Two(Gens.Chance(50))
        select (RecordEvent)new RecordEvent.MorningChecked
        {
            Id = Guid.Empty, At = default, By = default, Pain = pain, LegSymptom = leg, MuscleAcheOnly = flags.Item1, SleepDisturbed = flags.Item2,
        },
        from minutes in Number
        from pain in Maybe(Gens.Pain)
        from steps in Maybe(Number)
        select (RecordEvent)new RecordEvent.WalkDone { Id = Guid.Empty, At = default, By = default, Minutes = minutes, Pain = pain, Steps = steps },
        MaybeText.Select(text => (RecordEvent)new RecordEvent.FlareReported { Id = Guid.Empty, At = default, By = default, Trigger = text }),
        from worst in Maybe(Gens.Pain)
        from atRest in Maybe(Gens.Chance(50))
        from settle in Maybe(Number)
        select (RecordEvent)new RecordEvent.IrritabilityAnswered
        {
            Id = Guid.Empty, At = default, By = default, WorstPain24h = worst, RestOrNightPain = atRest, SettleMinutes = settle,
        },
        from measure in MaybeText
        from items in Gen.ArrayOf(from name in Text from value in Maybe(Gen.Choose(-900, 900)) select new MeasureItem(name + "x", value))
        select (RecordEvent)new RecordEvent.MeasureAnswered
        {
            Id = Guid.Empty, At = default, By = default, Measure = measure, Items = items.ToValueList(),
        },
        from day in Maybe(Day)
        from fine in Maybe(Gens.Chance(50))
        from advanced in Maybe(Gens.Chance(50))
        select (RecordEvent)new RecordEvent.Consulted { Id = Guid.Empty, At = default, By = default, On = day, ExerciseFine = fine, AdvancedFine = advanced });

    private static Gen<IssuedDose> Dose =>
        from sets in Counted
        from reps in Counted
        from hold in Gen.Choose(0, 60)
        from perSide in Maybe(Gens.Chance(50))
        from rest in Maybe(Gen.Choose(0, 120))
        from times in Maybe(Gen.Choose(1, 6))
        from days in Maybe(Gen.Choose(1, 7))
        select new IssuedDose
        {
            Sets = sets, Reps = reps, Hold = new Seconds(hold), PerSide = perSide, Rest = rest is { } pause ? new Seconds(pause) : null,
            TimesPerDay = times, DaysPerWeek = days,
        };

    private static Gen<Reason> AnyReason =>
        from source in MaybeText
        from facts in Gens.SomeOf(["a", "b b", "ç\""], 3)
        from value in Text
        select new Reason(new RuleId("TR-01"), source is null ? null : new SourceId(source), facts.Select(name => new Fact(name, value)).ToValueList());

    private static Gen<RecordEvent> ByClinician => Gen.OneOf(
        from version in Counted
        from exercises in Gen.ArrayOf(from id in Exercise from step in Number from dose in Dose select new IssuedExercise(id, step, dose))
        from reasons in Gen.ArrayOf(AnyReason)
        select (RecordEvent)new RecordEvent.ProgrammeIssued
        {
            Id = Guid.Empty, At = default, By = default, Version = version, Exercises = exercises.ToValueList(),
            Reasons = reasons.ToValueList(), KnowledgeVersion = "0123456789ab",
        },
        from exercise in Exercise
        from dose in Gen.OneOf(Gen.Constant<IssuedDose?>(null), Dose.Select(dose => (IssuedDose?)dose))
        from reason in MaybeText
        select (RecordEvent)new RecordEvent.ExercisePrescribed { Id = Guid.Empty, At = default, By = default, Exercise = exercise, Dose = dose, Reason = reason },
        from exercise in Exercise
        from reason in MaybeText
        select (RecordEvent)new RecordEvent.ExerciseWithdrawn { Id = Guid.Empty, At = default, By = default, Exercise = exercise, Reason = reason },
        from tags in Gens.SomeOf(Enum.GetValues<Tag>(), 5)
        from until in Maybe(Day)
        from reason in MaybeText
        select (RecordEvent)new RecordEvent.LimitSet { Id = Guid.Empty, At = default, By = default, Tags = tags, Until = until, Reason = reason },
        from proposal in MaybeText
        from answer in Maybe(Gens.AnyOf<ProposalReply>())
        from reason in MaybeText
        select (RecordEvent)new RecordEvent.ProposalAnswered { Id = Guid.Empty, At = default, By = default, Proposal = proposal, Answer = answer, Reason = reason },
        MaybeText.Select(text => (RecordEvent)new RecordEvent.NoteWritten { Id = Guid.Empty, At = default, By = default, Text = text }));
}
