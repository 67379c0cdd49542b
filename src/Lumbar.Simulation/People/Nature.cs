using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Simulation.People;

/// <summary>How the pain of a virtual person would go by itself.</summary>
public enum Course
{
    /// <summary>It gets less with the weeks.</summary>
    Improving,

    /// <summary>It comes and goes.</summary>
    Fluctuating,

    /// <summary>It stays.</summary>
    Persistent,
}

/// <summary>A stretch of days on which a virtual person does nothing of the programme.</summary>
public sealed record Gap(int FromDay, int Days)
{
    /// <summary>Whether a day lies in it.</summary>
    public bool Covers(int day) => day >= FromDay && day < FromDay + Days;
}

/// <summary>What a virtual person does and tells; chances from 0 to 1.</summary>
public sealed record Habits
{
    /// <summary>Trains on a planned day.</summary>
    public required double Trains { get; init; }

    /// <summary>Tells the morning.</summary>
    public required double TellsMorning { get; init; }

    /// <summary>Says how hard it was and how much was left.</summary>
    public required double TellsEffort { get; init; }

    /// <summary>Answers a questionnaire that is due.</summary>
    public required double AnswersQuestions { get; init; }

    /// <summary>Walks on a planned day.</summary>
    public required double Walks { get; init; }

    /// <summary>Says so when it flares up.</summary>
    public required double TellsFlare { get; init; }

    /// <summary>Sees a clinician on a day when told to.</summary>
    public required double SeesClinician { get; init; }

    /// <summary>Days without anything.</summary>
    public required ValueList<Gap> Gaps { get; init; }
}

/// <summary>Who a virtual person is: what the rules are told, and what stays hidden from them.</summary>
public sealed record Nature
{
    /// <summary>The number, counted from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Year of birth.</summary>
    public required int BirthYear { get; init; }

    /// <summary>Conditions.</summary>
    public required ValueList<ConditionId> Conditions { get; init; }

    /// <summary>Weeks of pregnancy, or null.</summary>
    public required int? PregnancyWeeks { get; init; }

    /// <summary>How many days before the first day it began.</summary>
    public required int OnsetDaysAgo { get; init; }

    /// <summary>How far down it reaches at first.</summary>
    public required LegSymptom Leg { get; init; }

    /// <summary>Whether a clinician has looked at it.</summary>
    public required bool IsAssessed { get; init; }

    /// <summary>Pain on the first day.</summary>
    public required double Pain { get; init; }

    /// <summary>How the pain goes by itself.</summary>
    public required Course Course { get; init; }

    /// <summary>The work of one loading exercise in a session that the back just bears; hidden from the rules.</summary>
    public required double Tolerance { get; init; }

    /// <summary>How strongly pain answers to too much; hidden from the rules.</summary>
    public required double Reaction { get; init; }

    /// <summary>The direction that truly eases, or null; only a test shows it.</summary>
    public required TestedDirection? Eases { get; init; }

    /// <summary>Minutes until it settles.</summary>
    public required int SettleMinutes { get; init; }

    /// <summary>Pain at rest or at night.</summary>
    public required bool HasRestPain { get; init; }

    /// <summary>The chance of a flare-up on a day.</summary>
    public required double FlareChance { get; init; }

    /// <summary>A warning sign and the day from which it is there, or null.</summary>
    public required (QuestionId Question, int FromDay)? Warning { get; init; }

    /// <summary>What the person wants and has.</summary>
    public required Wishes Wishes { get; init; }

    /// <summary>What the person does and tells.</summary>
    public required Habits Habits { get; init; }
}

/// <summary>What a virtual person wants and has.</summary>
public sealed record Wishes
{
    /// <summary>Minutes a day.</summary>
    public required int Minutes { get; init; }

    /// <summary>Sessions a day.</summary>
    public required int Sessions { get; init; }

    /// <summary>Days a week.</summary>
    public required int Days { get; init; }

    /// <summary>Equipment.</summary>
    public required ValueList<EquipmentId> Equipment { get; init; }

    /// <summary>Can get to the floor.</summary>
    public required bool CanGetToFloor { get; init; }

    /// <summary>Comfortable minutes of walking.</summary>
    public required int WalkMinutes { get; init; }

    /// <summary>Exercises the person does not want.</summary>
    public required ValueList<ExerciseId> Refuses { get; init; }
}
