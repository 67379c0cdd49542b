using Lumbar.Core.Assessment;
using Lumbar.Core.Catalogue;
using Lumbar.Web.Sessions;

namespace Lumbar.Web.Directions;

/// <summary>What was found about directions so far, in words: a heading, what to do, and whether it can be reported as worse.</summary>
public sealed record StandingView(string Heading, string About, bool CanGetWorse)
{
    /// <summary>The words, or null when there is nothing to say.</summary>
    public static StandingView? Of(DirectionPlace place, DirectionRule rule) => place.Standing.Match<StandingView?>(
        notTested: _ => null,
        confirming: trial => new(
            $"{DirectionWords.Of(trial.Direction)} is on trial",
            $"{Sets(place, rule)} Check it again from {DirectionWords.Moment(trial.Until)} on.",
            CanGetWorse: true),
        confirmed: kept => new(
            $"{DirectionWords.Of(kept.Direction)} eases you",
            place.Day.Day < kept.Until
                ? $"{Sets(place, rule)} It stays so until {Wording.Date(kept.Until)}."
                : $"{Sets(place, rule)} You can test it again when you like.",
            CanGetWorse: true),
        cancelled: worse => new(
            $"{DirectionWords.Of(worse.Direction)} made it worse",
            $"Your plan keeps away from it until {Wording.Date(worse.ExcludedUntil)}. After that it can be tested again.",
            CanGetWorse: false),
        none: _ => new("No direction stands out so far", "That is common. Your plan stays mixed.", CanGetWorse: false),
        expired: _ => new("The last test counts no longer", "It is worth doing it again when it is open to you.", CanGetWorse: false));

    /// <summary>What to do today with the direction that eases.</summary>
    public static string Sets(DirectionPlace place, DirectionRule rule)
    {
        var sets = DirectionSets.PerDay(place.Plan.State, rule, place.Day.Day, place.ExpiredSince);
        return sets == 0
            ? "No extra sets are needed now."
            : $"{rule.Test.Repetitions} repetitions, {sets} times a day, {rule.Confirm.FewestHoursApart} to {rule.Confirm.MostHoursApart} waking hours apart.";
    }
}
