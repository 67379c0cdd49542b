using Lumbar.Core.Units;

namespace Lumbar.Knowledge.Texts;

/// <summary>Says a fact that a rule looked at in words a person understands, such as "Worst pain in 24 hours: 7".</summary>
public static class FactText
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["worstPain24h"] = "Worst pain in 24 hours",
        ["restOrNightPain"] = "Pain at rest or at night",
        ["settleMinutes"] = "Minutes until it settles",
        ["legSymptom"] = "How far down it reaches",
        ["easedBy"] = "What eases it",
        ["worsenedBy"] = "What makes it worse",
        ["eases"] = "What eases you",
        ["extension"] = "Test of bending backward",
        ["flexion"] = "Test of bending forward",
        ["phase"] = "Phase of this episode",
        ["stage"] = "When this exercise opens",
        ["load"] = "Load of this exercise",
        ["sources"] = "Sources that name it",
        ["minutes"] = "Minutes of a session",
        ["exercises"] = "Exercises in your plan",
        ["equipment"] = "What it needs",
        ["limit"] = "The limit that was set",
        ["because"] = "Rule behind it",
        ["other"] = "The other exercise",
        ["muscles"] = "Muscles",
        ["done"] = "Days with a walk last week",
        ["planned"] = "Walks planned last week",
        ["pain"] = "Pain on the walk",
        ["met"] = "Days on which the step goal was met",
        ["scoreAtStart"] = "At the start",
        ["scoreNow"] = "Now",
        ["ordinaryBelow"] = "Ordinary ups and downs are less than",
        ["askedSince"] = "Asked since",
        ["colour"] = "How the session went",
        ["day"] = "Day",
        ["days"] = "Days",
        ["stepBefore"] = "Step before, counted from 0",
        ["step"] = "Step before, counted from 0",
        ["streak"] = "Calm sessions in a row",
        ["needed"] = "Needed",
        ["inReserve"] = "Repetitions that were still possible",
        ["effort"] = "How hard it felt, 0 to 10",
        ["donePercent"] = "Done, in percent",
        ["percent"] = "Planned sessions done, in percent",
        ["sessions"] = "Sessions since the last change",
        ["raised"] = "Exercises raised in seven days",
        ["programme"] = "Exercises in your plan",
        ["mostPercent"] = "Most growth in a week, in percent",
        ["hold"] = "Seconds held on the next step",
        ["mostHold"] = "Most seconds for now",
        ["morningPain"] = "Pain this morning",
        ["usual"] = "Usual in the morning",
        ["redExercises"] = "Exercises that were too much",
        ["exercise"] = "Exercise",
        ["easier"] = "The easier form",
        ["until"] = "Until",
        ["needs"] = "What has to go well first",
        ["flareDays"] = "Days of this flare-up",
        ["flares"] = "Flare-ups in six weeks",
        ["redSessions"] = "Sessions that were too much, in a week",
    };

    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        ["belowKnee"] = "below the knee",
        ["thigh"] = "the thigh",
        ["buttock"] = "the buttock",
        ["back"] = "the low back",
        ["extension"] = "bending backward",
        ["flexion"] = "bending forward",
        ["acuteMatched"] = "early, in the direction that eases",
        ["general"] = "after the first weeks",
        ["advanced"] = "with a clinician's word",
        ["loaded"] = "higher",
        ["low"] = "low",
        ["green"] = "calm",
        ["amber"] = "a little much",
        ["red"] = "too much",
    };

    /// <summary>The fact in words.</summary>
    public static string Of(Fact fact) => $"{Names.GetValueOrDefault(fact.Name, fact.Name)}: {Values.GetValueOrDefault(fact.Value, fact.Value)}";
}
