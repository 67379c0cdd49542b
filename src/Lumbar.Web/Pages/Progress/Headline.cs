using Lumbar.Core.Measures;
using Lumbar.Core.Record;
using Lumbar.Web.Sessions;

namespace Lumbar.Web.Pages.Progress;

/// <summary>The one sentence that stands first: better, worse said as plainly, or too early.</summary>
public sealed record Headline(string Sentence, string? Then, bool IsWorse)
{
    private const int Week = 7;

    /// <summary>The sentence for what was measured.</summary>
    public static Headline Of(MeasureLines lines, PatientState state, DateOnly today)
    {
        var pain = lines.Pain.Change.Verdict;
        var life = Daily(lines);
        var isWorse = pain == Verdict.Worse || life == Verdict.Worse;
        var sentence = (pain, life) switch
        {
            (Verdict.NotEnough, Verdict.NotEnough) => TooEarly(state, today),
            (Verdict.NotEnough, _) => $"{Capital(LifeWords(life))}. For morning pain it is too early to say.",
            (_, Verdict.NotEnough) => $"{PainWords(pain, lines.Pain.Change)}.",
            _ => $"{PainWords(pain, lines.Pain.Change)}, {Joining(pain, life)} {LifeWords(life)}.",
        };
        return new Headline(sentence, isWorse ? "If this goes on, a clinician should look again. The letter below takes your answers along." : null, isWorse);
    }

    /// <summary>What the person wants to do again counts first; without it, pain and daily life.</summary>
    private static Verdict Daily(MeasureLines lines) =>
        lines.Together.Change.Verdict is var together and not Verdict.NotEnough ? together : lines.Peg.Change.Verdict;

    private static string TooEarly(PatientState state, DateOnly today)
    {
        if (state.Mornings is not [var first, ..])
        {
            return "Too early to say. Your trend begins with three mornings.";
        }

        var earliest = first.Day.AddDays((2 * Week) - 1);
        return earliest > today
            ? $"Too early to say. The first comparison is possible on {Wording.Date(earliest)}."
            : "Too early to say: three mornings of a week make it comparable.";
    }

    private static string PainWords(Verdict verdict, ScoreChange change)
    {
        var since = Since(change);
        return verdict switch
        {
            Verdict.Better => $"Mornings hurt less than {since}",
            Verdict.Worse => $"Mornings hurt more than {since}",
            Verdict.WithinOrdinaryVariation or Verdict.NotEnough => $"Mornings are about the same as {since}",
        };
    }

    private static string Since(ScoreChange change)
    {
        if (change is not { Baseline: { } from, Latest: { } to })
        {
            return "at the start";
        }

        var weeks = (int)Math.Round((to.Day.DayNumber - from.Day.DayNumber) / (double)Week, MidpointRounding.AwayFromZero);
        return weeks == 1 ? "a week ago" : $"{Number(weeks)} weeks ago";
    }

    private static string Number(int number)
    {
        string[] words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
        return number < words.Length ? words[number] : $"{number}";
    }

    private static string LifeWords(Verdict verdict) => verdict switch
    {
        Verdict.Better => "daily life is easier",
        Verdict.Worse => "daily life is harder",
        Verdict.WithinOrdinaryVariation or Verdict.NotEnough => "daily life is much as it was",
    };

    private static string Joining(Verdict pain, Verdict life) => pain == life || (pain == Verdict.Better && life == Verdict.WithinOrdinaryVariation) ? "and" : "but";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
