using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Lumbar.Web.Tests;

/// <summary>A page in which a rule of the ledger lives is a page of the app.</summary>
public sealed partial class KnownPagesTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public void Every_known_page_has_a_route() => KnownPages.All.Except(Routes()).ShouldBeEmpty();

    [Fact]
    public void No_page_is_named_twice() => KnownPages.All.ShouldBeUnique();

    private List<string> Routes() =>
    [
        .. site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => '/' + Optional().Replace(Limits().Replace(endpoint.RoutePattern.RawText ?? "", "{$1}"), "").Trim('/').ToLowerInvariant()),
    ];

    [GeneratedRegex(@"\{(\w+):[^}?]*\}")]
    private static partial Regex Limits();

    [GeneratedRegex(@"/?\{\w+[^}]*\?\}")]
    private static partial Regex Optional();
}
