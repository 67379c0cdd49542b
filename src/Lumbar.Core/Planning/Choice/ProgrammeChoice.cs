using Lumbar.Core.Units;

namespace Lumbar.Core.Planning.Choice;

/// <summary>
/// Chooses the few exercises of a programme: the best combination by the weighted points among all that keep to the hard
/// limits, solved exactly. The same request always gives the same programme. Source: design, section 6.
/// </summary>
public static class ProgrammeChoice
{
    /// <summary>The best programme; when none has the fewest exercises asked for, the best smaller one; otherwise none.</summary>
    public static ChoiceOutcome Of(ChoiceRequest request)
    {
        var looked = 0;
        for (var fewest = request.Limits.Fewest; fewest >= 1; fewest--)
        {
            var attempt = request with { Limits = request.Limits with { Fewest = fewest } };
            var (value, lookedHere) = ProgrammeSearch.BestValue(attempt);
            looked += lookedHere;
            if (value is { } best)
            {
                var (chosen, lookedAgain) = ProgrammeSearch.FirstById(attempt, best);
                return new ChoiceOutcome { Chosen = chosen, Objective = best, Bound = best, Looked = looked + lookedAgain };
            }
        }

        return new ChoiceOutcome { Chosen = ValueList<Candidate>.Empty, Objective = 0, Bound = 0, Looked = looked };
    }
}
