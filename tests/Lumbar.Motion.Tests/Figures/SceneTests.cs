using System.Collections.Immutable;
using System.Xml.Linq;
using Lumbar.Motion.Body;
using Lumbar.Motion.Figures;
using Lumbar.Motion.Film;

namespace Lumbar.Motion.Tests.Figures;

/// <summary>What a scene asks for is on the picture.</summary>
public class SceneTests
{
    private static readonly MotionFilm Bridge = Drawn.Film("bridge");

    public static TheoryData<Prop, string> Props => new()
    {
        { new Prop.Water(-1, 1, 0.4), "ql" },
        { new Prop.Wall(-1, -0.3, 0.3, 1), "w" },
        { new Prop.Chair(0.8, 0.45, 0.2), "d" },
        { new Prop.Block(new(-1, -0.4, 0), new(1, 0.4, 0.05)), "bf" },
        { new Prop.Pillow(new(-0.7, 0, 0.04), 0.2, 0.16, 0.08), "c" },
        { new Prop.Line(new LineEnd.Joint(BodyPoint.Hand, BodySide.Right, Vec3.Zero), new LineEnd.Place(new(0.5, 0, 0.5)), 0.02, InFront: true), "t" },
        { new Prop.Disc(new LineEnd.Joint(BodyPoint.Foot, BodySide.Left, Vec3.Zero), 0.1, Ring: true, InFront: false), "r" },
    };

    [Theory]
    [MemberData(nameof(Props))]
    public void Every_prop_is_drawn(Prop prop, string drawn) =>
        Classes(Drawn.Of(Bridge with { Scene = Bridge.Scene with { Props = [prop] } }, FigureKind.Still)).ShouldContain(drawn);

    [Fact]
    public void Every_region_can_be_pointed_out()
    {
        foreach (var region in Enum.GetValues<HighlightRegion>())
        {
            foreach (var side in (BodySide?[])[null, BodySide.Left, BodySide.Right])
            {
                var scene = Bridge.Scene with { Highlight = new(region, side, Bridge.Scene.Order.Length - 1) };

                Classes(Drawn.Of(Bridge with { Scene = scene }, FigureKind.Start)).ShouldContain("g");
            }
        }
    }

    [Fact]
    public void A_figure_to_leave_is_crossed_out_and_has_no_arrows()
    {
        var still = Bridge.Samples[0];
        var film = Bridge with { Samples = [still], Scene = Bridge.Scene with { CrossedOut = true, Still = still.Pose, Ghost = null } };

        foreach (var kind in Enum.GetValues<FigureKind>())
        {
            var classes = Classes(Drawn.Of(film, kind));

            classes.ShouldContain("x");
            classes.ShouldNotContain("a");
        }

        Drawn.Of(film).ShouldNotContain("<animate");
    }

    [Fact]
    public void A_layer_shows_only_where_the_scene_says_so()
    {
        var hand = new Layer(LayerPart.Hand, BodySide.Right, Far: false, From: 0.5);
        var film = Bridge with { Scene = Bridge.Scene with { Order = [.. Bridge.Scene.Order, hand] } };

        var appearing = Drawn.Xml(Drawn.Of(film)).Descendants().Where(element => element.Attribute("attributeName")?.Value == "opacity").ToList();

        appearing.ShouldContain(element => element.Attribute("calcMode")!.Value == "discrete");
        Paths(Drawn.Of(film, FigureKind.Start)).ShouldBe(Paths(Drawn.Of(Bridge, FigureKind.Start)));
        Paths(Drawn.Of(film, FigureKind.Still)).ShouldBe(Paths(Drawn.Of(Bridge, FigureKind.Still)) + 1);
    }

    [Fact]
    public void A_wide_scene_is_drawn_smaller()
    {
        var mat = ImmutableArray.Create<Prop>(new Prop.Mat(-3, 3, -1, 1));

        var wide = Drawn.Xml(Drawn.Of(Bridge with { Scene = Bridge.Scene with { Props = mat } }, FigureKind.Still));

        wide.Attribute("viewBox")!.Value.ShouldStartWith("0 0 2400 ");
    }

    private static List<string> Classes(string svg) => [.. Drawn.Xml(svg).Descendants().Attributes("class").Select(attribute => attribute.Value)];

    private static int Paths(string svg) => Drawn.Xml(svg).Descendants().Count(element => element.Name.LocalName == "path");
}
