using Lumbar.Core.Record;
using Lumbar.Simulation.Life;

namespace Lumbar.Simulation;

/// <summary>
/// Many virtual people live through the real decisions. They test the rules, in situations nobody would think of; they say
/// nothing about the effect on real people.
/// </summary>
public static class Lives
{
    /// <summary>
    /// Lives all lives. The result depends on the request alone, not on how many live at the same time. A record is given away
    /// at the end of its life, to whoever wants to keep it, and otherwise forgotten.
    /// </summary>
    public static Tally Run(SimulationRequest request, Action<int, IReadOnlyList<RecordEvent>>? keep = null)
    {
        var all = new Tally();
        var together = new Lock();
        var options = new ParallelOptions { MaxDegreeOfParallelism = request.AtATime ?? -1 };
        Parallel.For(1, request.Patients + 1, options, number =>
        {
            var own = new Tally();
            var life = new Lifetime(request, number, own);
            life.Live();
            lock (together)
            {
                all.Add(own);
                keep?.Invoke(number, life.Events);
            }
        });
        return all;
    }

    /// <summary>The record of one of these people at the end of all weeks.</summary>
    public static IReadOnlyList<RecordEvent> RecordOf(SimulationRequest request, int number)
    {
        var life = new Lifetime(request, number, new Tally());
        life.Live();
        return life.Events;
    }
}
