using Lumbar.Core.Catalogue;
using Lumbar.Core.Progression;
using Lumbar.Core.Record;
using Lumbar.Core.Units;
using Lumbar.Simulation.Laws;

namespace Lumbar.Simulation.Tests.Laws;

/// <summary>Looks made by hand, to plant in them what a law must notice.</summary>
internal static class Seen
{
    public static readonly DateOnly Monday = new(2026, 11, 2);

    /// <summary>A plan of a day, counted from a Monday.</summary>
    public static Look Plan(int day, params Offered[] offers) =>
        new() { Day = Monday.AddDays(day), State = ProgrammeState.Build, Offers = offers.ToValueList(), MostADay = Seconds.FromMinutes(30) };

    /// <summary>An exercise that loads, on a step of which each asks for so much work, three days a week.</summary>
    public static Offered Offer(string exercise, int step, int work, int? week = null) =>
        new() { Exercise = A.Exercise(exercise), Family = exercise, IsLoading = true, Step = step, Work = work, WeekWork = week ?? (3 * work) };

    public static Look After(this Look look, params RecordEvent[] news) => look with { News = news.ToValueList() };

    public static Look In(this Look look, ProgrammeState state) => look with { State = state };

    public static Look Because(this Look look, params DoseProposal[] proposals) => look with { Proposals = proposals.ToValueList() };

    public static Look Walking(this Look look, params int[] minutes) => look with
    {
        Walks = minutes.ToValueList(), WalksFrom = look.Day.AddDays(-((look.Day.DayNumber - Monday.DayNumber) % 7)),
    };

    public static Look With(this Look look, params (string Exercise, Role Role)[] parts) => look with
    {
        Sessions = [new SessionLook(look.Day, parts.Select(part => new SessionPart(A.Exercise(part.Exercise), part.Role)).ToValueList(), Seconds.FromMinutes(10))],
    };

    /// <summary>A rise by one step that holds.</summary>
    public static DoseProposal Rise(string exercise, int day, int to) => new()
    {
        Exercise = A.Exercise(exercise), On = Monday.AddDays(day), From = to - 1, To = to, Status = ProposalStatus.Applied,
        Why = Reason.Of(ProgressionRuleIds.Up, SourceId.OwnJudgement),
    };

    /// <summary>A session with one exercise.</summary>
    public static RecordEvent.SessionFinished Session(int day, string exercise, int before, int worst) =>
        A.Session(A.At(Monday.AddDays(day)), exercise) with { PainBefore = A.Pain(before), WorstPain = A.Pain(worst) };

    public static RecordEvent.MorningChecked Morning(int day) => A.Morning(Monday.AddDays(day), 2);

    /// <summary>What a law says of looks, one after the other.</summary>
    public static List<string> Over(this ILaw law, params Look[] looks) => [.. looks.SelectMany(law.Broken)];
}
