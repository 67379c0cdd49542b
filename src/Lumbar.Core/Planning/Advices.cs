using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning.Choice;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Core.Planning;

/// <summary>Decides which short advice goes with an outcome. Each id has its sentence in the messages.</summary>
public static class Advices
{
    /// <summary>See a clinician; shown until a consultation is recorded (D-1).</summary>
    public const string Consult = "consult-a-clinician";

    /// <summary>A leg symptom that nobody has looked at yet (D-4).</summary>
    public const string ContactDoctor = "contact-a-doctor-now";

    /// <summary>Too few exercises are left, or none may open yet: walking only.</summary>
    public const string WalkingOnly = "walking-only";

    /// <summary>Some questions have no answer yet.</summary>
    public const string FinishScreen = "finish-the-screen";

    /// <summary>The answers have become too old.</summary>
    public const string ScreenAgain = "answer-the-screen-again";

    /// <summary>Not today.</summary>
    public const string NotToday = "not-today";

    /// <summary>Come back after the visit.</summary>
    public const string TellUsWhenSeen = "tell-us-when-seen";

    /// <summary>Every id.</summary>
    public static readonly ValueList<string> All = [Consult, ContactDoctor, WalkingOnly, FinishScreen, ScreenAgain, NotToday, TellUsWhenSeen];

    internal static ValueList<string> WhenBlocked(TriageOutcome triage) => triage.Tier == Tier.T2 ? [Consult, TellUsWhenSeen] : [TellUsWhenSeen];

    internal static ValueList<string> WhenIncomplete(PatientState state, TriageOutcome triage) =>
        state.Answers.Count > 0 && triage.Current.Count == 0 ? [ScreenAgain] : [FinishScreen];

    internal static ValueList<string> WhenPlanned(PersonPicture person, Programme programme, TriageOutcome triage, bool canWalk)
    {
        List<string> advice = [];
        var isSeen = person.Facts.Flag(FlagFact.SeenByClinician) is true;
        advice.AddRange(person.ReliefReasons.Any(reason => reason.Rule == RuleIds.LegNotSeen) ? [ContactDoctor] : []);
        advice.AddRange(!isSeen || programme.HasTooFew ? [Consult] : []);
        advice.AddRange(programme.HasTooFew && canWalk ? [WalkingOnly] : []);
        advice.AddRange(triage.NotToday ? [NotToday] : []);
        return advice.ToValueList();
    }
}
