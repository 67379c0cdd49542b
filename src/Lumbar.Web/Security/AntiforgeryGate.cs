using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;

namespace Lumbar.Web.Security;

/// <summary>Lets a request that changes something pass only with the form's token, whatever kind of endpoint it is for.</summary>
public sealed class AntiforgeryGate(RequestDelegate next, IAntiforgery antiforgery)
{
    /// <summary>Handles one request.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (IsGuarded(context) && !await antiforgery.IsRequestValidAsync(context))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await next(context);
    }

    // A page that reports an error runs under the method of the request that failed, and changes nothing.
    private static bool IsGuarded(HttpContext context) =>
        context.GetEndpoint() is RouteEndpoint
        && !HttpMethods.IsGet(context.Request.Method)
        && !HttpMethods.IsHead(context.Request.Method)
        && context.Features.Get<IExceptionHandlerFeature>() is null
        && context.Features.Get<IStatusCodeReExecuteFeature>() is null;
}
