using System.Net;
using Lumbar.Core.Record;
using Lumbar.Web.Directions;
using Lumbar.Web.Tests.Session;

namespace Lumbar.Web.Tests.Directions;

/// <summary>Forms of the direction test that cannot be taken, or come late or twice.</summary>
public sealed class DirectionFormTests : IClassFixture<SeededSite>
{
    private readonly SeededSite _site;

    public DirectionFormTests(SeededSite site)
    {
        _site = site;
        _site.Clock.Now = SeededSite.Morning;
    }

    [Fact]
    public async Task The_wait_cannot_be_cut_short_and_says_kindly_how_long_it_still_is()
    {
        var (_, browser) = await _site.Person(Seed.All(_site.Knowledge));
        await browser.Begin();
        await browser.Feel("Back", 4);
        await browser.Moved();
        await browser.Feel("Back", 4);
        await browser.Moved();
        await browser.Feel("Back", 4);
        _site.Clock.Now += TimeSpan.FromSeconds(55);

        var early = await browser.Send(DirectionLinks.Test, ("Screen", "Wait"));

        early.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.Text(early)).ShouldContain("1 minute 5 seconds are left");
        _site.Clock.Now += TimeSpan.FromSeconds(65);
        (await browser.Send(DirectionLinks.Test, ("Screen", "Wait"))).LeadsTo(DirectionLinks.Test);
        (await browser.Read(DirectionLinks.Test)).ShouldContain("After the rest");
    }

    [Theory]
    [InlineData("")]
    [InlineData("Knee")]
    [InlineData("7")]
    public async Task A_place_that_is_none_is_refused_and_nothing_is_lost(string leg)
    {
        var (_, browser) = await _site.Person(Seed.All(_site.Knowledge));
        await browser.Begin();
        var answer = await browser.Send(DirectionLinks.Test, ("Screen", "Before"), ("Leg", leg));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.Text(answer)).ShouldContain("role=\"alert\"");
        (await browser.Read(DirectionLinks.Test)).ShouldContain("Before you move");
    }

    [Theory]
    [InlineData("")]
    [InlineData("11")]
    [InlineData("-1")]
    [InlineData("much")]
    public async Task A_pain_that_is_none_is_refused(string pain)
    {
        var (_, browser) = await _site.Person(Seed.All(_site.Knowledge));
        await browser.Begin();
        await browser.Send(DirectionLinks.Test, ("Screen", "Before"), ("Leg", "Back"));
        (await browser.Send(DirectionLinks.Test, ("Screen", "BeforePain"), ("Pain", pain))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory]
    [InlineData("")]
    [InlineData("perhaps")]
    public async Task Anything_new_needs_an_answer(string news)
    {
        var (_, browser) = await _site.Person(Seed.All(_site.Knowledge));
        (await browser.Send(DirectionLinks.Intro, ("News", news))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await browser.Get(DirectionLinks.Test)).LeadsTo(DirectionLinks.Intro);
    }

    [Fact]
    public async Task A_form_sent_twice_or_late_changes_nothing()
    {
        var (patient, browser) = await _site.Person(Seed.All(_site.Knowledge));
        await browser.Begin();
        await browser.Feel("Back", 4);
        (await browser.Send(DirectionLinks.Test, ("Screen", "Before"), ("Leg", "BelowKnee"))).LeadsTo(DirectionLinks.Test);
        (await browser.Read(DirectionLinks.Test)).ShouldContain("One repetition");
        (await browser.SendFrom(DirectionLinks.Test, $"{DirectionLinks.Test}?handler=More")).LeadsTo(DirectionLinks.Test);
        (await browser.Read(DirectionLinks.Test)).ShouldContain("One repetition");
        (await _site.Record(patient)).OfType<RecordEvent.DirectionTested>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Going_back_from_pain_asks_how_far_down_again()
    {
        var (_, browser) = await _site.Person(Seed.All(_site.Knowledge));
        await browser.Begin();
        await browser.Send(DirectionLinks.Test, ("Screen", "Before"), ("Leg", "Back"));
        (await browser.SendFrom(DirectionLinks.Test, $"{DirectionLinks.Test}?handler=Back")).LeadsTo(DirectionLinks.Test);
        (await browser.Read(DirectionLinks.Test)).ShouldContain("How far down does it reach now?");
    }
}
