using System.Net;

namespace Lumbar.Web.Tests;

public sealed class ComponentsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_form_with_gaps_comes_back_as_422_and_loses_nothing()
    {
        var response = await site.Open().Send(
            "/components", ("Answer", "no"), ("Equipment", "chair"), ("Equipment", "wall"), ("Morning", "7"), ("Reach", "Buttock"));

        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Browser.Text(response);
        page.ShouldContain("""value="no" checked="checked">""");
        page.ShouldContain("""value="chair" checked="checked">""");
        page.ShouldContain("""value="wall" checked="checked">""");
        page.ShouldContain("""value="Buttock" checked="checked">""");
        page.ShouldContain("""value="7" aria-label="7" checked="checked">""");
        page.ShouldNotContain("""value="mat" checked="checked">""");
    }

    [Fact]
    public async Task The_summary_takes_the_focus_and_leads_to_the_first_control_of_each_field()
    {
        var page = await Browser.Text(await site.Open().Send("/components", ("Answer", "no"), ("Reach", "Buttock")));

        page.ShouldContain("""<div class="err" role="alert" tabindex="-1" autofocus>""");
        page.ShouldContain("""<a href="#Side">Choose left, right or both.</a>""");
        page.ShouldContain("""<input type="radio" id="Side" name="Side" value="left">""");
        page.ShouldContain("""<fieldset class="stack bad" aria-describedby="Side-error">""");
        page.IndexOf("#Side", StringComparison.Ordinal).ShouldBeLessThan(page.IndexOf("#WorstPain", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_chosen_before_a_person_chooses()
    {
        var page = await site.Open().Read("/components");

        page.ShouldContain("""value="yes">""");
        page.ShouldContain("""value="no">""");
        page.ShouldContain("""value="unsure">""");
    }

    [Fact]
    public async Task The_silhouette_is_drawn_once()
    {
        var page = await site.Open().Read("/components");

        page.Split("M100 6C86 6").Length.ShouldBe(2);
    }

    [Fact]
    public async Task The_gallery_is_not_there_in_production()
    {
        await using var production = site.WithWebHostBuilder(host => host.UseSetting("environment", "Production"));

        (await new Browser(production.CreateClient()).Get("/components")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
