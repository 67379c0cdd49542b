using System.Diagnostics;

namespace Lumbar.Web.Security;

/// <summary>
/// Writes one line for each request: method, the pattern of the page, status, time. Never the address itself, its
/// query or a body, because those belong to a person.
/// </summary>
public sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    /// <summary>Handles one request.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        var start = Stopwatch.GetTimestamp();
        await next(context);
        var page = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(none)";
        Line(context.Request.Method, page, context.Response.StatusCode, (int)Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    [LoggerMessage(LogLevel.Information, "{Method} /{Page} {Status} {Milliseconds} ms")]
    private partial void Line(string method, string page, int status, int milliseconds);
}
