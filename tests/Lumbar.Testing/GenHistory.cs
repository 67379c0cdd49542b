using FsCheck;
using FsCheck.Fluent;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Testing;

/// <summary>What happened to a person in the weeks before the decision.</summary>
public static class GenHistory
{
    private const int Weeks = 5;
    private const int DaysInAWeek = 7;

    private static readonly string[] Offered =
        [.. RealKnowledge.Base.Exercises.Where(exercise => exercise.Ladder is not null).Select(exercise => exercise.Id.Value)];

    /// <summary>A history of a few events, none of which asks for a new safety check.</summary>
    public static Gen<ValueList<RecordEvent>> Of { get; } =
        from quiet in Gens.Chance(30)
        from events in Gen.ArrayOf(One)
        select (quiet ? [.. QuietWeek, .. events.Where(e => e is not RecordEvent.MorningChecked)] : events).ToValueList();

    /// <summary>A week of calm mornings, after an earlier one so that the record is old enough.</summary>
    private static RecordEvent[] QuietWeek =>
        [.. new[] { 9, 6, 4, 2, 0 }.Select(back => A.Morning(A.Today.AddDays(-back), 1))];

    private static Gen<RecordEvent> One =>
        from back in Gen.Choose(0, Weeks * DaysInAWeek)
        from hour in Gen.Choose(9, 20)
        from e in Gen.OneOf(Session, Morning, Test, Clinician)
        select e with { At = A.At(A.Today.AddDays(-back), back == 0 ? 7 : hour) };

    private static Gen<RecordEvent> Session =>
        from exercises in Gens.SomeOf(Offered, 5)
        from worst in Gens.CalmPain
        from leg in Gens.AnyOf<LegSymptom>()
        select (RecordEvent)(A.Session(A.At(A.Today), [.. exercises]) with { WorstPain = worst, LegAfter = leg });

    private static Gen<RecordEvent> Morning =>
        from pain in Gens.CalmPain
        from leg in Gens.AnyOf<LegSymptom>()
        select (RecordEvent)A.Morning(A.Today, pain.Value, leg);

    private static Gen<RecordEvent> Test =>
        from direction in Gens.AnyOf<TestedDirection>()
        from before in Gens.Pain
        from after in Gens.Pain
        from legs in Gen.Two(Gens.AnyOf<LegSymptom>())
        select (RecordEvent)(A.Tested(direction, A.At(A.Today), before.Value, after.Value) with { LegBefore = legs.Item1, LegAfter = legs.Item2 });

    private static Gen<RecordEvent> Clinician => Gen.OneOf(
        Gen.Elements(Offered).Select(id => (RecordEvent)A.Prescribed(id, A.At(A.Today))),
        Gen.Elements(Offered).Select(id => (RecordEvent)new RecordEvent.ExerciseWithdrawn
        {
            Id = Guid.Empty, At = A.At(A.Today), By = Author.Clinician, Exercise = A.Exercise(id),
        }),
        Gens.SomeOf(Enum.GetValues<Tag>(), 2).Select(tags => (RecordEvent)new RecordEvent.LimitSet
        {
            Id = Guid.Empty, At = A.At(A.Today), By = Author.Clinician, Tags = tags,
        }),
        Issued);

    private static Gen<RecordEvent> Issued =>
        from exercises in Gens.SomeOf(Offered, 4)
        from steps in Gen.ArrayOf(Gen.Choose(0, 9), exercises.Count)
        select (RecordEvent)new RecordEvent.ProgrammeIssued
        {
            Id = Guid.Empty, At = A.At(A.Today), By = Author.System, Version = 1, Reasons = [], KnowledgeVersion = "0123456789ab",
            Exercises = exercises.Select((id, i) => new IssuedExercise(A.Exercise(id), steps[i], new IssuedDose { Sets = 1, Reps = 5, Hold = Seconds.Zero })).ToValueList(),
        };
}
