using Lumbar.Core.Record;
using Lumbar.Core.Units;
using Lumbar.Simulation.Laws;
using Lumbar.Simulation.People;

namespace Lumbar.Simulation.Tests;

public class LivesTests
{
    private static readonly SimulationRequest Few = new() { Knowledge = RealKnowledge.Base, Patients = 6, Weeks = 5, Seed = 11 };

    [Fact]
    public void Forty_people_live_eight_weeks_and_break_no_law()
    {
        var tally = Lives.Run(new SimulationRequest { Knowledge = RealKnowledge.Base, Patients = 40, Weeks = 8, Seed = 7 });

        tally.Violated.SelectMany(law => law.Examples).ShouldBeEmpty();
        tally.Of(Number.PatientDays).ShouldBe(40 * 8 * 7);
        tally.Of(Number.Sessions).ShouldBeGreaterThan(1000);
        tally.Of(Number.Raises).ShouldBeGreaterThan(20);
        tally.States.Keys.ShouldBe(["blocked", "build", "flare", "incomplete", "lapsed", "relief", "review"], ignoreOrder: true);
        tally.States.Values.Sum().ShouldBe(tally.Of(Number.PatientDays));
    }

    [Fact]
    public void The_same_seed_gives_the_same_whoever_lives_when() =>
        Told(Lives.Run(Few with { AtATime = 1 })).ShouldBe(Told(Lives.Run(Few with { AtATime = 4 })));

    [Fact]
    public void Another_seed_gives_other_people() =>
        Births.Of(Few, 1).ShouldNotBe(Births.Of(Few with { Seed = 12 }, 1));

    [Fact]
    public void A_person_is_the_same_among_few_and_many() =>
        Lives.RecordOf(Few, 2).ShouldBe(Lives.RecordOf(Few with { Patients = 900 }, 2));

    [Fact]
    public void A_record_can_be_written_down_and_read_again()
    {
        var record = Lives.RecordOf(Few, 3);

        var read = RealKnowledge.Reader.Read(record.Select(RecordWriter.Write)).ShouldBeOfType<RecordReading.Readable>();

        read.Events.ShouldBe(record);
        record.ShouldAllBe(e => e.Id.Version == 7);
        record.Zip(record.Skip(1)).ShouldAllBe(pair => pair.First.At < pair.Second.At);
    }

    [Fact]
    public void The_order_in_which_lives_are_added_makes_no_difference()
    {
        var (one, other) = (new Tally(), new Tally());
        one.AddGrowth(100);
        one.Add(new Violation(2, A.Today, "law", "b"));
        other.AddGrowth(150);
        other.AddGrowth(300);
        other.Add(new Violation(1, A.Today, "law", "a"));
        var (left, right) = (new Tally(), new Tally());

        left.Add(one);
        left.Add(other);
        right.Add(other);
        right.Add(one);

        Told(left).ShouldBe(Told(right));
        left.MedianGrowthPercent.ShouldBe(150);
        left.MostGrowthPercent.ShouldBe(300);
        left.Violated.Single().Examples.Select(violation => violation.Patient).ShouldBe([1, 2]);
    }

    [Fact]
    public void The_dice_are_even_and_always_the_same()
    {
        var dice = Dice.Of(seed: 7, person: 1, purpose: 1);
        var throws = Enumerable.Range(0, 6000).Select(_ => dice.Between(1, 6)).GroupBy(eye => eye).ToDictionary(eye => eye.Key, eye => eye.Count());

        throws.Keys.Order().ShouldBe([1, 2, 3, 4, 5, 6]);
        throws.Values.ShouldAllBe(count => count > 850 && count < 1150);
        Dice.Of(7, 1, 1).Bits().ShouldBe(Dice.Of(7, 1, 1).Bits());
        Dice.Of(7, 1, 1).Bits().ShouldNotBe(Dice.Of(7, 1, 2).Bits());
    }

    private static string Told(Tally tally) => string.Join('\n',
        Enum.GetValues<Number>().Select(number => $"{number} {tally.Of(number)}")
            .Concat(tally.States.Select(state => $"{state.Key} {state.Value}"))
            .Concat(tally.Referrals.Select(rule => $"{rule.Key} {rule.Value}"))
            .Concat(tally.Violated.Select(law => $"{law.Law} {law.Count} {string.Join(", ", law.Examples)}"))
            .Append($"{tally.MedianGrowthPercent} {tally.MostGrowthPercent}"));
}
