using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Testing;

namespace Lumbar.Web.Tests;

/// <summary>Records of people who have used it for some weeks, up to the evening before the test.</summary>
public static class Lived
{
    public static readonly DateOnly Today = DateOnly.FromDateTime(SeededSite.Morning.DateTime);

    /// <summary>So many days of a person who does what is planned and gets better, with a flare-up in week 5.</summary>
    public static LivedWeeks Days(KnowledgeBase knowledge, int days, params RecordEvent[] others)
    {
        var first = Today.AddDays(-days);
        var at = new DateTimeOffset(first.ToDateTime(new TimeOnly(6, 0)), TimeSpan.Zero);
        RecordEvent[] told = [Seed.Adult, Seed.Episode with { PainNow = Nprs.Of(6), WorstPain24h = Nprs.Of(6), Onset = first.AddDays(-100) }, Seed.Wishes, Seed.Screen(knowledge, at)];
        return new LivedWeeks { Knowledge = knowledge, Told = [.. told.Select(e => e with { At = at }), .. others], From = first, Until = Today };
    }

    /// <summary>The record itself.</summary>
    public static RecordEvent[] Record(KnowledgeBase knowledge, int days) => [.. Days(knowledge, days).Events()];

    /// <summary>Someone whose mornings grow worse, and who answers no questionnaire.</summary>
    public static RecordEvent[] Worse(KnowledgeBase knowledge) =>
        [.. (Days(knowledge, 84) with { Morning = day => day < 40 ? 3 : 5, Answers = _ => [] }).Events()];
}
