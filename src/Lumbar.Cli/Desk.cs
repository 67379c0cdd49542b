namespace Lumbar.Cli;

/// <summary>What a command reads from and writes to. Tests put their own in.</summary>
public sealed record Desk(TextReader In, TextWriter Out, TextWriter Error, TimeProvider Time, int Width, bool Colour)
{
    private const int UsualWidth = 100;

    /// <summary>The streams and clock of this process.</summary>
    public static Desk OfThisProcess => new(Console.In, Console.Out, Console.Error, TimeProvider.System, WidthOfThisTerminal(), !Console.IsOutputRedirected);

    /// <summary>Today, where this program runs.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Time.GetLocalNow().DateTime);

    private static int WidthOfThisTerminal() => Console.IsOutputRedirected ? UsualWidth : Math.Max(Console.WindowWidth, UsualWidth / 2);
}

/// <summary>What a command ends with.</summary>
public static class Exit
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The answer is no, and why was said.</summary>
    public const int No = 1;

    /// <summary>The input cannot be read; every error was named.</summary>
    public const int Unreadable = 2;
}
