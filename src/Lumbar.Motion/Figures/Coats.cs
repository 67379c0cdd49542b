using Lumbar.Motion.Body;
using Lumbar.Motion.Figures.Shapes;
using Lumbar.Motion.Film;

namespace Lumbar.Motion.Figures;

/// <summary>Pieces of one colour, painted as one silhouette. Coats of a head belong together.</summary>
internal sealed record Coat(string Class, PartKey[] Parts, Layer? Layer = null)
{
    public bool OfHead => Layer?.Part == LayerPart.Head;

    /// <summary>Whether the layer of the coat shows at a progress of the motion.</summary>
    public bool ShowsAt(double progress)
    {
        const double Grain = 1e-6;
        return (Layer?.From is not { } from || progress >= from - Grain) && (Layer?.Until is not { } until || progress <= until + Grain);
    }
}

/// <summary>The coats of a scene, from the farthest to the nearest.</summary>
internal static class Coats
{
    public static List<Coat> Of(Scene scene)
    {
        var coats = new List<Coat>();
        Things(coats, scene, inFront: false);
        for (var i = 0; i < scene.Order.Length; i++)
        {
            coats.AddRange(Of(scene.Order[i]));
            if (scene.Highlight is { } highlight && highlight.AfterLayer == i)
            {
                coats.Add(new("g", [new(Piece.Highlight)]));
            }
        }

        Things(coats, scene, inFront: true);
        return coats;
    }

    private static Coat[] Of(Layer layer)
    {
        PartKey[] Sided(params ReadOnlySpan<Piece> pieces) => Array.ConvertAll(pieces.ToArray(), piece => new PartKey(piece, layer.Side));
        Coat Paint(string colour, PartKey[] parts) => new(layer.Far ? colour + "f" : colour, parts, layer);
        PartKey[] leg = Sided(Piece.Seat, Piece.Thigh, Piece.Shank);
        return layer.Part switch
        {
            LayerPart.Arm => [Paint("k", Sided(Piece.UpperArm, Piece.Forearm, Piece.Hand)), Paint("s", Sided(Piece.Sleeve))],
            LayerPart.UpperArm => [Paint("k", Sided(Piece.UpperArm)), Paint("s", Sided(Piece.Sleeve))],
            LayerPart.Forearm => [Paint("k", Sided(Piece.Forearm, Piece.Hand))],
            LayerPart.Hand => [Paint("k", Sided(Piece.Hand))],
            LayerPart.Leg => [Paint("k", Sided(Piece.Ankle, Piece.Foot)), Paint("p", leg)],
            LayerPart.PelvisAndLeg => [Paint("k", Sided(Piece.Ankle, Piece.Foot)), Paint("p", [new(Piece.Pelvis), .. leg])],
            LayerPart.Pelvis => [Paint("p", [new(Piece.Pelvis)])],
            LayerPart.Neck => [Paint("k", [new(Piece.Neck)])],
            LayerPart.Shirt => [Paint("s", [new(Piece.Shirt), new(Piece.Yoke, BodySide.Left), new(Piece.Yoke, BodySide.Right)])],
            LayerPart.Head => Head(layer),
        };
    }

    private static Coat[] Head(Layer layer) =>
    [
        new("h", [new(Piece.Bun)], layer),
        new("k", [new(Piece.Head)], layer),
        new("h", [new(Piece.Hair)], layer),
        new("h", [new(Piece.Bun, null, 1)], layer),
        new("k", [new(Piece.Ear, BodySide.Left)], layer),
        new("k", [new(Piece.Ear, BodySide.Right)], layer),
        new("e", [new(Piece.Eye, BodySide.Left)], layer),
        new("e", [new(Piece.Eye, BodySide.Right)], layer),
    ];

    private static void Things(List<Coat> coats, Scene scene, bool inFront)
    {
        for (var i = 0; i < scene.Props.Length; i++)
        {
            var colour = scene.Props[i] switch
            {
                Prop.Line line when line.InFront == inFront => "t",
                Prop.Disc disc when disc.InFront == inFront => disc.Ring ? "r" : "t",
                _ => null,
            };
            if (colour is not null)
            {
                coats.Add(new(colour, [new(Piece.Thing, null, i)]));
            }
        }
    }
}
