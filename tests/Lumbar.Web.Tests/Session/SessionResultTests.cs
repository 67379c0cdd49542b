using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning.Schedule;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Web.Tests.Session;

public sealed class SessionResultTests(SeededSite site) : IClassFixture<SeededSite>
{
    private static readonly ValueList<OfferedItem> Offered =
        [new(new("heel-slide"), 1, 5, Seconds.Zero), new(new("bird-dog"), 2, 4, new(5)), new(new("bridge"), 1, 8, Seconds.Zero)];

    [Fact]
    public void What_the_player_sends_is_read()
    {
        var result = Read("""
            {"finished":true,"seconds":301,"safety":false,"items":[
              {"exercise":"heel-slide","sets":1,"reps":5,"holdSeconds":0,"worstPain":null,"stopped":null},
              {"exercise":"bridge","sets":0,"reps":0,"holdSeconds":0,"worstPain":6,"stopped":"pain"}]}
            """).ShouldBeOfType<SessionResultReading.Readable>().Result;

        result.IsFinished.ShouldBeTrue();
        result.Length.ShouldBe(new Seconds(301));
        result.Items.Select(item => item.Exercise.Value).ShouldBe(["heel-slide", "bridge"]);
        result.Items[0].WorstPain.ShouldBeNull();
        result.Items[1].WorstPain.ShouldBe(Nprs.Of(6));
        result.Items[1].EndedByPain.ShouldBeTrue();
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("[]", "$")]
    [InlineData("""{"finished":true,"finished":true,"seconds":1,"safety":false,"items":[]}""", "$")]
    [InlineData("""{"seconds":1,"safety":false,"items":[]}""", "finished")]
    [InlineData("""{"finished":true,"seconds":-1,"safety":false,"items":[]}""", "seconds")]
    [InlineData("""{"finished":true,"seconds":1,"safety":false,"items":{}}""", "items")]
    [InlineData("""{"finished":true,"seconds":1,"safety":"no","items":[]}""", "safety")]
    [InlineData("""{"finished":true,"seconds":1,"safety":false,"lasted":"no","items":[]}""", "lasted")]
    [InlineData("""{"finished":true,"seconds":1,"safety":false,"items":[],"mood":1}""", "mood")]
    [InlineData("""{"finished":true,"seconds":1,"safety":false,"items":[{"exercise":"sit-up","sets":0,"reps":0,"holdSeconds":0}]}""", "items[0].exercise")]
    [InlineData("""{"finished":true,"seconds":1,"safety":false,"items":[{"exercise":"bird-dog","sets":3,"reps":4,"holdSeconds":5}]}""", "items[0].sets")]
    [InlineData("""{"finished":true,"seconds":1,"safety":false,"items":[{"exercise":"bird-dog","sets":2,"reps":5,"holdSeconds":5}]}""", "items[0].reps")]
    [InlineData("""{"finished":true,"seconds":1,"safety":false,"items":[{"exercise":"bird-dog","sets":2,"reps":4,"holdSeconds":9}]}""", "items[0].holdSeconds")]
    [InlineData("""{"finished":true,"seconds":1,"safety":false,"items":[{"exercise":"bird-dog","sets":2,"reps":4,"holdSeconds":5,"worstPain":11}]}""", "items[0].worstPain")]
    [InlineData("""{"finished":true,"seconds":1,"safety":false,"items":[{"exercise":"bird-dog","sets":2,"reps":4,"holdSeconds":5,"stopped":"bored"}]}""", "items[0].stopped")]
    public void One_mistake_is_one_error_with_its_path(string json, string path) =>
        Read(json).ShouldBeOfType<SessionResultReading.Unreadable>().Errors.ShouldHaveSingleItem().Path.ShouldBe(path);

    [Theory]
    [InlineData("", false)]
    [InlineData("\"lasted\":false,", false)]
    [InlineData("\"lasted\":true,", true)]
    public void Pain_that_lasted_is_kept_and_unsaid_it_did_not(string said, bool lasted) =>
        Read($$"""{"finished":false,"seconds":1,"safety":false,{{said}}"items":[]}""")
            .ShouldBeOfType<SessionResultReading.Readable>().Result.PainLasted.ShouldBe(lasted);

    [Fact]
    public void Every_mistake_is_named_at_once() =>
        Read("""{"finished":1,"seconds":"x","safety":false,"items":[{"exercise":"bird-dog","sets":9,"reps":9,"holdSeconds":5}]}""")
            .ShouldBeOfType<SessionResultReading.Unreadable>().Errors.Select(error => error.Path)
            .ShouldBe(["finished", "seconds", "items[0].sets", "items[0].reps"]);

    [Fact]
    public void Exercises_keep_the_order_of_the_session() =>
        Read("""
            {"finished":true,"seconds":1,"safety":false,"items":[
              {"exercise":"bridge","sets":1,"reps":8,"holdSeconds":0},{"exercise":"bird-dog","sets":1,"reps":4,"holdSeconds":5}]}
            """)
            .ShouldBeOfType<SessionResultReading.Unreadable>().Errors.ShouldHaveSingleItem().Path.ShouldBe("items[1].exercise");

    [Theory]
    [InlineData(ExerciseFeel.Easy, 4)]
    [InlineData(ExerciseFeel.Right, 2)]
    [InlineData(ExerciseFeel.Hard, 0)]
    [InlineData(ExerciseFeel.Hurt, null)]
    public void Each_word_stands_for_its_repetitions_in_reserve(ExerciseFeel feel, int? reserve) =>
        After(Done, feel).RepsInReserve.ShouldBe(reserve);

    [Fact]
    public void Hurt_is_a_stop_for_pain_and_keeps_the_pain_that_was_named() =>
        After(Done with { WorstPain = Nprs.Of(5), Stopped = StopReason.Tired }, ExerciseFeel.Hurt)
            .ShouldBe(After(Done with { WorstPain = Nprs.Of(5), Stopped = StopReason.Pain }, ExerciseFeel.Hurt));

    [Fact]
    public void A_stop_for_pain_said_during_the_exercise_is_not_taken_back_by_a_kind_word() =>
        After(Done with { Stopped = StopReason.Sharp }, ExerciseFeel.Easy).Stopped.ShouldBe(StopReason.Sharp);

    [Fact]
    public void What_was_not_done_has_no_effort_and_nobody_knows_its_form()
    {
        var item = After(Done with { Sets = 0, Repetitions = 0 }, null);

        item.Effort.ShouldBeNull();
        item.RepsInReserve.ShouldBeNull();
        item.FormOk.ShouldBeNull();
    }

    private static ResultItem Done => new() { Exercise = new("bird-dog"), Sets = 2, Repetitions = 4, Hold = new(5) };

    private SessionItem After(ResultItem done, ExerciseFeel? feel) =>
        AfterSession.Of(done, feel, EffortWord.Light, site.Knowledge.Planning.AfterSession);

    private static SessionResultReading Read(string json) => SessionResultReader.Read(json, Offered);
}
