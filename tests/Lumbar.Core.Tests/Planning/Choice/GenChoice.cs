using Lumbar.Core.Assessment;
using FsCheck;
using FsCheck.Fluent;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Choice;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Planning.Choice;

/// <summary>Choices as no catalogue would have them: few families, many ties, tight limits, prescriptions that clash.</summary>
internal static class GenChoice
{
    private static readonly Exercise Pattern = RealKnowledge.Base.ExerciseOf(A.Exercise("heel-slide"));
    private static readonly Ladder AnyLadder = RealKnowledge.Base.Ladders[0];

    private static readonly ChoiceWeights Flat = new()
    {
        DirectionMatch = 0, Continuity = 0, Like = 0, PerSource = 0, PerMuscleGroup = 0, PerPositionChange = 0, PerExercise = 0,
        BeyondUsual = 0, FitsPhase = 0,
    };

    /// <summary>A choice with at most so many candidates.</summary>
    public static Gen<ChoiceRequest> Request(int most) =>
        from count in Gen.Choose(1, most)
        from pieces in Gen.ArrayOf(Piece, count)
        from order in Gen.Shuffle(Enumerable.Range(0, count).ToArray())
        from limits in Limits
        from weights in Gen.OneOf(Gen.Constant(RealKnowledge.Base.Planning.Weights), Gen.Constant(Flat), Weights)
        select new ChoiceRequest(pieces.Select((piece, i) => Named(piece, order[i])).ToValueList(), limits, weights);

    private static Candidate Named(Candidate candidate, int number) =>
        candidate with { Exercise = candidate.Exercise with { Id = A.Exercise($"x-{number:00}") } };

    private static Gen<ChoiceWeights> Weights =>
        from muscle in Gen.Choose(0, 5)
        from change in Gen.Choose(0, 5)
        from beyond in Gen.Choose(0, 30)
        select Flat with { PerMuscleGroup = muscle, PerPositionChange = change, BeyondUsual = beyond };

    private static Gen<ChoiceLimits> Limits =>
        from fewest in Gen.Choose(1, 4)
        from more in Gen.Choose(0, 3)
        from usual in Gen.Choose(1, 4)
        from session in Gen.Choose(100, 1200)
        from warmUp in Gen.Elements(0, 0, 60, 150)
        from flags in Gen.Three(Gens.Chance(50))
        select new ChoiceLimits
        {
            Fewest = fewest, Most = Math.Min(6, fewest + more), Usual = usual, Session = new Seconds(session), SeparateWarmUp = new Seconds(warmUp),
            BalancesStretchAndStrength = flags.Item1, NeedsBothDirections = flags.Item2, LimitsOpposite = flags.Item3, MostEasingPercent = flags.Item1 == flags.Item3 ? 50 : null,
        };

    private static Gen<Candidate> Piece =>
        from points in Gen.OneOf(Gen.Elements(10, 10, 12), Gen.Choose(-4, 25))
        from role in Gen.Frequency((3, Gens.AnyOf<Role>()), (1, Gen.Constant(Role.Abdominal)), (1, Gen.Constant(Role.Extensor)))
        from family in Gen.Choose(1, 7)
        from position in Gens.AnyOf<Position>()
        from muscles in Gens.SomeOf(Enum.GetValues<MuscleGroup>(), 4)
        from directions in Gens.SomeOf(Enum.GetValues<Direction>(), 2)
        from length in Gen.Elements(60, 60, 90, 150, 300)
        from rolls in Gen.Three(Gen.Choose(1, 100))
        from load in Gens.AnyOf<Load>()
        select new Candidate
        {
            Exercise = Pattern with
            {
                Role = role, Family = $"family-{family}", Position = position, Muscles = muscles, Directions = directions, Load = load,
                SuitsWarmUp = rolls.Item1 <= 40,
            },
            Role = role, Ladder = AnyLadder, Step = 0, Dose = DoseDecision.Of(Pattern, AnyLadder, 0, NoLimits), Length = new Seconds(length),
            MostLength = new Seconds(length), Points = points, Reasons = [], IsPrescribed = rolls.Item2 <= 8, IsOpposite = rolls.Item3 <= 30, IsEasing = rolls.Item3 % 3 == 0,
        };

    private static readonly DoseLimits NoLimits = new()
    {
        HoldCap = new Seconds(10), EffortCap = Effort.Of(6), RepetitionCap = null, ExerciseCap = null, MinimumRest = Seconds.Zero,
    };
}
