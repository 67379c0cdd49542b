using Lumbar.Motion.Body;

namespace Lumbar.Motion.Film;

/// <summary>A part of the body as one layer of the picture.</summary>
/// <param name="Part">What is painted.</param>
/// <param name="Side">Of which side; none for the middle of the body.</param>
/// <param name="Far">True when it is painted in the darker colours of the far side.</param>
/// <param name="From">Progress from which this layer shows; none: always.</param>
/// <param name="Until">Progress until which this layer shows; none: always.</param>
public sealed record Layer(LayerPart Part, BodySide? Side = null, bool Far = false, double? From = null, double? Until = null);

/// <summary>What a layer of the picture paints.</summary>
public enum LayerPart
{
    /// <summary>Upper arm with sleeve, forearm and hand.</summary>
    Arm,

    /// <summary>Upper arm with sleeve.</summary>
    UpperArm,

    /// <summary>Forearm and hand.</summary>
    Forearm,

    /// <summary>The hand alone, for one that holds something nearer.</summary>
    Hand,

    /// <summary>Thigh, shank and foot.</summary>
    Leg,

    /// <summary>Pelvis with one leg, as one silhouette.</summary>
    PelvisAndLeg,

    /// <summary>The pelvis alone.</summary>
    Pelvis,

    /// <summary>The neck.</summary>
    Neck,

    /// <summary>The trunk with the shoulders.</summary>
    Shirt,

    /// <summary>Head, hair and face.</summary>
    Head,
}

/// <summary>The regions a picture can point out.</summary>
public enum HighlightRegion
{
    /// <summary>The low back.</summary>
    LowBack,

    /// <summary>The whole spine.</summary>
    Spine,

    /// <summary>The front of the belly.</summary>
    Abdominals,

    /// <summary>Both flanks.</summary>
    Flanks,

    /// <summary>The buttock.</summary>
    Buttock,

    /// <summary>The side of the hip.</summary>
    SideOfHip,

    /// <summary>The front of the thigh.</summary>
    FrontOfThigh,

    /// <summary>The back of the thigh.</summary>
    BackOfThigh,

    /// <summary>The front of the hip.</summary>
    FrontOfHip,

    /// <summary>The calf.</summary>
    Calf,

    /// <summary>The chest and ribs, as in breathing.</summary>
    Ribs,

    /// <summary>The shoulders and upper back.</summary>
    Shoulders,
}

/// <summary>Something that stands or lies in the room. Lengths in metres.</summary>
public abstract record Prop
{
    private Prop()
    {
    }

    /// <summary>A thin mat, or the piece of floor that is drawn.</summary>
    public sealed record Mat(double X0, double X1, double Y0, double Y1) : Prop;

    /// <summary>Water seen from its surface down, drawn over the body: everything below its height is tinted.</summary>
    public sealed record Water(double X0, double X1, double Height) : Prop;

    /// <summary>An upright wall at X, from Y0 to Y1, of a height.</summary>
    public sealed record Wall(double X, double Y0, double Y1, double Height) : Prop;

    /// <summary>A chair whose seat is centred at X, of a seat height and half width; the back stands toward -X.</summary>
    public sealed record Chair(double X, double SeatHeight, double HalfWidth) : Prop;

    /// <summary>A block: bed, bench, step, table.</summary>
    public sealed record Block(Vec3 Low, Vec3 High) : Prop;

    /// <summary>A pillow lying at a height.</summary>
    public sealed record Pillow(Vec3 Centre, double HalfLength, double HalfWidth, double Thickness) : Prop;

    /// <summary>A line held or hung between body points or places of the room: strap, handle, rail.</summary>
    public sealed record Line(LineEnd From, LineEnd To, double Thickness, bool InFront) : Prop;

    /// <summary>A ball or wheel seen as a disc in the plane of the picture: bicycle wheel, weight.</summary>
    public sealed record Disc(LineEnd Centre, double Radius, bool Ring, bool InFront) : Prop;
}

/// <summary>An end of a line: a place of the room, or a joint of the body that it follows.</summary>
public abstract record LineEnd
{
    private LineEnd()
    {
    }

    /// <summary>A place of the room.</summary>
    public sealed record Place(Vec3 At) : LineEnd;

    /// <summary>A hand or a foot, with an offset in the room.</summary>
    public sealed record Joint(BodyPoint Point, BodySide Side, Vec3 Offset) : LineEnd;
}

/// <summary>Points of a limb that something can be tied to or rest on.</summary>
public enum BodyPoint
{
    /// <summary>The hand, at the wrist.</summary>
    Hand,

    /// <summary>The elbow.</summary>
    Elbow,

    /// <summary>The knee.</summary>
    Knee,

    /// <summary>The foot, at the ankle.</summary>
    Foot,
}
