namespace Lumbar.Motion.Figures;

/// <summary>One colour of the figures: its name, and how it is in light and in dark.</summary>
internal sealed record Tint(string Name, string Light, string Dark);

/// <summary>The colours of the figures. Contours are the darker line of the same hue; they carry the contrast to the page.</summary>
internal static class Palette
{
    /// <summary>The pages the colours were chosen for; figures do not paint it.</summary>
    public static readonly Tint Page = new("page", "#fbf7f1", "#14191f");

    public static readonly Tint[] Tints =
    [
        new("k", "#e4a987", "#e0a583"), new("kf", "#c58c6c", "#a9785c"), new("kl", "#b06d4b", "#9c5f42"),
        new("s", "#2f918c", "#45a9a2"), new("sf", "#237370", "#2f7d79"), new("sl", "#1c6866", "#1f6d6a"),
        new("p", "#43537a", "#7485b5"), new("pf", "#303d5c", "#566592"), new("pl", "#28334f", "#414f78"),
        new("h", "#4a332b", "#8f6a58"), new("hl", "#2f1f19", "#4e372d"), new("ey", "#2f1f19", "#3a261d"),
        new("a", "#ff8a66", "#ff9a78"), new("al", "#b63a14", "#7c2a10"), new("ar", "#d9481f", "#ffab87"),
        new("m", "#cfe1d8", "#2b3d3b"), new("ml", "#a9c6b9", "#3d5754"), new("w", "#e8dfd2", "#3b444e"), new("wl", "#d3c5b1", "#2f3740"),
        new("d", "#c79f78", "#94714f"), new("dl", "#a67f5a", "#73573f"), new("b", "#ece3d6", "#48525d"), new("bf", "#dccfbd", "#3c454f"), new("bl", "#c4b49d", "#2c343c"),
        new("c", "#f3dcc0", "#5a6570"), new("cl", "#d3b48c", "#3c4650"), new("q", "#7cb5cf", "#3f7f9e"), new("ql", "#4c8dac", "#7db9d4"),
        new("t", "#7a6a5d", "#b3a494"), new("tl", "#54483e", "#5d5147"), new("x", "#a3452f", "#d07d67"), new("sh", "#3a4a4a", "#000000"),
    ];

    public static Tint Of(string name) => Array.Find(Tints, tint => tint.Name == name) ?? throw new ArgumentOutOfRangeException(nameof(name), name, "No such colour.");
}
