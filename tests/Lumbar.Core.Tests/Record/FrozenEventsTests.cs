using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Record;

/// <summary>Events as they were first written. The files are added to, never edited: every one must stay readable for good.</summary>
public class FrozenEventsTests
{
    private static readonly string Folder = Repository.At("tests", "Lumbar.Core.Tests", "Golden", "Events");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.json").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_type_has_a_frozen_first_version() =>
        Files.Select(file => file.Data.Split('.')[0]).Distinct().Order().ShouldBe(EventTypes.Names.Order());

    [Theory]
    [MemberData(nameof(Files))]
    public void An_old_event_reads_and_keeps_its_meaning_when_written_again(string file)
    {
        var read = Read(file);
        EventTypes.Of(read).ShouldBe(file.Split('.')[0]);
        Events.Read(RecordWriter.Write(read)).ShouldBe([read]);
    }

    [Fact]
    public void An_old_session_still_says_why_each_exercise_was_stopped() =>
        ((RecordEvent.SessionFinished)Read("sessionFinished.v1.json")).Items.Select(item => item.Stopped)
            .ShouldBe([null, StopReason.Spreading, StopReason.Unsaid, null]);

    [Fact]
    public void An_old_screen_keeps_each_answer_with_its_question() =>
        ((RecordEvent.ScreenAnswered)Read("screenAnswered.v1.json")).Answers.ShouldBe(
        [
            new(new QuestionId("TR-01"), Answer.Unsure), new(new QuestionId("TR-14.fall"), Answer.Yes), new(new QuestionId("TR-16"), Answer.No),
        ]);

    [Fact]
    public void An_old_prescription_keeps_its_own_dose() =>
        ((RecordEvent.ExercisePrescribed)Read("exercisePrescribed.v1.json")).Dose
            .ShouldBe(new IssuedDose { Sets = 2, Reps = 5, Hold = new Seconds(15) });

    [Fact]
    public void An_old_history_gives_the_state_it_gave()
    {
        var state = PatientState.Fold(Files.Select(file => Read(file.Data)));
        state.Person!.BirthYear.ShouldBe(1979);
        state.Leg.ShouldBe(LegSymptom.None);
        state.FirstDay.ShouldBe(new DateOnly(2026, 3, 1));
        state.AnswersStaleBefore.ShouldBe(new DateTimeOffset(2026, 3, 9, 8, 30, 0, TimeSpan.FromHours(1)));
        (state.Answers.Count, state.Sessions.Count, state.Walks.Count, state.Mornings.Count, state.Flares.Count).ShouldBe((3, 1, 1, 1, 1));
        (state.Consultations.Count, state.Prescriptions.Count, state.Withdrawals.Count, state.Limits.Count).ShouldBe((1, 1, 1, 1));
        (state.DirectionTests.Count, state.Measures.Count, state.Programme!.Version).ShouldBe((1, 1, 3));
        state.Irritability!.SettleMinutes.ShouldBe(30);
    }

    private static RecordEvent Read(string file) => Events.Read(File.ReadAllText(Path.Combine(Folder, file))).ShouldHaveSingleItem();
}
