using Lumbar.Core.Assessment;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Triage;
using Lumbar.Knowledge.Texts;
using Lumbar.Web.Pages.Start;
using Microsoft.Extensions.DependencyInjection;

namespace Lumbar.Web.Tests.Start;

public sealed class SpansTests(Site site) : IClassFixture<Site>
{
    private KnowledgeBase Knowledge => site.Services.GetRequiredService<KnowledgeBase>();

    [Theory]
    [InlineData(OnsetAnswer.Today, Phase.Acute)]
    [InlineData(OnsetAnswer.ThisWeek, Phase.Acute)]
    [InlineData(OnsetAnswer.Weeks, Phase.Acute)]
    [InlineData(OnsetAnswer.Months, Phase.Subacute)]
    [InlineData(OnsetAnswer.ThisYear, Phase.Chronic)]
    [InlineData(OnsetAnswer.Years, Phase.Chronic)]
    public void When_it_began_lands_in_the_phase_its_words_say(OnsetAnswer answer, Phase phase)
    {
        var days = Spans.Onset.Single(span => span.Answer == answer).Number;

        PhaseDecision.Of(Knowledge.Planning, days).Phase.ShouldBe(phase);
    }

    [Fact]
    public void The_ways_to_settle_lie_on_the_right_sides_of_the_cut_offs()
    {
        var rule = Knowledge.Planning.Irritability;

        Spans.Settle.Select(span => span.Number > rule.HighSettleMinutes ? Irritability.High : span.Number >= rule.ModerateSettleMinutes ? Irritability.Moderate : Irritability.Low)
            .ShouldBe([Irritability.Low, Irritability.Low, Irritability.Moderate, Irritability.High]);
    }

    [Fact]
    public void Laying_out_a_fixed_text_keeps_every_sentence_of_it()
    {
        foreach (var message in Knowledge.Messages)
        {
            var text = ReasonText.Of(message, "144");
            var parts = new FixedText(text);

            string[] all = [.. parts.Rest, .. parts.Refusals, .. parts.Calls, .. parts.Shows];

            all.Sum(part => part.Length + 1).ShouldBe(text.Length + 1, message.Id.Value);
            all.ShouldAllBe(part => text.Contains(part));
        }
    }

    [Fact]
    public void Every_emergency_text_says_what_not_to_do_and_to_show_the_screen()
    {
        foreach (var message in Knowledge.Messages.Where(message => message.Id.Value.StartsWith("M0-", StringComparison.Ordinal)))
        {
            var text = new FixedText(ReasonText.Of(message, "144"));

            text.Refusals.ShouldContain("Do not exercise.");
            text.Shows.ShouldHaveSingleItem();
            text.After("Stop").ShouldContain("all 144 now");
        }
    }
}
