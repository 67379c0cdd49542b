namespace Lumbar.Knowledge.Texts;

/// <summary>The names of facts in words a person understands, by what they are about.</summary>
internal static class FactNames
{
    private static readonly Dictionary<string, string> OfThePlan = new(StringComparer.Ordinal)
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
    };

    private static readonly Dictionary<string, string> OfASession = new(StringComparer.Ordinal)
    {
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
    };

    private static readonly Dictionary<string, string> OfTheWeeks = new(StringComparer.Ordinal)
    {
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
        ["instead"] = "What stood in for it",
        ["first"] = "What goes up first",
        ["parts"] = "The exercises it stands for",
    };

    /// <summary>The words for a fact, or its own name when there are none.</summary>
    public static string Of(string name) =>
        OfThePlan.GetValueOrDefault(name) ?? OfASession.GetValueOrDefault(name) ?? OfTheWeeks.GetValueOrDefault(name) ?? name;
}
