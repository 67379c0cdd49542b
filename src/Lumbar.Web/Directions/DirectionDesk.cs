using Lumbar.Core.Assessment;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Store;
using Lumbar.Web.People;
using Lumbar.Web.Sessions;

namespace Lumbar.Web.Directions;

/// <summary>Where a person stands with direction tests now.</summary>
public sealed record DirectionPlace
{
    /// <summary>The plan.</summary>
    public required PlanOutcome.Planned Plan { get; init; }

    /// <summary>What may be tested now.</summary>
    public required DirectionOffer Offer { get; init; }

    /// <summary>The moment.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Tests before this count no longer, or null.</summary>
    public required DateTimeOffset? ExpiredSince { get; init; }

    /// <summary>What is kept of today.</summary>
    public required DirectionDay Day { get; init; }

    /// <summary>How far a direction is confirmed.</summary>
    public required DirectionConfirmation Standing { get; init; }

    /// <summary>What is due, or null.</summary>
    public required DirectionDue? Due { get; init; }

    /// <summary>Whether something new waits for the safety questions.</summary>
    public required bool IsHeld { get; init; }

    /// <summary>The test under way, or null; one whose direction is closed by now is none.</summary>
    public DirectionDraft? Draft => Day.Current is { } draft && (draft.IsWorseReport || IsOpen(draft.Direction)) ? draft : null;

    /// <summary>The movement that is open for a direction, or null.</summary>
    public OfferedDirection? Offered(TestedDirection direction) =>
        Offer.Match(offered => offered.Directions.FirstOrDefault(each => each.Direction == direction), _ => null);

    private bool IsOpen(TestedDirection direction) => Offered(direction) is not null;
}

/// <summary>The direction tests of the person this request comes from. What is not in the record yet is kept as a draft of the day.</summary>
public sealed class DirectionDesk(
    PersonDesk desk, SessionDesk sessions, CurrentPerson current, IDraftStore drafts, KnowledgeBase knowledge, LumbarOptions options)
{
    private const string Kept = "direction";

    private DirectionRule Rule => knowledge.Planning.Direction;

    /// <summary>Where the person stands, or null without a plan.</summary>
    public async Task<DirectionPlace?> Place(CancellationToken ct) =>
        await desk.Decide(ct) is PlanOutcome.Planned plan ? await PlaceIn(plan, ct) : null;

    /// <summary>Where the person of this plan stands.</summary>
    public async Task<DirectionPlace> PlaceIn(PlanOutcome.Planned plan, CancellationToken ct)
    {
        var day = await Load(ct);
        var isHeld = await sessions.IsHeld(plan, ct);
        var since = plan.Person.Course.DirectionSince;
        return new DirectionPlace
        {
            Plan = plan,
            Now = desk.Now,
            Day = day,
            IsHeld = isHeld,
            ExpiredSince = since,
            Standing = DirectionConfirmation.Of(plan.State, Rule, desk.Today, since),
            Due = DirectionDue.Of(plan.State, Rule, desk.Now, since),
            Offer = DirectionTestGate.Of(new DirectionTestRequest
            {
                State = plan.State,
                Triage = plan.Triage,
                Facts = plan.Person.Facts,
                Knowledge = knowledge,
                Now = desk.Now,
                ExpiredSince = since,
                InFlare = plan.Person.Course.Flares.Any(flare => desk.Now - flare.Began < TimeSpan.FromHours(Rule.Offer.FlareHours)),
                IsStopped = isHeld || WasStoppedToday(plan.State),
                ConsultationComesFirst = options.Policy == ConsultationPolicy.Required && plan.Person.Facts.Flag(FlagFact.SeenByClinician) is not true,
                BegunToday = day.Ended.ToValueList(),
            }),
        };
    }

    /// <summary>Begins the test of a direction.</summary>
    public Task Begin(DirectionPlace place, OfferedDirection offered, DirectionOffer.Offered offer, CancellationToken ct) =>
        Keep(place, DirectionDraft.Begin(DirectionProcedure.Begin(offered, offer), offered.Movement.Exercise.Value, desk.NewId(), desk.Now), ct);

    /// <summary>Something got worse while a direction is tried out or kept: asks how it is now.</summary>
    public async Task<bool> ReportWorse(DirectionPlace place, CancellationToken ct)
    {
        var trial = place.Standing.Match<(TestedDirection Direction, DateTimeOffset Since)?>(
            _ => null, confirming => (confirming.Direction, confirming.Since), confirmed => (confirmed.Direction, confirmed.Since), _ => null, _ => null, _ => null);
        if (trial is not { } found || place.Plan.State.DirectionTests.LastOrDefault(test => test.Direction == found.Direction && test.At == found.Since) is not { } first)
        {
            return false;
        }

        var exercise = Rule.Offer.Movements.First(movement => movement.Direction == Moves(found.Direction)).Exercise.Value;
        await Keep(place, DirectionDraft.Begin(DirectionProcedure.Recheck(first), exercise, desk.NewId(), desk.Now), ct);
        return true;
    }

    /// <summary>Keeps the test under way, or puts it into the record once there is a result. Says whether it is over.</summary>
    public async Task<bool> Move(DirectionPlace place, DirectionDraft draft, DirectionProcedure procedure, CancellationToken ct)
    {
        var moved = draft.At(procedure, desk.Now);
        if (!procedure.IsOver)
        {
            await Keep(place, moved, ct);
            return false;
        }

        if (procedure.ToEvent(moved.Entry, moved.MovedAt) is { } tested)
        {
            await desk.Append([tested], ct);
            await Save(place.Day with { Current = null }, ct);
        }
        else
        {
            var ended = draft.IsWorseReport ? place.Day.Ended : [.. place.Day.Ended, draft.Direction];
            await Save(place.Day with { Current = null, Ended = ended }, ct);
        }

        return true;
    }

    /// <summary>Keeps the test under way as it is.</summary>
    public Task Keep(DirectionPlace place, DirectionDraft draft, CancellationToken ct) => Save(place.Day with { Current = draft }, ct);

    /// <summary>Leaves the test: it begins anew when it is opened again.</summary>
    public Task Leave(DirectionPlace place, CancellationToken ct) => Save(place.Day with { Current = null }, ct);

    /// <summary>Something new was named: the test ends without a result, and the safety questions come first.</summary>
    public async Task Hold(DirectionPlace place, CancellationToken ct)
    {
        await sessions.Hold(ct);
        await Leave(place, ct);
    }

    private static Direction Moves(TestedDirection direction) => direction switch
    {
        TestedDirection.Flexion => Direction.Flexion,
        TestedDirection.Extension => Direction.Extension,
    };

    /// <summary>Something in a session of today that ends exercise for the day.</summary>
    private bool WasStoppedToday(PatientState state) => state.Sessions.Any(session =>
        session.Day == desk.Today && session.Items.Any(item => item.Stopped is StopReason.Sharp or StopReason.Spreading or StopReason.NewSymptom));

    private async Task<DirectionDay> Load(CancellationToken ct) =>
        DirectionDay.Read(await current.Find(ct) is { } patient ? await drafts.Load(patient, Kept, ct) : null, desk.Today);

    private async Task Save(DirectionDay day, CancellationToken ct)
    {
        var patient = await current.Find(ct) ?? throw new InvalidOperationException("There is no profile to keep a test for.");
        if (!await drafts.Save(patient, Kept, day.Write(), ct))
        {
            throw new InvalidOperationException("The store does not know this person.");
        }
    }
}
