using Lumbar.Core.Planning;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Knowledge;

namespace Lumbar.Cli;

/// <summary>Opens what a command needs, the knowledge and a record, and says everything that is wrong with them.</summary>
internal static class Opening
{
    /// <summary>The knowledge, or null after naming every error.</summary>
    public static KnowledgeBase? Knowledge(Desk desk, string? folder, bool asJson)
    {
        var path = folder ?? KnowledgeLoader.DefaultDirectory();
        return KnowledgeLoader.Load(path, RuleIds.All).Match<KnowledgeBase?>(
            loaded => loaded,
            broken =>
            {
                Faults.Say(desk, path, broken, asJson);
                return null;
            });
    }

    /// <summary>The knowledge and how the exercises move, or null after naming every error.</summary>
    public static (KnowledgeBase Knowledge, MotionCatalogue Motions)? Motions(Desk desk, string? folder, bool asJson = false)
    {
        var path = folder ?? KnowledgeLoader.DefaultDirectory();
        return KnowledgeLoader.Load(path, RuleIds.All).Match<(KnowledgeBase, MotionCatalogue)?>(
            (loaded, motions) => (loaded, motions),
            broken =>
            {
                Faults.Say(desk, path, broken, asJson);
                return null;
            });
    }

    /// <summary>The events of a record, or null after naming every error.</summary>
    public static ValueList<RecordEvent>? Record(Desk desk, string path, KnowledgeBase knowledge, bool asJson)
    {
        if (Lines(desk, path, asJson) is not { } lines)
        {
            return null;
        }

        return new RecordReader(new RecordVocabulary(knowledge)).Read(lines).Match<ValueList<RecordEvent>?>(
            readable => readable.Events,
            unreadable =>
            {
                Faults.Say(desk, path, unreadable.Errors, asJson);
                return null;
            });
    }

    private static string[]? Lines(Desk desk, string path, bool asJson)
    {
        const string StandardInput = "-";
        if (path == StandardInput)
        {
            return [.. FromStandardInput(desk.In)];
        }

        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            Faults.Say(desk, path, [new FieldError(null, "record", "There is no such file.", "a file of JSON Lines, or - for standard input")], asJson);
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            Faults.Say(desk, path, [new FieldError(null, "record", $"The file cannot be read. {problem.Message}", null)], asJson);
            return null;
        }
    }

    private static IEnumerable<string> FromStandardInput(TextReader input)
    {
        while (input.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    /// <summary>A number with its noun, such as "1 error" or "3 errors".</summary>
    public static string Counted(int count, string noun) => Counted(count, noun, $"{noun}s");

    /// <summary>A number with its noun where the plural has a word of its own.</summary>
    public static string Counted(int count, string noun, string plural) => count == 1 ? $"1 {noun}" : $"{count} {plural}";
}
