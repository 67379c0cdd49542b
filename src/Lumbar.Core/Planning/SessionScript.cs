using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;

namespace Lumbar.Core.Planning;

/// <summary>What a stretch of a session is for.</summary>
public enum Purpose
{
    /// <summary>At the beginning.</summary>
    WarmUp,

    /// <summary>The work itself.</summary>
    Main,

    /// <summary>At the end.</summary>
    CoolDown,
}

/// <summary>What happens in one segment of a session.</summary>
public enum SegmentKind
{
    /// <summary>Getting into the position.</summary>
    Change,

    /// <summary>Getting ready.</summary>
    Ready,

    /// <summary>The way out of one repetition.</summary>
    Out,

    /// <summary>Holding.</summary>
    Hold,

    /// <summary>The way back.</summary>
    Back,

    /// <summary>Changing to the other side.</summary>
    Switch,

    /// <summary>Resting.</summary>
    Rest,
}

/// <summary>Which side a segment works.</summary>
public enum Side
{
    /// <summary>Both at once.</summary>
    Both,

    /// <summary>The person's left.</summary>
    Left,

    /// <summary>The person's right.</summary>
    Right,
}

/// <summary>One stretch of time in a session, with what happens in it. Sets and repetitions count from 1; 0 means none.</summary>
public sealed record Segment(SegmentKind Kind, Seconds Length, Side Side = Side.Both, int Set = 0, int Repetition = 0);

/// <summary>One exercise of a session, second by second.</summary>
public sealed record ScriptItem
{
    /// <summary>The exercise.</summary>
    public required Exercise Exercise { get; init; }

    /// <summary>What is to be done of it.</summary>
    public required Dose Dose { get; init; }

    /// <summary>What it is for in this session.</summary>
    public required Purpose Purpose { get; init; }

    /// <summary>Its segments in order.</summary>
    public required ValueList<Segment> Segments { get; init; }

    /// <summary>How long it takes, all segments together.</summary>
    public Seconds Length => new(Segments.Sum(segment => segment.Length.Value));
}

/// <summary>
/// Turns exercises with doses into a session in which every second is accounted for: getting into position, getting
/// ready, every repetition on every side, switches and rests. The left side comes first, then the right (C-26).
/// </summary>
public static class SessionScript
{
    /// <summary>The session, in the order given.</summary>
    public static ValueList<ScriptItem> Of(IReadOnlyList<(Exercise Exercise, Dose Dose, Purpose Purpose)> items, SessionRule rule)
    {
        var script = new List<ScriptItem>(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            var (exercise, dose, purpose) = items[i];
            var segments = new List<Segment>();
            if (i == 0 || items[i - 1].Exercise.Position != exercise.Position)
            {
                segments.Add(new Segment(SegmentKind.Change, rule.ChangePosition));
            }

            AddWork(segments, exercise, dose, rule);
            if (i + 1 < items.Count)
            {
                segments.Add(new Segment(SegmentKind.Rest, rule.RestBetweenExercises));
            }

            script.Add(new ScriptItem { Exercise = exercise, Dose = dose, Purpose = purpose, Segments = segments.ToValueList() });
        }

        return script.ToValueList();
    }

    /// <summary>How long one exercise takes by itself, getting ready included, changes and the rest after it not.</summary>
    public static Seconds LengthOf(Exercise exercise, Dose dose, SessionRule rule)
    {
        var repetition = exercise.Tempo.Out + (dose.Hold > Seconds.Zero ? dose.Hold : Seconds.Zero) + exercise.Tempo.Back;
        var length = rule.GetReady;
        var hasMoved = false;
        for (var set = 1; set <= dose.Sets; set++)
        {
            for (var side = dose.PerSide ? 2 : 1; side > 0; side--)
            {
                length += hasMoved && dose.PerSide ? rule.SwitchSide : Seconds.Zero;
                length += repetition * Math.Max(0, dose.SetRepetitions[set - 1]);
                hasMoved = hasMoved || dose.SetRepetitions[set - 1] > 0;
            }

            length += set < dose.Sets ? dose.Rest : Seconds.Zero;
        }

        return length;
    }

    /// <summary>How long a session takes, in the order given, without laying it out.</summary>
    public static Seconds LengthOf(IReadOnlyList<(Exercise Exercise, Dose Dose, Purpose Purpose)> items, SessionRule rule)
    {
        var length = Seconds.Zero;
        for (var i = 0; i < items.Count; i++)
        {
            var (exercise, dose, _) = items[i];
            length += i == 0 || items[i - 1].Exercise.Position != exercise.Position ? rule.ChangePosition : Seconds.Zero;
            length += LengthOf(exercise, dose, rule);
            length += i + 1 < items.Count ? rule.RestBetweenExercises : Seconds.Zero;
        }

        return length;
    }

    /// <summary>The most an exercise can take of a session: its own time, a change of position and a rest.</summary>
    public static Seconds MostLengthOf(Seconds length, SessionRule rule) =>
        length + rule.ChangePosition + rule.RestBetweenExercises;

    private static void AddWork(List<Segment> segments, Exercise exercise, Dose dose, SessionRule rule)
    {
        Side[] sides = dose.PerSide ? [Side.Left, Side.Right] : [Side.Both];
        segments.Add(new Segment(SegmentKind.Ready, rule.GetReady, sides[0]));
        for (var set = 1; set <= dose.Sets; set++)
        {
            AddSet(segments, exercise, dose, set, sides, rule);
            if (set < dose.Sets)
            {
                segments.Add(new Segment(SegmentKind.Rest, dose.Rest, Set: set));
            }
        }
    }

    private static void AddSet(List<Segment> segments, Exercise exercise, Dose dose, int set, Side[] sides, SessionRule rule)
    {
        foreach (var side in sides)
        {
            if (segments.Exists(segment => segment.Kind == SegmentKind.Out) && dose.PerSide)
            {
                segments.Add(new Segment(SegmentKind.Switch, rule.SwitchSide, side));
            }

            for (var repetition = 1; repetition <= dose.SetRepetitions[set - 1]; repetition++)
            {
                AddRepetition(segments, exercise.Tempo, dose.Hold, side, set, repetition);
            }
        }
    }

    private static void AddRepetition(List<Segment> segments, Tempo tempo, Seconds hold, Side side, int set, int repetition)
    {
        segments.Add(new Segment(SegmentKind.Out, tempo.Out, side, set, repetition));
        if (hold > Seconds.Zero)
        {
            segments.Add(new Segment(SegmentKind.Hold, hold, side, set, repetition));
        }

        segments.Add(new Segment(SegmentKind.Back, tempo.Back, side, set, repetition));
    }
}
