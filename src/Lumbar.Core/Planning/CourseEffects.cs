using Lumbar.Core.Catalogue;
using Lumbar.Core.Progression;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Core.Walking;

namespace Lumbar.Core.Planning;

/// <summary>How the weeks so far rule exercises out: red twice, a flare-up, an exercise that another one must open (rules.md 6.3, 7, D-8).</summary>
internal static class CourseEffects
{
    /// <summary>What no prescription lifts: red twice lately, and everything but the gentlest in a flare-up.</summary>
    public static void AddAgainst(List<Reason> reasons, Exercise exercise, PersonPicture person, KnowledgeBase knowledge)
    {
        if (exercise.IsNeverOffered)
        {
            return;
        }

        if (person.Course.StandingOf(exercise.Id)?.OutUntil is { } until && person.On < until)
        {
            reasons.Add(Reason.Of(ProgressionRuleIds.Out, knowledge.Progression.Action.Source, new Fact("until", $"{until:yyyy-MM-dd}")));
        }

        if (person.Course.Flare is not null && exercise.Id != WalkStart.Walk && !IsForFlare(exercise, person, knowledge))
        {
            reasons.Add(Reason.Of(ProgressionRuleIds.FlareRest, knowledge.Progression.Flare.Source));
        }
    }

    /// <summary>Adds why an exercise waits for another one to have gone well.</summary>
    public static void AddLocked(List<Reason> reasons, Exercise exercise, PersonPicture person, KnowledgeBase knowledge)
    {
        foreach (var unlock in knowledge.Progression.Unlocks)
        {
            if (unlock.Exercise == exercise.Id && !person.Course.Opened.Contains(exercise.Id))
            {
                reasons.Add(Reason.Of(ProgressionRuleIds.Unlock, unlock.Source, new Fact("needs", unlock.Needs.Value)));
            }
        }
    }

    /// <summary>Exercises that were red lately and have an easier variant to offer instead.</summary>
    public static List<(Exercise Exercise, Reason Why)> MadeEasier(List<Exercise> eligible, PersonPicture person)
    {
        var made = new List<(Exercise, Reason)>();
        foreach (var exercise in eligible)
        {
            if (person.Course.StandingOf(exercise.Id)?.EasierUntil is { } until && person.On < until
                && eligible.Find(other => exercise.Easier.Contains(other.Id)) is { } easier)
            {
                made.Add((exercise, Reason.Of(ProgressionRuleIds.Easier, SourceId.OwnJudgement, new Fact("easier", easier.Id.Value), new Fact("until", $"{until:yyyy-MM-dd}"))));
            }
        }

        return made;
    }

    private static bool IsForFlare(Exercise exercise, PersonPicture person, KnowledgeBase knowledge) =>
        knowledge.Progression.Flare.Gentle.Contains(exercise.Id)
        || (person.Direction.IsTested && exercise.Load < Load.Loaded && Suitability.MatchesDirection(exercise, person.Direction));
}
