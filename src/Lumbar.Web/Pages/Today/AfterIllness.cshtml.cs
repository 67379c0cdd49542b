using Lumbar.Core.Catalogue;
using Lumbar.Core.Triage;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Today;

/// <summary>What counts after an illness. Anyone can open it, so that its address says nothing about who does.</summary>
public sealed class AfterIllnessModel(KnowledgeBase knowledge) : PageModel
{
    /// <summary>The cards.</summary>
    public IEnumerable<SelfCareCard> Cards => TodayChoice.CardsFor(SelfCareTime.Illness, knowledge);

    /// <summary>Where a card comes from.</summary>
    public string SourcesOf(SelfCareCard card) => TodayChoice.SourcesOf(card, knowledge);
}
