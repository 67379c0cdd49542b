using Lumbar.Core.Assessment;
using static Lumbar.Core.Tests.Assessment.DirectionLives;

namespace Lumbar.Core.Tests.Assessment;

/// <summary>
/// Every condition and every pair of conditions: no movement is offered that one of them rules out. What each rules out is
/// written down here a second time, from the rules and not from the knowledge files.
/// </summary>
public class DirectionConditionMatrixTests
{
    private const string PressUp = "prone-press-up";
    private const string Standing = "standing-backward-bend";
    private const string KneesToChest = "knee-to-chest-double";

    private static readonly Dictionary<string, string[]> RuledOut = new(StringComparer.Ordinal)
    {
        ["disc-herniation"] = [],
        ["spinal-stenosis"] = [PressUp, Standing],
        ["spondylolisthesis"] = [PressUp, Standing],
        ["axial-spondyloarthritis"] = [],
        ["spine-surgery"] = [PressUp, Standing, KneesToChest],
        ["osteoporosis"] = [KneesToChest],
        ["vertebral-fracture"] = [KneesToChest],
        ["hip-replacement"] = [KneesToChest],
        ["joint-replacement-released"] = [],
        ["knee-problem"] = [],
        ["shoulder-problem"] = [PressUp],
        ["wrist-problem"] = [PressUp],
        ["hypermobility"] = [KneesToChest],
        ["hypertension"] = [],
        ["heart-disease"] = [],
        ["glaucoma"] = [PressUp],
        ["dizziness"] = [],
        ["pregnancy"] = [PressUp, KneesToChest],
        ["pelvic-girdle-pain"] = [],
        ["postpartum"] = [],
        ["prolapse"] = [],
        ["hernia"] = [],
        ["fall-risk"] = [Standing],
    };

    private static readonly string[] Ids = [.. RealKnowledge.Base.Conditions.Select(condition => condition.Id.Value)];

    [Fact]
    public void The_table_names_every_condition() => RuledOut.Keys.Order(StringComparer.Ordinal).ShouldBe(Ids.Order(StringComparer.Ordinal));

    [Fact]
    public void One_condition_leaves_exactly_what_it_does_not_rule_out()
    {
        foreach (var condition in Ids)
        {
            var offer = Offer(A.Person().Having(condition), A.At(A.Today, 12));
            offer.Movements().ShouldBe(Best(RuledOut[condition]), condition);
        }
    }

    [Fact]
    public void Nothing_is_offered_that_a_condition_or_a_pair_of_them_rules_out()
    {
        foreach (var first in Ids)
        {
            foreach (var second in Ids)
            {
                string[] pair = [first, second];
                var released = pair.Contains("hip-replacement") && pair.Contains("joint-replacement-released");
                var against = pair.Where(id => !(released && id == "hip-replacement")).SelectMany(id => RuledOut[id]).ToList();
                Offer(A.Person().Having(pair), A.At(A.Today, 12)).Movements().ShouldBe(Best(against), $"{first} and {second}");
            }
        }
    }

    [Fact]
    public void A_condition_never_asked_about_closes_it() =>
        Offer(A.Person() with { Described = null }, A.At(A.Today, 12)).Movements().ShouldBeEmpty();

    private static string[] Best(ICollection<string> ruledOut) =>
    [
        .. new[] { PressUp, Standing }.Where(id => !ruledOut.Contains(id)).Take(1),
        .. new[] { KneesToChest }.Where(id => !ruledOut.Contains(id)),
    ];
}
