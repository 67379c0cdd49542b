using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning.Choice;
using Lumbar.Core.Units;
using Lumbar.Testing;

namespace Lumbar.Bench;

/// <summary>Choices to make: exercises like those of the catalogue with families, muscles, times and points drawn by a seed.</summary>
internal static class Instances
{
    private const int Families = 45;
    private const int MostMuscles = 3;
    private static readonly MuscleGroup[] Muscles = Enum.GetValues<MuscleGroup>();

    private static Exercise[] Offered { get; } = [.. RealKnowledge.Base.Exercises.Where(exercise => exercise is { Role: not null, Ladder: not null })];

    /// <summary>So many eligible exercises under the limits of the chronic phase, all rules on, with the weights that ship.</summary>
    public static ChoiceRequest Drawn(int seed, int count, int most)
    {
        var draw = new Random(seed);
        return new ChoiceRequest(
            Enumerable.Range(0, count).Select(number => Candidate(number, draw)).ToValueList(),
            new ChoiceLimits
            {
                Fewest = 3,
                Most = most,
                Usual = 3,
                Session = Seconds.FromMinutes(15),
                BalancesStretchAndStrength = true,
                NeedsBothDirections = true,
                LimitsOpposite = true,
                MostEasingPercent = 50,
                SeparateWarmUp = new Seconds(60),
            },
            RealKnowledge.Base.Planning.Weights);
    }

    /// <summary>The same without points taken off beyond three exercises, so that the search must look at six at a time.</summary>
    public static ChoiceRequest Wide(int seed, int count)
    {
        var request = Drawn(seed, count, most: 6);
        return request with { Limits = request.Limits with { Usual = 6, Session = Seconds.FromMinutes(30) } };
    }

    private static Candidate Candidate(int number, Random draw)
    {
        var like = Offered[draw.Next(Offered.Length)];
        var exercise = like with
        {
            Id = new ExerciseId($"{like.Id}-{number:00}"),
            Family = $"family-{draw.Next(Families)}",
            Muscles = Enumerable.Range(0, draw.Next(1, MostMuscles + 1)).Select(_ => AnyMuscle(draw)).Distinct().ToValueList(),
        };
        var ladder = RealKnowledge.Base.LadderOf(like.Ladder!.Value);
        return new Candidate
        {
            Exercise = exercise,
            Role = like.Role!.Value,
            Ladder = ladder,
            Step = 0,
            Dose = Dose(ladder),
            Length = new Seconds(60),
            MostLength = new Seconds(draw.Next(40, 300)),
            Points = Points(draw, RealKnowledge.Base.Planning.Weights),
            Reasons = [],
            IsPrescribed = false,
            IsOpposite = like.Moves(Direction.Flexion) && !like.Moves(Direction.Extension),
            IsEasing = like.Moves(Direction.Extension),
        };
    }

    private static int Points(Random draw, ChoiceWeights weights) =>
        weights.PerExercise
        + (weights.PerSource * draw.Next(1, 7))
        + (weights.DirectionMatch * draw.Next(2))
        + (weights.FitsPhase * draw.Next(2))
        + (draw.Next(10) == 0 ? weights.Continuity : 0)
        + (draw.Next(10) == 0 ? weights.Like : 0);

    private static Dose Dose(Ladder ladder) => new()
    {
        SetRepetitions = ladder.Steps[0].SetRepetitions,
        Hold = ladder.Steps[0].Hold,
        PerSide = false,
        Rest = ladder.RestBetweenSets,
        TimesPerDay = ladder.TimesPerDay,
        DaysPerWeek = ladder.DaysPerWeek,
    };

    private static MuscleGroup AnyMuscle(Random draw) => Muscles[draw.Next(Muscles.Length)];
}
