using FsCheck;
using FsCheck.Fluent;

namespace Lumbar.Cli.Tests;

public class PlanJsonTests
{
    [Fact]
    public void Anybody_gets_an_answer_of_the_promised_shape() => Law.Holds(Gens.People, 40, person =>
    {
        var ran = person.PlanJson();

        ran.Exit.ShouldBe(Exit.Done, ran.Error);
        ran.Error.ShouldBeEmpty();
        PlanShape.Check(ran.Json);
    });

    [Fact]
    public void Each_way_a_decision_can_end_has_the_promised_shape()
    {
        foreach (var person in People.All)
        {
            PlanShape.Check(person.PlanJson().Json);
        }
    }

    [Fact]
    public void The_same_record_gives_the_same_bytes() =>
        Law.Holds(Gens.Screened, 15, person => person.PlanJson().ShouldBe(person.PlanJson()));

    [Fact]
    public void The_order_of_lines_and_lines_told_twice_change_nothing()
    {
        var shuffled = from person in Gens.People.Generator
                       from lines in Gen.Shuffle((string[])[.. person.Lines(), .. person.Lines().Take(3), "", "  "])
                       select (person, lines);

        Law.Holds(shuffled, 25, pair => Cli.Run(string.Join('\n', pair.lines), "plan", "-", "--json").ShouldBe(pair.person.PlanJson()));
    }

    [Fact]
    public void A_plan_holds_exercises_and_says_for_every_other_one_why_not()
    {
        var plan = People.Chronic.PlanJson().Json;
        var named = new[] { plan.GetProperty("programme").GetProperty("exercises"), plan.GetProperty("excluded"), plan.GetProperty("notChosen") }
            .SelectMany(list => list.EnumerateArray())
            .Select(entry => entry.GetProperty("exercise").GetString());

        plan.GetProperty("state").GetString().ShouldBe("build");
        plan.GetProperty("tier").GetString().ShouldBe("T4");
        named.Order().ShouldBe(RealKnowledge.Base.Exercises.Where(exercise => exercise.Id.Value != "walking").Select(exercise => exercise.Id.Value));
    }

    [Fact]
    public void Blocked_means_no_programme_an_empty_week_and_the_fixed_texts()
    {
        var plan = People.Emergency.PlanJson().Json;

        plan.GetProperty("state").GetString().ShouldBe("blocked");
        plan.GetProperty("tier").GetString().ShouldBe("T0");
        plan.GetProperty("programme").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        plan.GetProperty("week").GetArrayLength().ShouldBe(0);
        plan.GetProperty("triage").GetProperty("messages").Strings().ShouldContain("M0-CES");
    }

    [Fact]
    public void Incomplete_names_the_questions_and_what_was_not_told()
    {
        var plan = People.Unfinished.PlanJson().Json;

        plan.GetProperty("state").GetString().ShouldBe("incomplete");
        plan.GetProperty("tier").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        plan.GetProperty("missing").Strings().ShouldBe(["TR-05", "TR-12"]);
        plan.GetProperty("notTold").Strings().ShouldBe(["preferences"]);
        plan.GetProperty("advice").Strings().ShouldBe(["finish-the-screen"]);
    }

    [Fact]
    public void Nothing_told_at_all_is_incomplete_not_an_error()
    {
        var ran = Cli.Run(string.Empty, "plan", "-", "--json");

        ran.Exit.ShouldBe(Exit.Done);
        ran.Json.GetProperty("notTold").Strings().ShouldBe(["person", "episode", "preferences"]);
    }

    [Fact]
    public void Too_few_exercises_leave_walking_and_the_advice_to_see_a_clinician()
    {
        var plan = People.RefusesAll.PlanJson().Json;

        plan.GetProperty("programme").GetProperty("exercises").GetArrayLength().ShouldBe(0);
        plan.GetProperty("advice").Strings().ShouldContain("walking-only");
        plan.GetProperty("advice").Strings().ShouldContain("consult-a-clinician");
        plan.GetProperty("week").EnumerateArray().ShouldContain(day => day.GetProperty("walk").ValueKind == System.Text.Json.JsonValueKind.Object);
    }

    [Fact]
    public void A_required_consultation_leaves_only_walking_until_there_was_one()
    {
        var unseen = A.Person().WithEpisode(episode => episode with { AssessedByClinician = false });

        var ran = Cli.Run(unseen.Text(), "plan", "-", "--json", "--consultation", "required");

        ran.Json.GetProperty("programme").GetProperty("exercises").GetArrayLength().ShouldBe(0);
    }
}
