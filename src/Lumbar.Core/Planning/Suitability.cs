using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Planning;

/// <summary>Whether an exercise suits the phase, the direction that eases, and the state (rules.md sections 3 and 5, D-2, D-3, D-12).</summary>
internal static class Suitability
{
    private static readonly SourceId DirectionSource = new("D-12");
    private static readonly SourceId LoadSource = new("D-3");
    private static readonly SourceId AdvancedSource = new("003_df21ce6098c55d3d.txt");

    public static void AddAgainst(List<Reason> reasons, Exercise exercise, PersonPicture person)
    {
        if (!exercise.IsNeverOffered)
        {
            AddStage(reasons, exercise, person);
            AddLoad(reasons, exercise, person);
            AddRange(reasons, exercise, person);
            AddDirection(reasons, exercise, person);
            AddRelief(reasons, exercise, person);
        }
    }

    /// <summary>Whether an exercise moves in the direction that eases.</summary>
    public static bool MatchesDirection(Exercise exercise, DirectionFinding direction) =>
        direction.Eases is { } eases && exercise.Moves(eases);

    private static void AddStage(List<Reason> reasons, Exercise exercise, PersonPicture person)
    {
        var isOpen = person.Allowed.Stages.Contains(exercise.Stage)
            || (exercise.Stage == Stage.AcuteMatched && MatchesDirection(exercise, person.Direction));
        if (exercise.Stage == Stage.Advanced && person.State.Consultations.Any(visit => visit.AdvancedFine is true))
        {
            return;
        }

        if (exercise.Stage == Stage.Advanced)
        {
            reasons.Add(Reason.Of(RuleIds.Advanced, AdvancedSource));
        }
        else if (!isOpen)
        {
            reasons.Add(Reason.Of(RuleIds.Stage, person.Allowed.Source, PhaseFact(person), new Fact("stage", Words<Stage>.Of(exercise.Stage))));
        }
    }

    private static void AddLoad(List<Reason> reasons, Exercise exercise, PersonPicture person)
    {
        if (exercise.Load > person.Allowed.HeaviestLoad)
        {
            reasons.Add(Reason.Of(RuleIds.Load, LoadSource, PhaseFact(person), new Fact("load", Words<Load>.Of(exercise.Load))));
        }
    }

    private static void AddRange(List<Reason> reasons, Exercise exercise, PersonPicture person)
    {
        if (ReachesEndOfRange(exercise) && !person.Allowed.AllowsEndRange && !MatchesDirection(exercise, person.Direction))
        {
            reasons.Add(Reason.Of(RuleIds.EndRange, person.Allowed.Source, PhaseFact(person)));
        }
    }

    /// <summary>Before the quiet week only the direction that eases and neutral items; both-way items count as both (C-08).</summary>
    private static void AddDirection(List<Reason> reasons, Exercise exercise, PersonPicture person)
    {
        var isOpposite = person.Direction.Preference switch
        {
            DirectionPreference.Extension => exercise.Moves(Direction.Flexion) && !exercise.Moves(Direction.Extension),
            DirectionPreference.Flexion => exercise.Moves(Direction.Extension) && !exercise.Moves(Direction.Flexion),
            DirectionPreference.Unknown or DirectionPreference.None => false,
            DirectionPreference.AvoidExtension or DirectionPreference.AvoidFlexion or DirectionPreference.AvoidBoth => false,
        };
        if (isOpposite && !person.IsQuiet)
        {
            reasons.Add(Reason.Of(RuleIds.Direction, DirectionSource, new Fact("eases", Words<DirectionPreference>.Of(person.Direction.Preference))));
        }
    }

    private static void AddRelief(List<Reason> reasons, Exercise exercise, PersonPicture person)
    {
        if (person.IsRelief && !IsForRelief(exercise, person.Direction))
        {
            var because = string.Join(", ", person.ReliefReasons.Select(reason => reason.Rule.Value));
            reasons.Add(Reason.Of(RuleIds.Relief, person.ReliefReasons[0].Source, new Fact("because", because)));
        }
    }

    /// <summary>Easy exercises, and of the activities only those without load, such as walking or an easy bike.</summary>
    private static bool IsForRelief(Exercise exercise, DirectionFinding direction) => exercise.Form == ExerciseForm.Activity
        ? exercise.Load == Load.None && !ReachesEndOfRange(exercise)
        : exercise.Load < Load.Loaded
            && ((direction.IsTested && MatchesDirection(exercise, direction)) || (exercise.Role != Role.Stretch && !ReachesEndOfRange(exercise)));

    public static bool ReachesEndOfRange(Exercise exercise) => exercise.Has(Tag.FlexEnd) || exercise.Has(Tag.ExtEnd) || exercise.Has(Tag.RotEnd);

    private static Fact PhaseFact(PersonPicture person) => new("phase", Words<Phase>.Of(person.Allowed.Phase));
}

/// <summary>Whether an exercise fits what the person wants and has.</summary>
internal static class Wishes
{
    public static void AddAgainst(List<Reason> reasons, Exercise exercise, RecordEvent.PreferencesSet preferences)
    {
        if (exercise.IsNeverOffered)
        {
            return;
        }

        if (preferences.Refuses.Contains(exercise.Id))
        {
            reasons.Add(new Reason(RuleIds.Refused, null, []));
        }

        foreach (var needed in exercise.Equipment)
        {
            if (!preferences.Equipment.Contains(needed))
            {
                reasons.Add(Reason.Of(RuleIds.Equipment, null, new Fact("equipment", needed.Value)));
            }
        }
    }
}
