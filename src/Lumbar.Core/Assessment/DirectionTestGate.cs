using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Core.Assessment;

/// <summary>
/// Decides whether a person may test a direction now, which ones, in which order and by which movement. Triage, today,
/// flares, contraindications and clinicians' limits can only close it; what is not known closes it too. Sources: rules.md
/// DL-1 to DL-3, section 2.
/// </summary>
public static class DirectionTestGate
{
    private static readonly EquipmentId Bed = new("bed");
    private static readonly RuleId ConsultationFirst = new("D-1");
    private static readonly SourceId LegSource = new("D-4");
    private static readonly SourceId HistorySource = new("E-064");

    /// <summary>The offer.</summary>
    public static DirectionOffer Of(DirectionTestRequest request)
    {
        var rule = request.Knowledge.Planning.Direction;
        var closed = Closed(request, rule).ToValueList();
        if (closed.Count > 0)
        {
            return new DirectionOffer.NotOffered(closed);
        }

        var (open, leftOut) = (new List<OfferedDirection>(), new List<LeftOutDirection>());
        foreach (var direction in InOrder(request, rule))
        {
            var reasons = Against(direction, request, rule);
            if (reasons.Count == 0 && Movement(direction, request, rule) is { } movement)
            {
                open.Add(new OfferedDirection(direction, movement));
            }
            else
            {
                leftOut.Add(new LeftOutDirection(direction, reasons.Count > 0 ? reasons : AgainstMovements(direction, request, rule)));
            }
        }

        return open.Count == 0
            ? new DirectionOffer.NotOffered(leftOut.SelectMany(each => each.Reasons).Distinct().ToValueList())
            : Offer(request, rule, open, leftOut);
    }

    private static DirectionOffer.Offered Offer(DirectionTestRequest request, DirectionRule rule, List<OfferedDirection> open, List<LeftOutDirection> leftOut)
    {
        var single = request.Facts.Flag(FlagFact.HighIrritability) is not false;
        return new DirectionOffer.Offered
        {
            Directions = open.ToValueList(),
            LeftOut = leftOut.ToValueList(),
            SingleRepetitions = single,
            Reasons = [Reason.Of(DirectionRules.History, HistorySource), .. single ? [Reason.Of(DirectionRules.Single, rule.Test.Source)] : (Reason[])[]],
        };
    }

    /// <summary>A check that is due comes first; otherwise what the person says decides the order, and nothing else (DL-2).</summary>
    private static IEnumerable<TestedDirection> InOrder(DirectionTestRequest request, DirectionRule rule)
    {
        var told = DirectionDecision.Told(request.State).Preference == DirectionPreference.Flexion ? TestedDirection.Flexion : TestedDirection.Extension;
        var first = DirectionDue.Of(request.State, rule, request.Now, request.ExpiredSince)?.Direction ?? told;
        return Enum.GetValues<TestedDirection>().OrderBy(direction => direction != first);
    }

    private static IEnumerable<Reason> Closed(DirectionTestRequest request, DirectionRule rule)
    {
        if (!request.Triage.IsComplete || request.Triage.Tier is null or < Tier.T3)
        {
            yield return Reason.Of(DirectionRules.Triage, rule.Offer.Source);
            yield break;
        }

        var isSeen = request.Facts.Flag(FlagFact.SeenByClinician) is true;
        (bool Holds, Reason Why)[] doors =
        [
            (request.ConsultationComesFirst, Reason.Of(ConsultationFirst, new SourceId(ConsultationFirst.Value))),
            (rule.Offer.NeverWhen.For(request.Facts) != Truth.No, Reason.Of(DirectionRules.Never, rule.Offer.Source)),
            (!isSeen && rule.Offer.UntilSeen.For(request.Facts) != Truth.No, Reason.Of(DirectionRules.NotSeen, LegSource)),
            (request.Triage.NotToday || request.IsStopped, Reason.Of(DirectionRules.NotToday, rule.Offer.Source)),
            (request.InFlare || IsInReportedFlare(request, rule), Reason.Of(DirectionRules.Flare, rule.Offer.Source)),
        ];
        foreach (var (holds, why) in doors)
        {
            if (holds)
            {
                yield return why;
            }
        }
    }

    private static bool IsInReportedFlare(DirectionTestRequest request, DirectionRule rule) =>
        request.State.Flares.Any(flare => flare.At <= request.Now && request.Now - flare.At < TimeSpan.FromHours(rule.Offer.FlareHours));

    /// <summary>What keeps one direction closed whatever the movement.</summary>
    private static ValueList<Reason> Against(TestedDirection direction, DirectionTestRequest request, DirectionRule rule)
    {
        var today = request.State.DirectionTests.Where(test => test.Day == request.On).Select(test => test.Direction).Concat(request.BegunToday).Distinct().ToList();
        var reasons = new List<Reason>();
        if (today.Contains(direction) || today.Count >= rule.Test.DirectionsPerDay)
        {
            reasons.Add(Reason.Of(DirectionRules.PerDay, rule.Test.Source));
        }

        var courses = Enum.GetValues<TestedDirection>().ToDictionary(each => each, each => DirectionCourse.Of(request.State, each, rule, request.On, request.ExpiredSince));
        reasons.AddRange(AgainstByCourse(direction, courses, request.Now, rule));
        return reasons.ToValueList();
    }

    private static IEnumerable<Reason> AgainstByCourse(
        TestedDirection direction, Dictionary<TestedDirection, DirectionCourse> courses, DateTimeOffset now, DirectionRule rule)
    {
        if (courses[direction].Standing is DirectionConfirmation.Cancelled)
        {
            yield return Reason.Of(DirectionRules.Excluded, rule.Confirm.Source);
        }

        var day = DateOnly.FromDateTime(now.DateTime);
        if (courses.Values.Any(course => course.Standing is DirectionConfirmation.Confirmed kept && day < kept.Until))
        {
            yield return Reason.Of(DirectionRules.Keep, rule.Confirm.Source);
        }

        // While one direction is tried out the other one waits, unless both are tested on the same day.
        var waits = courses[direction].Standing is DirectionConfirmation.Confirming own
            ? now < own.Until
            : courses.Values.Any(course => course.Standing is DirectionConfirmation.Confirming other && DateOnly.FromDateTime(other.Since.DateTime) != day);
        if (waits)
        {
            yield return Reason.Of(DirectionRules.Confirm, rule.Confirm.Source);
        }
    }

    private static DirectionMovement? Movement(TestedDirection direction, DirectionTestRequest request, DirectionRule rule) =>
        Movements(direction, rule).FirstOrDefault(movement => AgainstMovement(movement, request, rule).Count == 0);

    private static ValueList<Reason> AgainstMovements(TestedDirection direction, DirectionTestRequest request, DirectionRule rule)
    {
        var reasons = Movements(direction, rule).SelectMany(movement => AgainstMovement(movement, request, rule)).Distinct().ToValueList();
        return reasons.Count > 0 ? reasons : [Reason.Of(DirectionRules.NoMovement, rule.Offer.Source)];
    }

    private static IEnumerable<DirectionMovement> Movements(TestedDirection direction, DirectionRule rule) =>
        rule.Offer.Movements.Where(movement => movement.Direction == DirectionCourse.MovesOf(direction));

    private static ValueList<Reason> AgainstMovement(DirectionMovement movement, DirectionTestRequest request, DirectionRule rule)
    {
        if (!request.Knowledge.TryFind(movement.Exercise, out var exercise) || exercise.Status == ExerciseStatus.Avoid
            || IsRuledOutByClinician(exercise, request))
        {
            return [Reason.Of(DirectionRules.NoMovement, rule.Offer.Source)];
        }

        return request.Knowledge.Contraindications
            .Where(row => !rule.Offer.SetAside.Contains(row.Id) && row.When.For(request.Facts) != Truth.No)
            .Where(row => row.Excludes.Any(match => match.Fits(exercise) && !IsDoneOnBed(exercise, match, request.State)))
            .Select(row => new Reason(row.Id, row.Source, []))
            .ToValueList();
    }

    /// <summary>A bed will do for someone who cannot get down to the floor, where the exercise can be done on one.</summary>
    private static bool IsDoneOnBed(Exercise exercise, ExerciseMatch match, PatientState state) =>
        match.Tag == Tag.Floor && exercise.AllowedOnBed && state.Preferences?.Equipment.Contains(Bed) is true;

    private static bool IsRuledOutByClinician(Exercise exercise, DirectionTestRequest request)
    {
        var withdrawn = request.State.Withdrawals.LastOrDefault(e => e.Exercise == exercise.Id);
        var prescribed = request.State.Prescriptions.LastOrDefault(e => e.Exercise == exercise.Id);
        var limits = request.State.Limits.Where(limit => limit.Until is not { } until || until >= request.On).SelectMany(limit => limit.Tags);
        return limits.Any(exercise.Has) || (withdrawn is not null && (prescribed is null || prescribed.At <= withdrawn.At));
    }
}
