using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Lumbar.Web.People;

/// <summary>The cookie by which a browser is known again. It holds a random id and nothing else.</summary>
public static class Profile
{
    /// <summary>The authentication scheme.</summary>
    public const string Scheme = "profile";

    /// <summary>The cookie's name.</summary>
    public const string CookieName = "lumbar-profile";

    /// <summary>The claim that holds the random id.</summary>
    public const string PatientClaim = "patient";

    // The longest time browsers keep a cookie; it starts again with each visit.
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(400);

    /// <summary>The cookie's settings.</summary>
    public static void Configure(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = CookieName;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = Lifetime;
        cookie.SlidingExpiration = true;
        cookie.Events.OnRedirectToLogin = ToWelcome;
        cookie.Events.OnRedirectToAccessDenied = ToWelcome;
    }

    // Without a profile there is nothing to sign in to: people begin at the welcome page, programs are told so.
    private static Task ToWelcome(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else
        {
            context.Response.Redirect("/");
        }

        return Task.CompletedTask;
    }
}
