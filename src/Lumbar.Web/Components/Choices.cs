using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lumbar.Web.Components;

/// <summary>A list of answers, each written as a <c>choice</c> inside.</summary>
public abstract class AnswerList(IHtmlHelper html) : Field(html)
{
    private int _count;

    /// <summary>Whether more than one answer may be given.</summary>
    public bool Many { get; set; }

    /// <summary>Whether the answers stand in three columns.</summary>
    public bool Three { get; set; }

    /// <summary>The next free id. The first control has the field's own, so that the error summary leads to it.</summary>
    public string NextId() => _count++ == 0 ? Id : string.Create(CultureInfo.InvariantCulture, $"{Id}-{_count}");

    /// <inheritdoc/>
    protected override void Prepare(TagHelperContext context) => context.Items[typeof(AnswerList)] = this;
}

/// <summary>Answers as cards below each other.</summary>
[HtmlTargetElement("choices")]
public sealed class Choices(IHtmlHelper html) : AnswerList(html);

/// <summary>Two to five short answers in a row.</summary>
[HtmlTargetElement("seg")]
public sealed class Seg(IHtmlHelper html) : AnswerList(html);

/// <summary>One answer of <see cref="Choices"/> or <see cref="Seg"/>.</summary>
[HtmlTargetElement("choice")]
public sealed class Choice(IHtmlHelper html) : Part(html)
{
    /// <summary>What is sent for it.</summary>
    public string Value { get; set; } = "";

    /// <summary>A second, smaller line.</summary>
    public string? Small { get; set; }

    /// <summary>The list it stands in.</summary>
    [HtmlAttributeNotBound]
    public AnswerList List { get; private set; } = null!;

    /// <inheritdoc/>
    protected override void Prepare(TagHelperContext context) =>
        List = context.Items.TryGetValue(typeof(AnswerList), out var list)
            ? (AnswerList)list
            : throw new InvalidOperationException("A choice stands inside choices or seg.");
}
