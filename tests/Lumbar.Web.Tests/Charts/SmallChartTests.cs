using Lumbar.Core.Catalogue;
using Lumbar.Core.Measures;
using Lumbar.Core.Record;
using Lumbar.Core.Units;
using Lumbar.Testing;
using Lumbar.Web.Charts;

namespace Lumbar.Web.Tests.Charts;

public class SmallChartTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    [InlineData(60)]
    public void Bars_stand_inside_the_frame_and_none_is_higher_than_the_highest(int weeks)
    {
        foreach (var render in Enum.GetValues<Render>())
        {
            var bars = WeekBars.Of([.. Enumerable.Range(1, weeks).Select(week => new WeekCount(week, week % 6, 5, week == weeks))], render);

            bars.Bars.ShouldAllBe(bar => bar.X >= 0 && bar.X + bar.Width <= bars.Width && bar.Top >= 20 && bar.Top <= WeekBars.Floor && bar.NumberAt > 0);
            bars.Bars[^1].IsNamed.ShouldBeTrue();
            var named = bars.Bars.Where(bar => bar.IsNamed).Select(bar => bar.Middle).ToList();
            named.Zip(named.Skip(1)).ShouldAllBe(pair => pair.Second - pair.First >= 24);
        }
    }

    [Fact]
    public void Nothing_done_is_a_bar_without_height() =>
        WeekBars.Of([new(1, 0, null, true)], Render.Narrow).Bars[0].Top.ShouldBe(WeekBars.Floor);

    [Theory]
    [InlineData(1, 16, 1, 8)]
    [InlineData(16, 16, 9, 16)]
    [InlineData(8, 16, 4, 11)]
    [InlineData(2, 4, 1, 4)]
    [InlineData(1, 1, 1, 1)]
    public void Wall_bars_show_the_rungs_round_the_present_one(int step, int steps, int first, int last)
    {
        var rungs = new Rungs(step, steps);

        (rungs.Shown.First(), rungs.Shown.Last()).ShouldBe((first, last));
        rungs.Shown.Count(each => rungs.ClassOf(each) == "now").ShouldBe(1);
        rungs.InWords.ShouldBe($"Step {step} of {steps}");
    }

    [Theory]
    [InlineData(6, 3, 4.2, "better, a change that matters")]
    [InlineData(3, 2, 2, "better, a change that matters")]
    [InlineData(9, 8, 6.3, "a little better")]
    [InlineData(4, 6, 2.8, "worse, a change that matters")]
    public void A_lower_score_is_better_from_the_threshold_down(int from, int to, double threshold, string meaning)
    {
        var chart = Peg(from, to);

        chart.Threshold!.Value.ShouldBe(threshold, 0.001);
        chart.InWords().ShouldContain($"{from} at the start, {to} now, {meaning}.");
        var (x, width) = chart.Band!.Value;
        x.ShouldBe(ChangeChart.Left);
        (chart.Now <= x + width + 0.001).ShouldBe(to <= threshold);
    }

    [Fact]
    public void A_threshold_beyond_the_scale_has_no_band() => Peg(1, 1).Band.ShouldBeNull();

    [Fact]
    public void Words_about_a_place_stay_inside()
    {
        ChangeChart.LabelAt(ChangeChart.Left).ShouldBeGreaterThan(ChangeChart.Left);
        ChangeChart.LabelAt(ChangeChart.Right).ShouldBeLessThan(ChangeChart.Right);
    }

    private static ChangeChart Peg(int from, int to)
    {
        var rule = RealKnowledge.Base.Measures.Of(MeasureIds.Peg);
        var state = PatientState.Fold([Answer(1, A.Today.AddDays(-30), from), Answer(2, A.Today, to)]);
        var course = MeasureCourse.Of(state, rule, A.Today)!;
        return ChangeChart.Of(rule.Name, new Scale(0, Nprs.Highest, "no limit", "most"), course.Change, rule.Change!);
    }

    private static RecordEvent.MeasureAnswered Answer(int id, DateOnly day, int value) => new()
    {
        Id = A.Id(id), At = A.At(day), By = Author.Person, Measure = "peg",
        Items = RealKnowledge.Base.Measures.Of(MeasureIds.Peg).Items.Select(item => new MeasureItem(item.Id, value)).ToValueList(),
    };
}
