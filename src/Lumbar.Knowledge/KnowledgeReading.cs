using System.Text;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Files;
using Lumbar.Knowledge.Reading;
using Lumbar.Knowledge.Yaml;
using YamlDotNet.Core;

namespace Lumbar.Knowledge;

/// <summary>One reading of a set of knowledge files into the types of the core.</summary>
internal sealed class KnowledgeReading
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Inspection _inspection = new();
    private readonly List<KnowledgeFile> _files;

    public KnowledgeReading(IEnumerable<KnowledgeFile> files) =>
        _files = [.. files.OrderBy(static file => file.Path, StringComparer.Ordinal)];

    public KnowledgeResult Read(IEnumerable<RuleId> requiredReasons)
    {
        var knowledge = ReadAll(requiredReasons);
        var motions = Motions();
        _inspection.References.Check();
        return _inspection.Errors.Count == 0
            ? new KnowledgeResult.Loaded(knowledge, motions)
            : new KnowledgeResult.Broken(_inspection.Errors.InOrder());
    }

    private KnowledgeBase ReadAll(IEnumerable<RuleId> requiredReasons)
    {
        var ladders = File(FileNames.Ladders, LadderFile.Read);
        var conditions = File(FileNames.Conditions, ConditionFile.Read);
        var messages = File(FileNames.Messages, map => MessageFile.Read(map, requiredReasons));
        var direction = File(FileNames.Direction, map => DirectionFile.Read(map, conditions.Contraindications));
        return new KnowledgeBase
        {
            Sources = File(FileNames.Sources, SourceFile.Read),
            KnownExerciseIds = File(FileNames.ExerciseIds, ExerciseFile.ReadIds),
            Exercises = Exercises(),
            Ladders = ladders,
            Conditions = conditions.Conditions,
            Equipment = conditions.Equipment,
            Contraindications = conditions.Contraindications,
            Notes = conditions.Notes,
            Triage = File(FileNames.Triage, new TriageFile(messages, conditions.Contraindications).Read),
            Planning = File(FileNames.Phases, map => PhaseFile.Read(map, ladders, direction)),
            Walking = File(FileNames.Walking, WalkingFile.Read),
            Progression = File(FileNames.Progression, ProgressionFile.Read),
            Measures = File(FileNames.Measures, MeasureFile.Read),
            SelfCare = File(FileNames.SelfCare, SelfCareFile.Read),
            Learn = Cards(),
            Messages = messages.Messages,
            Reasons = messages.Reasons,
            Advice = messages.Advice,
            Version = KnowledgeFolder.Version(_files),
        };
    }

    /// <summary>Some exercises may still be without a motion.</summary>
    private MotionCatalogue Motions()
    {
        var postures = File(FileNames.Postures, PostureFile.Read);
        return new(Folder(FileNames.MotionFolder, FileNames.Extension).ConvertAll(file => File(file.Path, new MotionFile(postures).Read)));
    }

    private ValueList<Exercise> Exercises() =>
        Needed(FileNames.ExerciseFolder, FileNames.Extension, "There is no exercise.")
            .Select(file => File(file.Path, ExerciseFile.Read))
            .OrderBy(static exercise => exercise.Id.Value, StringComparer.Ordinal)
            .ToValueList();

    private ValueList<LearnCard> Cards() =>
        Needed(FileNames.LearnFolder, FileNames.LearnExtension, "There is no card.")
            .Select(file => Card(file.Path))
            .OrderBy(static card => card.Id, StringComparer.Ordinal)
            .ToValueList();

    private LearnCard Card(string path)
    {
        var page = LearnPage.Of(TextOf(path));
        var head = page.Head is null && page.Text is not null ? Unreadable(path, 1, "The head between two lines of --- is missing.") : Tree(path, page.Head);
        return MapReader.File(_inspection, path, head, map => LearnFile.Read(map, page));
    }

    private List<KnowledgeFile> Needed(string folder, string extension, string whenEmpty)
    {
        var read = Folder(folder, extension);
        if (read.Count == 0)
        {
            _inspection.Errors.Add(new(folder, null, ""), whenEmpty);
        }

        return read;
    }

    private List<KnowledgeFile> Folder(string folder, string extension)
    {
        var inFolder = _files.FindAll(file => file.Path.StartsWith(folder, StringComparison.Ordinal));
        var read = inFolder.FindAll(file => file.Path.EndsWith(extension, StringComparison.Ordinal));
        foreach (var file in inFolder.Except(read))
        {
            _inspection.Errors.Add(new(file.Path, null, ""), "This file is not read.", "files ending in " + extension);
        }

        return read;
    }

    private T File<T>(string path, Func<MapReader, T> read) => MapReader.File(_inspection, path, Tree(path, TextOf(path)), read);

    private string? TextOf(string path)
    {
        if (_files.Find(file => file.Path == path) is not { } file)
        {
            Unreadable(path, null, "The file is missing.");
            return null;
        }

        try
        {
            return Utf8.GetString(file.Bytes);
        }
        catch (DecoderFallbackException)
        {
            Unreadable(path, null, "The file is not UTF-8 text.");
            return null;
        }
    }

    private YamlNode? Tree(string path, string? text)
    {
        try
        {
            return text is null ? null : YamlTree.Read(text);
        }
        catch (YamlException problem)
        {
            return Unreadable(path, (int)problem.Start.Line, problem.Message);
        }
    }

    private YamlNode? Unreadable(string path, int? line, string message)
    {
        _inspection.Errors.Add(new(path, line, ""), message);
        _inspection.References.CouldNotRead(path);
        return null;
    }
}
