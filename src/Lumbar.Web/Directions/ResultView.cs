using Lumbar.Core.Assessment;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;

namespace Lumbar.Web.Directions;

/// <summary>What today's tests came to, in plain words.</summary>
public sealed record ResultView
{
    /// <summary>What was found.</summary>
    public required string Heading { get; init; }

    /// <summary>What that means.</summary>
    public required string About { get; init; }

    /// <summary>What changes in the plan.</summary>
    public required string Plan { get; init; }

    /// <summary>What comes next.</summary>
    public required string NextStep { get; init; }

    /// <summary>Whether a clinician should look within a week.</summary>
    public required bool NeedsReview { get; init; }

    /// <summary>Whether a movement that eases was found, so that nothing more has to be tested.</summary>
    public required bool Eases { get; init; }

    /// <summary>Each direction of today: its name, how it came out, and what was said.</summary>
    public required IReadOnlyList<(string Name, string Outcome, string Change)> Lines { get; init; }

    /// <summary>The words for a person's place.</summary>
    public static ResultView Of(DirectionPlace place, IReadOnlyList<RecordEvent.DirectionTested> tests, DirectionRule rule)
    {
        var view = tests is [.., var last] ? Found(place, last, rule) : Nothing();
        return view with { Lines = [.. tests.Select(test => Line(test, rule)), .. place.Day.Ended.Select(Line)] };
    }

    private static (string Name, string Outcome, string Change) Line(RecordEvent.DirectionTested test, DirectionRule rule) =>
        (DirectionWords.Of(test.Direction), DirectionWords.Of(DirectionDecision.ResultOf(test, rule)), DirectionWords.Change(test));

    private static (string Name, string Outcome, string Change) Line(TestedDirection ended) => (DirectionWords.Of(ended), "No result today", "It ended before there was one. Nothing was stored.");

    private static ResultView Found(DirectionPlace place, RecordEvent.DirectionTested last, DirectionRule rule) => place.Plan.Person.Direction.Preference switch
    {
        DirectionPreference.Extension or DirectionPreference.Flexion when place.Plan.Person.Direction.IsTested => Easing(place, rule),
        DirectionPreference.AvoidExtension => Worse(TestedDirection.Extension),
        DirectionPreference.AvoidFlexion => Worse(TestedDirection.Flexion),
        DirectionPreference.AvoidBoth => BothWorse(place.Plan.Person.Direction),
        DirectionPreference.None or DirectionPreference.Unknown or DirectionPreference.Extension or DirectionPreference.Flexion =>
            BothEase(place, rule) ? Tie() : Unclear(last),
    };

    private static ResultView Easing(DirectionPlace place, DirectionRule rule)
    {
        var (direction, isKept, next) = place.Standing.Match<(TestedDirection, bool, string)>(
            _ => default,
            trial => (trial.Direction, false, $"Check it again from {DirectionWords.Moment(trial.Until)} on. Today will remind you."),
            kept => (kept.Direction, true, "After two weeks fewer sets will do. Stop and tell us if it gets worse."),
            _ => default,
            _ => default,
            _ => default);
        var sets = StandingView.Sets(place, rule);
        return Plain() with
        {
            Eases = true,
            Heading = $"{DirectionWords.Of(direction)} {(isKept ? "still eases" : "eases it")}",
            About = isKept ? "Twice tested, and it eased both times. That is a good sign." : "A first result. It counts in full once it still eases after two days.",
            Plan = $"Movements in this direction come first, and the other direction waits. {sets}",
            NextStep = next,
        };
    }

    private static ResultView Worse(TestedDirection direction) => Plain() with
    {
        Heading = $"{DirectionWords.Of(direction)} made it worse",
        About = "It is good to know. This says which way to leave alone for now, not that anything has been harmed.",
        Plan = "Your plan keeps away from going far in this direction.",
        NextStep = "Let it settle with what usually eases you. This direction can be tested again in two weeks.",
    };

    private static ResultView BothWorse(DirectionFinding finding) => Plain() with
    {
        NeedsReview = finding.NeedsReview,
        Heading = "Both directions made it worse",
        About = "Some backs like the middle best for a time.",
        Plan = "Your plan stays in the middle of each movement.",
        NextStep = "Let it settle with what usually eases you. Both can be tested again in two weeks.",
    };

    private static ResultView Tie() => Plain() with
    {
        Heading = "Both directions ease it",
        About = "Both eased you alike, so either is fine. Do the one you like better when it aches.",
        Plan = "Your plan stays mixed and follows neither direction more than the other.",
        NextStep = "Nothing to confirm. You can test again in two days.",
    };

    private static ResultView Unclear(RecordEvent.DirectionTested last) => Plain() with
    {
        Heading = "No clear change",
        About = $"{DirectionWords.Of(last.Direction)} changed little. That is common, and it is not a bad sign.",
        Plan = "Your plan stays as it is.",
        NextStep = "Nothing to do. You can test again another day.",
    };

    private static ResultView Nothing() => Plain() with
    {
        Heading = "No result today",
        About = "The test ended before there was a result. That is all right.",
        Plan = "Your plan stays as it is.",
        NextStep = "Let it settle. You can test this direction another day, with less pain at the beginning.",
    };

    private static ResultView Plain() => new() { Heading = "", About = "", Plan = "", NextStep = "", NeedsReview = false, Eases = false, Lines = [] };

    private static bool BothEase(DirectionPlace place, DirectionRule rule) => Enum.GetValues<TestedDirection>().All(direction =>
        place.Plan.State.DirectionTests.LastOrDefault(test => test.Direction == direction && test.Day == place.Day.Day) is { } test
        && DirectionDecision.ResultOf(test, rule) == DirectionDecision.TestResult.Better);
}
