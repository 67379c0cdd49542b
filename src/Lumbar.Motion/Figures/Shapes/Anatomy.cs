using System.Runtime.InteropServices;

namespace Lumbar.Motion.Figures.Shapes;

/// <summary>A cross-section of a part: where along it, half its width, half its depth, and how far it lies to the front. Metres.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Ring(double At, double Width, double Depth, double Front = 0);

/// <summary>The forms of the body, for a person of 1.70 m: an artist's measures, not clinical ones.</summary>
internal static class Anatomy
{
    /// <summary>Height of the ankle joint above the sole.</summary>
    public const double AnkleHeight = 0.0663;

    /// <summary>The trunk, by distance from the middle of the hips along the spine.</summary>
    public static readonly Ring[] Torso =
    [
        new(-0.080, 0.085, 0.050, -0.012), new(-0.040, 0.142, 0.092, -0.022), new(0.018, 0.166, 0.115, -0.022),
        new(0.070, 0.161, 0.113, -0.006), new(0.125, 0.144, 0.100, 0.018), new(0.185, 0.129, 0.092, 0.030),
        new(0.245, 0.131, 0.096, 0.036), new(0.310, 0.144, 0.105, 0.041), new(0.380, 0.154, 0.108, 0.041),
        new(0.440, 0.158, 0.096, 0.033), new(0.485, 0.138, 0.072, 0.018), new(0.512, 0.105, 0.058, 0.010),
        new(0.535, 0.066, 0.052, 0.008),
    ];

    /// <summary>Where the shirt is cut, hem to collar.</summary>
    public static readonly double[] ShirtAt = [0.075, 0.130, 0.190, 0.260, 0.340, 0.430, 0.490, 0.535];

    /// <summary>Where the hips are cut, seat to waistband.</summary>
    public static readonly double[] PelvisAt = [-0.075, -0.040, 0.018, 0.070, 0.135];

    /// <summary>Thigh, by share of its length.</summary>
    public static readonly Ring[] Thigh = [new(0, 0.086, 0.090), new(0.30, 0.084, 0.090, 0.006), new(0.68, 0.065, 0.069, 0.007), new(1, 0.0505, 0.0545, 0.003)];

    /// <summary>Shank with its calf.</summary>
    public static readonly Ring[] Shank =
        [new(0, 0.0500, 0.0540, 0.003), new(0.28, 0.050, 0.058, -0.012), new(0.62, 0.038, 0.044, -0.008), new(0.88, 0.029, 0.033), new(1, 0.028, 0.032)];

    /// <summary>Upper arm.</summary>
    public static readonly Ring[] UpperArm = [new(0, 0.050, 0.054), new(0.4, 0.043, 0.047), new(1, 0.034, 0.036)];

    /// <summary>Forearm.</summary>
    public static readonly Ring[] Forearm = [new(0, 0.034, 0.036), new(0.28, 0.037, 0.039), new(1, 0.022, 0.024)];

    /// <summary>The cross-section at any place, between the two nearest ones.</summary>
    public static Ring At(Ring[] rings, double at)
    {
        if (at <= rings[0].At)
        {
            return rings[0] with { At = at };
        }

        for (var i = 1; i < rings.Length; i++)
        {
            var (low, high) = (rings[i - 1], rings[i]);
            if (at <= high.At)
            {
                var share = (at - low.At) / (high.At - low.At);
                return new(at, Between(low.Width, high.Width, share), Between(low.Depth, high.Depth, share), Between(low.Front, high.Front, share));
            }
        }

        return rings[^1] with { At = at };
    }

    private static double Between(double from, double to, double share) => from + ((to - from) * share);
}
