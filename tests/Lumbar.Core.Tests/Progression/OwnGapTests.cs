using Lumbar.Core.Assessment;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Progression;

/// <summary>What was not done for long begins lower by its own gap, whatever else went on; and limits of the first weeks end with them.</summary>
public class OwnGapTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(6)]
    public void An_exercise_left_out_for_forty_days_begins_as_low_however_the_others_were_spaced(int every)
    {
        var life = Life.Of(person => person.WithPreferences(wishes => wishes with { DaysPerWeek = 5 }))
            .Issued(0, ("bridge", 6), ("bird-dog", 2)).Session(0, Life.Done("bridge", 6), Life.Done("bird-dog", 2)).Morning(1, 2);
        for (var day = every; day < 40; day += every)
        {
            life = life.Session(day, Life.Done("bird-dog", 2)).Morning(day + 1, 2);
        }

        life.Session(40, Life.Done("bridge", 1)).Step(40, "bridge").ShouldBe(1);
    }

    [Fact]
    public void The_limit_of_the_first_four_weeks_does_not_hold_a_rise_back_after_them()
    {
        var limit = RealKnowledge.Base.Contraindications.Single(row => row.Id == new RuleId("CM-18-START")).HoldCap!.Value.Value;
        var life = Life.Of(person => person.Having("hypertension")).Issued(0, ("bird-dog", 2), ("cat-camel", 2));
        foreach (var day in Enumerable.Range(0, 25).Select(each => 2 * each))
        {
            var done = Life.Done("bird-dog", life.Step(day, "bird-dog")) with { RepsInReserve = day < 35 ? 0 : 4 };
            life = life.Session(day, done).Morning(day + 1, 2);
        }

        Hold(life, 20).ShouldBe(limit);
        Hold(life, 50).ShouldBeGreaterThan(limit);
    }

    private static int Hold(Life life, int on) => Life.LadderOf("bird-dog").Steps[life.Step(on, "bird-dog")].Hold.Value;
}
