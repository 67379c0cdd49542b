using Microsoft.Net.Http.Headers;

namespace Lumbar.Web.Figures;

/// <summary>The figures as files: <c>/figures/bird-dog.svg</c> moves, <c>/figures/bird-dog.still.svg</c> stands.</summary>
public static class FigureEndpoint
{
    private const string Address = "/figures/{name}.svg";
    private const string ForGood = "public, max-age=31536000, immutable";

    /// <summary>Adds them.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapMethods(Address, [HttpMethods.Get, HttpMethods.Head], Send);

    private static IResult Send(string name, string? v, FigureShelf shelf, HttpResponse response)
    {
        if (FigureFile.Read(name) is not ({ } exercise, var kind, var colours) || shelf.File(exercise, kind, colours) is not { } file)
        {
            return Results.NotFound();
        }

        response.Headers.ContentSecurityPolicy = file.Policy;
        response.Headers.CacheControl = v == shelf.Edition ? ForGood : "public, no-cache";
        return Results.Bytes(file.Content, "image/svg+xml; charset=utf-8", entityTag: EntityTagHeaderValue.Parse(file.Tag));
    }
}
