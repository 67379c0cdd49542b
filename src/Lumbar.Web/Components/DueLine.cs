using Lumbar.Web.Pages.Measures;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lumbar.Web.Components;

/// <summary>One line for questionnaires that wait, such as "Weekly check, 2 minutes". Without any, nothing is shown.</summary>
[HtmlTargetElement("due-line", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DueLine(IHtmlHelper html, MeasureDesk measures) : Part(html)
{
    private IReadOnlyList<DueCheck> _due = [];

    /// <summary>Where the line leads, or null when nothing waits.</summary>
    public string? Href => _due switch
    {
        [] => null,
        [var only] => only.Href,
        _ => "/measures",
    };

    /// <summary>The line.</summary>
    public string Words => _due switch
    {
        [] => "",
        [var only] => $"{only.Check.Title}, {only.Check.Time}",
        [var first, ..] => $"{first.Check.Title}, and {(_due.Count == 2 ? "one more" : $"{_due.Count - 1} more")}",
    };

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        _due = await measures.Due(ViewContext.HttpContext.RequestAborted);
        await base.ProcessAsync(context, output);
    }
}
