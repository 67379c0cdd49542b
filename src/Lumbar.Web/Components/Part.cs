using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lumbar.Web.Components;

/// <summary>
/// One part of a page, written as an element of its own. Its attributes are the properties of the class, its look is
/// the view of the same name beside the class, and the class is that view's model.
/// </summary>
public abstract class Part(IHtmlHelper html) : TagHelper
{
    /// <summary>The page it stands on.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>What stands between the tags.</summary>
    [HtmlAttributeNotBound]
    public IHtmlContent Body { get; private set; } = HtmlString.Empty;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Prepare(context);
        Body = await output.GetChildContentAsync();
        ((IViewContextAware)html).Contextualize(ViewContext);
        output.TagName = null;
        output.Content.SetHtmlContent(await html.PartialAsync($"/Components/{GetType().Name}.cshtml", this));
    }

    /// <summary>Tells the parts inside what they stand in.</summary>
    protected virtual void Prepare(TagHelperContext context)
    {
    }
}
