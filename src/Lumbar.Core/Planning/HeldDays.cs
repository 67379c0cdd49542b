using Lumbar.Core.Catalogue;
using Lumbar.Core.Progression;
using Lumbar.Core.Units;

namespace Lumbar.Core.Planning;

/// <summary>
/// The days on which no amount of walking goes up: in a flare-up, from a gap on up to the next session, and while a clinician
/// should look first. Source: rules.md sections 6.6 and 9.
/// </summary>
public sealed class HeldDays
{
    private readonly List<(DateOnly From, DateOnly Until)> _spells;

    private HeldDays(List<(DateOnly From, DateOnly Until)> spells) => _spells = spells;

    /// <summary>Those of a record so far.</summary>
    public static HeldDays Of(CourseOutcome course, LapseRule rule)
    {
        List<(DateOnly From, DateOnly Until)> spells =
        [
            .. course.Flares.Select(flare => (flare.FirstDay, flare.Over ?? DateOnly.MaxValue)),
            .. course.ReviewSpells.Select(review => (review.From, review.Over ?? DateOnly.MaxValue)),
        ];
        for (var i = 0; i < course.Sessions.Count; i++)
        {
            var from = course.Sessions[i].Day.Plus(rule.LapsedDays);
            var until = i + 1 < course.Sessions.Count ? course.Sessions[i + 1].Day : DateOnly.MaxValue;
            if (from < until)
            {
                spells.Add((from, until));
            }
        }

        return new HeldDays(spells);
    }

    /// <summary>Whether a day is one of them.</summary>
    public bool Has(DateOnly day)
    {
        foreach (var (from, until) in _spells)
        {
            if (day >= from && day < until)
            {
                return true;
            }
        }

        return false;
    }
}
