using Lumbar.Core.Record;

namespace Lumbar.Core.Tests.Record;

public class RecordReaderTests
{
    private static readonly string Good = Events.Line("morningChecked", Events.Morning);

    [Theory]
    [InlineData("\"mood\":1", "mood")]
    [InlineData("\"Pain\":1", "Pain")]
    public void An_unknown_field_is_named(string field, string path) =>
        Events.Errors(Events.Line("morningChecked", $"{Events.Morning},{field}")).ShouldHaveSingleItem().Path.ShouldBe(path);

    [Theory]
    [InlineData("\"pain\":3", "\"pain\":11", "pain", "0 to 10")]
    [InlineData("\"pain\":3", "\"pain\":-1", "pain", "0 to 10")]
    [InlineData("\"pain\":3", "\"pain\":3.5", "pain", "0 to 10")]
    [InlineData("\"pain\":3", "\"pain\":\"3\"", "pain", "0 to 10")]
    [InlineData("\"pain\":3", "\"pain\":99999999999", "pain", "0 to 10")]
    [InlineData("\"back\"", "\"Back\"", "legSymptom", "belowKnee")]
    [InlineData("\"back\"", "1", "legSymptom", "belowKnee")]
    [InlineData("\"back\"", "\"1\"", "legSymptom", "belowKnee")]
    [InlineData("\"sleepDisturbed\":false", "\"sleepDisturbed\":\"false\"", "sleepDisturbed", "true, false")]
    [InlineData("\"sleepDisturbed\":false", "\"sleepDisturbed\":0", "sleepDisturbed", "true, false")]
    public void A_wrong_value_is_named_with_what_is_allowed(string from, string to, string path, string allowed)
    {
        var error = Events.Errors(Events.Line("morningChecked", Events.Morning.Replace(from, to))).ShouldHaveSingleItem();
        error.Path.ShouldBe(path);
        error.Allowed!.ShouldContain(allowed);
    }

    [Theory]
    [InlineData("\"pain\":3,", "", "pain")]
    [InlineData("\"pain\":3,", "\"pain\":null,", "pain")]
    [InlineData(",\"sleepDisturbed\":false", "", "sleepDisturbed")]
    [InlineData("\"legSymptom\":\"back\",", "", "legSymptom")]
    public void A_missing_field_is_named(string from, string to, string path) =>
        Events.Errors(Events.Line("morningChecked", Events.Morning.Replace(from, to))).ShouldHaveSingleItem().Path.ShouldBe(path);

    [Theory]
    [InlineData("\"by\":\"person\"", "\"by\":\"doctor\"", "by")]
    [InlineData("\"by\":\"person\",", "", "by")]
    [InlineData("2026-11-20T08:30:00+01:00", "2026-11-20T08:30:00", "at")]
    [InlineData("2026-11-20T08:30:00+01:00", "2026-11-20", "at")]
    [InlineData("2026-11-20T08:30:00+01:00", "2026-02-30T08:30:00+01:00", "at")]
    [InlineData("2026-11-20T08:30:00+01:00", "yesterday", "at")]
    [InlineData("01920000-0000-7000-8000-000000000001", "1", "id")]
    [InlineData("01920000-0000-7000-8000-000000000001", "{01920000-0000-7000-8000-000000000001}", "id")]
    [InlineData("morningChecked", "morningcheck", "type")]
    [InlineData("\"type\":\"morningChecked\",", "", "type")]
    public void A_wrong_common_field_is_named(string from, string to, string path) =>
        Events.Errors(Good.Replace(from, to)).Select(error => (error.Line, error.Path)).ShouldBe([(1, path)]);

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("3")]
    [InlineData("null")]
    [InlineData("{} {}")]
    [InlineData("{\"type\":\"noteWritten\",\"type\":\"noteWritten\"}")]
    public void A_line_that_is_not_one_object_with_each_field_once_is_an_error(string line) =>
        Events.Errors(Good, line).ShouldHaveSingleItem().Line.ShouldBe(2);

    [Theory]
    [InlineData("episodeDescribed", "\"onset\":\"2026-13-01\"", "onset")]
    [InlineData("episodeDescribed", "\"onset\":\"01.11.2026\"", "onset")]
    [InlineData("episodeDescribed", "\"onset\":\"2026-11-21\"", "onset")]
    [InlineData("personDescribed", "\"birthYear\":2027", "birthYear")]
    [InlineData("personDescribed", "\"birthYear\":1899", "birthYear")]
    [InlineData("personDescribed", "\"conditions\":[\"gout\"]", "conditions[0]")]
    [InlineData("personDescribed", "\"conditions\":\"hypertension\"", "conditions")]
    [InlineData("personDescribed", "\"pregnancyWeeks\":46", "pregnancyWeeks")]
    [InlineData("preferencesSet", "\"minutesPerDay\":9", "minutesPerDay")]
    [InlineData("preferencesSet", "\"minutesPerDay\":31", "minutesPerDay")]
    [InlineData("preferencesSet", "\"sessionsPerDay\":4", "sessionsPerDay")]
    [InlineData("preferencesSet", "\"daysPerWeek\":0", "daysPerWeek")]
    [InlineData("preferencesSet", "\"equipment\":[\"mat\",\"rope\"]", "equipment[1]")]
    [InlineData("preferencesSet", "\"likes\":[7]", "likes[0]")]
    [InlineData("screenAnswered", "\"answers\":{\"TR-01\":\"maybe\"}", "answers.TR-01")]
    [InlineData("screenAnswered", "\"answers\":{\"TR-99\":\"yes\"}", "answers.TR-99")]
    [InlineData("screenAnswered", "\"answers\":{\"TR-01\":null}", "answers.TR-01")]
    [InlineData("screenAnswered", "\"answers\":[]", "answers")]
    [InlineData("sessionFinished", "\"items\":[{\"exercise\":\"bird-dog\",\"sets\":1,\"reps\":1,\"holdSeconds\":1,\"mood\":1}]", "items[0].mood")]
    [InlineData("sessionFinished", "\"items\":[{\"exercise\":\"bird-hog\",\"sets\":1,\"reps\":1,\"holdSeconds\":1}]", "items[0].exercise")]
    [InlineData("sessionFinished", "\"items\":[{\"exercise\":\"bird-dog\",\"sets\":1,\"reps\":1,\"holdSeconds\":1,\"effort\":11}]", "items[0].effort")]
    [InlineData("sessionFinished", "\"items\":[7]", "items[0]")]
    [InlineData("exercisePrescribed", "\"exercise\":\"bird-dog\",\"dose\":{\"sets\":0,\"reps\":1}", "dose.sets")]
    [InlineData("exercisePrescribed", "\"exercise\":\"bird-dog\",\"dose\":{\"sets\":1,\"reps\":1,\"hold\":1}", "dose.hold")]
    [InlineData("limitSet", "\"tags\":[\"flex_end\"]", "tags[0]")]
    [InlineData("proposalAnswered", "\"answer\":\"yes\"", "answer")]
    [InlineData("consulted", "\"exerciseFine\":\"yes\"", "exerciseFine")]
    [InlineData("walkDone", "\"minutes\":1441", "minutes")]
    public void Every_kind_of_mistake_is_found_where_it_is(string type, string fields, string path) =>
        Events.Errors(Events.Line(type, fields)).Select(error => error.Path).ShouldContain(path);

    [Fact]
    public void All_mistakes_of_all_lines_are_told_at_once()
    {
        string[] lines =
        [
            Events.Line("morningChecked", Events.Morning.Replace("\"pain\":3", "\"pain\":12").Replace("\"back\"", "\"foot\"")),
            Good,
            "",
            "not json",
            Events.Line("walkDone", "\"minutes\":-1,\"mood\":2", id: 2),
        ];
        Events.Errors(lines).Select(error => (error.Line, error.Path)).ShouldBe(
            [(1, "pain"), (1, "legSymptom"), (4, "$"), (5, "minutes"), (5, "mood")]);
    }

    [Fact]
    public void The_order_of_lines_does_not_matter()
    {
        string[] lines = [Good, Events.Line("flareReported", "", id: 2), Events.Line("noteWritten", "", id: 3).Replace("T08", "T07")];
        Events.Read([.. lines.Reverse()]).ShouldBe(Events.Read(lines));
        Events.Read(lines).Select(e => e.Id).ShouldBe([A.Id(3), A.Id(1), A.Id(2)]);
    }

    [Fact]
    public void A_line_that_is_there_twice_counts_once() => Events.Read(Good, Good, Good).Count.ShouldBe(1);

    [Fact]
    public void Empty_lines_and_a_byte_order_mark_are_passed_over() => Events.Read("\uFEFF" + Good, "", "  ", "\t").Count.ShouldBe(1);

    [Fact]
    public void One_id_with_two_contents_is_an_error_that_names_both_lines()
    {
        var error = Events.Errors(Good, "", Good.Replace("\"pain\":3", "\"pain\":4")).ShouldHaveSingleItem();
        (error.Line, error.Path).ShouldBe((3, "id"));
        error.Message.ShouldContain("line 1");
    }

    [Fact]
    public void Fields_in_another_order_and_spaces_make_no_other_event() =>
        Events.Read(Good, Good.Replace(",", " , ").Replace("\"by\" :", "\"by\":")).Count.ShouldBe(1);

    [Fact]
    public void An_empty_record_is_readable_and_empty() => Events.Read().ShouldBeEmpty();
}
