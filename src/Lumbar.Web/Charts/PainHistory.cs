using Lumbar.Core.Catalogue;
using Lumbar.Core.Measures;
using Lumbar.Core.Progression;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Web.Charts;

/// <summary>Pain on one morning.</summary>
public sealed record PainDay(DateOnly Day, int Pain);

/// <summary>The middle of the seven mornings up to a day.</summary>
public sealed record PainMiddle(DateOnly Day, Points Middle);

/// <summary>A flare-up from its first to its last day.</summary>
public sealed record FlareDays(DateOnly From, DateOnly To, bool IsOver)
{
    /// <summary>How many days it lasted.</summary>
    public int Days => To.DayNumber - From.DayNumber + 1;
}

/// <summary>A session as it was read.</summary>
public sealed record SessionDay(DateOnly Day, SessionColour Colour);

/// <summary>What the pain chart shows: mornings, their running middle, flare-ups and sessions between two days.</summary>
public sealed record PainHistory
{
    /// <summary>The first day shown.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day shown.</summary>
    public required DateOnly To { get; init; }

    /// <summary>The first day of the record, from which weeks are counted.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>The mornings with an answer.</summary>
    public required IReadOnlyList<PainDay> Mornings { get; init; }

    /// <summary>The running middle, one run for each stretch of days without a gap.</summary>
    public required IReadOnlyList<IReadOnlyList<PainMiddle>> Runs { get; init; }

    /// <summary>The flare-ups.</summary>
    public required IReadOnlyList<FlareDays> Flares { get; init; }

    /// <summary>The sessions.</summary>
    public required IReadOnlyList<SessionDay> Sessions { get; init; }

    /// <summary>The first middle value shown, or null.</summary>
    public PainMiddle? First => Runs is [[var first, ..], ..] ? first : null;

    /// <summary>The last middle value shown, or null.</summary>
    public PainMiddle? Last => Runs is [.., [.., var last]] ? last : null;

    /// <summary>The history of a record between two days.</summary>
    public static PainHistory Of(PatientState state, CourseOutcome course, PainCourseRule rule, (DateOnly From, DateOnly To) shown)
    {
        var all = ByDay(state.Mornings);
        return new PainHistory
        {
            From = shown.From,
            To = shown.To,
            Start = state.FirstDay ?? shown.From,
            Mornings = [.. all.Where(morning => IsIn(morning.Day, shown))],
            Runs = RunsOf([.. MiddlesOf(all, rule).Where(middle => IsIn(middle.Day, shown))]),
            Flares = [.. course.Flares.Select(flare => Within(flare, shown)).OfType<FlareDays>()],
            Sessions = [.. course.Sessions.Where(session => IsIn(session.Day, shown)).Select(session => new SessionDay(session.Day, session.Colour))],
        };
    }

    /// <summary>What the chart shows, in words.</summary>
    public string InWords()
    {
        var trend = (First, Last) switch
        {
            ({ } first, { } last) when first.Day != last.Day => $"The middle of seven mornings goes from {first.Middle} to {last.Middle}.",
            ({ } only, _) => $"The middle of seven mornings is {only.Middle}.",
            _ => $"{Count(Mornings.Count, "morning")} answered, too few for a line.",
        };
        var flares = Flares.Select(flare => $"Flare-up from {flare.From:d MMMM}{(flare.IsOver ? $" to {flare.To:d MMMM}" : ", not over yet")}.");
        return string.Join(' ', [trend, .. flares, InWords(Sessions)]);
    }

    /// <summary>Sessions in words, such as "3 sessions: 2 calm, 1 a little much."</summary>
    public static string InWords(IReadOnlyList<SessionDay> sessions)
    {
        if (sessions.Count == 0)
        {
            return "No session.";
        }

        var byColour = sessions.GroupBy(session => session.Colour).OrderBy(group => group.Key).Select(group => $"{group.Count()} {WordFor(group.Key)}");
        return $"{Count(sessions.Count, "session")}: {string.Join(", ", byColour)}.";
    }

    /// <summary>A colour in words: colour is never the only sign.</summary>
    public static string WordFor(SessionColour colour) => colour switch
    {
        SessionColour.Green => "calm",
        SessionColour.Amber => "a little much",
        SessionColour.Red => "too much",
        SessionColour.Stop => "stopped for a new symptom",
    };

    private static string Count(int number, string of) => $"{number} {of}{(number == 1 ? "" : "s")}";

    private static bool IsIn(DateOnly day, (DateOnly From, DateOnly To) shown) => day >= shown.From && day <= shown.To;

    /// <summary>The last answer of each day.</summary>
    private static List<PainDay> ByDay(ValueList<RecordEvent.MorningChecked> mornings) =>
        [.. mornings.GroupBy(morning => morning.Day).Select(day => new PainDay(day.Key, day.Last().Pain.Value)).OrderBy(morning => morning.Day)];

    private static IEnumerable<PainMiddle> MiddlesOf(List<PainDay> all, PainCourseRule rule)
    {
        var first = 0;
        for (var i = 0; i < all.Count; i++)
        {
            while (all[first].Day <= all[i].Day.AddDays(-rule.WindowDays))
            {
                first++;
            }

            if (i - first + 1 >= rule.FewestMornings)
            {
                yield return new PainMiddle(all[i].Day, Points.MiddleOf(all[first..(i + 1)].Select(morning => morning.Pain)));
            }
        }
    }

    /// <summary>A day without an answer ends a run: nothing is drawn through it.</summary>
    private static List<IReadOnlyList<PainMiddle>> RunsOf(List<PainMiddle> middles)
    {
        var runs = new List<IReadOnlyList<PainMiddle>>();
        foreach (var middle in middles)
        {
            if (runs is [.., List<PainMiddle> run] && run[^1].Day.AddDays(1) == middle.Day)
            {
                run.Add(middle);
            }
            else
            {
                runs.Add(new List<PainMiddle> { middle });
            }
        }

        return runs;
    }

    private static FlareDays? Within(FlareSpell flare, (DateOnly From, DateOnly To) shown)
    {
        var last = flare.Over?.AddDays(-1) ?? shown.To;
        var (from, to) = (flare.FirstDay < shown.From ? shown.From : flare.FirstDay, last > shown.To ? shown.To : last);
        return to < shown.From || from > shown.To ? null : new FlareDays(from, to < from ? from : to, flare.Over is not null);
    }
}
