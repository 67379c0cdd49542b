using System.Globalization;
using Lumbar.Core.Planning.Schedule;

namespace Lumbar.Web.Sessions;

/// <summary>What the name of a session says: its day and its place in the day.</summary>
public sealed record SessionName(DateOnly Day, Slot Slot)
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>As people call it, such as "Morning session".</summary>
    public string Title => $"{Part(Slot)} session";

    /// <summary>The part of the day as the end of a sentence, such as "in the morning".</summary>
    public string InTheDay => InThe(Slot);

    /// <summary>The part of the day, such as "Morning".</summary>
    public static string Part(Slot slot) => slot switch
    {
        Slot.Morning => "Morning",
        Slot.Midday => "Midday",
        Slot.Evening => "Evening",
    };

    /// <summary>The part of the day as the end of a sentence, such as "in the morning".</summary>
    public static string InThe(Slot slot) => slot switch
    {
        Slot.Morning => "in the morning",
        Slot.Midday => "at midday",
        Slot.Evening => "in the evening",
    };

    /// <summary>Reads a name such as <c>2026-11-21-morning</c>; null when it is none.</summary>
    public static SessionName? Read(string id)
    {
        var cut = DayFormat.Length;
        if (id.Length <= cut + 1 || id[cut] != '-' || !DateOnly.TryParseExact(id[..cut], DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return null;
        }

        foreach (var slot in Enum.GetValues<Slot>())
        {
            if (string.Equals(Part(slot).ToLowerInvariant(), id[(cut + 1)..], StringComparison.Ordinal))
            {
                return new SessionName(day, slot);
            }
        }

        return null;
    }
}

/// <summary>Lets only names of sessions into an address. Anything else is a page that is not there.</summary>
public sealed class SessionIdConstraint : IRouteConstraint
{
    /// <summary>The name of the constraint in a route.</summary>
    public const string Name = "session";

    /// <inheritdoc/>
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values.TryGetValue(routeKey, out var value) && value is string id && SessionName.Read(id) is not null;
}
