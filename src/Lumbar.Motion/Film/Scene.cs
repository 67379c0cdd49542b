using System.Collections.Immutable;
using Lumbar.Motion.Body;

namespace Lumbar.Motion.Film;

/// <summary>How a motion is looked at, what stands around the person, and what the picture points out.</summary>
public sealed record Scene
{
    /// <summary>Where the eye is.</summary>
    public required Camera Camera { get; init; }

    /// <summary>The side nearer to the viewer; none when both are seen alike, from the front or from above.</summary>
    public BodySide? Near { get; init; }

    /// <summary>The parts of the body from the farthest to the nearest, as painted.</summary>
    public required ImmutableArray<Layer> Order { get; init; }

    /// <summary>Floor, mat, wall, chair and the like.</summary>
    public ImmutableArray<Prop> Props { get; init; } = [];

    /// <summary>The region that works or is stretched; none for an activity.</summary>
    public Highlight? Highlight { get; init; }

    /// <summary>The arrows of the movement, each a path in the room from its start to its end.</summary>
    public ImmutableArray<MotionArrow> Arrows { get; init; } = [];

    /// <summary>The start pose shown faintly behind the still picture; none shows no ghost.</summary>
    public BodyPose? Ghost { get; init; }

    /// <summary>The pose of the still picture, mostly the end pose.</summary>
    public required BodyPose Still { get; init; }

    /// <summary>True when the picture is crossed out, because the exercise is one to leave.</summary>
    public bool CrossedOut { get; init; }
}

/// <summary>An orthographic eye. Azimuth 0 looks along +Y, more azimuth moves the eye toward +X; elevation looks down. Degrees; scale in pixels a metre of a picture 480 wide.</summary>
public sealed record Camera(double Azimuth, double Elevation, double Scale);

/// <summary>An arrow of the movement: points of the room along the path, moved on the picture by pixels (x right, y up), with one head or two.</summary>
public sealed record MotionArrow(ImmutableArray<Vec3> Path, double ShiftX, double ShiftY, bool Double);

/// <summary>A region of the body that the picture points out. Side: which of a pair; none for both or the middle.</summary>
public sealed record Highlight(HighlightRegion Region, BodySide? Side, int AfterLayer);
