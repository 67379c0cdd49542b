using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lumbar.Web.Components;

/// <summary>How far the intake is: five bars for the eye, one sentence for everyone.</summary>
[HtmlTargetElement("five", TagStructure = TagStructure.WithoutEndTag)]
public sealed class Five(IHtmlHelper html) : Part(html)
{
    /// <summary>The number of parts.</summary>
    public const int Parts = 5;

    /// <summary>The present part, 1 to 5.</summary>
    public int Current { get; set; }

    /// <summary>What the part is about, such as "safety check".</summary>
    public string About { get; set; } = "";

    /// <summary>The present question of the part, from 1.</summary>
    public int Question { get; set; } = 1;

    /// <summary>How many questions the part has.</summary>
    public int Questions { get; set; } = 1;

    /// <summary>What is added behind, such as "asked another way", or null.</summary>
    public string? Note { get; set; }

    /// <summary>How much of the part is answered and stored, 0 to 100. The present question is not answered yet.</summary>
    public int Stored => 100 * (Question - 1) / Questions;
}

/// <summary>Back and Continue at the end of a form, within reach of the thumb.</summary>
[HtmlTargetElement("actions", TagStructure = TagStructure.WithoutEndTag)]
public sealed class Actions(IHtmlHelper html) : Part(html)
{
    /// <summary>Where Back leads, or null for none.</summary>
    public string? Back { get; set; }

    /// <summary>The word on Back.</summary>
    public string BackWord { get; set; } = "Back";

    /// <summary>The word on the button that sends the form.</summary>
    public string Go { get; set; } = "Continue";
}

/// <summary>The reason, one tap below what it explains.</summary>
[HtmlTargetElement("why")]
public sealed class Why(IHtmlHelper html) : Part(html)
{
    /// <summary>The line one taps.</summary>
    public string Summary { get; set; } = "Why we ask";

    /// <summary>The rule it comes from, or null.</summary>
    public string? Rule { get; set; }
}
