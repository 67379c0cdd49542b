using Lumbar.Core.Catalogue;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lumbar.Web.Components;

/// <summary>How far down it reaches, picked on a back view: the picture is cut into slices, and each slice is one answer.</summary>
[HtmlTargetElement("body-pick", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BodyPick(IHtmlHelper html) : Field(html)
{
    /// <summary>The slices from the top down.</summary>
    public static IReadOnlyList<BodySlice> Slices { get; } =
    [
        new(LegSymptom.None, "None right now", "No pain today", 70, 70),
        new(LegSymptom.Back, "Low back only", null, 140, 48),
        new(LegSymptom.Buttock, "Into the buttock", "One side or both", 188, 60),
        new(LegSymptom.Thigh, "Into the thigh", "Front, back or side", 248, 76),
        new(LegSymptom.BelowKnee, "Below the knee", "Calf, shin or foot", 324, 118),
    ];
}

/// <summary>One slice: what it stands for, its words, and the part of the picture it shows.</summary>
public sealed record BodySlice(LegSymptom Reach, string Words, string? Small, int Top, int Height)
{
    /// <summary>The slice's number from the top, 1 to 5.</summary>
    public int Number => (int)Reach + 1;

    /// <summary>Whether it can be marked.</summary>
    public bool IsMarked => Reach != LegSymptom.None;
}
