using System.Text.RegularExpressions;
using System.Xml.Linq;
using Lumbar.Motion.Figures;

namespace Lumbar.Motion.Tests.Figures;

/// <summary>What holds for the figure of every declared motion.</summary>
public class FigureSvgTests
{
    private const int MostBytes = 80 * 1024;
    private const int MostZipped = 16 * 1024;

    public static TheoryData<string> Ids => Motions.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_figure_is_xml_with_a_name_and_ids_of_its_own(string id)
    {
        var figure = Drawn.Xml(Drawn.Moving(id));
        var ids = figure.DescendantsAndSelf().Attributes("id").Select(attribute => attribute.Value).ToList();

        ids.ShouldBeUnique();
        ids.ShouldAllBe(value => value.StartsWith(id + "-", StringComparison.Ordinal));
        figure.Attribute("aria-labelledby")!.Value.Split(' ').ShouldBeSubsetOf(ids);
        figure.Descendants().Attributes("href").Select(attribute => attribute.Value[1..]).Distinct().ShouldBeSubsetOf(ids);
        figure.Elements().First().Value.ShouldBe("A name & more");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_outline_keeps_its_corners_while_it_changes(string id)
    {
        foreach (var animation in Animations(id).Where(element => element.Attribute("attributeName")!.Value == "d"))
        {
            var shapes = animation.Attribute("values")!.Value.Split(';').Select(Drawn.Shape).Distinct();

            shapes.ShouldBe([Drawn.Shape(animation.Parent!.Attribute("d")!.Value)]);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Only_what_is_crossed_out_stands_still(string id) => (Animations(id).Count == 0).ShouldBe(Motions.Of(id).CrossedOut);

    [Theory]
    [MemberData(nameof(Ids))]
    public void All_animations_of_a_figure_share_one_clock(string id)
    {
        var animations = Animations(id);
        if (animations.Count == 0)
        {
            return;
        }

        var times = animations.Select(element => $"{element.Attribute("dur")} {element.Attribute("keyTimes")} {element.Attribute("repeatCount")}").Distinct().ToList();

        times.Count.ShouldBe(1);
        var keys = animations[0].Attribute("keyTimes")!.Value.Split(';').Select(double.Parse).ToList();
        keys[0].ShouldBe(0);
        keys[^1].ShouldBe(1);
        keys.ShouldBe(keys.Order());
        animations.ShouldAllBe(element => element.Attribute("values")!.Value.Split(';').Length == keys.Count);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_figure_stays_small(string id)
    {
        Drawn.Moving(id).Length.ShouldBeLessThanOrEqualTo(MostBytes);
        Drawn.Zipped(Drawn.Moving(id)).ShouldBeLessThanOrEqualTo(MostZipped);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_same_film_gives_the_same_characters_and_only_numbers(string id)
    {
        Drawn.Of(Drawn.Film(id)).ShouldBe(Drawn.Moving(id));
        Regex.IsMatch(Drawn.Of(Drawn.Film(id), colours: FigureColours.Page), @"NaN|∞|\d[Ee][+-]?\d").ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_figure_of_a_page_brings_no_style(string id)
    {
        foreach (var kind in Enum.GetValues<FigureKind>())
        {
            var figure = Drawn.Of(Drawn.Film(id), kind, FigureColours.Page);

            figure.ShouldNotContain("<style");
            figure.ShouldNotContain("style=");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Only_a_moving_figure_moves(string id)
    {
        Drawn.Of(Drawn.Film(id), FigureKind.Still).ShouldNotContain("<animate");
        Drawn.Of(Drawn.Film(id), FigureKind.Start).ShouldNotContain("<animate");
        Drawn.Of(Drawn.Film(id), FigureKind.Start).ShouldNotContain("class=\"arw\"");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_pose_lies_within_the_picture(string id)
    {
        var film = Drawn.Film(id);
        var box = Drawn.Xml(Drawn.Moving(id)).Attribute("viewBox")!.Value.Split(' ').Select(double.Parse).ToList();
        foreach (var pose in film.Samples.Select(sample => sample.Pose).Distinct())
        {
            var scene = film.Scene with { Still = pose, Ghost = null };
            var figure = Drawn.Xml(Drawn.Of(film with { Scene = scene }, FigureKind.Still));

            foreach (var path in figure.Descendants().Where(element => element.Name.LocalName == "path").Select(element => element.Attribute("d")!.Value))
            {
                Points(path).ShouldAllBe(point => point.X >= 0 && point.X <= box[2] && point.Y >= 0 && point.Y <= box[3]);
            }
        }

        (box[2], box[3] >= 1000, box[3] <= 1800).ShouldBe((2400, true, true));
    }

    private static List<XElement> Animations(string id) =>
        [.. Drawn.Xml(Drawn.Moving(id)).Descendants().Where(element => element.Name.LocalName.StartsWith("animate", StringComparison.Ordinal))];

    /// <summary>The corners of the outlines of a path; control points may lie outside.</summary>
    private static IEnumerable<(double X, double Y)> Points(string path)
    {
        foreach (var outline in path.Split('M', StringSplitOptions.RemoveEmptyEntries))
        {
            var numbers = Drawn.Number().Matches(outline).Select(match => double.Parse(match.Value)).ToList();
            if (!outline.Contains('c'))
            {
                continue;
            }

            var (x, y) = (numbers[0], numbers[1]);
            yield return (x, y);
            for (var (i, size) = (2, 6); i + size <= numbers.Count; i += size, size = 4)
            {
                (x, y) = (x + numbers[i + size - 2], y + numbers[i + size - 1]);
                yield return (x, y);
            }
        }
    }
}
