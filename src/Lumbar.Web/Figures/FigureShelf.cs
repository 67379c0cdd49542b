using System.Collections.Concurrent;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Motion.Body;
using Lumbar.Motion.Figures;

namespace Lumbar.Web.Figures;

/// <summary>The figures of the exercises, each painted when it is first asked for and then kept.</summary>
public sealed class FigureShelf(FigureStudio studio, KnowledgeBase knowledge)
{
    private readonly ConcurrentDictionary<(ExerciseId Exercise, FigureKind Kind, FigureColours Colours), Lazy<FigureFile>> _files = new();

    /// <summary>The part of an address that changes when any figure may look different, so that browsers may keep one for good.</summary>
    public string Edition => studio.Edition;

    /// <summary>Whether there is a figure of an exercise.</summary>
    public bool Has(ExerciseId exercise) => studio.Films.ContainsKey(exercise) && knowledge.TryFind(exercise, out _);

    /// <summary>Whether a figure is seen from above, so that the floor alone is behind it.</summary>
    public bool IsFromAbove(ExerciseId exercise) => studio.FromAbove.Contains(exercise);

    /// <summary>A figure as a file, or null when there is none.</summary>
    public FigureFile? File(ExerciseId exercise, FigureKind kind, FigureColours colours) => Has(exercise)
        ? _files.GetOrAdd((exercise, kind, colours), key => new Lazy<FigureFile>(() => FigureFile.Of(Paint(key.Exercise, key.Kind, key.Colours, $"{key.Exercise}-")))).Value
        : null;

    /// <summary>The address of that file.</summary>
    public string UrlOf(ExerciseId exercise, FigureKind kind, FigureColours colours) =>
        $"/figures/{FigureFile.NameOf(exercise, kind, colours)}.svg?v={Edition}";

    /// <summary>When its motion is where.</summary>
    public FilmPhases PhasesOf(ExerciseId exercise) => FilmPhases.Of(studio.Films[exercise].Value);

    /// <summary>What a figure shows, in words, for those who cannot see it.</summary>
    public string WordsOf(ExerciseId exercise) => Description(knowledge.ExerciseOf(exercise));

    /// <summary>The side a figure is drawn for, the near one. The other side is its mirror image.</summary>
    public Side SideOf(ExerciseId exercise)
    {
        var scene = studio.Films[exercise].Value.Scene;
        return (scene.Near ?? scene.Highlight?.Side) == BodySide.Left ? Side.Left : Side.Right;
    }

    private string Paint(ExerciseId id, FigureKind kind, FigureColours colours, string prefix)
    {
        var exercise = knowledge.ExerciseOf(id);
        var options = new FigureOptions { Prefix = prefix, Kind = kind, Colours = colours, Arrows = kind == FigureKind.Still };
        return studio.Paint(studio.Films[id].Value, new FigureText(exercise.Name, Description(exercise)), options);
    }

    private static string Description(Exercise exercise) => string.Join(' ', exercise.Teaching.Steps.Prepend(exercise.Teaching.Start));
}
