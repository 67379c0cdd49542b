using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Knowledge.Texts;
using Lumbar.Web.Charts;
using Lumbar.Web.Pages.Progress;
using Lumbar.Web.Sessions;

namespace Lumbar.Web.Pages.Report;

/// <summary>A line of the letter: a name and what is told under it.</summary>
public sealed record LetterLine(string Name, string Told);

/// <summary>What the letter is made from.</summary>
public sealed record LetterRequest
{
    /// <summary>What was decided today.</summary>
    public required PlanOutcome Outcome { get; init; }

    /// <summary>The knowledge.</summary>
    public required KnowledgeBase Knowledge { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The period of chart and sessions.</summary>
    public required Period Period { get; init; }
}

/// <summary>
/// The letter for a doctor or physiotherapist: only what was told and done, in their words where it helps. It names nobody.
/// </summary>
public sealed class LetterView(LetterRequest request)
{
    private const int Week = 7;

    private PatientState State => request.Outcome.State;

    private KnowledgeBase Knowledge => request.Knowledge;

    private PlanOutcome.Planned? Plan => request.Outcome as PlanOutcome.Planned;

    /// <summary>The days shown.</summary>
    public (DateOnly From, DateOnly To) Days => State.FirstDay is { } start
        ? (request.Period.Days(start, request.On).From, request.On)
        : (request.On, request.On);

    /// <summary>The year of birth, or null when it was not told.</summary>
    public int? BirthYear => State.Person?.BirthYear;

    /// <summary>The knowledge it was made with.</summary>
    public string Version => Knowledge.Version;

    /// <summary>What was measured.</summary>
    public MeasureLines Lines => MeasureLines.Of(State, Knowledge, request.On);

    /// <summary>The chart of pain, or null before the first morning.</summary>
    public PainChart? Chart => History is { Mornings.Count: > 0 } history ? PainChart.Of(history, Render.Wide, width: 700) : null;

    /// <summary>What the chart shows.</summary>
    public PainHistory History => PainHistory.Of(State, request.Outcome.Course, Knowledge.Measures.Pain, Days);

    /// <summary>What was told about this episode.</summary>
    public IEnumerable<LetterLine> Told => LetterFacts.Told(State, Knowledge, request.On);

    /// <summary>The safety check: how urgent, which rows, which answers, and when.</summary>
    public IEnumerable<LetterLine> Safety => LetterFacts.Safety(request.Outcome, Knowledge);

    /// <summary>Why a clinician should look again.</summary>
    public IReadOnlyList<string> Reviews =>
        [.. (Plan?.Finding.Reviews ?? []).Select(trigger => $"{ReasonText.Of(trigger.Why, Knowledge)} ({trigger.Rule}, since {Day(trigger.Since)})")];

    /// <summary>What was done in the period.</summary>
    public IEnumerable<LetterLine> Done
    {
        get
        {
            var (from, to) = Days;
            var weeks = Math.Max(1, ((to.DayNumber - from.DayNumber) / Week) + 1);
            var days = History.Sessions.Select(session => session.Day).Distinct().Count();
            var walks = State.Walks.Where(walk => walk.Day >= from && walk.Day <= to).ToList();
            yield return new LetterLine("Sessions", $"{PainHistory.InWords(History.Sessions)} On {days} days in {weeks} weeks; chosen: {State.Preferences?.DaysPerWeek.ToString() ?? "not told"} days a week.");
            yield return new LetterLine("Walking", walks.Count == 0 ? "No walk entered." : $"{walks.Count} walks, {walks.Sum(walk => walk.Minutes)} minutes; lately {walks.Where(walk => walk.Day > to.AddDays(-Week)).Sum(walk => walk.Minutes)} minutes a week.");
            yield return new LetterLine("Flare-ups", Flares(History.Flares));
            yield return new LetterLine("Direction test", Direction());
        }
    }

    /// <summary>The programme: exercise, dose and step.</summary>
    public IEnumerable<LetterLine> Programme => Plan is null
        ? []
        : Plan.Programme.Exercises.Select(candidate => new LetterLine(
            candidate.Exercise.Name,
            $"{DoseText.Of(candidate.Dose)}, {DoseText.HowOften(candidate.Dose)}; step {candidate.Step + 1} of {candidate.Ladder.Steps.Count}{(candidate.IsPrescribed ? "; prescribed" : "")}"));

    /// <summary>The state of the programme in words.</summary>
    public string Stands => Plan is { Finding.State: var state } ? StateWords(state) : "None: exercise is closed or answers are missing.";

    /// <summary>What was left out, by the condition or answer it was left out for.</summary>
    public IEnumerable<LetterLine> LeftOut => LetterFacts.LeftOut(Plan, Knowledge);

    /// <summary>The rules behind all this, by their ids.</summary>
    public string Rules => string.Join(", ", LetterFacts.Rules(request.Outcome).Select(rule => rule.Value).Distinct().Order(StringComparer.Ordinal));

    /// <summary>A day as the letter has it.</summary>
    public static string Day(DateOnly day) => $"{day:d MMM yyyy}";

    private static string Flares(IReadOnlyList<FlareDays> flares) => flares.Count == 0
        ? "None."
        : $"{Wording.And([.. flares.Select(flare => $"{flare.From:d MMM} ({(flare.IsOver ? $"{flare.Days} days" : "not over")})")])}.";

    private string Direction()
    {
        if (State.DirectionTests.Count == 0)
        {
            return "Not done.";
        }

        var tests = State.DirectionTests.GroupBy(test => test.Direction).Select(group => group.Last()).Select(InWords);
        var eases = Plan?.Person.Direction.Preference is { } found and not DirectionPreference.Unknown ? $" Finding: {FindingWords(found)}." : "";
        return $"{string.Join("; ", tests)}.{eases}";
    }

    private static string InWords(RecordEvent.DirectionTested test) =>
        $"{(test.Direction == TestedDirection.Extension ? "backward" : "forward")} {Day(test.Day)}: pain {test.PainBefore} to {test.PainAfter}, reach {Wording.Reach(test.LegBefore).ToLowerInvariant()} to {Wording.Reach(test.LegAfter).ToLowerInvariant()}";

    private static string StateWords(ProgrammeState state) => state switch
    {
        ProgrammeState.Relief => "Easing first.",
        ProgrammeState.Build => "Building up.",
        ProgrammeState.Maintain => "Keeping what was reached.",
        ProgrammeState.Flare => "In a flare-up: only the gentlest.",
        ProgrammeState.Lapsed => "Back after a break.",
        ProgrammeState.Review => "Held until a clinician has looked.",
    };

    private static string FindingWords(DirectionPreference preference) => preference switch
    {
        DirectionPreference.Unknown => "unknown",
        DirectionPreference.None => "no preference",
        DirectionPreference.Extension => "bending backward eases",
        DirectionPreference.Flexion => "bending forward eases",
        DirectionPreference.AvoidExtension => "bending backward is worse",
        DirectionPreference.AvoidFlexion => "bending forward is worse",
        DirectionPreference.AvoidBoth => "both ways are worse",
    };
}
