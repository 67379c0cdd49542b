using System.Numerics;
using System.Runtime.InteropServices;
using Lumbar.Core.Catalogue;

namespace Lumbar.Core.Planning.Choice;

/// <summary>A candidate boiled down to numbers and bits, so that the search adds one in a few instructions.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Piece
{
    public Piece(Candidate candidate, int family)
    {
        Points = candidate.Points;
        Seconds = candidate.MostLength.Value;
        Muscles = ProgrammeRules.MusclesOf(candidate);
        Position = 1u << (int)candidate.Exercise.Position;
        FamilyNumber = family;
        Family = UInt128.One << family;
        Abdominal = candidate.Role == Role.Abdominal ? 1 : 0;
        Extensor = candidate.Role == Role.Extensor ? 1 : 0;
        Loosening = candidate.Exercise.IsLoosening ? 1 : 0;
        Strengthening = candidate.Exercise.IsStrengthening ? 1 : 0;
        Opposite = candidate.IsOpposite ? 1 : 0;
        Easing = candidate.IsEasing ? 1 : 0;
        Flexion = candidate.Exercise.Moves(Direction.Flexion) ? 1 : 0;
        Extension = candidate.Exercise.Moves(Direction.Extension) ? 1 : 0;
        WarmUp = candidate.Exercise.CanOpenSession ? 1 : 0;
        Prescribed = candidate.IsPrescribed ? 1 : 0;
    }

    public int Points { get; }

    public int Seconds { get; }

    public uint Muscles { get; }

    public uint Position { get; }

    public int FamilyNumber { get; }

    public UInt128 Family { get; }

    public int Abdominal { get; }

    public int Extensor { get; }

    public int Loosening { get; }

    public int Strengthening { get; }

    public int Opposite { get; }

    public int Easing { get; }

    public int Flexion { get; }

    public int Extension { get; }

    public int WarmUp { get; }

    public int Prescribed { get; }
}

/// <summary>The sums over the pieces taken so far.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Partial
{
    public int Count;
    public int Points;
    public int Seconds;
    public uint Muscles;
    public uint Positions;
    public UInt128 Families;
    public int Abdominals;
    public int Extensors;
    public int Loosening;
    public int Strengthening;
    public int Opposites;
    public int Easing;
    public int Flexions;
    public int Extensions;
    public int WarmUps;
    public int Prescribed;

    public readonly Partial With(in Piece piece) => new()
    {
        Count = Count + 1,
        Points = Points + piece.Points,
        Seconds = Seconds + piece.Seconds,
        Muscles = Muscles | piece.Muscles,
        Positions = Positions | piece.Position,
        Families = Families | piece.Family,
        Abdominals = Abdominals + piece.Abdominal,
        Extensors = Extensors + piece.Extensor,
        Loosening = Loosening + piece.Loosening,
        Strengthening = Strengthening + piece.Strengthening,
        Opposites = Opposites + piece.Opposite,
        Easing = Easing + piece.Easing,
        Flexions = Flexions + piece.Flexion,
        Extensions = Extensions + piece.Extension,
        WarmUps = WarmUps + piece.WarmUp,
        Prescribed = Prescribed + piece.Prescribed,
    };

    /// <summary>The points so far, as <see cref="ProgrammeRules.Points"/> counts them.</summary>
    public readonly int Value(ChoiceWeights weights, ChoiceLimits limits) =>
        Points
        + (weights.PerMuscleGroup * BitOperations.PopCount(Muscles))
        - (weights.PerPositionChange * Math.Max(0, BitOperations.PopCount(Positions) - 1))
        - (weights.BeyondUsual * Math.Max(0, Count - limits.Usual));
}
