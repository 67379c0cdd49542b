using Lumbar.Core.Progression;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Texts;
using Lumbar.Web.Sessions;

namespace Lumbar.Web.Pages.Sessions;

/// <summary>What happens next with an exercise.</summary>
public enum NextKind
{
    /// <summary>It stays as it is.</summary>
    Stays,

    /// <summary>It goes up.</summary>
    GoesUp,

    /// <summary>It goes down.</summary>
    GoesDown,

    /// <summary>It waits some days.</summary>
    Waits,
}

/// <summary>One line of what comes next: the exercises it is about, what happens with them, and why.</summary>
public sealed record NextStep(string Names, NextKind Kind, string Words, ValueList<Reason> Reasons)
{
    private const string Soon = "One step up if tomorrow morning is calm.";

    /// <summary>What comes next with the exercises of a session, as far as the evening knows: the morning decides.</summary>
    public static IReadOnlyList<NextStep> Of(RecordEvent.SessionFinished session, CourseOutcome course, KnowledgeBase knowledge) =>
    [
        .. from item in session.Items.DistinctBy(item => item.Exercise)
           let step = Of(item.Exercise, session.Day, course, knowledge)
           where step is not null
           group step by (step.Kind, step.Words) into same
           select same.First() with { Names = Wording.Sentence([.. same.Select(step => step.Names)]) },
    ];

    /// <summary>How the session counts, in one sentence; null when it was not read.</summary>
    public static string? Colour(RecordEvent.SessionFinished session, CourseOutcome course) =>
        course.Sessions.LastOrDefault(read => read.Session == session.Session)?.Colour switch
        {
            SessionColour.Green => "It counts as calm.",
            SessionColour.Amber => "It counts as a little much.",
            SessionColour.Red => "It counts as too much.",
            SessionColour.Stop => "You named something new, so the safety questions come first.",
            null => null,
        };

    private static NextStep? Of(ExerciseId exercise, DateOnly day, CourseOutcome course, KnowledgeBase knowledge)
    {
        var name = knowledge.ExerciseOf(exercise).Name;
        if (course.StandingOf(exercise) is not { } standing)
        {
            return null;
        }

        if (standing.OutUntil > day)
        {
            var stays = Reason.Of(ProgressionRuleIds.Out, knowledge.Progression.Action.Source);
            return new(name, NextKind.Waits, $"Out until {Wording.Date(standing.OutUntil.Value)}. {knowledge.ReasonOf(ProgressionRuleIds.Out)}", [stays]);
        }

        if (course.Proposals.LastOrDefault(proposal => proposal.Exercise == exercise && proposal.On == day) is { Status: ProposalStatus.Applied } change && change.To != change.From)
        {
            return new(name, change.IsRise ? NextKind.GoesUp : NextKind.GoesDown, $"{ReasonText.Of(change.Why, knowledge)}{Rest(standing, day)}", [change.Why]);
        }

        return course.Outlooks.FirstOrDefault(outlook => outlook.Exercise == exercise)?.Missing switch
        {
            null => new(name, NextKind.Stays, "No change for now.", []),
            [] => new(name, NextKind.GoesUp, Soon, []),
            [var only] when IsOneCalmMorningAway(only, exercise, day, course) => new(name, NextKind.GoesUp, Soon, [only]),
            [var first, ..] missing => new(name, NextKind.Stays, $"No change for now. {ReasonText.Of(first, knowledge)}{Rest(standing, day)}", missing),
        };
    }

    /// <summary>Whether nothing is missing but the calm morning after this session.</summary>
    private static bool IsOneCalmMorningAway(Reason missing, ExerciseId exercise, DateOnly day, CourseOutcome course) =>
        missing.Rule == ProgressionRuleIds.NeedsStreak
        && missing.Facts.FirstOrDefault(fact => fact.Name == "needed")?.Value == $"{course.StandingOf(exercise)?.Streak + 1}"
        && course.Sessions.Where(session => session.Day == day).All(session => session.Colour == SessionColour.Green);

    private static string Rest(Standing standing, DateOnly day) =>
        standing.RestUntil > day.AddDays(1) ? $" It rests until {Wording.Date(standing.RestUntil.Value)}." : "";
}
