using Lumbar.Core.Assessment;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Progression;
using Lumbar.Core.Record;

namespace Lumbar.Core.Tests.Assessment;

/// <summary>The words in which the tests of directions tell of people: days are counted from the first test.</summary>
internal static class DirectionLives
{
    public static readonly DateOnly First = new(2026, 10, 1);

    public static DirectionRule Rule => RealKnowledge.Base.Planning.Direction;

    /// <summary>A test so many hours after eight in the morning of the first day, with so much change of pain.</summary>
    public static RecordEvent.DirectionTested Test(TestedDirection direction, int change, double hours = 0) =>
        A.Tested(direction, Hour(hours), 5, 5 + change);

    public static RecordEvent.DirectionTested Backward(int change, double hours = 0) => Test(TestedDirection.Extension, change, hours);

    public static RecordEvent.DirectionTested Forward(int change, double hours = 0) => Test(TestedDirection.Flexion, change, hours);

    public static RecordEvent.FlareReported Flare(double hours) => new() { Id = Guid.Empty, At = Hour(hours), By = Author.Person };

    public static DateTimeOffset Hour(double hours) => A.At(First).AddHours(hours);

    public static DateOnly Day(int day) => First.AddDays(day);

    /// <summary>Someone who told everything five days before the first test.</summary>
    public static TestPerson Person(params RecordEvent[] events) => A.Person().Since(First.AddDays(-5)).OnsetDaysAgo(400).With(events);

    public static PatientState State(params RecordEvent[] events) => PatientState.Fold(Person(events).Events);

    public static DirectionConfirmation Standing(int day, params RecordEvent[] events) => DirectionConfirmation.Of(State(events), Rule, Day(day));

    public static DirectionFinding Finding(int day, params RecordEvent[] events) => DirectionDecision.Of(State(events), Rule, Day(day));

    /// <summary>What may be tested at a moment by someone as told, asked with everything the rules may look at.</summary>
    public static DirectionOffer Offer(TestPerson person, DateTimeOffset now, Func<DirectionTestRequest, DirectionTestRequest>? change = null)
    {
        var on = DateOnly.FromDateTime(now.DateTime);
        var state = PatientState.Fold(person.Events.Where(e => e.Day <= on));
        var triage = DailyDecision.Triage(state, RealKnowledge.Base, on);
        var course = CourseDecision.Of(new CourseRequest { State = state, Knowledge = RealKnowledge.Base, On = on });
        var request = new DirectionTestRequest
        {
            State = state,
            Triage = triage,
            Facts = PersonPicture.Of(course, triage, state, RealKnowledge.Base, on)?.Facts ?? new PersonFacts(state, on),
            Knowledge = RealKnowledge.Base,
            Now = now,
        };
        return DirectionTestGate.Of(change is null ? request : change(request));
    }

    public static string[] Movements(this DirectionOffer offer) =>
        offer.Match(offered => offered.Directions.Select(each => each.Movement.Exercise.Value).ToArray(), _ => []);

    public static TestedDirection[] Directions(this DirectionOffer offer) =>
        offer.Match(offered => offered.Directions.Select(each => each.Direction).ToArray(), _ => []);

    public static string[] Rules(this DirectionOffer offer) =>
        offer.Match(
            offered => offered.LeftOut.SelectMany(each => each.Reasons).Select(reason => reason.Rule.Value).ToArray(),
            closed => closed.Reasons.Select(reason => reason.Rule.Value).ToArray());
}
