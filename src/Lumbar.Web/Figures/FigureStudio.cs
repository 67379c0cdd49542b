using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Motion.Film;

namespace Lumbar.Web.Figures;

/// <summary>Paints one film.</summary>
public delegate string FigurePaint(MotionFilm film, FigureText text, FigureOptions options);

/// <summary>The films of the exercises and what paints them: the one place where the pages meet the figures.</summary>
public sealed record FigureStudio
{
    /// <summary>The film of each exercise that has one.</summary>
    public required IReadOnlyDictionary<ExerciseId, MotionFilm> Films { get; init; }

    /// <summary>What paints them.</summary>
    public required FigurePaint Paint { get; init; }

    /// <summary>A short name of everything the figures are made from; another one when any figure may look different.</summary>
    public required string Edition { get; init; }

    /// <summary>The studio of this program.</summary>
    public static FigureStudio Of(KnowledgeBase knowledge) => new()
    {
        Films = new Dictionary<ExerciseId, MotionFilm>(),
        Paint = (_, _, _) => "",
        Edition = knowledge.Version,
    };
}
