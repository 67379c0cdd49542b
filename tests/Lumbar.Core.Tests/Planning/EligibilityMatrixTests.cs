using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Progression;
using Lumbar.Core.Record;

namespace Lumbar.Core.Tests.Planning;

/// <summary>
/// Every condition and every pair of conditions, in every phase and with every direction told: nothing is offered that
/// a rule rules out. The rules are written down here a second time, from the rules and not from the knowledge files.
/// </summary>
public class EligibilityMatrixTests
{
    private static readonly Dictionary<string, Func<Exercise, bool>> RuledOut = new(StringComparer.Ordinal)
    {
        ["disc-herniation"] = e => e.Kind == ExerciseKind.Stretch || Any(e, Tag.FlexLoaded),
        ["spinal-stenosis"] = e => e.Position == Position.Prone || Any(e, Tag.ExtEnd, Tag.ExtLoaded),
        ["spondylolisthesis"] = e => e.Impact == 2 || Any(e, Tag.ExtEnd, Tag.ExtLoaded),
        ["axial-spondyloarthritis"] = _ => false,
        ["spine-surgery"] = e => Any(e, Tag.FlexEnd, Tag.RotEnd, Tag.FlexLoaded),
        ["osteoporosis"] = e => Any(e, Tag.FlexEnd, Tag.FlexLoaded, Tag.RotLoaded),
        ["vertebral-fracture"] = e => e.Impact > 0 || e.Id.Value == "prone-superman" || Any(e, Tag.FlexEnd, Tag.FlexLoaded, Tag.RotLoaded, Tag.RotEnd),
        ["hip-replacement"] = e => e.Position == Position.Quadruped || Any(e, Tag.Hip90, Tag.HipCrossTurn, Tag.FigureFour),
        ["joint-replacement-released"] = _ => false,
        ["knee-problem"] = e => Any(e, Tag.KneeWb, Tag.KneeDeep),
        ["shoulder-problem"] = e => Any(e, Tag.ShoulderLoad, Tag.Overhead),
        ["wrist-problem"] = e => Any(e, Tag.WristLoad),
        ["hypermobility"] = e => e.Kind == ExerciseKind.Stretch && Any(e, Tag.FlexEnd, Tag.ExtEnd, Tag.RotEnd),
        ["hypertension"] = e => Any(e, Tag.Strain),
        ["heart-disease"] = e => e.Impact == 2 || Any(e, Tag.Strain),
        ["glaucoma"] = e => Any(e, Tag.HeadLow, Tag.Strain, Tag.FaceDown),
        ["dizziness"] = e => Any(e, Tag.HeadLow),
        ["pregnancy"] = e => e.Position is Position.Prone or Position.Supine || e.Balance == 2 || e.Impact == 2 || Any(e, Tag.Doming, Tag.DblLegLift),
        ["pelvic-girdle-pain"] = e => Any(e, Tag.SingleLeg, Tag.WideLeg),
        ["postpartum"] = e => Any(e, Tag.Doming, Tag.FlexLoaded, Tag.Plank),
        ["prolapse"] = e => e.Impact > 0 || Any(e, Tag.Strain),
        ["hernia"] = e => Any(e, Tag.Doming, Tag.FlexLoaded, Tag.Strain, Tag.DblLegLift),
        ["fall-risk"] = e => e.Balance > 0,
    };

    private static readonly string[] Ids = [.. RealKnowledge.Base.Conditions.Select(condition => condition.Id.Value)];

    public static TheoryData<int, string> PhasesAndDirections => new()
    {
        { 10, "none" }, { 10, "flexion" }, { 10, "extension" },
        { 60, "none" }, { 60, "flexion" }, { 60, "extension" },
        { 200, "none" }, { 200, "flexion" }, { 200, "extension" },
    };

    [Fact]
    public void The_table_names_every_condition() => RuledOut.Keys.Order(StringComparer.Ordinal).ShouldBe(Ids.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(PhasesAndDirections))]
    public void Nothing_is_offered_that_a_condition_or_a_pair_of_them_rules_out(int days, string direction)
    {
        foreach (var conditions in Pairs())
        {
            var outcome = EligibilityOf(Told(direction).OnsetDaysAgo(days).Having(conditions));
            foreach (var exercise in outcome.Eligible)
            {
                var against = conditions.Where(id => Rules(id, conditions, exercise)).ToList();
                against.ShouldBeEmpty($"{exercise.Id} is offered with {string.Join(" and ", conditions)}");
                IsAgainst(direction, exercise).ShouldBeFalse($"{exercise.Id} is offered although {direction} eases");
                exercise.Status.ShouldNotBe(ExerciseStatus.Avoid);
            }

            outcome.Excluded.SelectMany(excluded => excluded.Reasons).ShouldEach(reason => RealKnowledge.Base.ReasonOf(reason.Rule).Length > 0);
        }
    }

    private static bool Rules(string condition, string[] all, Exercise exercise) =>
        RuledOut[condition](exercise) && !(condition == "hip-replacement" && all.Contains("joint-replacement-released"));

    private static bool IsAgainst(string direction, Exercise exercise) => direction switch
    {
        "flexion" => Any(exercise, Tag.ExtEnd, Tag.ExtLoaded),
        "extension" => Any(exercise, Tag.FlexEnd, Tag.FlexLoaded),
        _ => false,
    };

    private static IEnumerable<string[]> Pairs() =>
        from first in Ids
        from second in Ids
        where string.CompareOrdinal(first, second) <= 0
        select first == second ? new[] { first } : [first, second];

    private static TestPerson Told(string direction) => direction switch
    {
        "flexion" => A.Person().WithEpisode(e => e with { EasedBy = [Ease.Sitting] }),
        "extension" => A.Person().WithEpisode(e => e with { EasedBy = [Ease.Walking] }),
        _ => A.Person(),
    };

    private static EligibilityOutcome EligibilityOf(TestPerson person)
    {
        var state = PatientState.Fold(person.Events);
        var triage = DailyDecision.Triage(state, RealKnowledge.Base, person.Today);
        return Eligibility.Of(PersonPicture.Of(CourseDecision.Of(new CourseRequest { State = state, Knowledge = RealKnowledge.Base, On = person.Today }), triage, state, RealKnowledge.Base, person.Today)!, RealKnowledge.Base, ConsultationPolicy.Advised);
    }

    private static bool Any(Exercise exercise, params ReadOnlySpan<Tag> tags)
    {
        foreach (var tag in tags)
        {
            if (exercise.Has(tag))
            {
                return true;
            }
        }

        return false;
    }
}
