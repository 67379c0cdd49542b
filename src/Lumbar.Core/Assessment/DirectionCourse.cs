using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;

namespace Lumbar.Core.Assessment;

/// <summary>
/// What the tests of one direction came to, one after the other: tried out, confirmed, given up, run out. The first test
/// that eases begins a trial; the check after it confirms, lengthens or ends it; anything worse ends it at once.
/// </summary>
internal sealed record DirectionCourse
{
    private enum Stage
    {
        NotTested,
        Same,
        Worse,
        Confirming,
        Confirmed,
        Cancelled,
    }

    /// <summary>The direction.</summary>
    public required TestedDirection Direction { get; init; }

    /// <summary>Where the person stands with it.</summary>
    public required DirectionConfirmation Standing { get; init; }

    /// <summary>What it counts as in the table, or null when it counts as not tested.</summary>
    public required DirectionDecision.TestResult? Result { get; init; }

    /// <summary>The test on which that rests, or null.</summary>
    public required RecordEvent.DirectionTested? Evidence { get; init; }

    /// <summary>The direction in the words of the catalogue.</summary>
    public Direction Moves => MovesOf(Direction);

    /// <summary>A tested direction in the words of the catalogue.</summary>
    public static Direction MovesOf(TestedDirection direction) => direction switch
    {
        TestedDirection.Flexion => Catalogue.Direction.Flexion,
        TestedDirection.Extension => Catalogue.Direction.Extension,
    };

    /// <summary>The course of one direction up to a day.</summary>
    public static DirectionCourse Of(PatientState state, TestedDirection direction, DirectionRule rule, DateOnly on, DateTimeOffset? expiredSince)
    {
        var all = state.DirectionTests.Where(test => test.Direction == direction && test.Day <= on).ToList();
        var flare = state.Flares.LastOrDefault(flare => flare.Day <= on)?.At;
        var counted = all.Where(test => (flare is null || test.At >= flare) && (expiredSince is null || test.At >= expiredSince));
        var fold = counted.Aggregate(new Fold(rule), (soFar, test) => soFar.Seen(state, test.At).After(test)).Seen(state, null, on);
        return fold.End(direction, on, wasTested: all.Count > 0);
    }

    /// <summary>Where the course stands between two tests.</summary>
    private sealed record Fold(DirectionRule Rule)
    {
        private Stage At { get; init; } = Stage.NotTested;

        private RecordEvent.DirectionTested? First { get; init; }

        private RecordEvent.DirectionTested? Last { get; init; }

        private DateTimeOffset CheckFrom { get; init; }

        private DateOnly Until { get; init; }

        private int Extended { get; init; }

        private bool IsTrial => At is Stage.Confirming or Stage.Confirmed;

        /// <summary>A morning with the symptom further down than before the test ends a trial; the day after a check it ends a confirmed one.</summary>
        public Fold Seen(PatientState state, DateTimeOffset? before, DateOnly? on = null)
        {
            if (!IsTrial || Last is not { } test)
            {
                return this;
            }

            var further = state.Mornings.FirstOrDefault(morning => morning.Day > test.Day
                && (before is null || morning.At < before)
                && (on is null || morning.Day <= on)
                && (At == Stage.Confirming || morning.Day == test.Day.AddDays(1))
                && morning.LegSymptom > test.LegBefore);
            return further is null ? this : Leave(Stage.Cancelled, further.Day);
        }

        public Fold After(RecordEvent.DirectionTested test)
        {
            var fold = IsOver(test.Day) ? new Fold(Rule) : this;
            return DirectionDecision.ResultOf(test, Rule) switch
            {
                DirectionDecision.TestResult.Worse => (fold with { Last = test }).Leave(fold.IsTrial ? Stage.Cancelled : Stage.Worse, test.Day),
                DirectionDecision.TestResult.Better => fold.IsResting(test.Day) ? fold : fold.Better(test),
                DirectionDecision.TestResult.Same => fold.IsResting(test.Day) ? fold : fold.Same(test),
            };
        }

        /// <summary>The course as it stands on a day.</summary>
        public DirectionCourse End(TestedDirection direction, DateOnly on, bool wasTested)
        {
            var isOver = IsOver(on);
            return new DirectionCourse
            {
                Direction = direction,
                Standing = isOver ? (wasTested ? new DirectionConfirmation.Expired() : new DirectionConfirmation.NotTested()) : StandingOn(direction, on),
                Result = isOver ? null : ResultOn(on),
                Evidence = isOver ? null : Last,
            };
        }

        private DirectionConfirmation StandingOn(TestedDirection direction, DateOnly on) => At switch
        {
            Stage.NotTested => new DirectionConfirmation.NotTested(),
            Stage.Same => new DirectionConfirmation.None(),
            Stage.Confirming => new DirectionConfirmation.Confirming(direction, First!.At, CheckFrom),
            Stage.Confirmed => new DirectionConfirmation.Confirmed(direction, First!.At, Until),
            Stage.Worse or Stage.Cancelled when on < Until => new DirectionConfirmation.Cancelled(direction, Until),
            Stage.Worse => new DirectionConfirmation.None(),
            Stage.Cancelled => new DirectionConfirmation.Expired(),
        };

        private DirectionDecision.TestResult? ResultOn(DateOnly on) => At switch
        {
            Stage.NotTested => null,
            Stage.Same => DirectionDecision.TestResult.Same,
            Stage.Worse => DirectionDecision.TestResult.Worse,
            Stage.Confirming or Stage.Confirmed => DirectionDecision.TestResult.Better,
            Stage.Cancelled => on < Until ? DirectionDecision.TestResult.Worse : null,
        };

        private bool IsOver(DateOnly day) => !IsResting(day) && (Last is not { } last || day.DayNumber - last.Day.DayNumber >= Rule.ValidDays);

        private bool IsResting(DateOnly day) => At is Stage.Worse or Stage.Cancelled && day < Until;

        private bool IsTooEarly(RecordEvent.DirectionTested test) => At == Stage.Confirming && test.At < CheckFrom;

        private Fold Better(RecordEvent.DirectionTested test) => (At, IsTooEarly(test)) switch
        {
            (_, true) => this,
            (Stage.Confirming or Stage.Confirmed, _) => this with { At = Stage.Confirmed, Last = test, Until = test.Day.AddDays(Rule.Confirm.KeepDays) },
            (Stage.NotTested or Stage.Same or Stage.Worse or Stage.Cancelled, _) =>
                new Fold(Rule) { At = Stage.Confirming, First = test, Last = test, CheckFrom = CheckAfter(test) },
        };

        private Fold Same(RecordEvent.DirectionTested test) => At switch
        {
            Stage.Confirming when IsTooEarly(test) => this,
            Stage.Confirming when Extended < Rule.Confirm.Extensions => this with { Extended = Extended + 1, CheckFrom = CheckAfter(test) },
            Stage.Confirmed when test.Day < Until => this,
            Stage.Confirming or Stage.Confirmed => this with { At = Stage.Same, Last = test },
            Stage.NotTested or Stage.Same or Stage.Worse or Stage.Cancelled => new Fold(Rule) { At = Stage.Same, Last = test },
        };

        private Fold Leave(Stage stage, DateOnly day) => this with { At = stage, Until = day.AddDays(Rule.Confirm.ExcludedDays) };

        private DateTimeOffset CheckAfter(RecordEvent.DirectionTested test) => test.At + TimeSpan.FromHours(Rule.Confirm.Hours);
    }
}
