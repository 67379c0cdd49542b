using Lumbar.Core.Catalogue;

namespace Lumbar.Web.Pages.Library;

/// <summary>One choice of a filter: its word in the address, its words on the page, and which exercises it lets through.</summary>
public sealed record LibraryChoice(string Word, string Label, Func<Exercise, bool> Fits);

/// <summary>What exercises can be filtered by, in words people use.</summary>
public static class LibraryWords
{
    /// <summary>By position.</summary>
    public static IReadOnlyList<LibraryChoice> Positions { get; } =
        [.. Enum.GetValues<Position>().Select(position => new LibraryChoice(Kebab(position), Of(position), exercise => exercise.Position == position))];

    /// <summary>By what they are for.</summary>
    public static IReadOnlyList<LibraryChoice> Purposes { get; } =
    [
        .. Enum.GetValues<Role>().Select(role => new LibraryChoice(Kebab(role), Of(role), exercise => exercise.Role == role)),
        new("stamina", "Stamina", exercise => exercise.Kind == ExerciseKind.Aerobic),
        new("letting-go", "Letting go", exercise => exercise.Kind == ExerciseKind.Relaxation),
        new("everyday", "Everyday movement", exercise => exercise.Kind == ExerciseKind.Functional),
    ];

    /// <summary>By what they are good for.</summary>
    public static IReadOnlyList<LibraryChoice> Muscles { get; } =
        [.. Enum.GetValues<MuscleGroup>().Select(muscle => new LibraryChoice(Kebab(muscle), Of(muscle), exercise => exercise.Muscles.Contains(muscle)))];

    /// <summary>A position in words.</summary>
    public static string Of(Position position) => position switch
    {
        Position.Supine => "On the back",
        Position.Prone => "On the front",
        Position.Side => "On the side",
        Position.Quadruped => "Hands and knees",
        Position.Kneel => "Kneeling",
        Position.Sit => "Sitting",
        Position.Stand => "Standing",
    };

    /// <summary>What an exercise is for, in words.</summary>
    public static string Of(Role role) => role switch
    {
        Role.Relief => "Easing pain",
        Role.Mobility => "Moving freely",
        Role.Stretch => "Stretching",
        Role.Abdominal => "A strong belly",
        Role.Extensor => "A strong back",
        Role.Hip => "Strong hips",
        Role.Legs => "Strong legs",
        Role.Control => "Steady control",
    };

    /// <summary>A muscle group in words.</summary>
    public static string Of(MuscleGroup muscle) => muscle switch
    {
        MuscleGroup.Abdominals => "Belly",
        MuscleGroup.BackExtensors => "Back",
        MuscleGroup.Gluteals => "Buttocks",
        MuscleGroup.HipAbductors => "Side of the hip",
        MuscleGroup.HipFlexors => "Front of the hip",
        MuscleGroup.HipRotators => "Deep hip",
        MuscleGroup.Hamstrings => "Back of the thigh",
        MuscleGroup.Quadriceps => "Front of the thigh",
        MuscleGroup.Calves => "Calves",
        MuscleGroup.TrunkSides => "Sides of the trunk",
        MuscleGroup.Shoulders => "Shoulders",
        MuscleGroup.Breathing => "Breathing",
    };

    /// <summary>What an exercise is for: its role, or what sort of activity it is.</summary>
    public static string PurposeOf(Exercise exercise) =>
        Purposes.FirstOrDefault(purpose => purpose.Fits(exercise))?.Label ?? (exercise.IsPerSide ? "Side by side" : "For the whole body");

    private static string Kebab<T>(T value)
        where T : struct, Enum =>
        string.Concat($"{value}".Select((letter, i) => char.IsUpper(letter) && i > 0 ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
