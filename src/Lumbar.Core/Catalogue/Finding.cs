using Lumbar.Core.Units;

namespace Lumbar.Core.Catalogue;

/// <summary>How sure it is that a finding holds. The order counts: "and" takes the least, "or" the most.</summary>
public enum Truth
{
    /// <summary>It does not hold.</summary>
    No = 0,

    /// <summary>Nobody has been asked, so it may hold.</summary>
    NotKnown = 1,

    /// <summary>The person is not sure.</summary>
    Unsure = 2,

    /// <summary>It holds.</summary>
    Yes = 3,
}

/// <summary>A number known about a person.</summary>
public enum NumberFact
{
    /// <summary>Age reached in the calendar year of the decision, in years.</summary>
    Age,

    /// <summary>Age reached in the calendar year in which the episode began.</summary>
    AgeAtOnset,

    /// <summary>Days since the episode began.</summary>
    DaysSinceOnset,

    /// <summary>Weeks of pregnancy.</summary>
    PregnancyWeeks,

    /// <summary>Days since the first session.</summary>
    DaysOfUse,
}

/// <summary>Something about a person that is so or is not.</summary>
public enum FlagFact
{
    /// <summary>This is the first episode ever.</summary>
    FirstEpisode,

    /// <summary>A clinician has looked at this episode.</summary>
    SeenByClinician,

    /// <summary>Expecting a child.</summary>
    Pregnant,

    /// <summary>A direction test has been done and still counts.</summary>
    DirectionTested,

    /// <summary>Bending backward eases, by test or by history.</summary>
    PrefersExtension,

    /// <summary>Bending forward eases, by test or by history.</summary>
    PrefersFlexion,

    /// <summary>Can get down to the floor and up again alone.</summary>
    CanGetToFloor,

    /// <summary>Irritability is high.</summary>
    HighIrritability,

    /// <summary>The surgeon's or clinician's own limits have been entered.</summary>
    ClinicianLimitsEntered,

    /// <summary>The last clinician who said anything about exercise ruled it out.</summary>
    ExerciseRuledOut,
}

/// <summary>What the rules may look at. Anything missing is "not known", never "no".</summary>
public interface IFacts
{
    /// <summary>The answer to a safety question, or <see cref="Truth.NotKnown"/>.</summary>
    Truth AnswerTo(QuestionId question);

    /// <summary>Whether the person has named this condition, or <see cref="Truth.NotKnown"/> before they were asked.</summary>
    Truth Has(ConditionId condition);

    /// <summary>A number, or null when it is not known.</summary>
    int? Number(NumberFact fact);

    /// <summary>A yes-or-no fact, or null when it is not known.</summary>
    bool? Flag(FlagFact fact);

    /// <summary>How far down the symptom reaches, or null when it is not known.</summary>
    LegSymptom? Leg { get; }
}

/// <summary>
/// A statement about a person that a rule tests, built from answers, conditions, numbers and other findings.
/// There is deliberately no "not" over answers: a further yes can only make a finding more likely.
/// </summary>
public abstract record Finding
{
    private Finding()
    {
    }

    /// <summary>How sure it is that this holds for the person.</summary>
    public abstract Truth For(IFacts facts);

    /// <summary>The safety questions this finding looks at.</summary>
    public abstract IEnumerable<QuestionId> Questions { get; }

    private static Truth Known(bool? holds) => holds switch { true => Truth.Yes, false => Truth.No, null => Truth.NotKnown };

    /// <summary>The person answered yes to a question.</summary>
    public sealed record Answered(QuestionId Question) : Finding
    {
        /// <inheritdoc/>
        public override Truth For(IFacts facts) => facts.AnswerTo(Question);

        /// <inheritdoc/>
        public override IEnumerable<QuestionId> Questions => [Question];
    }

    /// <summary>The person has a condition.</summary>
    public sealed record Condition(ConditionId Id) : Finding
    {
        /// <inheritdoc/>
        public override Truth For(IFacts facts) => facts.Has(Id);

        /// <inheritdoc/>
        public override IEnumerable<QuestionId> Questions => [];
    }

    /// <summary>A number is at least so much.</summary>
    public sealed record AtLeast(NumberFact Fact, int Minimum) : Finding
    {
        /// <inheritdoc/>
        public override Truth For(IFacts facts) => Known(facts.Number(Fact) is { } value ? value >= Minimum : null);

        /// <inheritdoc/>
        public override IEnumerable<QuestionId> Questions => [];
    }

    /// <summary>A number is below a limit.</summary>
    public sealed record Below(NumberFact Fact, int Limit) : Finding
    {
        /// <inheritdoc/>
        public override Truth For(IFacts facts) => Known(facts.Number(Fact) is { } value ? value < Limit : null);

        /// <inheritdoc/>
        public override IEnumerable<QuestionId> Questions => [];
    }

    /// <summary>The symptom reaches at least this far down.</summary>
    public sealed record LegAtLeast(LegSymptom Level) : Finding
    {
        /// <inheritdoc/>
        public override Truth For(IFacts facts) => Known(facts.Leg is { } leg ? leg >= Level : null);

        /// <inheritdoc/>
        public override IEnumerable<QuestionId> Questions => [];
    }

    /// <summary>A fact is so (or, with <paramref name="Expected"/> false, is not so).</summary>
    public sealed record Is(FlagFact Fact, bool Expected = true) : Finding
    {
        /// <inheritdoc/>
        public override Truth For(IFacts facts) => Known(facts.Flag(Fact) is { } value ? value == Expected : null);

        /// <inheritdoc/>
        public override IEnumerable<QuestionId> Questions => [];
    }

    /// <summary>The person does not have a condition, such as a joint not yet released.</summary>
    public sealed record WithoutCondition(ConditionId Id) : Finding
    {
        /// <inheritdoc/>
        public override Truth For(IFacts facts) => facts.Has(Id) switch
        {
            Truth.Yes => Truth.No,
            Truth.No => Truth.Yes,
            Truth.Unsure => Truth.Unsure,
            Truth.NotKnown => Truth.NotKnown,
        };

        /// <inheritdoc/>
        public override IEnumerable<QuestionId> Questions => [];
    }

    /// <summary>Every one of these holds.</summary>
    public sealed record All(ValueList<Finding> Parts) : Finding
    {
        /// <inheritdoc/>
        public override Truth For(IFacts facts)
        {
            var least = Truth.Yes;
            for (var i = 0; i < Parts.Count && least != Truth.No; i++)
            {
                var truth = Parts[i].For(facts);
                least = truth < least ? truth : least;
            }

            return least;
        }

        /// <inheritdoc/>
        public override IEnumerable<QuestionId> Questions => Parts.SelectMany(part => part.Questions);
    }

    /// <summary>At least so many of these hold.</summary>
    public sealed record Count(int Minimum, ValueList<Finding> Parts) : Finding
    {
        /// <inheritdoc/>
        public override Truth For(IFacts facts)
        {
            Span<int> found = [0, 0, 0, 0];
            foreach (var part in Parts)
            {
                found[(int)part.For(facts)]++;
                if (found[(int)Truth.Yes] == Minimum)
                {
                    return Truth.Yes;
                }
            }

            var (truth, holding) = (Truth.Yes, found[(int)Truth.Yes]);
            while (truth > Truth.No && holding < Minimum)
            {
                truth--;
                holding += found[(int)truth];
            }

            return truth;
        }

        /// <inheritdoc/>
        public override IEnumerable<QuestionId> Questions => Parts.SelectMany(part => part.Questions);
    }

    /// <summary>Everyone.</summary>
    public sealed record Always : Finding
    {
        /// <inheritdoc/>
        public override Truth For(IFacts facts) => Truth.Yes;

        /// <inheritdoc/>
        public override IEnumerable<QuestionId> Questions => [];
    }
}
