using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;

namespace Lumbar.Core.Planning.Choice;

/// <summary>An exercise that may be offered but is not in the programme, and why.</summary>
public sealed record NotChosenExercise(Exercise Exercise, ValueList<Reason> Reasons);

/// <summary>Says of every exercise left over why it is not in, in terms a person understands: another one already does it, no time, full.</summary>
internal static class NotChosen
{
    private static readonly SourceId BalanceSource = new("D-10");
    private static readonly SourceId PartnerSource = new("D-9");
    private static readonly SourceId DirectionSource = new("D-12");
    private static readonly SourceId ShareSource = new("E-065");
    private const int Whole = 100;

    public static ValueList<NotChosenExercise> Of(ChoiceRequest request, ValueList<Candidate> chosen)
    {
        var taken = Taken.Of(chosen);
        return request.Candidates
            .Where(candidate => !chosen.Any(other => other.Exercise.Id == candidate.Exercise.Id))
            .Select(candidate => new NotChosenExercise(candidate.Exercise, [Why(candidate, taken, request.Limits)]))
            .ToValueList();
    }

    private static Reason Why(Candidate left, Taken taken, ChoiceLimits limits)
    {
        var chosen = taken.Chosen;
        if (chosen.FirstOrDefault(other => other.Exercise.Family == left.Exercise.Family) is { } variant)
        {
            return Reason.Of(RuleIds.SameFamily, null, Other(variant));
        }

        if (left.MostLength + taken.Length > limits.Session)
        {
            return Reason.Of(RuleIds.Time, null, new Fact("minutes", $"{limits.Session.Value / Seconds.FromMinutes(1).Value}"));
        }

        return Limited(left, taken, limits)
            ?? (Covering(left, chosen) is { } covering ? Reason.Of(RuleIds.SameMuscles, null, Other(covering)) : null)
            ?? Reason.Of(chosen.Count >= limits.Most ? RuleIds.Full : RuleIds.Rank, null, new Fact("exercises", $"{chosen.Count}"));
    }

    private static Reason? Limited(Candidate left, Taken taken, ChoiceLimits limits)
    {
        if (left.Role == Role.Abdominal && taken.Abdominals >= taken.Extensors)
        {
            return Reason.Of(RuleIds.AbdominalPartner, PartnerSource);
        }

        if (limits.LimitsOpposite && left.IsOpposite && taken.Chosen.Any(other => other.IsOpposite))
        {
            return Reason.Of(RuleIds.DirectionTaken, DirectionSource);
        }

        if (limits.MostEasingPercent is { } most && left.IsEasing && (taken.Easing + 1) * Whole > (taken.Chosen.Count + 1) * most)
        {
            return Reason.Of(RuleIds.DirectionTaken, ShareSource, new Fact("mostPercent", $"{most}"));
        }

        return limits.BalancesStretchAndStrength && Tips(left, taken) ? Reason.Of(RuleIds.TipsBalance, BalanceSource) : null;
    }

    private static bool Tips(Candidate left, Taken taken)
    {
        var then = taken.Loosening - taken.Strengthening + (left.Exercise.IsLoosening ? 1 : 0) - (left.Exercise.IsStrengthening ? 1 : 0);
        return Math.Abs(then) > 1;
    }

    private static Candidate? Covering(Candidate left, ValueList<Candidate> chosen) =>
        ProgrammeRules.MusclesOf(left) is var muscles and not 0
            ? chosen.FirstOrDefault(other => (muscles & ~ProgrammeRules.MusclesOf(other)) == 0)
            : null;

    /// <summary>What the chosen ones take together.</summary>
    private sealed record Taken(ValueList<Candidate> Chosen, Seconds Length, int Abdominals, int Extensors, int Loosening, int Strengthening, int Easing)
    {
        public static Taken Of(ValueList<Candidate> chosen) => new(
            chosen,
            new Seconds(chosen.Sum(other => other.MostLength.Value)),
            chosen.Count(other => other.Role == Role.Abdominal),
            chosen.Count(other => other.Role == Role.Extensor),
            chosen.Count(other => other.Exercise.IsLoosening),
            chosen.Count(other => other.Exercise.IsStrengthening),
            chosen.Count(other => other.IsEasing));
    }

    private static Fact Other(Candidate other) => new("other", other.Exercise.Id.Value);
}
