using System.Net;
using System.Text.RegularExpressions;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Web.Tests.Plan;

/// <summary>Swapping and leaving out: what is offered fits, what is done can be undone, and what would be too much is said first.</summary>
public sealed partial class WishTests(SeededSite site) : IClassFixture<SeededSite>
{
    [Fact]
    public async Task A_swap_takes_one_out_brings_the_chosen_one_in_and_can_be_undone()
    {
        var (patient, browser) = await site.Person(Seed.All(site.Knowledge));
        var exercise = (await Ids(browser))[0];

        var page = await browser.Read($"/plan/{exercise}/swap");
        var offered = Chosen().Matches(page).Select(match => match.Groups[1].Value).ToList();
        offered.Count.ShouldBeInRange(1, 3);
        offered.ShouldNotContain(exercise);
        var sent = await browser.Send($"/plan/{exercise}/swap", ("Chosen", offered[^1]));

        sent.Headers.Location!.ToString().ShouldBe("/plan");
        (await Ids(browser)).ShouldContain(offered[^1]);
        (await Ids(browser)).ShouldNotContain(exercise);
        var wish = (await site.Record(patient)).OfType<RecordEvent.PreferencesSet>().Last();
        wish.Refuses.ShouldHaveSingleItem().Value.ShouldBe(exercise);
        wish.Likes.ShouldHaveSingleItem().Value.ShouldBe(offered[^1]);

        (await browser.Read("/plan")).ShouldContain("Left out: ");
        site.Clock.Now = SeededSite.Morning.AddMinutes(1);
        await browser.SendFrom("/plan", $"/plan/{exercise}/back");

        (await Ids(browser)).ShouldContain(exercise);
        site.Clock.Now = SeededSite.Morning;
        var back = (await site.Record(patient)).OfType<RecordEvent.PreferencesSet>().Last();
        back.Refuses.ShouldBeEmpty();
        back.Likes.ShouldNotContain(new ExerciseId(offered[^1]));
    }

    [Fact]
    public async Task Not_this_one_works_at_once_and_for_seven_days_has_an_undo()
    {
        var (patient, browser) = await site.Person(Seed.All(site.Knowledge, wishes: Seed.Wishes with { At = Seed.Yesterday.AddDays(-8) }));
        var exercise = (await Ids(browser))[0];

        await browser.SendFrom("/plan", $"/plan/{exercise}/leave");

        (await Ids(browser)).ShouldNotContain(exercise);
        (await browser.Read("/plan")).ShouldContain($"/plan/{exercise}/back");
        (await browser.Read("/plan/left-out")).ShouldContain($"/plan/{exercise}/back");
        await site.Append(patient, (await site.Record(patient)).OfType<RecordEvent.PreferencesSet>().Last() with { Id = Guid.NewGuid(), MinutesPerDay = 15, At = SeededSite.Morning.AddMinutes(1) });
        (await browser.Read("/plan")).ShouldContain($"/plan/{exercise}/back", customMessage: "other changes do not take the undo away");
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public async Task The_undo_on_the_plan_ends_after_seven_days_and_the_list_keeps_it(int days, bool isThere)
    {
        var left = Seed.Wishes with { At = SeededSite.Morning.AddDays(-days), Refuses = [new("bird-dog")] };
        var (_, browser) = await site.Person([.. Seed.All(site.Knowledge, wishes: Seed.Wishes with { At = SeededSite.Morning.AddDays(-20) }), left]);

        (await browser.Read("/plan")).Contains("Left out: Bird dog", StringComparison.Ordinal).ShouldBe(isThere);
        (await browser.Read("/plan/left-out")).ShouldContain("/plan/bird-dog/back");
    }

    [Fact]
    public async Task A_choice_that_was_not_offered_is_answered_with_the_page_again()
    {
        var (patient, browser) = await site.Person(Seed.All(site.Knowledge));
        var exercise = (await Ids(browser))[0];

        foreach (var chosen in new[] { "sit-up", "no-such-exercise", exercise, "" })
        {
            var answer = await browser.Send($"/plan/{exercise}/swap", ("Chosen", chosen));

            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await Browser.Text(answer)).ShouldContain("That one does not fit the plan");
        }

        (await site.Record(patient)).OfType<RecordEvent.PreferencesSet>().Count().ShouldBe(1);
    }

    [Theory]
    [InlineData("/plan/no-such-exercise/swap")]
    [InlineData("/plan/no-such-exercise/leave")]
    [InlineData("/plan/sit-up/swap")]
    [InlineData("/plan/bird-dog/back")]
    public async Task What_is_not_in_the_plan_leads_back_to_it(string url)
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge, wishes: Seed.Wishes with { Refuses = [new("bird-dog")] }));

        (await browser.Get(url)).Headers.Location!.ToString().ShouldBe("/plan");
    }

    [Theory]
    [InlineData("swap")]
    [InlineData("leave")]
    [InlineData("back")]
    public async Task A_form_without_its_token_changes_nothing(string what)
    {
        var (patient, browser) = await site.Person(Seed.All(site.Knowledge));
        var exercise = (await Ids(browser))[0];

        (await browser.Post($"/plan/{exercise}/{what}", ("Chosen", "clamshell"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        (await site.Record(patient)).OfType<RecordEvent.PreferencesSet>().Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_clinicians_exercise_is_not_taken_out_without_asking_them()
    {
        var (patient, browser) = await site.Person(Seed.All(site.Knowledge));
        await site.Append(patient, new RecordEvent.ExercisePrescribed { Id = Guid.NewGuid(), At = Seed.Yesterday, By = Author.Clinician, Exercise = new("bridge") });

        (await browser.Read("/plan/bridge/swap")).ShouldContain("Please ask them before you change it");
        (await browser.SendFrom("/plan", "/plan/bridge/swap", ("Chosen", "clamshell"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await browser.SendFrom("/plan", "/plan/bridge/leave", ("Read", "true"))).Headers.Location!.ToString().ShouldBe("/plan/bridge/leave");
        (await Ids(browser)).ShouldContain("bridge");
    }

    [Fact]
    public async Task A_plan_that_would_become_too_small_is_told_before_it_happens()
    {
        var known = site.Knowledge.Exercises.Select(exercise => exercise.Id).Where(id => id.Value is not ("bird-dog" or "clamshell" or "knee-to-chest-single" or "cat-camel" or "walking"));
        var (patient, browser) = await site.Person(Seed.All(site.Knowledge, wishes: Seed.Wishes with { Refuses = known.ToValueList() }));
        var exercise = (await Ids(browser))[0];

        var asked = await browser.SendFrom("/plan", $"/plan/{exercise}/leave");

        asked.Headers.Location!.ToString().ShouldBe($"/plan/{exercise}/leave");
        (await Ids(browser)).ShouldContain(exercise);
        (await browser.Read($"/plan/{exercise}/leave")).ShouldContain("The plan would become too small");
        await browser.Send($"/plan/{exercise}/leave", ("Read", "true"));
        (await site.Record(patient)).OfType<RecordEvent.PreferencesSet>().Last().Refuses.ShouldContain(new ExerciseId(exercise));
    }

    private static async Task<List<string>> Ids(Browser browser) => [.. Swap().Matches(await browser.Read("/plan")).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("""href="/plan/([a-z0-9-]+)/swap""")]
    private static partial Regex Swap();

    [GeneratedRegex("""name="Chosen" value="([^"]+)""")]
    private static partial Regex Chosen();
}
