using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lumbar.Web.Components;

/// <summary>What is missing or wrong in a form, each with a link to the place. It takes the focus, and it is absent when all is well.</summary>
[HtmlTargetElement("form-errors", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FormErrors(IHtmlHelper html) : Part(html)
{
    /// <summary>Every error with the name of its field, in the order in which the page's model declares them.</summary>
    public IReadOnlyList<(string Field, string Message)> Errors
    {
        get
        {
            var declared = ViewContext.ViewData.ModelMetadata.Properties.Select(property => property.PropertyName).ToList();
            return
            [
                .. from entry in ViewContext.ModelState
                   orderby declared.IndexOf(entry.Key.Split('.', '[')[0])
                   from error in entry.Value.Errors
                   select (entry.Key, error.ErrorMessage),
            ];
        }
    }
}

/// <summary>How a page answers a form that cannot be taken.</summary>
public static class FormErrorsOfPage
{
    /// <summary>The same page again with what was entered and what is wrong: HTTP 422.</summary>
    public static PageResult Unprocessable(this PageModel page) => new() { StatusCode = StatusCodes.Status422UnprocessableEntity };
}
