using Lumbar.Core.Planning;
using Lumbar.Core.Progression;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Cli;

/// <summary>One entry of a record, what may happen after it, and what it changed.</summary>
internal sealed record ReplayStep
{
    public required RecordEvent Entry { get; init; }

    public required PlanOutcome Outcome { get; init; }

    /// <summary>The changes to doses that were not there before this entry.</summary>
    public required ValueList<DoseProposal> Changes { get; init; }

    /// <summary>The flare-up that began with it, or null.</summary>
    public required FlareSpell? Began { get; init; }

    /// <summary>Whether a flare-up was over with it.</summary>
    public required bool IsOver { get; init; }

    /// <summary>The gap it was found after, or null.</summary>
    public required LapseFinding? Gap { get; init; }
}

/// <summary>Goes through a record and tells what may happen after each entry, and why that changed.</summary>
internal static class ReplayCommand
{
    public static int Run(Desk desk, DecisionRequest request)
    {
        if (Opening.Knowledge(desk, request.KnowledgeFolder, request.AsJson) is not { } knowledge)
        {
            return Exit.No;
        }

        if (Opening.Record(desk, request.Record, knowledge, request.AsJson) is not { } events)
        {
            return Exit.Unreadable;
        }

        var steps = Steps(events, request, knowledge);
        if (request.AsJson)
        {
            desk.Out.WriteLine(JsonText.Of(json => ReplayReport.Write(json, steps, knowledge)));
        }
        else
        {
            ReplayReport.Print(desk, steps, knowledge);
        }

        return Exit.Done;
    }

    private static List<ReplayStep> Steps(ValueList<RecordEvent> events, DecisionRequest request, KnowledgeBase knowledge)
    {
        var steps = new List<ReplayStep>(events.Count);
        CourseOutcome? before = null;
        for (var i = 0; i < events.Count; i++)
        {
            var outcome = DailyDecision.Of(new PlanRequest
            {
                Events = events.Take(i + 1).ToValueList(), Knowledge = knowledge, On = events[i].Day, Consultation = request.Consultation,
            });
            steps.Add(StepOf(events[i], outcome, before));
            before = outcome.Course;
        }

        return steps;
    }

    private static ReplayStep StepOf(RecordEvent entry, PlanOutcome outcome, CourseOutcome? before)
    {
        var now = outcome.Course;
        return new ReplayStep
        {
            Entry = entry,
            Outcome = outcome,
            Changes = now.Proposals.Except(before?.Proposals ?? []).ToValueList(),
            Began = now.Flares.Count > (before?.Flares.Count ?? 0) ? now.Flares[^1] : null,
            IsOver = before?.Flare is not null && now.Flares[before.Flares.Count - 1].Over is not null,
            Gap = now.Lapse is { } gap && gap.Band != before?.Lapse?.Band ? gap : null,
        };
    }
}
