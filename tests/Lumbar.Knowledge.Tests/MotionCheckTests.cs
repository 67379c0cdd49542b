namespace Lumbar.Knowledge.Tests;

/// <summary>Every exercise moves as a body can, and what is to be left out is crossed out.</summary>
public class MotionCheckTests
{
    private const string SitUp = "motions/sit-up.yaml";
    private const string BirdDog = "motions/bird-dog.yaml";
    private const string Walking = "motions/walking.yaml";
    private const string Standing = "posture: standing\nphases: [hold 1]\nkeys:\n  - at: 0\n";

    [Fact]
    public void An_exercise_without_a_motion_is_named() =>
        Problems(Whole().Without(BirdDog).Without(SitUp)).ShouldBe(["motions/bird-dog.yaml: bird-dog has no motion.", "motions/sit-up.yaml: sit-up has no motion."]);

    [Fact]
    public void What_is_to_be_left_out_is_crossed_out_and_nothing_else_is()
    {
        var files = Whole();
        Problems(files).ShouldBeEmpty();

        Problems(files.Replace(SitUp, "crossed-out: yes", "crossed-out: no")).ShouldHaveSingleItem()
            .ShouldBe("motions/sit-up.yaml, crossed-out: sit-up is to be left out and is not crossed out. Allowed: yes.");
        Problems(files.Replace(BirdDog, "posture", "crossed-out: yes\nposture")).ShouldHaveSingleItem()
            .ShouldBe("motions/bird-dog.yaml, crossed-out: bird-dog is crossed out and is not to be left out. Allowed: no.");
    }

    [Theory]
    [InlineData("    anchor: { point: hips, at: [0, 0, 0.4] }\n", "sinks into the floor")]
    [InlineData("    left-leg: { hip: [-80, 0, 0] }\n", "hip")]
    public void A_motion_that_breaks_a_law_is_named_with_the_law(string key, string law)
    {
        var problems = Problems(Whole().With(BirdDog, $"id: bird-dog\n{Standing}{key}"));

        problems.ShouldNotBeEmpty();
        problems.ShouldAllBe(problem => problem.StartsWith("motions/bird-dog.yaml: bird-dog at 0.00: ", StringComparison.Ordinal));
        problems.ShouldContain(problem => problem.Contains(law, StringComparison.Ordinal));
    }

    private static List<KnowledgeFile> Whole() => Fixtures.Minimal()
        .With(SitUp, $"id: sit-up\ncrossed-out: yes\n{Standing}")
        .With(BirdDog, $"id: bird-dog\n{Standing}")
        .With(Walking, $"id: walking\n{Standing}");

    private static string[] Problems(List<KnowledgeFile> files) => KnowledgeLoader.Load(files, []).Match<string[]>(
        static (knowledge, motions) => [.. MotionCheck.Of(knowledge, motions).Select(error => error.ToString())],
        static errors => throw new InvalidOperationException(string.Join('\n', errors)));
}
