using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Web.Pages.Plan;

/// <summary>When and under which id an entry is made.</summary>
public sealed record WishStamp(Guid Id, DateTimeOffset At);

/// <summary>An exercise the person left out lately, and what was taken in its place.</summary>
public sealed record LeftOutLately(ExerciseId Exercise, ValueList<ExerciseId> Instead, DateOnly Until);

/// <summary>What a person wants in their plan and what not. Each change is a new entry of their preferences; none is overwritten.</summary>
public static class Wish
{
    /// <summary>The days in which leaving out can be undone on the plan itself.</summary>
    public const int UndoDays = 7;

    /// <summary>The preferences without an exercise.</summary>
    public static RecordEvent.PreferencesSet Without(RecordEvent.PreferencesSet now, ExerciseId exercise, WishStamp stamp) => now with
    {
        Id = stamp.Id,
        At = stamp.At,
        By = Author.Person,
        Refuses = now.Refuses.Where(other => other != exercise).Append(exercise).ToValueList(),
        Likes = now.Likes.Where(other => other != exercise).ToValueList(),
    };

    /// <summary>The preferences with one exercise in place of another.</summary>
    public static RecordEvent.PreferencesSet Instead(RecordEvent.PreferencesSet now, ExerciseId exercise, ExerciseId chosen, WishStamp stamp)
    {
        var without = Without(now, exercise, stamp);
        return without with { Likes = without.Likes.Where(other => other != chosen).Append(chosen).ToValueList() };
    }

    /// <summary>The preferences with an exercise back as it was before it was left out, and without what took its place.</summary>
    public static RecordEvent.PreferencesSet Back(PatientState state, RecordEvent.PreferencesSet now, ExerciseId exercise, WishStamp stamp)
    {
        var (before, after) = LastRefusal(state, exercise) ?? (now, now);
        var instead = after.Likes.Except(before.Likes).ToHashSet();
        var likes = now.Likes.Where(other => !instead.Contains(other));
        return now with
        {
            Id = stamp.Id,
            At = stamp.At,
            By = Author.Person,
            Refuses = now.Refuses.Where(other => other != exercise).ToValueList(),
            Likes = (before.Likes.Contains(exercise) ? likes.Append(exercise) : likes).Distinct().ToValueList(),
        };
    }

    /// <summary>The programme as it was when an exercise was left out, given anew just before a moment; null when there was none with it.</summary>
    public static RecordEvent.ProgrammeIssued? ProgrammeBefore(PatientState state, ExerciseId exercise, WishStamp stamp) =>
        LastRefusal(state, exercise) is { } refusal
        && state.Events.OfType<RecordEvent.ProgrammeIssued>().LastOrDefault(issued => issued.At < refusal.After.At) is { } before
        && before.Exercises.Any(item => item.Exercise == exercise)
            ? before with { Id = stamp.Id, At = stamp.At.AddMilliseconds(-1), Version = (state.Programme?.Version ?? before.Version) + 1 }
            : null;

    /// <summary>What was left out in the last days and still is, the latest first.</summary>
    public static IReadOnlyList<LeftOutLately> Lately(PatientState state, DateOnly today) =>
    [
        .. from exercise in (state.Preferences?.Refuses ?? []).Reverse()
           let refusal = LastRefusal(state, exercise)
           where refusal is { } found && today.DayNumber - found.After.Day.DayNumber < UndoDays
           let after = refusal.Value.After
           select new LeftOutLately(exercise, after.Likes.Except(refusal.Value.Before.Likes).ToValueList(), after.Day.AddDays(UndoDays)),
    ];

    /// <summary>The entry with which an exercise was left out last, and the one before it; null when it was so from the beginning.</summary>
    private static (RecordEvent.PreferencesSet Before, RecordEvent.PreferencesSet After)? LastRefusal(PatientState state, ExerciseId exercise)
    {
        (RecordEvent.PreferencesSet, RecordEvent.PreferencesSet)? found = null;
        RecordEvent.PreferencesSet? before = null;
        foreach (var entry in state.Events.OfType<RecordEvent.PreferencesSet>())
        {
            found = before is not null && entry.Refuses.Contains(exercise) && !before.Refuses.Contains(exercise) ? (before, entry) : found;
            before = entry;
        }

        return found;
    }
}
