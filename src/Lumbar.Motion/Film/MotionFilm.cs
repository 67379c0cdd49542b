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
