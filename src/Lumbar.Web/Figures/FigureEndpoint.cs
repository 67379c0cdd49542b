using Lumbar.Motion.Figures;
using Microsoft.Net.Http.Headers;

namespace Lumbar.Web.Figures;

/// <summary>The figures as files: <c>/figures/bird-dog.svg</c> moves, <c>/figures/bird-dog.still.svg</c> stands.</summary>
public static class FigureEndpoint
{
    private const string Address = "/figures/{name}.svg";
    private const string StyleAddress = "/figures/style.css";
    private const string Scope = ".stage";
    private const string ForGood = "public, max-age=31536000, immutable";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Adds them.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods(Address, Reading, Send);
        routes.MapMethods(StyleAddress, Reading, SendStyle);
    }

    /// <summary>The address of the style sheet for figures that stand in a page and take its colours.</summary>
    public static string StyleUrl(FigureShelf shelf) => $"{StyleAddress}?v={shelf.Edition}";

    private static IResult SendStyle(string? v, FigureShelf shelf, HttpResponse response)
    {
        response.Headers.CacheControl = CacheOf(v, shelf);
        return Results.Text(FigureStyle.Css(Scope), "text/css; charset=utf-8");
    }

    private static IResult Send(string name, string? v, FigureShelf shelf, HttpResponse response)
    {
        if (FigureFile.Read(name) is not ({ } exercise, var kind, var colours) || shelf.File(exercise, kind, colours) is not { } file)
        {
            return Results.NotFound();
        }

        response.Headers.ContentSecurityPolicy = file.Policy;
        response.Headers.CacheControl = CacheOf(v, shelf);
        return Results.Bytes(file.Content, "image/svg+xml; charset=utf-8", entityTag: EntityTagHeaderValue.Parse(file.Tag));
    }

    private static string CacheOf(string? v, FigureShelf shelf) => v == shelf.Edition ? ForGood : "public, no-cache";
}
