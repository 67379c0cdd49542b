using Lumbar.Core.Catalogue;
using Lumbar.Core.Progression;
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

    /// <summary>A clinician should look again; doses stay as they are until then.</summary>
    public const string Review = "see-a-clinician-again";

    /// <summary>The same, within a week.</summary>
    public const string ReviewSoon = "see-a-clinician-this-week";

    /// <summary>Help now: the crisis line before anything else.</summary>
    public const string HelpNow = "help-now";

    /// <summary>A flare-up that has lasted a week.</summary>
    public const string FlareLasts = "flare-lasts";

    /// <summary>Everything has to be told again after a long gap.</summary>
    public const string TellAgain = "tell-us-again";

    /// <summary>The morning after a session is needed before the next one.</summary>
    public const string MorningFirst = "morning-first";

    /// <summary>Most of the day was spent lying down.</summary>
    public const string LessBedRest = "less-bed-rest";

    /// <summary>So for two days: a clinician.</summary>
    public const string BedRestTooLong = "bed-rest-too-long";

    /// <summary>Balance three times a week from a certain age.</summary>
    public const string Balance = "balance-three-times";

    /// <summary>Every id.</summary>
    public static readonly ValueList<string> All =
    [
        Consult, ContactDoctor, WalkingOnly, FinishScreen, ScreenAgain, NotToday, TellUsWhenSeen, Review, ReviewSoon, HelpNow, FlareLasts,
        TellAgain, MorningFirst, LessBedRest, BedRestTooLong, Balance,
    ];

    internal static ValueList<string> WhenBlocked(TriageOutcome triage) => triage.Tier == Tier.T2 ? [Consult, TellUsWhenSeen] : [TellUsWhenSeen];

    internal static ValueList<string> WhenIncomplete(PatientState state, CourseOutcome course, TriageOutcome triage)
    {
        var isTooOld = state.Answers.Count > 0 && triage.Current.Count == 0;
        var tellAgain = state.Episode?.At < course.AskAgainSince;
        return [.. tellAgain ? [TellAgain] : ValueList<string>.Empty, isTooOld ? ScreenAgain : FinishScreen];
    }

    internal static ValueList<string> WhenPlanned(PlanOutcome.Planned plan, bool canWalk, KnowledgeBase knowledge)
    {
        var (person, programme, finding) = (plan.Person, plan.Programme, plan.Finding);
        List<string> advice = [];
        var isSeen = person.Facts.Flag(FlagFact.SeenByClinician) is true;
        advice.AddRange(OfReviews(finding.Reviews));
        advice.AddRange(person.ReliefReasons.Any(reason => reason.Rule == RuleIds.LegNotSeen) ? [ContactDoctor] : []);
        advice.AddRange(!isSeen || programme.HasTooFew ? [Consult] : []);
        advice.AddRange(programme.HasTooFew && canWalk ? [WalkingOnly] : []);
        advice.AddRange(plan.Triage.NotToday ? [NotToday] : []);
        advice.AddRange(OfCourse(person, finding, knowledge));
        return advice.ToValueList();
    }

    private static ValueList<string> OfReviews(ValueList<ReviewTrigger> reviews) => reviews is not [var first, ..] ? [] : first.Urgency switch
    {
        ReviewUrgency.Now => [HelpNow],
        ReviewUrgency.Week => [ReviewSoon],
        ReviewUrgency.Routine => [Review],
    };

    private static IEnumerable<string> OfCourse(PersonPicture person, StateFinding finding, KnowledgeBase knowledge)
    {
        if (person.Course.Flare is { } flare && person.On.DayNumber - flare.FirstDay.DayNumber > knowledge.Progression.Flare.AdviseDays)
        {
            yield return FlareLasts;
        }

        if (person.Course.NeedsMorning)
        {
            yield return MorningFirst;
        }

        if (person.IsRelief && finding.Outcomes.BedRestDays > 0)
        {
            yield return finding.Outcomes.BedRestDays > 1 ? BedRestTooLong : LessBedRest;
        }

        if (finding.State == ProgrammeState.Maintain && person.Facts.Number(NumberFact.Age) >= knowledge.Progression.State.BalanceAge)
        {
            yield return Balance;
        }
    }
}
