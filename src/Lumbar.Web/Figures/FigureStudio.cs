using System.Security.Cryptography;
using System.Text;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Knowledge;
using Lumbar.Motion.Figures;
using Lumbar.Motion.Film;
using Lumbar.Motion.Solving;

namespace Lumbar.Web.Figures;

/// <summary>Paints one film.</summary>
public delegate string FigurePaint(MotionFilm film, FigureText text, FigureOptions options);

/// <summary>The films of the exercises and what paints them: the one place where the pages meet the figures.</summary>
public sealed record FigureStudio
{
    private const int EditionLength = 16;
    private const double LooksDown = 20;

    /// <summary>
    /// The film of each exercise that has one, solved when it is first asked for. What a body cannot quite do is shown as near as
    /// it comes; the check of the knowledge names it.
    /// </summary>
    public required IReadOnlyDictionary<ExerciseId, Lazy<MotionFilm>> Films { get; init; }

    /// <summary>Those seen so much from above that only the floor is behind them, no wall.</summary>
    public IReadOnlySet<ExerciseId> FromAbove { get; init; } = new HashSet<ExerciseId>();

    /// <summary>What paints them.</summary>
    public required FigurePaint Paint { get; init; }

    /// <summary>A short name of everything the figures are made from; another one when any figure may look different.</summary>
    public required string Edition { get; init; }

    /// <summary>The studio of this program: every motion of the knowledge.</summary>
    public static FigureStudio Of(KnowledgeBase knowledge, MotionCatalogue motions) => new()
    {
        Films = motions.All.ToDictionary(plan => new ExerciseId(plan.Id), plan => new Lazy<MotionFilm>(() => MotionSolver.Solve(plan).Nearest)),
        FromAbove = motions.All.Where(plan => plan.Camera.Elevation >= LooksDown).Select(plan => new ExerciseId(plan.Id)).ToHashSet(),
        Paint = FigureSvg.Of,
        Edition = EditionOf(knowledge.Version),
    };

    private static string EditionOf(string knowledge)
    {
        var made = $"{knowledge} {typeof(FigureSvg).Assembly.ManifestModule.ModuleVersionId} {typeof(FigureStudio).Assembly.ManifestModule.ModuleVersionId}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(made)))[..EditionLength];
    }
}
