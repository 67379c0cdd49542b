using System.Runtime.InteropServices;
using Lumbar.Motion.Body;

namespace Lumbar.Motion.Figures.Shapes;

/// <summary>A piece of the body, or a thing that moves with it, that is drawn with one outline or a few.</summary>
internal enum Piece
{
    UpperArm,
    Sleeve,
    Forearm,
    Hand,
    Thigh,
    Shank,
    Ankle,
    Foot,
    Seat,
    Yoke,
    Ear,
    Eye,
    Pelvis,
    Shirt,
    Neck,
    Bun,
    Head,
    Hair,
    Highlight,
    Thing,
}

/// <summary>Which piece: of which side, and for things their place in the list of props.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PartKey(Piece Piece, BodySide? Side = null, int Index = 0);

/// <summary>Everything of the body as seen at one instant.</summary>
internal sealed class Snapshot
{
    private readonly Dictionary<PartKey, Outline[]> _shapes = [];
    private readonly HashSet<PartKey> _hidden = [];

    public IEnumerable<PartKey> Parts => _shapes.Keys;

    public Outline[] this[PartKey part]
    {
        get => _shapes[part];
        set => _shapes[part] = value;
    }

    /// <summary>Says that a piece is there but turned away, as an ear on the far side of the head.</summary>
    public void Hide(PartKey part) => _hidden.Add(part);

    public bool Shows(PartKey part) => !_hidden.Contains(part);

    /// <summary>The same instant in the units of a picture.</summary>
    public Snapshot On(Canvas canvas)
    {
        var seen = new Snapshot();
        foreach (var (part, outlines) in _shapes)
        {
            seen[part] = Array.ConvertAll(outlines, canvas.Place);
        }

        seen._hidden.UnionWith(_hidden);
        return seen;
    }
}
