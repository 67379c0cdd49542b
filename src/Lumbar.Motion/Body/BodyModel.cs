namespace Lumbar.Motion.Body;

/// <summary>
/// The body that all figures share: segment lengths as fractions of height, after Drillis and Contini (1966) as printed by
/// Winter, "Biomechanics and Motor Control of Human Movement". Spine, shoulder and flesh are own judgement, shaped by eye on
/// a body of 1.70 m. Lengths in metres.
/// </summary>
public static class BodyModel
{
    /// <summary>How tall the body is.</summary>
    public const double Height = 1.70;

    /// <summary>Hip to knee.</summary>
    public const double Thigh = 0.245 * Height;

    /// <summary>Knee to ankle.</summary>
    public const double Shank = 0.246 * Height;

    /// <summary>Ankle to sole.</summary>
    public const double AnkleHeight = 0.039 * Height;

    /// <summary>Heel to toe.</summary>
    public const double Foot = 0.152 * Height;

    /// <summary>Shoulder to elbow.</summary>
    public const double UpperArm = 0.186 * Height;

    /// <summary>Elbow to wrist.</summary>
    public const double Forearm = 0.146 * Height;

    /// <summary>Wrist to fingertip.</summary>
    public const double Hand = 0.108 * Height;

    /// <summary>C7 to the base of the skull.</summary>
    public const double Neck = 0.062 * Height;

    /// <summary>Middle of the pelvis to a hip.</summary>
    public const double HalfHipWidth = 0.052 * Height;

    /// <summary>How many points of the spine are in <see cref="BodyPose.Spine"/>.</summary>
    public const int SpinePoints = 8;

    /// <summary>The point of the spine that lies at the third lumbar bone.</summary>
    public const int ThirdLumbar = 3;

    internal const double SacrumBack = -0.014;
    internal const double SacrumUp = 0.098;
    internal const double ShoulderFront = 0.026;
    internal const double ShoulderOut = 0.166;
    internal const double ShoulderUp = -0.060;

    internal const double NeckRest = 8;
    internal const double HeadRest = -21;
    internal const double NeckFlexionShare = 0.6;
    internal const double NeckTurnShare = 0.5;

    /// <summary>The six segments of the spine above L5/S1: three lumbar, three thoracic.</summary>
    internal static readonly SpineSegment[] Segments =
    [
        new(0.052, 8, 0.40), new(0.055, -7, 0.35), new(0.055, -7, 0.25),
        new(0.083, -3, 0.28), new(0.085, 7, 0.36), new(0.085, 15, 0.36),
    ];

    internal const int LumbarSegments = 3;

    /// <summary>+1 for the left side, -1 for the right.</summary>
    internal static double Sign(BodySide side) => side switch { BodySide.Left => 1, BodySide.Right => -1 };

    /// <summary>The other side.</summary>
    public static BodySide Other(BodySide side) => side switch { BodySide.Left => BodySide.Right, BodySide.Right => BodySide.Left };
}

/// <summary>One segment of the spine: its length, its pitch against the one below at rest, and its share of a bend of its region.</summary>
internal sealed record SpineSegment(double Length, double Rest, double Share);
