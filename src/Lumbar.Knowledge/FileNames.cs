namespace Lumbar.Knowledge;

/// <summary>The files of the knowledge folder, with forward slashes on every system.</summary>
internal static class FileNames
{
    public const string Sources = "sources.yaml";
    public const string ExerciseIds = "exercise-ids.yaml";
    public const string ExerciseFolder = "exercises/";
    public const string Ladders = "ladders.yaml";
    public const string Conditions = "conditions.yaml";
    public const string Messages = "messages/en.yaml";
    public const string Triage = "triage.yaml";
    public const string Phases = "phases.yaml";
    public const string Direction = "direction.yaml";
    public const string Walking = "walking.yaml";
    public const string Progression = "progression.yaml";
    public const string Measures = "measures.yaml";
    public const string SelfCare = "selfcare.yaml";
    public const string LearnFolder = "learn/";
    public const string LearnExtension = ".md";
    public const string Ledger = "ledger.yaml";
    public const string Postures = "postures.yaml";
    public const string MotionFolder = "motions/";
    public const string Extension = ".yaml";
}
