using System.Collections;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lumbar.Web.Components;

/// <summary>A part that asks for one value of the page's model. After an error it shows what was entered, never less.</summary>
public abstract class Field(IHtmlHelper html) : Part(html)
{
    /// <summary>The value of the model it asks for.</summary>
    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = null!;

    /// <summary>The name under which it is sent.</summary>
    public string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    /// <summary>The id of its first control, where a link of the error summary leads.</summary>
    public string Id => IdOf(Name);

    /// <summary>What is wrong with it, or null.</summary>
    public string? Error => ViewContext.ModelState.TryGetValue(Name, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;

    /// <summary>Whether this answer was given.</summary>
    public bool IsChosen(string value) => Chosen().Contains(value, StringComparer.Ordinal);

    /// <summary>The id of the first control of the field with this name.</summary>
    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "-");

    /// <summary>The id of the field's error line.</summary>
    public static string ErrorIdOf(string name) => $"{IdOf(name)}-error";

    private IEnumerable<string?> Chosen()
    {
        var given = ViewContext.ModelState.TryGetValue(Name, out var entry) && entry.RawValue is { } raw ? raw : For.Model;
        return given switch
        {
            null => [],
            string one => [one],
            IEnumerable many => many.Cast<object>().Select(each => each.ToString()),
            _ => [given.ToString()],
        };
    }
}
