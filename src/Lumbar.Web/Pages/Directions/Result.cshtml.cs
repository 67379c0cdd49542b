using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Web.Directions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Directions;

/// <summary>What today's tests came to, what changes in the plan, and what comes next.</summary>
public sealed class ResultModel(DirectionDesk directions, KnowledgeBase knowledge) : PageModel
{
    /// <summary>What was found, in words.</summary>
    public ResultView View { get; private set; } = null!;

    /// <summary>The direction that can be tested right away, or null.</summary>
    public TestedDirection? Next { get; private set; }

    /// <summary>The rule behind it.</summary>
    public DirectionFinding Finding { get; private set; } = null!;

    /// <summary>Shows the results of today.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await directions.Place(ct) is not { } place)
        {
            return Redirect("/today");
        }

        if (place.IsHeld || place.Draft is not null)
        {
            return Redirect(place.IsHeld ? DirectionLinks.Stop : DirectionLinks.Test);
        }

        var tests = place.Plan.State.DirectionTests.Where(test => test.Day == place.Day.Day).ToList();
        if (tests.Count == 0 && place.Day.Ended.Count == 0)
        {
            return Redirect(DirectionLinks.Intro);
        }

        Finding = place.Plan.Person.Direction;
        View = ResultView.Of(place, tests, knowledge.Planning.Direction);
        Next = place.Offer.Match(offered => offered.Directions.Select(each => (TestedDirection?)each.Direction).FirstOrDefault(), _ => null);
        return Page();
    }
}
