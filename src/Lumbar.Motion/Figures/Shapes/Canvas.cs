namespace Lumbar.Motion.Figures.Shapes;

/// <summary>The picture: how many units a metre has, where the origin of the room lies, and how large it is. Five units are a pixel of a picture 480 wide.</summary>
internal sealed record Canvas(double UnitsPerMetre, Vec2 Origin, int Width, int Height)
{
    /// <summary>Units in a pixel of a picture 480 pixels wide.</summary>
    public const int PerPixel = 5;

    public Vec2 Place(Vec2 at) => new(Origin.X + (at.X * UnitsPerMetre), Origin.Y - (at.Y * UnitsPerMetre));

    public Outline Place(Outline outline) => outline.Moved(Place, static direction => new(direction.X, -direction.Y));
}
