using Lumbar.Core.Catalogue;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Knowledge.Tests;

public class LoadedKnowledgeTests
{
    [Fact]
    public void An_exercise_keeps_everything_its_file_says()
    {
        var exercise = Fixtures.Minimal().Load().ExerciseOf(new("bird-dog"));

        exercise.ShouldSatisfyAllConditions(
            () => exercise.Name.ShouldBe("Bird dog"),
            () => exercise.Role.ShouldBe(Role.Extensor),
            () => exercise.Stage.ShouldBe(Stage.General),
            () => exercise.Load.ShouldBe(Load.Loaded),
            () => exercise.Ladder.ShouldBe(new LadderId("H")),
            () => exercise.Tags.ShouldBe([Tag.KneeWb, Tag.Hip90, Tag.WristLoad, Tag.ShoulderLoad, Tag.Floor], ignoreOrder: true),
            () => exercise.Muscles.ShouldBe([MuscleGroup.BackExtensors, MuscleGroup.Gluteals]),
            () => exercise.Tempo.ShouldBe(new Tempo(new(2), new(2))),
            () => exercise.Balance.ShouldBe(1),
            () => exercise.IsometricHold.ShouldBe(new Seconds(5)),
            () => exercise.Teaching.SidePart.ShouldBe("leg"),
            () => exercise.Teaching.Steps.Count.ShouldBe(2),
            () => exercise.SourceDoses.Single().Lines.ShouldBe("39"),
            () => exercise.Sources.ShouldBe([new SourceId("leaflet.txt")]));
    }

    [Fact]
    public void An_exercise_to_avoid_says_why_and_what_to_do_instead()
    {
        var exercise = Fixtures.Minimal().Load().ExerciseOf(new("sit-up"));

        exercise.Status.ShouldBe(ExerciseStatus.Avoid);
        exercise.AvoidRule.ShouldBe(new RuleId("R-036"));
        exercise.Instead.ShouldBe([new ExerciseId("bird-dog")]);
        exercise.Ladder.ShouldBeNull();
    }

    [Fact]
    public void A_collection_keeps_the_exercises_it_stands_for()
    {
        var knowledge = Fixtures.Minimal().With("exercises/sit-up.yaml", Fixtures.Minimal().TextOf("exercises/bird-dog.yaml")
            .Replace("id: bird-dog", "id: sit-up", StringComparison.Ordinal)
            .Replace("role: extensor\n", "form: collection\n", StringComparison.Ordinal)
            .Replace("ladder: H\n", "parts: [bird-dog]\n", StringComparison.Ordinal)).Load();

        knowledge.ExerciseOf(new("sit-up")).ShouldSatisfyAllConditions(
            collection => collection.Form.ShouldBe(ExerciseForm.Collection),
            collection => collection.Parts.ShouldBe([new ExerciseId("bird-dog")]),
            collection => collection.Role.ShouldBeNull());
        knowledge.ExerciseOf(new("bird-dog")).Form.ShouldBe(ExerciseForm.Single);
    }

    [Fact]
    public void An_aerobic_exercise_is_an_activity_without_saying_so() =>
        Fixtures.Minimal().With("exercises/bird-dog.yaml", Fixtures.Minimal().TextOf("exercises/bird-dog.yaml")
            .Replace("kind: strengthening", "kind: aerobic", StringComparison.Ordinal)
            .Replace("role: extensor\n", "", StringComparison.Ordinal)
            .Replace("ladder: H\n", "", StringComparison.Ordinal))
            .Load().ExerciseOf(new("bird-dog")).Form.ShouldBe(ExerciseForm.Activity);

    [Fact]
    public void An_exercise_named_with_reservations_says_which_and_what_to_do_instead()
    {
        var exercise = Fixtures.Minimal()
            .Replace("exercises/bird-dog.yaml", "status: include", "status: caution\navoid_rule: R-036\ninstead: [walking]")
            .Load().ExerciseOf(new("bird-dog"));

        exercise.AvoidRule.ShouldBe(new RuleId("R-036"));
        exercise.Instead.ShouldBe([new ExerciseId("walking")]);
        exercise.Ladder.ShouldBe(new LadderId("H"));
    }

    [Fact]
    public void A_contraindication_keeps_its_matches_caps_and_note()
    {
        var knowledge = Fixtures.Minimal().Load();
        var rule = knowledge.Contraindications.Single();

        rule.When.ShouldBe(new Finding.Condition(new("spinal-stenosis")));
        rule.Excludes.ShouldBe([new ExerciseMatch { Tag = Tag.ExtEnd, And = Tag.RotEnd }, new ExerciseMatch { Exercise = new("sit-up") }]);
        rule.HoldCap.ShouldBe(new Seconds(10));
        rule.EffortCap.ShouldBeNull();
        knowledge.NoteOf(rule.Id).ShouldBe("Rest sitting down between walks.");
        knowledge.NoteOf(new("TR-01")).ShouldBeNull();
    }

    public static TheoryData<string, Finding> Forms => new()
    {
        { "{ yes: TR-01 }", new Finding.Answered(new("TR-01")) },
        { "{ without: spinal-stenosis }", new Finding.WithoutCondition(new("spinal-stenosis")) },
        { "{ fact: age, at_least: 70 }", new Finding.AtLeast(NumberFact.Age, 70) },
        { "{ fact: days-since-onset, below: 42 }", new Finding.Below(NumberFact.DaysSinceOnset, 42) },
        { "{ leg: below-knee }", new Finding.LegAtLeast(LegSymptom.BelowKnee) },
        { "{ is: high-irritability }", new Finding.Is(FlagFact.HighIrritability) },
        { "{ is_not: can-get-to-floor }", new Finding.Is(FlagFact.CanGetToFloor, Expected: false) },
        { "{ always: yes }", new Finding.Always() },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_form_of_finding_is_read(string yaml, Finding expected) => FindingIn(yaml).ShouldBe(expected);

    [Fact]
    public void Findings_are_built_from_findings()
    {
        ValueList<Finding> parts = [new Finding.Answered(new("TR-01")), new Finding.LegAtLeast(LegSymptom.Thigh)];

        FindingIn("{ any: [{ yes: TR-01 }, { leg: thigh }] }").ShouldBe(new Finding.Count(1, parts));
        FindingIn("{ all: [{ yes: TR-01 }, { leg: thigh }] }").ShouldBe(new Finding.All(parts));
        FindingIn("{ count: 2, of: [{ yes: TR-01 }, { leg: thigh }] }").ShouldBe(new Finding.Count(2, parts));
    }

    [Fact]
    public void Questions_come_in_the_order_of_the_pages()
    {
        var knowledge = Fixtures.Minimal().Replace("triage.yaml", "[TR-01, TR-02.fall]", "[TR-02.fall, TR-01]").Load();

        knowledge.Triage.Questions.Select(question => question.Id.Value).ShouldBe(["TR-02.fall", "TR-01"]);
    }

    [Fact]
    public void Triage_rows_keep_tier_message_and_day()
    {
        var rows = Fixtures.Minimal().Load().Triage.Rows;

        rows[0].Results.ShouldBe([new TriageResult(Tier.T0, new Finding.Answered(new("TR-01")), new("M0-CES"))]);
        rows.Select(row => row.TodayOnly).ShouldBe([false, true]);
    }

    [Fact]
    public void Ladders_and_phases_keep_their_numbers()
    {
        var knowledge = Fixtures.Minimal().Load();

        knowledge.LadderOf(new("H")).Steps.ShouldBe([new([4], new(5)), new([2, 1], new(10))]);
        knowledge.Planning.Phases[2].StartSteps.ShouldBe([new StartStep(new("H"), 1)]);
        knowledge.Planning.Phases[1].EffortCap.Value.ShouldBe(5);
        knowledge.Planning.Irritability.HighPain.Value.ShouldBe(7);
        knowledge.Walking.StartPercent.ShouldBe(70);
        knowledge.Walking.Cut.LowerLimbPain.Value.ShouldBe(4);
        knowledge.Walking.Slow.Irritability.ShouldBe(Irritability.Moderate);
        knowledge.Walking.LowerLimb.From.ShouldBe(LegSymptom.Thigh);
        knowledge.Walking.LowerLimb.Conditions.ShouldBe([new("spinal-stenosis")]);
    }

    [Fact]
    public void Texts_are_found_by_id_and_a_wrong_id_throws()
    {
        var knowledge = Fixtures.Minimal().Load();

        knowledge.MessageOf(new("M0-CES")).Title.ShouldBe("Stop");
        knowledge.ReasonOf(new("WALK-START")).ShouldBe("You begin with short walks.");
        knowledge.AdviceOf("consult-a-clinician").ShouldStartWith("Have a clinician");
        knowledge.SourceOf(new("E-001")).Certainty.ShouldBe(Certainty.Found);
        knowledge.SourceOf(SourceId.OwnJudgement).Certainty.ShouldBe(Certainty.Own);
        Should.Throw<KeyNotFoundException>(() => knowledge.ReasonOf(new("TR-99")));
    }

    [Fact]
    public void An_id_of_the_ledger_may_have_no_file_yet()
    {
        var knowledge = Fixtures.Minimal().Load();

        knowledge.KnownExerciseIds.ShouldContain(new ExerciseId("walking"));
        knowledge.TryFind(new("walking"), out _).ShouldBeFalse();
        knowledge.TryFind(new("sit-up"), out _).ShouldBeTrue();
    }

    private static Finding FindingIn(string yaml) =>
        Fixtures.Minimal().Replace("conditions.yaml", "{ condition: spinal-stenosis }", yaml).Load().Contraindications.Single().When;
}
