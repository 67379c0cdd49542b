using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lumbar.Web.Components;

/// <summary>What is missing or wrong in a form, each with a link to the place. It takes the focus, and it is absent when all is well.</summary>
[HtmlTargetElement("form-errors", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FormErrors(IHtmlHelper html) : Part(html)
{
    /// <summary>Every error with the name of its field.</summary>
    public IReadOnlyList<(string Field, string Message)> Errors =>
        [.. from entry in ViewContext.ModelState from error in entry.Value.Errors select (entry.Key, error.ErrorMessage)];
}

/// <summary>How a page answers a form that cannot be taken.</summary>
public static class FormErrorsOfPage
{
    /// <summary>The same page again with what was entered and what is wrong: HTTP 422.</summary>
    public static PageResult Unprocessable(this PageModel page) => new() { StatusCode = StatusCodes.Status422UnprocessableEntity };
}
