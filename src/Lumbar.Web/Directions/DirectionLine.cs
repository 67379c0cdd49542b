using Lumbar.Core.Assessment;

namespace Lumbar.Web.Directions;

/// <summary>The line on Today about directions: what is open, in a few words.</summary>
public sealed record DirectionLine(string Name, string About)
{
    /// <summary>The line, or null when there is nothing to do or it is not open.</summary>
    public static DirectionLine? Of(DirectionPlace place) => place.Offer is not DirectionOffer.Offered || place.IsHeld
        ? null
        : (place.Draft, place.Due, place.Standing) switch
        {
            ({ IsWorseReport: false }, _, _) => new("Your direction test is open", "Carry on where you were."),
            (_, { Direction: not null }, _) => new("Check your direction again", "5 minutes. Then you know whether it goes on."),
            (_, not null, _) => new("Test your direction again", "5 to 8 minutes. The last test has run out."),
            (_, _, DirectionConfirmation.NotTested) => new("Find the movement that eases", "A short test, 5 to 8 minutes."),
            _ => null,
        };
}
