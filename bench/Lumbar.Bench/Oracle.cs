using System.Diagnostics;
using System.Globalization;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Choice;
using Lumbar.Testing;

namespace Lumbar.Bench;

/// <summary>
/// The choice of a programme against a general solver, MiniZinc with Gecode, on real people and the catalogue that ships:
/// the same points each time, and how the times compare. The solver is a Debian package and is only used here.
/// </summary>
internal static class Oracle
{
    private const int Instances = 200;
    private const int Runs = 15;
    private static readonly string[] Illnesses = ["disc-herniation", "hypertension", "knee-problem", "osteoporosis", "shoulder-problem", "spinal-stenosis", "wrist-problem"];

    public static int Run()
    {
        var requests = People().Select(RequestOf).OfType<ChoiceRequest>().Where(IsSolvable).Take(Instances).ToList();
        var (different, ours, solving, whole) = (0, new List<double>(), new List<double>(), new List<double>());
        foreach (var request in requests)
        {
            var start = Stopwatch.GetTimestamp();
            var answer = Solve(request);
            whole.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            solving.Add(answer.Milliseconds);
            different += answer.Objective == ProgrammeChoice.Of(request).Objective ? 0 : 1;
            ours.Add(Time(request));
        }

        var candidates = requests.Select(request => (double)request.Candidates.Count).ToList();
        Console.WriteLine($"{requests.Count} instances, {candidates.Min()} to {candidates.Max()} exercises (median {Median(candidates)}): {different} answers differ from Gecode's");
        Console.WriteLine($"ours: median {Median(ours):0.000} ms, longest {ours.Max():0.000} ms");
        Console.WriteLine($"Gecode, solving alone: median {Median(solving):0.0} ms, longest {solving.Max():0.0} ms; the whole process: median {Median(whole):0} ms");
        var ratios = solving.Zip(ours, (theirs, mine) => theirs / mine).ToList();
        Console.WriteLine($"solving alone takes {Median(ratios):0} times as long as ours (median of the ratios)");
        return different == 0 && requests.Count == Instances ? 0 : 1;
    }

    /// <summary>People of all phases, with and without conditions, equipment and time, always the same.</summary>
    private static IEnumerable<TestPerson> People()
    {
        var draw = new Random(7);
        while (true)
        {
            var person = A.Person().Aged(draw.Next(20, 85)).OnsetDaysAgo(draw.Next(1, 400));
            person = draw.Next(3) == 0 ? person.Having(Illnesses[draw.Next(Illnesses.Length)]) : person;
            person = person.WithEpisode(episode => episode with
            {
                EasedBy = draw.Next(3) switch { 0 => [Core.Record.Ease.Sitting], 1 => [Core.Record.Ease.Walking], _ => [] },
            });
            yield return person.WithPreferences(wishes => wishes with { MinutesPerDay = draw.Next(10, 31), SessionsPerDay = draw.Next(1, 3) });
        }
    }

    private static ChoiceRequest? RequestOf(TestPerson person) => person.Decide() is PlanOutcome.Planned plan
        ? ProgrammeDecision.RequestOf(plan.Person, plan.Eligibility, RealKnowledge.Base)
        : null;

    /// <summary>Where the fewest exercises asked for cannot be had, ours goes on with fewer; the solver is given only what can be had.</summary>
    private static bool IsSolvable(ChoiceRequest request) => ProgrammeChoice.Of(request).Chosen.Count >= request.Limits.Fewest;

    private static double Time(ChoiceRequest request)
    {
        var times = new List<double>();
        for (var i = 0; i < Runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            ProgrammeChoice.Of(request);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return Median(times);
    }

    private static (int? Objective, double Milliseconds) Solve(ChoiceRequest request)
    {
        var data = Path.Combine(Path.GetTempPath(), "lumbar-programme.dzn");
        File.WriteAllText(data, Data(request));
        var model = Path.Combine(AppContext.BaseDirectory, "programme.mzn");
        using var process = Process.Start(new ProcessStartInfo("minizinc", ["--solver", "gecode", "-s", model, data]) { RedirectStandardOutput = true, UseShellExecute = false })
            ?? throw new InvalidOperationException("minizinc could not be started. It is a Debian package.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var lines = output.Split('\n');
        var objective = lines.LastOrDefault(line => line.StartsWith("objective=", StringComparison.Ordinal));
        var seconds = lines.Where(line => line.Contains("solveTime=")).Select(line => double.Parse(line.Split('=')[1], CultureInfo.InvariantCulture)).Sum();
        return (objective is null ? null : int.Parse(objective.Split('=')[1], CultureInfo.InvariantCulture), seconds * 1000);
    }

    private static string Data(ChoiceRequest request)
    {
        var all = request.Candidates;
        var limits = request.Limits;
        var families = all.Select(candidate => candidate.Exercise.Family).Distinct().ToList();
        string Those(Func<Candidate, bool> which) => $"{{{string.Join(",", Enumerable.Range(0, all.Count).Where(i => which(all[i])).Select(i => i + 1))}}}";
        string Each(Func<Candidate, string> value) => $"[{string.Join(",", all.Select(value))}]";
        return $"""
            n = {all.Count}; muscles = {Enum.GetValues<MuscleGroup>().Length}; positions = {Enum.GetValues<Position>().Length}; families = {families.Count};
            points = {Each(c => $"{c.Points}")}; seconds = {Each(c => $"{c.MostLength.Value}")};
            family = {Each(c => $"{families.IndexOf(c.Exercise.Family) + 1}")}; position = {Each(c => $"{(int)c.Exercise.Position + 1}")};
            trains = {Each(c => $"{{{string.Join(",", c.Exercise.TrainsMuscles ? c.Exercise.Muscles.Select(group => (int)group + 1) : [])}}}")};
            abdominal = {Those(c => c.Role == Role.Abdominal)}; extensor = {Those(c => c.Role == Role.Extensor)};
            loosening = {Those(c => c.Exercise.IsLoosening)}; strengthening = {Those(c => c.Exercise.IsStrengthening)};
            flexion = {Those(c => c.Exercise.Moves(Direction.Flexion))}; extension = {Those(c => c.Exercise.Moves(Direction.Extension))};
            opposite = {Those(c => c.IsOpposite)}; easing = {Those(c => c.IsEasing)}; opening = {Those(c => c.Exercise.CanOpenSession)}; prescribed = {Those(c => c.IsPrescribed)};
            fewest = {limits.Fewest}; most = {limits.Most}; usual = {limits.Usual}; session = {limits.Session.Value}; warm_up = {limits.SeparateWarmUp.Value};
            balances = {Word(limits.BalancesStretchAndStrength)}; both_directions = {Word(limits.NeedsBothDirections)}; limits_opposite = {Word(limits.LimitsOpposite)}; most_easing_percent = {limits.MostEasingPercent ?? 100};
            per_muscle = {request.Weights.PerMuscleGroup}; per_position_change = {request.Weights.PerPositionChange}; beyond_usual = {request.Weights.BeyondUsual};
            """;
    }

    private static string Word(bool value) => value ? "true" : "false";

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
