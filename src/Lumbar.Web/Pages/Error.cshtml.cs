using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages;

/// <summary>What people see when the program failed. It asks neither store nor person, and tells them to stop.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorModel : PageModel
{
    /// <summary>What to tell whoever runs the server, to find the line in the log.</summary>
    public string Reference => HttpContext.TraceIdentifier;

    /// <summary>Shows the page, also to a request that was sent with a form.</summary>
    public void OnGet() => Fail();

    /// <inheritdoc cref="OnGet"/>
    public void OnPost() => Fail();

    private void Fail() => Response.StatusCode = StatusCodes.Status500InternalServerError;
}
