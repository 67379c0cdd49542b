using System.Diagnostics;
using Lumbar.Core.Units;

namespace Lumbar.Core.Record;

/// <summary>The names of the event types as they stand in a record.</summary>
public static class EventTypes
{
    /// <summary>Every name, in the order of design.md section 4.</summary>
    public static readonly ValueList<string> Names =
    [
        "personDescribed", "episodeDescribed", "screenAnswered", "preferencesSet", "directionTested", "sessionFinished", "morningChecked",
        "walkDone", "flareReported", "irritabilityAnswered", "measureAnswered", "consulted", "programmeIssued", "exercisePrescribed",
        "exerciseWithdrawn", "limitSet", "proposalAnswered", "noteWritten",
    ];

    /// <summary>The name of an event's type.</summary>
    public static string Of(RecordEvent e) => e switch
    {
        RecordEvent.PersonDescribed => "personDescribed",
        RecordEvent.EpisodeDescribed => "episodeDescribed",
        RecordEvent.ScreenAnswered => "screenAnswered",
        RecordEvent.PreferencesSet => "preferencesSet",
        RecordEvent.DirectionTested => "directionTested",
        RecordEvent.SessionFinished => "sessionFinished",
        RecordEvent.MorningChecked => "morningChecked",
        RecordEvent.WalkDone => "walkDone",
        RecordEvent.FlareReported => "flareReported",
        RecordEvent.IrritabilityAnswered => "irritabilityAnswered",
        RecordEvent.MeasureAnswered => "measureAnswered",
        RecordEvent.Consulted => "consulted",
        RecordEvent.ProgrammeIssued => "programmeIssued",
        RecordEvent.ExercisePrescribed => "exercisePrescribed",
        RecordEvent.ExerciseWithdrawn => "exerciseWithdrawn",
        RecordEvent.LimitSet => "limitSet",
        RecordEvent.ProposalAnswered => "proposalAnswered",
        RecordEvent.NoteWritten => "noteWritten",
        _ => throw new UnreachableException($"{e.GetType().Name} has no name."),
    };
}
