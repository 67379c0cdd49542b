using System.Collections.Immutable;
using Lumbar.Motion.Body;
using Lumbar.Motion.Film;

namespace Lumbar.Motion.Plans;

/// <summary>One exercise as its author declares it: poses along the way, how long each stretch takes, and how it is looked at.</summary>
public sealed record MotionPlan
{
    /// <summary>The id of the exercise.</summary>
    public required string Id { get; init; }

    /// <summary>How the pelvis is turned in the room before anything is said of it: upright, on the back, on the side.</summary>
    public required Frame3 Posture { get; init; }

    /// <summary>Where the eye is.</summary>
    public required Camera Camera { get; init; }

    /// <summary>The side nearer to the viewer.</summary>
    public BodySide? Near { get; init; }

    /// <summary>The parts of the body from the farthest to the nearest.</summary>
    public required ImmutableArray<Layer> Order { get; init; }

    /// <summary>What stands around the person.</summary>
    public ImmutableArray<Prop> Props { get; init; } = [];

    /// <summary>What the picture points out.</summary>
    public Highlight? Highlight { get; init; }

    /// <summary>The arrows of the movement.</summary>
    public ImmutableArray<ArrowPlan> Arrows { get; init; } = [];

    /// <summary>The poses along the way, by growing progress; between two, everything goes evenly from one to the other.</summary>
    public required ImmutableArray<MotionKey> Keys { get; init; }

    /// <summary>The stretches of one cycle, one after the other. The motion begins at the first key that the last stretch ends at.</summary>
    public required ImmutableArray<MotionPhase> Phases { get; init; }

    /// <summary>True for walking, pedalling and the like, where the last key is the first again and the way through the keys is rounded.</summary>
    public bool IsCycle { get; init; }

    /// <summary>Progress of the still picture.</summary>
    public double Still { get; init; } = 1;

    /// <summary>Progress of the faint picture behind the still one; none: no ghost.</summary>
    public double? Ghost { get; init; } = 0;

    /// <summary>True for an exercise to leave.</summary>
    public bool CrossedOut { get; init; }
}

/// <summary>The pose at one point of the progress, complete: what posture and base say is in it.</summary>
public sealed record MotionKey(double At, PosePlan Pose);

/// <summary>One stretch of a cycle.</summary>
/// <param name="Kind">What happens in it.</param>
/// <param name="Seconds">How long it lasts.</param>
/// <param name="To">Progress at its end; a hold stays where it is.</param>
public sealed record MotionPhase(PhaseKind Kind, double Seconds, double To = 0);

/// <summary>An arrow as declared: along a place of the body, or a path of the room.</summary>
public abstract record ArrowPlan
{
    private ArrowPlan()
    {
    }

    /// <summary>Where the arrow is moved on the picture, pixels right and up, and whether it has two heads.</summary>
    public required ArrowLook Look { get; init; }

    /// <summary>The way of a place of the body between two points of the progress, moved in the room.</summary>
    public sealed record Follows(Spot Spot, double From, double To, Vec3 Offset) : ArrowPlan;

    /// <summary>A path of the room.</summary>
    public sealed record Path(ImmutableArray<Vec3> Points) : ArrowPlan;
}

/// <summary>How an arrow lies on the picture.</summary>
public sealed record ArrowLook(double ShiftX, double ShiftY, bool Double);
