using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lumbar.Web.Components;

/// <summary>Why something was decided, one tap below: the facts used, the rule, and the source it rests on.</summary>
[HtmlTargetElement("reasons", TagStructure = TagStructure.WithoutEndTag)]
public sealed class Reasons(IHtmlHelper html, KnowledgeBase knowledge) : Part(html)
{
    /// <summary>The reasons. Without any, nothing is shown.</summary>
    public IReadOnlyList<Reason> Of { get; set; } = [];

    /// <summary>The line one taps.</summary>
    public string Summary { get; set; } = "Why this, and where it comes from";

    /// <summary>Where rule texts and citations stand.</summary>
    [HtmlAttributeNotBound]
    public KnowledgeBase Knowledge => knowledge;
}
