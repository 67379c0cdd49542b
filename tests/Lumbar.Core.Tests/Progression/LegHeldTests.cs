using Lumbar.Core.Catalogue;

namespace Lumbar.Core.Tests.Progression;

/// <summary>D-4: a leg symptom that nobody has looked at holds the programme at relief, until a visit or three days running without it.</summary>
public class LegHeldTests
{
    [Fact]
    public void A_visit_lets_go()
    {
        IsHeld(InThigh(), 1).ShouldBeTrue();
        IsHeld(InThigh().Visit(1), 1).ShouldBeFalse();
    }

    [Fact]
    public void Three_days_running_without_it_let_go_and_two_do_not()
    {
        IsHeld(Without(1, 2), 2).ShouldBeTrue();
        IsHeld(Without(1, 2, 3), 3).ShouldBeFalse();
    }

    [Fact]
    public void A_day_of_which_nothing_is_known_breaks_the_row()
    {
        IsHeld(Without(1, 2, 4), 4).ShouldBeTrue();
        IsHeld(Without(1, 2, 4, 5, 6), 6).ShouldBeFalse();
    }

    [Fact]
    public void A_second_entry_on_a_day_without_it_neither_adds_nor_begins_again()
    {
        var life = Without(1, 2).Session(2, Life.Done("heel-slide", 0));
        IsHeld(life, 2).ShouldBeTrue();
        IsHeld(life.Morning(3, 2), 3).ShouldBeFalse();
    }

    [Fact]
    public void Down_again_in_a_session_it_begins_again()
    {
        var life = Without(1, 2).Session(2, 2, 2, LegSymptom.Thigh, Life.Done("heel-slide", 0)).Morning(3, 2).Morning(4, 2);
        IsHeld(life, 4).ShouldBeTrue();
        IsHeld(life.Morning(5, 2), 5).ShouldBeFalse();
    }

    [Fact]
    public void Days_before_it_was_told_do_not_count()
    {
        var calm = Life.Of(person => person.WithEpisode(episode => episode with { AssessedByClinician = false })).Mornings(1, 5, 2);
        var told = calm.And(calm.Person.Episode! with { At = A.At(Life.Day(5), 12), LegSymptom = LegSymptom.Thigh });
        IsHeld(told.Morning(6, 2), 6).ShouldBeTrue();
    }

    private static bool IsHeld(Life life, int day) => life.Course(day).IsLegHeld;

    private static Life Without(params int[] days) => days.Aggregate(InThigh(), (life, day) => life.Morning(day, 2));

    private static Life InThigh() => Life.Of(person => person.WithEpisode(episode => episode with { LegSymptom = LegSymptom.Thigh, AssessedByClinician = false }));
}
