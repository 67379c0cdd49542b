using System.Globalization;
using System.IO.Compression;
using System.Text;
using Lumbar.Core.Triage;
using Lumbar.Motion.Figures;
using Lumbar.Motion.Film;
using Lumbar.Motion.Laws;
using Lumbar.Motion.Plans;
using Lumbar.Motion.Solving;

namespace Lumbar.Cli;

/// <summary>What was typed after <c>figures</c>.</summary>
internal sealed record FiguresRequest
{
    public required string Folder { get; init; }

    public required IReadOnlyList<string> Only { get; init; }

    public required string? KnowledgeFolder { get; init; }
}

/// <summary><c>lumbar figures</c>: draws every motion into a folder, with a sheet to look at and a report of the laws.</summary>
internal static class FiguresCommand
{
    public static int Run(Desk desk, FiguresRequest request)
    {
        if (Opening.Motions(desk, request.KnowledgeFolder) is not var (knowledge, motions))
        {
            return Exit.No;
        }

        var unknown = request.Only.Where(id => motions.Of(new(id)) is null).ToList();
        foreach (var id in unknown)
        {
            desk.Error.WriteLine($"--only: there is no motion \"{id}\". Allowed: {string.Join(", ", motions.All.Select(plan => plan.Id))}.");
        }

        if (unknown.Count > 0 || !Wrote(desk, request.Folder, () => Directory.CreateDirectory(request.Folder)))
        {
            return Exit.Unreadable;
        }

        var begin = desk.Time.GetTimestamp();
        var plans = motions.All.Where(plan => request.Only.Count == 0 || request.Only.Contains(plan.Id)).ToList();
        var drawn = plans.AsParallel().AsOrdered().Select(plan => Draw(knowledge, plan)).ToList();
        var drawing = desk.Time.GetElapsedTime(begin);
        return Wrote(desk, request.Folder, () => Write(request.Folder, drawn)) ? Report(desk, request.Folder, drawn, drawing) : Exit.Unreadable;
    }

    private static bool Wrote(Desk desk, string folder, Action write)
    {
        if (Writing.Problem(write) is not { } problem)
        {
            return true;
        }

        desk.Error.WriteLine($"folder: \"{folder}\" cannot be written to. {problem} Allowed: a folder that is there or can be made.");
        return false;
    }

    private static DrawnFigure Draw(KnowledgeBase knowledge, MotionPlan plan)
    {
        var solved = MotionSolver.Solve(plan);
        var film = solved.Nearest;
        var text = knowledge.TryFind(new(plan.Id), out var exercise)
            ? new FigureText(exercise.Name, $"{exercise.Teaching.Start} {string.Join(' ', exercise.Teaching.Steps)}")
            : new FigureText(plan.Id, plan.Id);
        var moving = FigureSvg.Of(film, text, new() { Prefix = $"{plan.Id}-" });
        return new DrawnFigure
        {
            Film = film,
            Text = text,
            Moving = moving,
            Still = FigureSvg.Of(film, text, new() { Prefix = $"{plan.Id}-still-", Kind = FigureKind.Still }),
            Zipped = Zipped(moving),
            Problems = [.. MotionLaws.Check(plan, solved).Select(problem => problem.ToString())],
        };
    }

    private static void Write(string folder, List<DrawnFigure> drawn)
    {
        foreach (var figure in drawn)
        {
            File.WriteAllText(Path.Combine(folder, $"{figure.Film.Id}.svg"), figure.Moving);
            File.WriteAllText(Path.Combine(folder, $"{figure.Film.Id}.still.svg"), figure.Still);
        }

        File.WriteAllText(Path.Combine(folder, "index.html"), FigureSheet.Html(drawn));
        File.WriteAllText(Path.Combine(folder, "laws.txt"), FigureSheet.Laws(drawn));
    }

    private static int Report(Desk desk, string folder, List<DrawnFigure> drawn, TimeSpan drawing)
    {
        var broken = drawn.SelectMany(figure => figure.AllProblems).ToList();
        var page = new Paper(desk);
        page.Title($"{Opening.Counted(drawn.Count, "figure")} in {drawing.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s, in {folder}.");
        page.Text(broken.Count == 0 ? "Every law holds." : $"{Opening.Counted(broken.Count, "broken law")}:");
        broken.ForEach(page.Point);
        return broken.Count == 0 ? Exit.Done : Exit.No;
    }

    private static int Zipped(string text)
    {
        using var stream = new MemoryStream();
        using (var zip = new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(Encoding.UTF8.GetBytes(text));
        }

        return (int)stream.Length;
    }
}

/// <summary>One motion as drawn, with what it weighs and what is wrong with it.</summary>
internal sealed record DrawnFigure
{
    private const int MostBytes = 80 * 1024;
    private const int MostZipped = 16 * 1024;

    public required MotionFilm Film { get; init; }

    public required FigureText Text { get; init; }

    public required string Moving { get; init; }

    public required string Still { get; init; }

    public required int Zipped { get; init; }

    public required IReadOnlyList<string> Problems { get; init; }

    /// <summary>The broken laws of the motion, and of the figure: it must stay small.</summary>
    public IEnumerable<string> AllProblems => Moving.Length <= MostBytes && Zipped <= MostZipped
        ? Problems
        : Problems.Append($"{Film.Id}: the figure is too large: {Moving.Length} bytes, {Zipped} compressed, at most {MostBytes} and {MostZipped}");
}
