using System.Net;
using Lumbar.Core.Planning;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;

namespace Lumbar.Web.Tests.Start;

public sealed class ConsultedTests : IDisposable
{
    private readonly StartSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_visit_and_a_new_check_open_what_asked_for_a_clinician()
    {
        var person = await _site.Start();
        await person.WalkTo("/start/result", null, ("TR-17", "yes"));
        person.Words.ShouldContain("Please see a clinician before exercise");
        person.Words.ShouldContain("Walk as far as it is comfortable");
        _site.Time.Pass(TimeSpan.FromDays(3));

        await Tell(person, "2026-11-24", "yes");
        person.At.ShouldBe("/start/2/1");
        person.Words.ShouldContain("Safety check, question 1 of 14");
        await person.WalkTo("/start/result", null, ("TR-17", "yes"));

        var planned = await Finish(person);
        planned.Triage.Tier.ShouldBe(Tier.T3);
        person.Words.ShouldContain("You can start");
    }

    [Fact]
    public async Task After_an_emergency_a_day_has_to_pass_as_well()
    {
        var person = await _site.Start();
        await person.WalkTo("/start/2/1");
        await person.Send(("Answers[TR-01]", "yes"));
        _site.Time.Pass(TimeSpan.FromHours(6));

        await Tell(person, "2026-11-21", "yes");

        person.At.ShouldBe("/start/result");
        person.Words.ShouldContain("The questions open again on 22 November, 08:00.");
        _site.Time.Pass(TimeSpan.FromHours(20));
        await person.Open("/start/result");
        await person.SendTo("/start/again");
        person.At.ShouldBe("/start/2/1");
        person.Filled.ShouldBeEmpty();
        await person.WalkTo("/start/result");
        (await _site.Decide(person.Id)).ShouldBeOfType<PlanOutcome.Planned>();
    }

    [Fact]
    public async Task What_was_urgent_and_became_milder_opens_by_a_second_visit_about_what_is_left()
    {
        var person = await _site.Start();
        await person.WalkTo("/start/result", null, ("TR-16", "yes"), ("TR-17", "yes"));
        person.Words.ShouldContain("Speak to a doctor today");
        _site.Time.Pass(TimeSpan.FromDays(1));
        await Tell(person, "2026-11-22", "yes");
        await person.WalkTo("/start/result", null, ("TR-16", "yes"));
        (await _site.Decide(person.Id)).Triage.IsBlocked.ShouldBeTrue();
        person.Words.ShouldContain("After you have been seen");
        _site.Time.Pass(TimeSpan.FromDays(2));

        await Tell(person, "2026-11-21", "yes");
        person.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await Tell(person, "2026-11-24", "yes");
        await person.WalkTo("/start/result", null, ("TR-16", "yes"));

        (await Finish(person)).Triage.Rows.ShouldHaveSingleItem().Cleared.ShouldBeTrue();
    }

    [Fact]
    public async Task A_new_emergency_sign_in_the_new_check_stops_it_again()
    {
        var person = await _site.Start();
        await person.WalkTo("/start/result", null, ("TR-17", "yes"));
        _site.Time.Pass(TimeSpan.FromDays(1));
        await Tell(person, "2026-11-22", "yes");

        await person.WalkTo("/start/result", null, ("TR-02", "yes"));

        person.Words.ShouldContain("New trouble passing urine Yes");
        (await _site.Decide(person.Id)).Triage.Tier.ShouldBe(Tier.T0);
    }

    [Fact]
    public async Task When_exercise_was_ruled_out_it_stays_closed()
    {
        var person = await _site.Start();
        await person.WalkTo("/start/result", null, ("TR-17", "yes"));

        await Tell(person, "2026-11-21", "no");

        person.At.ShouldBe("/start/result");
        person.Words.ShouldContain("a clinician said no exercise for now");
        (await _site.Record(person.Id)).OfType<RecordEvent.Consulted>().ShouldHaveSingleItem().ExerciseFine.ShouldBe(false);
    }

    [Theory]
    [InlineData("", "yes")]
    [InlineData("2026-11-22", "yes")]
    [InlineData("2026-11-20", "yes")]
    [InlineData("21.11.2026", "yes")]
    [InlineData("2026-11-21", "")]
    [InlineData("2026-11-21", "perhaps")]
    public async Task A_visit_in_the_future_before_the_answers_or_half_told_is_not_taken(string day, string fine)
    {
        var person = await _site.Start();
        await person.WalkTo("/start/result", null, ("TR-17", "yes"));

        await Tell(person, day, fine);

        person.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        person.Page.ShouldContain("role=\"alert\"");
        person.Page.ShouldContain($"value=\"{day}\"");
        (await _site.Record(person.Id)).OfType<RecordEvent.Consulted>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Someone_with_a_plan_who_answers_anew_comes_back_to_today()
    {
        var person = await _site.Start();
        await person.WalkTo("/start/result");
        _site.Time.Pass(TimeSpan.FromDays(29));
        (await _site.Decide(person.Id)).ShouldBeOfType<PlanOutcome.Incomplete>();

        await person.Open("/start/consulted");
        await person.SendTo("/start/again");
        await person.WalkTo("/today");

        person.At.ShouldBe("/today");
        (await _site.Decide(person.Id)).ShouldBeOfType<PlanOutcome.Planned>();
    }

    private static async Task Tell(Person person, string day, string fine)
    {
        await person.Open("/start/consulted");
        await person.Send(("Day", day), ("Fine", fine));
    }

    private async Task<PlanOutcome.Planned> Finish(Person person)
    {
        if (await _site.Decide(person.Id) is PlanOutcome.Incomplete)
        {
            await person.Open("/start");
            await person.WalkTo("/start/result");
        }

        return (await _site.Decide(person.Id)).ShouldBeOfType<PlanOutcome.Planned>();
    }
}
