using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Simulation.Laws;

/// <summary>Nothing that is ruled out is in a session.</summary>
public sealed class NothingForbidden : ILaw
{
    /// <inheritdoc/>
    public string Id => "nothing-forbidden";

    /// <inheritdoc/>
    public string Says => "No session holds an exercise that is excluded, contraindicated, not wanted or without its equipment.";

    /// <inheritdoc/>
    public IEnumerable<string> Broken(Look look) => look.Sessions.SelectMany(session => session.Parts).Select(part => part.Exercise)
        .Concat(look.Offers.Select(offered => offered.Exercise)).Distinct()
        .Select(exercise => (Exercise: exercise, Why: look.Forbids(exercise)))
        .Where(found => found.Why is not null)
        .Select(found => $"{found.Exercise}: {found.Why}");
}

/// <summary>Abdominals never outnumber back extensors.</summary>
public sealed class AbdominalsBalanced : ILaw
{
    /// <inheritdoc/>
    public string Id => "abdominals-balanced";

    /// <inheritdoc/>
    public string Says => "In every session there are at most as many abdominal exercises as back extensors.";

    /// <inheritdoc/>
    public IEnumerable<string> Broken(Look look) => look.Sessions
        .Where(session => session.Parts.Count(part => part.Role == Role.Abdominal) > session.Parts.Count(part => part.Role == Role.Extensor))
        .Select(session => $"{session.Day:yyyy-MM-dd}: {string.Join(", ", session.Parts.Select(part => part.Exercise))}");
}

/// <summary>Sessions keep to the person's minutes.</summary>
public sealed class WithinMinutes : ILaw
{
    /// <inheritdoc/>
    public string Id => "within-minutes";

    /// <inheritdoc/>
    public string Says => "The sessions of a day together take no longer than the person's minutes.";

    /// <inheritdoc/>
    public IEnumerable<string> Broken(Look look) => look.Sessions.GroupBy(session => session.Day)
        .Select(day => (Day: day.Key, Seconds: day.Sum(session => session.Length.Value)))
        .Where(day => day.Seconds > look.MostADay.Value)
        .Select(day => $"{day.Seconds} seconds on {day.Day:yyyy-MM-dd}, at most {look.MostADay.Value}");
}

/// <summary>With much pain only what carries no load begins.</summary>
public sealed class StartGateHolds(Func<ExerciseId, Exercise?> find) : ILaw
{
    private const int MuchPain = 7;

    /// <inheritdoc/>
    public string Id => "start-gate";

    /// <inheritdoc/>
    public string Says => "A session that began with pain of 7 or more holds nothing that loads and nothing at the end of the range.";

    /// <inheritdoc/>
    public IEnumerable<string> Broken(Look look) => look.News.OfType<RecordEvent.SessionFinished>()
        .Where(session => session.PainBefore.Value >= MuchPain)
        .SelectMany(session => session.Items.Where(item => find(item.Exercise) is { } exercise && !IsGentle(exercise))
            .Select(item => $"{item.Exercise} with pain {session.PainBefore}"));

    private static bool IsGentle(Exercise exercise) =>
        exercise.Load == Load.None && !exercise.Has(Tag.FlexEnd) && !exercise.Has(Tag.ExtEnd) && !exercise.Has(Tag.RotEnd);
}
