using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Record;

namespace Lumbar.Core.Tests.Planning;

/// <summary>What a tested direction keeps open, and what it leaves as it is.</summary>
public class DirectionSparedTests
{
    [Fact]
    public void With_a_disc_only_the_stretches_of_the_direction_that_eases_are_open()
    {
        var disc = A.Person().OnsetDaysAgo(10).Having("disc-herniation");
        Rules(disc, "prone-on-elbows").ShouldContain("DX-01");
        var tested = Better(disc, TestedDirection.Extension);
        Rules(tested, "prone-on-elbows").ShouldNotContain("DX-01");
        Rules(tested, "knee-to-chest-single").ShouldContain("DX-01");
    }

    [Fact]
    public void With_a_disc_a_direction_that_was_only_told_opens_no_stretch()
    {
        var told = A.Person().OnsetDaysAgo(10).Having("disc-herniation").WithEpisode(episode => episode with { EasedBy = [Ease.Walking] });
        told.Plan().Person.Direction.Preference.ShouldBe(DirectionPreference.Extension);
        Rules(told, "prone-on-elbows").ShouldContain("DX-01");
    }

    [Fact]
    public void While_pain_is_easily_stirred_what_loads_waits_also_in_the_direction_that_eases()
    {
        var sore = Better(A.Person().OnsetDaysAgo(10).WithEpisode(episode => episode with { WorstPain24h = A.Pain(8) }), TestedDirection.Extension);
        Rules(sore, "prone-press-up").ShouldNotContain("CM-27");
        Rules(sore, "prone-back-extension").ShouldContain("CM-27");
    }

    [Theory]
    [InlineData(DirectionPreference.AvoidExtension, TestedDirection.Extension)]
    [InlineData(DirectionPreference.AvoidFlexion, TestedDirection.Flexion)]
    [InlineData(DirectionPreference.AvoidBoth, TestedDirection.Extension, TestedDirection.Flexion)]
    public void A_direction_that_made_it_worse_leaves_open_what_keeps_the_back_still(DirectionPreference expected, params TestedDirection[] worse)
    {
        var plan = worse.Aggregate(A.Person(), (person, direction) => person.With(A.Tested(direction, A.At(A.Today, 9), 5, 7))).Plan();
        plan.Person.Direction.Preference.ShouldBe(expected);
        plan.Eligibility.Eligible.ShouldContain(exercise => exercise.Id.Value == "bird-dog");
    }

    private static TestPerson Better(TestPerson person, TestedDirection direction) => person.With(A.Tested(direction, A.At(A.Today, 9), 6, 3));

    private static IEnumerable<string> Rules(TestPerson person, string exercise) => person.Plan().Eligibility.Excluded
        .Where(excluded => excluded.Exercise.Id.Value == exercise).SelectMany(excluded => excluded.Reasons).Select(reason => reason.Rule.Value);
}
