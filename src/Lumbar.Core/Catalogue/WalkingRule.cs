using Lumbar.Core.Units;

namespace Lumbar.Core.Catalogue;

/// <summary>All numbers of walking, as loaded from <c>walking.yaml</c>: how it begins, grows, holds and eases off (rules.md section 9).</summary>
public sealed record WalkingRule
{
    /// <summary>The share of the comfortable time at which to begin, in percent.</summary>
    public required int StartPercent { get; init; }

    /// <summary>The shortest first walk, in minutes. No full walk is ever planned shorter than this.</summary>
    public required int FewestMinutes { get; init; }

    /// <summary>The longest first walk, in minutes.</summary>
    public required int MostMinutes { get; init; }

    /// <summary>Walks in the first week.</summary>
    public required int WalksPerWeek { get; init; }

    /// <summary>Bouts in a day when walking in intervals.</summary>
    public required int IntervalBouts { get; init; }

    /// <summary>The rule id.</summary>
    public required RuleId Id { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }

    /// <summary>When a week opens.</summary>
    public required WalkWeekRule Week { get; init; }

    /// <summary>How much is added.</summary>
    public required WalkGrowthRule Growth { get; init; }

    /// <summary>Where it ends.</summary>
    public required WalkGoalRule Goal { get; init; }

    /// <summary>When it eases off, and by how much.</summary>
    public required WalkCutRule Cut { get; init; }

    /// <summary>Who walks in slow mode.</summary>
    public required SlowWalkRule Slow { get; init; }

    /// <summary>What counts as trouble in hip, knee or leg.</summary>
    public required LowerLimbRule LowerLimb { get; init; }

    /// <summary>Walking in a flare.</summary>
    public required FlareWalkRule Flare { get; init; }

    /// <summary>The step goal, for who counts steps.</summary>
    public required StepRule Steps { get; init; }
}

/// <summary>When a week of walking opens.</summary>
public sealed record WalkWeekRule
{
    /// <summary>At least this share of the planned walks was done, in percent.</summary>
    public required int SharePercent { get; init; }

    /// <summary>The most red sessions in the week before.</summary>
    public required int MostRed { get; init; }

    /// <summary>The most mornings in the week before on which it had not settled.</summary>
    public required int MostNotOk { get; init; }

    /// <summary>So many days with a walk in the first week are a start with the full number of walks.</summary>
    public required int FullStartWalks { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }
}

/// <summary>How much walking grows at a time.</summary>
public sealed record WalkGrowthRule
{
    /// <summary>The share of the minutes that is added, in percent, rounded to whole minutes.</summary>
    public required int Percent { get; init; }

    /// <summary>The fewest minutes added.</summary>
    public required int LeastMinutes { get; init; }

    /// <summary>The most minutes added.</summary>
    public required int MostMinutes { get; init; }

    /// <summary>The most by which the minutes of a week may grow, in percent of the week before.</summary>
    public required int CeilingPercent { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }
}

/// <summary>The amount at which walking stays.</summary>
public sealed record WalkGoalRule
{
    /// <summary>Walks a week.</summary>
    public required int Walks { get; init; }

    /// <summary>Minutes of each.</summary>
    public required int Minutes { get; init; }

    /// <summary>The week by which the trial aimed for it.</summary>
    public required int ByWeek { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }
}

/// <summary>When walking eases off, and by how much.</summary>
public sealed record WalkCutRule
{
    /// <summary>By how much, in percent.</summary>
    public required int Percent { get; init; }

    /// <summary>From this many red sessions in a week.</summary>
    public required int Red { get; init; }

    /// <summary>From this many mornings in a week on which it had not settled.</summary>
    public required int NotOk { get; init; }

    /// <summary>From this pain on a walk, for someone with trouble in hip, knee or leg.</summary>
    public required Nprs LowerLimbPain { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }
}

/// <summary>Who walks in slow mode, and how slow that is.</summary>
public sealed record SlowWalkRule
{
    /// <summary>From this age.</summary>
    public required int Age { get; init; }

    /// <summary>From this irritability.</summary>
    public required Irritability Irritability { get; init; }

    /// <summary>Weeks from one step to the next.</summary>
    public required int WeeksPerStep { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }
}

/// <summary>What counts as trouble in hip, knee or leg.</summary>
public sealed record LowerLimbRule
{
    /// <summary>A symptom that reaches down at least to here.</summary>
    public required LegSymptom From { get; init; }

    /// <summary>Any of these conditions.</summary>
    public required ValueList<ConditionId> Conditions { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }
}

/// <summary>Walking in a flare: shorter bouts, more of them (rules.md section 7).</summary>
public sealed record FlareWalkRule
{
    /// <summary>How many bouts each bout becomes.</summary>
    public required int TimesAsMany { get; init; }

    /// <summary>How long each of them is, in percent of the bout it was.</summary>
    public required int LengthPercent { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }
}

/// <summary>How a step goal begins and grows. There is no goal for everyone, and none of ten thousand.</summary>
public sealed record StepRule
{
    /// <summary>The fewest days of seven with a count, so that a median says something.</summary>
    public required int FewestDays { get; init; }

    /// <summary>By how much it grows, in percent.</summary>
    public required int Percent { get; init; }

    /// <summary>The most steps added in a week.</summary>
    public required int MostSteps { get; init; }

    /// <summary>Days of seven on which the goal must have been met.</summary>
    public required int DaysMet { get; init; }

    /// <summary>The most steps above the beginning, for who has not chosen another limit.</summary>
    public required int MostAboveBaseline { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }
}
