using Lumbar.Core.Triage;

namespace Lumbar.Core.Tests.Triage;

/// <summary>
/// The triage table of the rules, question by question, written down here a second time from the rules and not from the
/// knowledge file: what yes and what unsure lead to when every other answer is no.
/// </summary>
public class RowTests
{
    /// <summary>For someone of 40 with a chronic pain, seen by a clinician, without conditions.</summary>
    private static readonly Dictionary<string, (Tier Yes, Tier Unsure)> Table = new(StringComparer.Ordinal)
    {
        ["TR-01"] = (Tier.T0, Tier.T1), ["TR-02"] = (Tier.T0, Tier.T1), ["TR-03"] = (Tier.T0, Tier.T1),
        ["TR-04"] = (Tier.T0, Tier.T1), ["TR-05"] = (Tier.T0, Tier.T1), ["TR-06"] = (Tier.T0, Tier.T1),
        ["TR-01.old"] = (Tier.T2, Tier.T2), ["TR-02.old"] = (Tier.T2, Tier.T2), ["TR-03.old"] = (Tier.T2, Tier.T2),
        ["TR-04.old"] = (Tier.T2, Tier.T2), ["TR-05.old"] = (Tier.T2, Tier.T2), ["TR-06.old"] = (Tier.T2, Tier.T2),
        ["TR-07"] = (Tier.T1, Tier.T1), ["TR-07.worse"] = (Tier.T4, Tier.T4), ["TR-07.known"] = (Tier.T3, Tier.T3),
        ["TR-08"] = (Tier.T0, Tier.T1), ["TR-08.checked"] = (Tier.T3, Tier.T3),
        ["TR-09"] = (Tier.T0, Tier.T1),
        ["TR-10.collapse"] = (Tier.T0, Tier.T1), ["TR-10.lump"] = (Tier.T0, Tier.T1), ["TR-10.aneurysm"] = (Tier.T0, Tier.T1),
        ["TR-11.pain"] = (Tier.T4, Tier.T4), ["TR-11.smoked"] = (Tier.T4, Tier.T4),
        ["TR-12"] = (Tier.T1, Tier.T1), ["TR-12.unwell"] = (Tier.T4, Tier.T4),
        ["TR-13.risk"] = (Tier.T4, Tier.T4), ["TR-13.unwell"] = (Tier.T4, Tier.T4),
        ["TR-14.bruise"] = (Tier.T1, Tier.T1), ["TR-14.fall"] = (Tier.T4, Tier.T4), ["TR-14.sudden"] = (Tier.T4, Tier.T4),
        ["TR-14.osteoporosis"] = (Tier.T3, Tier.T3), ["TR-14.steroids"] = (Tier.T3, Tier.T3), ["TR-14.stoop"] = (Tier.T2, Tier.T2),
        ["TR-15.cancer"] = (Tier.T2, Tier.T2), ["TR-15.upper"] = (Tier.T4, Tier.T4), ["TR-15.worse"] = (Tier.T4, Tier.T4),
        ["TR-15.severe"] = (Tier.T4, Tier.T4), ["TR-15.cough"] = (Tier.T4, Tier.T4), ["TR-15.night"] = (Tier.T4, Tier.T4),
        ["TR-15.spot"] = (Tier.T4, Tier.T4),
        ["TR-16"] = (Tier.T2, Tier.T2), ["TR-17"] = (Tier.T2, Tier.T2),
        ["TR-18"] = (Tier.T2, Tier.T2), ["TR-18.lump"] = (Tier.T2, Tier.T2),
        ["TR-19"] = (Tier.T1, Tier.T1),
        ["TR-20"] = (Tier.T3, Tier.T3), ["TR-20.stuck"] = (Tier.T4, Tier.T4),
        ["TR-21.waking"] = (Tier.T4, Tier.T4), ["TR-21.buttock"] = (Tier.T4, Tier.T4), ["TR-21.movement"] = (Tier.T4, Tier.T4),
        ["TR-21.nsaid"] = (Tier.T4, Tier.T4), ["TR-21.relative"] = (Tier.T4, Tier.T4), ["TR-21.arthritis"] = (Tier.T4, Tier.T4),
        ["TR-21.enthesitis"] = (Tier.T4, Tier.T4), ["TR-21.psoriasis"] = (Tier.T4, Tier.T4),
        ["TR-22"] = (Tier.T2, Tier.T2), ["TR-23"] = (Tier.T2, Tier.T2), ["TR-24"] = (Tier.T2, Tier.T2),
        ["TR-25.bleeding"] = (Tier.T1, Tier.T1), ["TR-25.stop"] = (Tier.T2, Tier.T2), ["TR-25.caution"] = (Tier.T2, Tier.T2),
        ["TR-26"] = (Tier.T2, Tier.T2), ["TR-28"] = (Tier.T4, Tier.T4), ["TR-29"] = (Tier.T3, Tier.T3),
        ["TR-30"] = (Tier.T2, Tier.T2), ["TR-31"] = (Tier.T2, Tier.T2),
    };

    public static TheoryData<string> Questions => [.. Table.Keys];

    /// <summary>Questions on their own rows of the rules that lead to T0, with the text that must be seen.</summary>
    public static TheoryData<string, string> Emergencies => new()
    {
        { "TR-01", "M0-CES" }, { "TR-02", "M0-CES" }, { "TR-03", "M0-CES" }, { "TR-04", "M0-CES" }, { "TR-05", "M0-CES" },
        { "TR-06", "M0-CORD" }, { "TR-08", "M0-TRAUMA" }, { "TR-09", "M0-CHEST" },
        { "TR-10.collapse", "M0-AAA" }, { "TR-10.lump", "M0-AAA" }, { "TR-10.aneurysm", "M0-AAA" },
    };

    [Fact]
    public void The_table_names_every_question_that_is_asked() =>
        RealKnowledge.Base.Triage.Questions.Select(question => question.Id.Value).Order(StringComparer.Ordinal)
            .ShouldBe(Table.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_answer_no_leaves_the_way_open() => A.Person().Triage().Tier.ShouldBe(Tier.T4);

    [Theory]
    [MemberData(nameof(Questions))]
    public void Yes_leads_to_the_tier_of_the_rules(string question) =>
        A.Person().Answering(question, Answer.Yes).Triage().Tier.ShouldBe(Table[question].Yes);

    [Theory]
    [MemberData(nameof(Questions))]
    public void Unsure_leads_to_T1_where_yes_is_an_emergency_and_counts_as_yes_elsewhere(string question) =>
        A.Person().Answering(question, Answer.Unsure).Triage().Tier.ShouldBe(Table[question].Unsure);

    [Theory]
    [MemberData(nameof(Emergencies))]
    public void An_emergency_shows_its_text_also_when_unsure(string question, string message)
    {
        A.Person().Answering(question, Answer.Yes).Triage().Messages.ShouldContain(id => id.Value == message);
        var unsure = A.Person().Answering(question, Answer.Unsure).Triage();
        unsure.Messages.Select(id => id.Value).ShouldBe(["M1-UNSURE", message]);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_left_out_is_never_taken_for_no(string question)
    {
        // Someone to whom every question applies.
        var asked = A.Person().Aged(62).Pregnant(10).Answering("TR-07", Answer.Yes).Answering("TR-20", Answer.Yes).Answering("TR-11.pain", Answer.Yes)
            .Answering("TR-12", Answer.Yes).Answering("TR-15.cancer", Answer.Yes).Answering("TR-16", Answer.Yes).Silent(question);
        var young = asked.Aged(40);
        (asked.Triage().Missing.Concat(young.Triage().Missing)).ShouldContain(id => id.Value == question);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Nothing_is_planned_while_an_applicable_question_has_no_answer(string question)
    {
        var silent = A.Person().Silent(question);
        if (silent.Triage().Missing.Count > 0)
        {
            silent.Triage().Tier.ShouldBeNull();
            silent.Decide().ShouldBeOfType<Lumbar.Core.Planning.PlanOutcome.Incomplete>();
        }
    }

    [Fact]
    public void Every_row_is_named_with_its_source_and_its_text()
    {
        foreach (var question in Table.Keys)
        {
            var triage = A.Person().Answering(question, Answer.Yes).Triage();
            triage.Rows.ShouldEach(row => row.Rule.Value == question.Split('.')[0] && row.Messages.Count > 0);
            triage.Messages.ShouldEach(id => RealKnowledge.Base.MessageOf(id).Text.Length > 0);
        }
    }
}
