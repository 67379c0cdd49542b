using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lumbar.Web.Components;

/// <summary>One line to type into. After an error it shows what was typed.</summary>
[HtmlTargetElement("entry", TagStructure = TagStructure.WithoutEndTag)]
public sealed class Entry(IHtmlHelper html) : Field(html)
{
    /// <summary>What to type.</summary>
    public string Label { get; set; } = "";

    /// <summary>An example beside the label, or null.</summary>
    public string? Example { get; set; }

    /// <summary>The kind of input, such as "text" or "date".</summary>
    public string Type { get; set; } = "text";

    /// <summary>Whether only digits are typed, so that a phone shows its number keys.</summary>
    public bool Digits { get; set; }

    /// <summary>Whether a few characters are enough.</summary>
    public bool Short { get; set; }

    /// <summary>What stands in it.</summary>
    public string? Text => ViewContext.ModelState.TryGetValue(Name, out var entry) && entry.AttemptedValue is { } typed
        ? typed
        : For.Model?.ToString();
}
