using Lumbar.Core.Triage;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lumbar.Web.Components;

/// <summary>A message of one tier: icon, first words, one action. Colour is never the only sign.</summary>
[HtmlTargetElement("alert")]
public sealed class Alert(IHtmlHelper html) : Part(html)
{
    /// <summary>How urgent it is.</summary>
    public Tier Tier { get; set; }

    /// <summary>The first words; empty for an alert of one sentence.</summary>
    public string Heading { get; set; } = "";

    /// <summary>Whether it appears as the answer to something the person did, so that a screen reader says it at once.</summary>
    public bool Live { get; set; }

    /// <summary>The tier's icon.</summary>
    public IconName Icon => Tier switch
    {
        Tier.T0 => IconName.Stop,
        Tier.T1 => IconName.Phone,
        Tier.T2 => IconName.Clinician,
        Tier.T3 => IconName.Info,
        Tier.T4 => IconName.Check,
    };

    /// <summary>The tier's class.</summary>
    public string Class => Tier.ToString().ToLowerInvariant();

    /// <summary>T0 and T1 interrupt; the others wait their turn.</summary>
    public string? Role => (Live, Tier) switch
    {
        (false, _) => null,
        (true, Tier.T0 or Tier.T1) => "alert",
        (true, _) => "status",
    };
}
