using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Lumbar.Core.Units;
using Lumbar.Motion.Figures;
using Lumbar.Web.Figures;
using Microsoft.Extensions.DependencyInjection;

namespace Lumbar.Web.Tests.Figures;

public sealed partial class FigureEndpointTests(Site site) : IClassFixture<Site>
{
    private FigureShelf Shelf => site.Services.GetRequiredService<FigureShelf>();

    [Theory]
    [InlineData("bird-dog")]
    [InlineData("bird-dog.still")]
    [InlineData("bird-dog.start")]
    [InlineData("bird-dog.still.light")]
    [InlineData("bird-dog.dark")]
    [InlineData("bird-dog.page")]
    public async Task A_figure_is_a_picture_that_may_show_its_own_style_and_nothing_else(string name)
    {
        var response = await site.Open().Get($"/figures/{name}.svg");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType?.MediaType.ShouldBe("image/svg+xml");
        var svg = await Browser.Text(response);
        svg.ShouldStartWith("<svg");
        var policy = response.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldStartWith("default-src 'none'");
        policy.ShouldNotContain("unsafe");
        foreach (Match style in Style().Matches(svg))
        {
            policy.ShouldContain(Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style.Groups["css"].Value))));
        }

        svg.ShouldNotContain(" style=");
        svg.ShouldNotContain("<script");
    }

    [Fact]
    public async Task A_page_may_keep_a_figure_for_good_by_the_edition_in_its_address_and_no_other()
    {
        var url = Shelf.UrlOf(new ExerciseId("bird-dog"), FigureKind.Still, FigureColours.Auto);

        var kept = await site.Open().Get(url);
        var asked = await site.Open().Get("/figures/bird-dog.still.svg?v=older");

        kept.Headers.CacheControl?.ToString().ShouldContain("immutable");
        asked.Headers.CacheControl?.ToString().ShouldNotContain("immutable");
        asked.Headers.ETag.ShouldBe(kept.Headers.ETag.ShouldNotBeNull());
    }

    [Theory]
    [InlineData("no-such-exercise")]
    [InlineData("bird-dog.moving")]
    [InlineData("bird-dog.light.still")]
    [InlineData("bird-dog.")]
    [InlineData("..")]
    public async Task What_is_no_figure_is_not_found(string name) =>
        (await site.Open().Get($"/figures/{name}.svg")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public void Every_name_of_a_file_is_read_as_what_it_was_named_for()
    {
        foreach (var kind in Enum.GetValues<FigureKind>())
        {
            foreach (var colours in Enum.GetValues<FigureColours>())
            {
                FigureFile.Read(FigureFile.NameOf(new ExerciseId("bird-dog"), kind, colours)).ShouldBe((new ExerciseId("bird-dog"), kind, colours));
            }
        }
    }

    [Fact]
    public async Task The_style_sheet_for_figures_in_a_page_is_served()
    {
        var response = await site.Open().Get(FigureEndpoint.StyleUrl(Shelf));

        response.Content.Headers.ContentType?.MediaType.ShouldBe("text/css");
        (await Browser.Text(response)).ShouldContain(".stage .lf");
    }

    [GeneratedRegex("<style[^>]*>(?<css>.*?)</style>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Style();
}
