using System.Diagnostics;
using Lumbar.Core.Planning.Choice;

namespace Lumbar.Bench;

/// <summary>How much the time of a choice varies from one instance to another, and that the answer is the one of brute force.</summary>
internal static class Spread
{
    private const int Seeds = 200;
    private const int Runs = 15;

    public static void Run()
    {
        Equal();
        Print("60 eligible, 3 to 5 exercises, weights as shipped", seed => Instances.Drawn(seed, 60, 5));
        Print("60 eligible, 6 exercises wanted", seed => Instances.Wide(seed, 60));
        Print("31 eligible, 3 to 5 exercises, weights as shipped", seed => Instances.Drawn(seed, 31, 5));
    }

    /// <summary>The seed whose search looks at as many partial programmes as the median one.</summary>
    public static int MedianSeed(Func<int, ChoiceRequest> make) =>
        Enumerable.Range(1, Seeds).OrderBy(seed => ProgrammeChoice.Of(make(seed)).Looked).ElementAt(Seeds / 2);

    private static void Equal()
    {
        const int Bearable = 24;
        const int Most = 4;
        var requests = Enumerable.Range(1, Runs).Select(seed => Instances.Drawn(seed, Bearable, Most)).ToList();
        var different = requests.Count(request => BruteForce.BestValue(request) is { } best && best != ProgrammeChoice.Of(request).Objective);
        var ratios = requests
            .Select(request => Microseconds(() => BruteForce.BestValue(request)) / Microseconds(() => ProgrammeChoice.Of(request)))
            .Order().ToList();
        Console.WriteLine(
            $"{Bearable} eligible, at most {Most}: {different} of {Runs} answers differ from brute force; "
            + $"the search is {Median(ratios):0} times as fast (median)");
    }

    private static void Print(string name, Func<int, ChoiceRequest> make)
    {
        var requests = Enumerable.Range(1, Seeds).Select(make).ToList();
        requests.ForEach(request => ProgrammeChoice.Of(request));
        var times = requests.Select(request => Microseconds(() => ProgrammeChoice.Of(request))).Order().ToList();
        var looked = requests.Select(request => (double)ProgrammeChoice.Of(request).Looked).Order().ToList();
        Console.WriteLine(
            $"{name}: median {Median(times):0} us, nine of ten within {times[times.Count * 9 / 10]:0} us, longest {times[^1]:0} us; "
            + $"partial programmes looked at: median {Median(looked):0}, most {looked[^1]:0}");
    }

    /// <summary>The median time of some runs of one instance.</summary>
    private static double Microseconds(Action run)
    {
        var times = new List<double>();
        for (var i = 0; i < Runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            run();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }

        times.Sort();
        return Median(times);
    }

    private static double Median(List<double> sorted) => sorted[sorted.Count / 2];
}
