using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lumbar.Web.Components;

/// <summary>What the words of a question are in the outline of the page.</summary>
public enum LegendLevel
{
    /// <summary>Plain words in bold.</summary>
    Plain,

    /// <summary>The heading of the page, for a question that has the page to itself.</summary>
    Page,

    /// <summary>A heading below it.</summary>
    Section,
}

/// <summary>
/// A group of controls that answer one question: legend, any picture and explanation, then the controls. Put one of
/// <c>choices</c>, <c>seg</c>, <c>nrs</c>, <c>eleven</c> or <c>body-pick</c> inside.
/// </summary>
[HtmlTargetElement("question")]
public sealed class Question(IHtmlHelper html) : Field(html)
{
    /// <summary>The question.</summary>
    public string Legend { get; set; } = "";

    /// <summary>Its place in the outline.</summary>
    public LegendLevel Level { get; set; }

    /// <summary>Whether it stands on a card of its own.</summary>
    public bool Card { get; set; }

    /// <summary>The classes of the group.</summary>
    public string Classes => string.Join(' ', new[] { "stack", Level == LegendLevel.Plain ? "tight" : "", Card ? "card" : "", Error is null ? "" : "bad" }.Where(name => name.Length > 0));
}
