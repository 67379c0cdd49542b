using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Reading;

namespace Lumbar.Knowledge.Tests;

public class RealKnowledgeTests
{
    private static readonly Lazy<KnowledgeBase> Real =
        new(() => KnowledgeFolder.Read(KnowledgeLoader.DefaultDirectory()).Load([.. RuleIds.All]));

    [Fact]
    public void The_knowledge_beside_the_program_loads_without_an_error_and_says_every_rule_of_the_planner() => Real.Value.Exercises.Count.ShouldBe(85);

    [Fact]
    public void Every_exercise_that_may_be_offered_can_be_taught_and_dosed() =>
        Real.Value.Exercises
            .Where(exercise => exercise is { Status: ExerciseStatus.Include, Form: ExerciseForm.Single })
            .ShouldAllBe(exercise => exercise.Role != null && exercise.Ladder != null && exercise.Teaching.Steps.Count > 0);

    [Fact]
    public void Every_exercise_of_the_ledger_is_in_the_catalogue() =>
        Real.Value.Exercises.Select(exercise => exercise.Id).ShouldBe(Real.Value.KnownExerciseIds, ignoreOrder: true);

    [Fact]
    public void Only_a_single_exercise_has_a_place_on_a_ladder_and_only_a_collection_has_parts()
    {
        Real.Value.Exercises.Where(exercise => exercise.Form is not ExerciseForm.Single).ShouldAllBe(exercise => exercise.Role == null && exercise.Ladder == null);
        Real.Value.Exercises.ShouldAllBe(exercise => exercise.Parts.Count > 0 == (exercise.Form == ExerciseForm.Collection));
        Real.Value.Exercises.SelectMany(exercise => exercise.Parts).Select(part => Real.Value.ExerciseOf(part))
            .ShouldAllBe(part => part.Form == ExerciseForm.Single && part.Status == ExerciseStatus.Include);
    }

    [Fact]
    public void The_warm_up_names_exactly_what_can_open_a_session() =>
        Real.Value.ExerciseOf(new("warm-up")).Parts
            .ShouldBe(Real.Value.Exercises.Where(exercise => exercise.CanOpenSession).Select(exercise => exercise.Id), ignoreOrder: true);

    [Fact]
    public void Easier_and_harder_forms_name_each_other_and_nothing_to_avoid()
    {
        foreach (var exercise in Real.Value.Exercises)
        {
            exercise.Harder.ShouldAllBe(harder => Real.Value.ExerciseOf(harder).Easier.Contains(exercise.Id), exercise.Name);
            exercise.Easier.ShouldAllBe(easier => Real.Value.ExerciseOf(easier).Harder.Contains(exercise.Id), exercise.Name);
            exercise.Easier.Concat(exercise.Harder).ShouldAllBe(other => Real.Value.ExerciseOf(other).Status == ExerciseStatus.Include, exercise.Name);
        }
    }

    [Fact]
    public void No_exercise_is_an_easier_form_of_itself_over_any_number_of_steps()
    {
        foreach (var exercise in Real.Value.Exercises)
        {
            var (found, next) = (new HashSet<ExerciseId>(), new Queue<ExerciseId>(exercise.Easier));
            while (next.TryDequeue(out var easier))
            {
                if (found.Add(easier))
                {
                    Real.Value.ExerciseOf(easier).Easier.ToList().ForEach(next.Enqueue);
                }
            }

            found.ShouldNotContain(exercise.Id);
        }
    }

    [Fact]
    public void What_opens_through_another_exercise_opens_through_an_easier_form() =>
        Real.Value.Progression.Unlocks.ShouldAllBe(unlock => Real.Value.ExerciseOf(unlock.Exercise).Easier.Contains(unlock.Needs));

    [Fact]
    public void Holds_of_the_ladders_stay_within_ten_seconds_except_stretches() =>
        Real.Value.Ladders.Where(ladder => ladder.Id.Value != "S").SelectMany(ladder => ladder.Steps)
            .ShouldAllBe(step => step.Hold.Value <= 10);

    [Fact]
    public void No_step_of_holds_or_strength_asks_for_over_a_quarter_more()
    {
        foreach (var steps in new[] { "H", "R" }.Select(id => Real.Value.LadderOf(new(id)).Steps))
        {
            var work = steps.Select(step => step.SetRepetitions.Sum() * Math.Max(step.Hold.Value, 1)).ToList();
            work.Zip(work.Skip(1)).ShouldAllBe(pair => pair.Second * 4 <= pair.First * 5);
        }
    }

    [Fact]
    public void Every_card_is_read_in_about_a_minute()
    {
        foreach (var card in Real.Value.Learn)
        {
            var words = card.Body.Sum(block => block.Match(paragraph => Words(paragraph.Runs), points => points.Items.Sum(Words)));
            words.ShouldBeInRange(60, 150, card.Id);
        }
    }

    [Fact]
    public void Every_state_has_cards_for_a_week_and_every_card_a_rule_and_a_source()
    {
        foreach (var state in Enum.GetValues<ProgrammeState>())
        {
            Real.Value.Learn.Count(card => card.Suits(state)).ShouldBeGreaterThanOrEqualTo(7, $"{state}");
        }

        Real.Value.Learn.ShouldAllBe(card => card.Rules.Count > 0 && card.Sources.Count > 0);
    }

    [Fact]
    public void Every_closed_choice_has_a_word_for_each_of_its_meanings()
    {
        ShouldBeComplete(Vocabulary.Statuses);
        ShouldBeComplete(Vocabulary.Kinds);
        ShouldBeComplete(Vocabulary.Forms);
        ShouldBeComplete(Vocabulary.Roles);
        ShouldBeComplete(Vocabulary.Stages);
        ShouldBeComplete(Vocabulary.Loads);
        ShouldBeComplete(Vocabulary.Positions);
        ShouldBeComplete(Vocabulary.Directions);
        ShouldBeComplete(Vocabulary.Lateralities);
        ShouldBeComplete(Vocabulary.Muscles);
        ShouldBeComplete(Vocabulary.Tags);
        ShouldBeComplete(Vocabulary.LegSymptoms);
        ShouldBeComplete(Vocabulary.Numbers);
        ShouldBeComplete(Vocabulary.Flags);
        ShouldBeComplete(Vocabulary.Tiers);
        ShouldBeComplete(Vocabulary.Groups);
        ShouldBeComplete(Vocabulary.Certainties);
        ShouldBeComplete(Vocabulary.Phases);
        ShouldBeComplete(Vocabulary.Scorings);
        ShouldBeComplete(Vocabulary.BetterWays);
        ShouldBeComplete(Vocabulary.Comparisons);
        ShouldBeComplete(Vocabulary.MeasureTimes);
        ShouldBeComplete(Vocabulary.ProgrammeStates);
        ShouldBeComplete(Vocabulary.LearnThemes);
    }

    private static int Words(ValueList<LearnRun> runs) =>
        string.Concat(runs.Select(run => run.Text)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static void ShouldBeComplete<T>(Vocabulary<T> words)
        where T : struct, Enum
    {
        words.Words.ShouldBeUnique();
        words.Words.Select((_, index) => words.MeaningOf(index)).ShouldBe(Enum.GetValues<T>(), ignoreOrder: true);
    }
}
