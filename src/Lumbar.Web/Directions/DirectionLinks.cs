namespace Lumbar.Web.Directions;

/// <summary>The addresses of the direction test. None of them says anything about the person.</summary>
public static class DirectionLinks
{
    /// <summary>What it is and what was found.</summary>
    public const string Intro = "/direction";

    /// <summary>The step that is open.</summary>
    public const string Test = "/direction/test";

    /// <summary>What came out today.</summary>
    public const string Result = "/direction/result";

    /// <summary>Something new comes first.</summary>
    public const string Stop = "/direction/stop";
}
