using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages;

/// <summary>What people see in place of a page that is not there or a form that cannot be taken.</summary>
[IgnoreAntiforgeryToken]
public sealed class StatusModel : PageModel
{
    /// <summary>The heading.</summary>
    public string Heading { get; private set; } = "";

    /// <summary>What to do.</summary>
    public string Advice { get; private set; } = "";

    /// <summary>Shows the page for a status. Asked for directly it is a page that is not there.</summary>
    public IActionResult OnGet(int code) => Show(code);

    /// <inheritdoc cref="OnGet"/>
    public IActionResult OnPost(int code) => Show(code);

    private IActionResult Show(int code)
    {
        if (HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null)
        {
            return NotFound();
        }

        (Heading, Advice) = code switch
        {
            StatusCodes.Status404NotFound => ("There is no page here", "The address may be old or mistyped. Nothing you entered is lost."),
            StatusCodes.Status400BadRequest => ("This form was open for too long", "Nothing was stored from it. Go back, load the page again and send it once more."),
            _ => ("This cannot be done here", "Nothing was stored. Go back, or begin at the start page."),
        };
        return new PageResult { StatusCode = code };
    }
}
