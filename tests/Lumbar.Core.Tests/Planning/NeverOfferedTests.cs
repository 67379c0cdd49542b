using Lumbar.Core.Catalogue;

namespace Lumbar.Core.Tests.Planning;

/// <summary>What is never offered to anyone says why, and nothing about the person.</summary>
public class NeverOfferedTests
{
    private static readonly string[] Never =
        [.. RealKnowledge.Base.Exercises.Where(exercise => exercise.IsNeverOffered && exercise.Form != ExerciseForm.Collection).Select(exercise => exercise.Id.Value)];

    [Fact]
    public void Neither_a_wish_nor_missing_equipment_is_named_against_it()
    {
        var plain = A.Person();
        var refusing = plain.WithPreferences(wishes => wishes with { Refuses = A.Exercises(Never), Equipment = [] });
        Never.ShouldContain("weighted-squat");
        Reasons(refusing).ShouldBe(Reasons(plain));
    }

    private static IEnumerable<string> Reasons(TestPerson person) => person.Plan().Eligibility.Excluded
        .Where(excluded => Never.Contains(excluded.Exercise.Id.Value))
        .SelectMany(excluded => excluded.Reasons.Select(reason => $"{excluded.Exercise.Id} {reason.Rule}"));
}
