using Lumbar.Core.Catalogue;
using Lumbar.Core.Triage;

namespace Lumbar.Core.Tests.Triage;

/// <summary>Rows of the rules that look at several things, and their ages and dates just below and at the limit.</summary>
public class CombinedRowTests
{
    private const Answer Yes = Answer.Yes;
    private const Answer Unsure = Answer.Unsure;

    public static TheoryData<string, TestPerson, Tier> Cases => new()
    {
        { "SC-01 17", A.Person().Aged(17), Tier.T2 },
        { "SC-01 18", A.Person().Aged(18), Tier.T4 },
        { "TR-01 over its old form", Asked("TR-01", "TR-01.old"), Tier.T0 },
        { "TR-07 worse", Asked("TR-07", "TR-07.worse"), Tier.T0 },
        { "TR-07 perhaps worse", Asked("TR-07").Answering("TR-07.worse", Unsure), Tier.T1 },
        { "TR-07 with TR-06", Asked("TR-07", "TR-06"), Tier.T0 },
        { "TR-11 59", Asked("TR-11.pain", "TR-11.smoked").Aged(59), Tier.T4 },
        { "TR-11 60", Asked("TR-11.pain", "TR-11.smoked").Aged(60), Tier.T1 },
        { "TR-11 60 never smoked", Asked("TR-11.pain").Aged(60), Tier.T4 },
        { "TR-11 60 high pressure", Asked("TR-11.pain").Aged(60).Having("hypertension"), Tier.T1 },
        { "TR-12 very unwell", Asked("TR-12", "TR-12.unwell"), Tier.T0 },
        { "TR-12 perhaps very unwell", Asked("TR-12").Answering("TR-12.unwell", Unsure), Tier.T1 },
        { "TR-12 with a weak leg", Asked("TR-12", "TR-07"), Tier.T0 },
        { "TR-13 unwell", Asked("TR-13.risk", "TR-13.unwell"), Tier.T1 },
        { "TR-13 well, 89 days", Asked("TR-13.risk").OnsetDaysAgo(89), Tier.T2 },
        { "TR-13 well, 90 days", Asked("TR-13.risk").OnsetDaysAgo(90), Tier.T4 },
        { "TR-14 69", A.Person().Aged(69), Tier.T4 },
        { "TR-14 70", A.Person().Aged(70), Tier.T3 },
        { "TR-14 69 fall", Asked("TR-14.fall").Aged(69), Tier.T4 },
        { "TR-14 70 fall", Asked("TR-14.fall").Aged(70), Tier.T1 },
        { "TR-14 bones fall", Asked("TR-14.osteoporosis", "TR-14.fall"), Tier.T1 },
        { "TR-14 named bones fall", Asked("TR-14.fall").Having("osteoporosis"), Tier.T1 },
        { "TR-14 earlier break fall", Asked("TR-14.fall").Having("vertebral-fracture"), Tier.T1 },
        { "TR-14 steroids sudden", Asked("TR-14.steroids", "TR-14.sudden"), Tier.T1 },
        { "TR-14 70 stoop", Asked("TR-14.stoop").Aged(70), Tier.T1 },
        { "TR-14 two risks, 41 days", Asked("TR-14.osteoporosis", "TR-14.steroids").OnsetDaysAgo(41), Tier.T2 },
        { "TR-14 two risks, 42 days", Asked("TR-14.osteoporosis", "TR-14.steroids").OnsetDaysAgo(42), Tier.T3 },
        { "TR-14 one risk told twice, 41 days", Asked("TR-14.osteoporosis").Having("osteoporosis").OnsetDaysAgo(41), Tier.T3 },
        { "TR-15 upper", Asked("TR-15.cancer", "TR-15.upper"), Tier.T1 },
        { "TR-15 night", Asked("TR-15.cancer").Answering("TR-15.night", Unsure), Tier.T1 },
        { "TR-15 numb leg", Asked("TR-15.cancer", "TR-20"), Tier.T0 },
        { "TR-15 old weakness", Asked("TR-15.cancer", "TR-07.known"), Tier.T0 },
        { "TR-16 49", Asked("TR-16").Aged(49), Tier.T2 },
        { "TR-16 50", Asked("TR-16").Aged(50), Tier.T1 },
        { "TR-16 night", Asked("TR-16", "TR-17"), Tier.T1 },
        { "TR-16 unwell", Asked("TR-16", "TR-13.unwell"), Tier.T1 },
        { "TR-17 cancer", Asked("TR-17", "TR-15.cancer"), Tier.T1 },
        { "TR-18 lump fever", Asked("TR-18.lump", "TR-12"), Tier.T1 },
        { "TR-20 stuck", Asked("TR-20", "TR-20.stuck"), Tier.T2 },
        { "TR-20 thigh", A.Person().WithEpisode(e => e with { LegSymptom = LegSymptom.Thigh }), Tier.T3 },
        { "TR-20 buttock", A.Person().WithEpisode(e => e with { LegSymptom = LegSymptom.Buttock }), Tier.T4 },
        { "TR-21 two", Asked("TR-21.waking", "TR-21.buttock"), Tier.T4 },
        { "TR-21 three", Asked("TR-21.waking", "TR-21.buttock", "TR-21.nsaid"), Tier.T3 },
        { "TR-21 three, begun at 45", Asked("TR-21.waking", "TR-21.buttock", "TR-21.nsaid").Aged(45), Tier.T4 },
        { "TR-21 three, 90 days", Asked("TR-21.waking", "TR-21.buttock", "TR-21.nsaid").OnsetDaysAgo(90), Tier.T4 },
        { "TR-21 three, 91 days", Asked("TR-21.waking", "TR-21.buttock", "TR-21.nsaid").OnsetDaysAgo(91), Tier.T3 },
        { "TR-21 begun at 34 counts", Asked("TR-21.waking", "TR-21.buttock").Aged(34), Tier.T3 },
        { "TR-21 begun at 35 does not", Asked("TR-21.waking", "TR-21.buttock").Aged(35), Tier.T4 },
        { "TR-23 treated", A.Person().Having("hypertension"), Tier.T3 },
        { "TR-24 cleared", A.Person().Having("spine-surgery"), Tier.T3 },
        { "TR-25 none", A.Person().Pregnant(20), Tier.T3 },
        { "TR-26 named, not seen", Unseen().Having("vertebral-fracture"), Tier.T2 },
        { "TR-27 first at 59", First().Aged(59), Tier.T4 },
        { "TR-27 first at 60", First().Aged(60), Tier.T3 },
        { "TR-29 named", A.Person().Having("fall-risk"), Tier.T3 },
        { "the most urgent wins", Asked("TR-29", "TR-16", "TR-19"), Tier.T1 },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_combination_leads_to_the_tier_of_the_rules(string name, TestPerson person, Tier tier) =>
        person.Triage().Tier.ShouldBe(tier, name);

    [Fact]
    public void Four_signs_of_inflammation_ask_for_a_referral_and_three_for_a_blood_test()
    {
        var three = Asked("TR-21.waking", "TR-21.buttock", "TR-21.nsaid");
        three.Triage().Messages.ShouldHaveSingleItem().Value.ShouldBe("M3-SPA-TEST");
        three.Answering("TR-21.relative", Yes).Triage().Messages.ShouldHaveSingleItem().Value.ShouldBe("M3-SPA");
    }

    [Fact]
    public void A_row_that_may_be_an_emergency_shows_the_emergency_text()
    {
        var triage = Asked("TR-07").Answering("TR-07.worse", Unsure).Triage();
        triage.Rows.ShouldHaveSingleItem().Messages.Select(id => id.Value).ShouldBe(["M1-UNSURE", "M0-CORD"]);
    }

    [Fact]
    public void Rows_come_most_urgent_first() =>
        Asked("TR-29", "TR-16", "TR-19").Triage().Rows.Select(row => row.Rule.Value).ShouldBe(["TR-19", "TR-16", "TR-29"]);

    private static TestPerson Asked(params string[] questions) => questions.Aggregate(A.Person(), (person, question) => person.Answering(question, Yes));

    private static TestPerson Unseen() => A.Person().WithEpisode(e => e with { AssessedByClinician = false });

    private static TestPerson First() => A.Person().WithEpisode(e => e with { FirstEpisode = true });
}
