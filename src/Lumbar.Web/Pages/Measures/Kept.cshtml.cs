using Lumbar.Core.Catalogue;
using Lumbar.Core.Measures;
using Lumbar.Core.Record;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Measures;

/// <summary>What the answers of today come to, in plain sentences with their error.</summary>
public sealed class KeptModel(MeasureDesk measures) : PageModel
{
    /// <summary>One result: its name, what has changed, each activity, what to do, and what is within error.</summary>
    public sealed record Result(string Name, string Change, IReadOnlyList<string> Items, string? Advice, string? Note, IReadOnlyList<Reason> Reasons);

    /// <summary>The results.</summary>
    public IReadOnlyList<Result> Results { get; private set; } = [];

    /// <summary>The next check that waits, or null.</summary>
    public DueCheck? Next { get; private set; }

    /// <summary>Shows today's results.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await measures.IsOpen(ct))
        {
            return Redirect("/today");
        }

        var results = new List<Result>();
        foreach (var (rule, answer) in await measures.AnsweredToday(ct))
        {
            if (await measures.CourseOf(rule, ct) is { } course && answer.Items.Any(item => item.Value is not null))
            {
                results.Add(ResultOf(course, answer));
            }
        }

        Results = results;
        Next = await measures.Due(ct) is [var next, ..] ? next : null;
        return Page();
    }

    private static Result ResultOf(MeasureCourse course, RecordEvent.MeasureAnswered answer)
    {
        var rule = course.Rule;
        return MeasureScore.Of(rule, answer) is MeasureScore.Scored && rule.Change is { } change
            ? new Result(
                rule.Name,
                MeasureText.Change(rule, course.Change),
                [.. course.Items.Where(_ => course.Scores.Count > 1).Select(item => $"{item.Item.Text}: {MeasureText.Change(rule, item.Change)}")],
                MeasureText.Advice(course.Change),
                string.Join(' ', new[] { rule.Scale, Error(rule, change, course.Change) }.OfType<string>()) is { Length: > 0 } note ? note : null,
                [course.Change.Why])
            : new Result(rule.Name, "You left out a question, so there is no score this time. That is fine.", [], null, null, []);
    }

    private static string? Error(MeasureRule rule, ChangeRule change, ScoreChange judged) =>
        change.With == ComparedWith.First && judged.Verdict != Verdict.NotEnough ? MeasureText.Error(change, rule.Unit ?? "points") : null;
}
