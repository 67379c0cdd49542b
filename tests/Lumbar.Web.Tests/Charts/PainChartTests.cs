using FsCheck;
using FsCheck.Fluent;
using Lumbar.Core.Measures;
using Lumbar.Core.Progression;
using Lumbar.Core.Units;
using Lumbar.Testing;
using Lumbar.Web.Charts;

namespace Lumbar.Web.Tests.Charts;

public class PainChartTests
{
    private static readonly DateOnly First = new(2026, 9, 1);

    private static readonly Gen<PainHistory> Histories =
        from length in Gen.Choose(13, 400)
        from mornings in Gens.SomeOf(Enumerable.Range(0, length).ToList(), 60)
        from pains in Gen.ArrayOf(Gen.Choose(0, Nprs.Highest), length)
        from sessions in Gens.SomeOf(Enumerable.Range(0, length).ToList(), 60)
        from colours in Gen.ArrayOf(Gens.AnyOf<SessionColour>(), length)
        from flare in Gen.Choose(0, length - 1)
        from days in Gen.Choose(1, 40)
        select new PainHistory
        {
            From = First,
            To = First.AddDays(length),
            Start = First,
            Mornings = [.. mornings.Select(day => new PainDay(First.AddDays(day), pains[day]))],
            Runs = [.. mornings.Select(day => new[] { new PainMiddle(First.AddDays(day), Points.Of(pains[day])) })],
            Flares = [new(First.AddDays(flare), First.AddDays(Math.Min(length, flare + days)), IsOver: true)],
            Sessions = [.. sessions.Select(day => new SessionDay(First.AddDays(day), colours[day]))],
        };

    [Fact]
    public void Everything_lies_inside_the_frame() => Law.Holds(Histories, 100, history =>
    {
        foreach (var chart in Enum.GetValues<Render>().Select(render => PainChart.Of(history, render)))
        {
            var plot = chart.Plot;
            chart.Dots.ShouldAllBe(dot => dot.X >= plot.Left && dot.X <= plot.Right && dot.Y >= plot.Top && dot.Y <= plot.Bottom);
            chart.Bands.ShouldAllBe(band => band.X >= plot.Left && band.Width >= 0 && band.X + band.Width <= plot.Right + 0.001);
            chart.Marks.ShouldAllBe(mark => mark.At.X >= plot.Left && mark.At.X <= plot.Right && mark.At.Y > plot.Bottom && mark.At.Y < PainChart.Height);
            chart.Ends.ShouldAllBe(label => label.At.Y > 0 && label.At.Y <= plot.Bottom + 1);
            chart.Weeks.ShouldAllBe(label => label.At.X >= plot.Left && label.At.X <= plot.Right);
        }
    });

    [Fact]
    public void Later_is_further_right_and_more_pain_is_higher()
    {
        var plot = PainChart.Of(Of(0, 20), Render.Wide).Plot;

        plot.X(First.AddDays(3)).ShouldBeLessThan(plot.X(First.AddDays(4)));
        plot.Y(7).ShouldBeLessThan(plot.Y(3));
        (plot.Y(0), plot.Y(10)).ShouldBe((plot.Bottom, plot.Top));
        plot.X(First.AddDays(-5)).ShouldBe(plot.Left);
    }

    [Fact]
    public void Each_colour_has_a_shape_of_its_own()
    {
        var shapes = new[] { SessionColour.Green, SessionColour.Amber, SessionColour.Red }.Select(colour => new SessionMark(colour, new Spot(50, 50))).ToList();

        shapes.Select(mark => mark.Path).ShouldBeUnique();
        shapes.Select(mark => mark.Class).ShouldBe(["c-g", "c-a", "c-r"]);
    }

    [Theory]
    [InlineData(27)]
    [InlineData(83)]
    [InlineData(365)]
    public void Names_of_weeks_keep_apart(int days)
    {
        foreach (var (render, apart) in new[] { (Render.Narrow, 20), (Render.Wide, 55) })
        {
            var names = PainChart.Of(Of(0, days), render).Weeks.Select(label => label.At.X).ToList();

            names.ShouldNotBeEmpty();
            names.Zip(names.Skip(1)).ShouldAllBe(pair => pair.Second - pair.First >= apart);
        }
    }

    [Fact]
    public void A_line_has_one_path_for_each_run_and_a_single_day_is_a_dot()
    {
        var history = Of(0, 20) with
        {
            Runs = [[Middle(2), Middle(3), Middle(4)], [Middle(9)]],
        };

        var lines = PainChart.Of(history, Render.Narrow).Lines.ToList();

        lines.Count.ShouldBe(2);
        lines[0].Split('L').Length.ShouldBe(3);
        lines[1].ShouldEndWith("h0");
    }

    [Fact]
    public void Start_and_now_are_both_named_only_where_there_is_room()
    {
        PainChart.Of(Of(0, 80) with { Runs = [[Middle(2)], [Middle(70)]] }, Render.Narrow).Ends.Select(label => label.Text).ShouldBe(["start 4", "now 4"]);
        PainChart.Of(Of(0, 80) with { Runs = [[Middle(2)], [Middle(9)]] }, Render.Narrow).Ends.Select(label => label.Text).ShouldBe(["now 4"]);
    }

    private static PainMiddle Middle(int day) => new(First.AddDays(day), Points.Of(4));

    private static PainHistory Of(int from, int to) => new()
    {
        From = First.AddDays(from), To = First.AddDays(to), Start = First, Mornings = [], Runs = [], Flares = [], Sessions = [],
    };
}
