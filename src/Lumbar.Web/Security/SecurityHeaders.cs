namespace Lumbar.Web.Security;

/// <summary>Puts the same strict headers on every answer, also on errors, and keeps pages out of caches.</summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    /// <summary>Only our own files: no inline style or script, no framing, forms go nowhere else.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'";

    private const string PermissionsPolicy = "camera=(), microphone=(), geolocation=(), screen-wake-lock=(self)";

    /// <summary>Handles one request.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        // At the last moment, because the exception handler clears headers that were set before.
        context.Response.OnStarting(static state => Put((HttpResponse)state), context.Response);
        return next(context);
    }

    private static Task Put(HttpResponse response)
    {
        var headers = response.Headers;
        // A picture brings a stricter policy of its own.
        if (headers.ContentSecurityPolicy.Count == 0)
        {
            headers.ContentSecurityPolicy = ContentSecurityPolicy;
        }

        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = PermissionsPolicy;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (headers.CacheControl.Count == 0)
        {
            headers.CacheControl = "no-store";
        }

        return Task.CompletedTask;
    }
}
