using System.Collections.Immutable;
using Lumbar.Motion.Body;

namespace Lumbar.Motion.Film;

/// <summary>One exercise as it moves: the body at sampled instants of one cycle, and the scene it is seen in.</summary>
public sealed record MotionFilm
{
    /// <summary>The id of the exercise, in kebab-case.</summary>
    public required string Id { get; init; }

    /// <summary>The sampled instants, in order of time; the first at 0 seconds, the last at the end of the cycle with the first pose again.</summary>
    public required ImmutableArray<FilmSample> Samples { get; init; }

    /// <summary>The stretches of the cycle, in order of time, without gaps: moving, holding, and the hold that a dose makes longer.</summary>
    public ImmutableArray<FilmPhase> Phases { get; init; } = [];

    /// <summary>How it is looked at, in what surroundings, and what is pointed out.</summary>
    public required Scene Scene { get; init; }

    /// <summary>How long one cycle lasts, seconds.</summary>
    public double Seconds => Samples[^1].Seconds;
}

/// <summary>The body at one instant of a motion.</summary>
/// <param name="Seconds">Since the cycle began.</param>
/// <param name="Progress">How far along the motion: 0 is the start pose, 1 the end pose; equal progress is an equal pose.</param>
/// <param name="Pose">The body.</param>
public sealed record FilmSample(double Seconds, double Progress, BodyPose Pose);

/// <summary>One stretch of a cycle as filmed.</summary>
/// <param name="Kind">What happens in it.</param>
/// <param name="Seconds">When it begins and ends, since the cycle began.</param>
/// <param name="Progress">Progress at its begin and end.</param>
public sealed record FilmPhase(PhaseKind Kind, (double From, double To) Seconds, (double From, double To) Progress);

/// <summary>What happens in a stretch of a cycle.</summary>
public enum PhaseKind
{
    /// <summary>The body rests in its pose.</summary>
    Hold,

    /// <summary>The body holds its pose as long as the dose asks; the film shows a short time for it.</summary>
    DoseHold,

    /// <summary>The body moves, beginning and ending softly.</summary>
    Move,

    /// <summary>The body moves evenly, as in walking.</summary>
    EvenMove,
}
