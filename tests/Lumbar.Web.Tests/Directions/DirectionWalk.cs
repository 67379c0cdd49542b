using System.Text.RegularExpressions;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Units;
using Lumbar.Web.Directions;
using Lumbar.Web.Tests.Session;

namespace Lumbar.Web.Tests.Directions;

/// <summary>What a person does in a direction test.</summary>
internal static partial class DirectionWalk
{
    /// <summary>A test that is in the record.</summary>
    public static RecordEvent.DirectionTested Tested(TestedDirection direction, int before, int after, DateTimeOffset at) => new()
    {
        Id = Guid.NewGuid(), At = at, By = Author.Person, Direction = direction,
        LegBefore = LegSymptom.Back, PainBefore = Nprs.Of(before), LegAfter = LegSymptom.Back, PainAfter = Nprs.Of(after),
    };

    public static async Task Begin(this Browser browser) => (await browser.Send(DirectionLinks.Intro, ("News", "no"))).LeadsTo(DirectionLinks.Test);

    /// <summary>The movements or the wait of this screen are done.</summary>
    public static async Task Moved(this Browser browser) => (await browser.Send(DirectionLinks.Test, ("Screen", await browser.Screen()))).LeadsTo(DirectionLinks.Test);

    /// <summary>Says how far down it reaches and how strong it is.</summary>
    public static async Task Feel(this Browser browser, string leg, int pain, string leadsTo = DirectionLinks.Test)
    {
        (await browser.Send(DirectionLinks.Test, ("Screen", await browser.Screen()), ("Leg", leg))).LeadsTo(DirectionLinks.Test);
        (await browser.Send(DirectionLinks.Test, ("Screen", await browser.Screen()), ("Pain", $"{pain}"))).LeadsTo(leadsTo);
    }

    /// <summary>The whole test of one direction, with pain in the low back.</summary>
    public static async Task Run(this Browser browser, SeededSite site, int before, int after, string leadsTo = DirectionLinks.Result)
    {
        await browser.Feel("Back", before);
        await browser.Moved();
        await browser.Feel("Back", before);
        await browser.Moved();
        await browser.Feel("Back", after);
        site.Clock.Now += TimeSpan.FromMinutes(2);
        await browser.Moved();
        await browser.Feel("Back", after, leadsTo);
    }

    private static async Task<string> Screen(this Browser browser) => ScreenName().Match(await browser.Read(DirectionLinks.Test)).Groups[1].Value;

    [GeneratedRegex("name=\"Screen\" value=\"([A-Za-z]+)\"")]
    private static partial Regex ScreenName();
}
