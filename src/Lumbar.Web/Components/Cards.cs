using Lumbar.Core.Units;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lumbar.Web.Components;

/// <summary>The quiet room every figure stands in, with nobody in it: wall bars, floor and mat.</summary>
[HtmlTargetElement("stage", TagStructure = TagStructure.WithoutEndTag)]
public sealed class Stage(IHtmlHelper html) : Part(html)
{
    /// <summary>More classes, such as "thumb".</summary>
    public string? Class { get; set; }
}

/// <summary>The one thing to do now.</summary>
[HtmlTargetElement("now-card")]
public sealed class NowCard(IHtmlHelper html) : Part(html)
{
    /// <summary>What it is, such as "Morning session".</summary>
    public string Heading { get; set; } = "";

    /// <summary>What is in it and how long it takes.</summary>
    public string What { get; set; } = "";

    /// <summary>Where the button leads, or null on a day without one.</summary>
    public string? Href { get; set; }

    /// <summary>The word on the button.</summary>
    public string Go { get; set; } = "Start";

    /// <summary>The picture before that word.</summary>
    public IconName Icon { get; set; } = IconName.Play;

    /// <summary>The reason in one line, or null.</summary>
    public string? Because { get; set; }

    /// <summary>The rules behind that line, one tap below it.</summary>
    public IReadOnlyList<Reason> Reasons { get; set; } = [];

    /// <summary>The exercise whose figure stands above, or null for the empty room.</summary>
    public string? Exercise { get; set; }
}

/// <summary>A stop that fills the page: the most urgent message there is.</summary>
[HtmlTargetElement("stop-card")]
public sealed class StopCard(IHtmlHelper html) : Part(html)
{
    /// <summary>The heading of the page.</summary>
    public string Heading { get; set; } = "Stop";
}

/// <summary>The button that calls the emergency number.</summary>
[HtmlTargetElement("call", TagStructure = TagStructure.WithoutEndTag)]
public sealed class Call(IHtmlHelper html, LumbarOptions options) : Part(html)
{
    /// <summary>The number as people read it.</summary>
    public string Number => options.EmergencyNumber;

    /// <summary>The number as a phone reads it.</summary>
    public string Href => HrefOf(options.EmergencyNumber);

    /// <summary>A number as a phone reads it.</summary>
    public static string HrefOf(string number) => $"tel:{number.Replace(" ", "", StringComparison.Ordinal)}";
}
