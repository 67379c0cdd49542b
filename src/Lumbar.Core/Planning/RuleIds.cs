using Lumbar.Core.Assessment;
using Lumbar.Core.Progression;
using Lumbar.Core.Units;
using Lumbar.Core.Walking;

namespace Lumbar.Core.Planning;

/// <summary>The rules that planning itself applies. Each has a sentence in the messages; the knowledge check holds the two together.</summary>
public static class RuleIds
{
    /// <summary>This clinic asks for a consultation first (D-1).</summary>
    public static readonly RuleId Consultation = new("D-1");

    /// <summary>A quiet week lifts an acute person to the next content (D-2).</summary>
    public static readonly RuleId Quiet = new("D-2");

    /// <summary>Too much load for the phase (D-3).</summary>
    public static readonly RuleId Load = new("D-3");

    /// <summary>Leg symptoms not yet seen by a clinician (D-4).</summary>
    public static readonly RuleId LegNotSeen = new("D-4");

    /// <summary>Only relief, because stretch and strength cannot be balanced (D-10).</summary>
    public static readonly RuleId Unbalanced = new("PC-RELIEF");

    /// <summary>The direction that eases comes first, both come later (D-12).</summary>
    public static readonly RuleId Direction = new("D-12");

    /// <summary>Minutes a day (D-13).</summary>
    public static readonly RuleId Minutes = new("D-13");

    /// <summary>Not at this stage yet.</summary>
    public static readonly RuleId Stage = new("PH-STAGE");

    /// <summary>No movement to the end of the range in this phase.</summary>
    public static readonly RuleId EndRange = new("PH-END");

    /// <summary>Advanced exercises need a clinician's acknowledgement.</summary>
    public static readonly RuleId Advanced = new("R-061");

    /// <summary>The person does not want it.</summary>
    public static readonly RuleId Refused = new("PREF-REFUSED");

    /// <summary>Equipment is missing.</summary>
    public static readonly RuleId Equipment = new("PREF-EQUIPMENT");

    /// <summary>A clinician set a limit.</summary>
    public static readonly RuleId Limit = new("LIMIT");

    /// <summary>A clinician took it out.</summary>
    public static readonly RuleId Withdrawn = new("WITHDRAWN");

    /// <summary>A clinician put it in.</summary>
    public static readonly RuleId Prescribed = new("PRESCRIBED");

    /// <summary>Not in the relief state.</summary>
    public static readonly RuleId Relief = new("STATE-RELIEF");

    /// <summary>It moves in the direction that eases.</summary>
    public static readonly RuleId DirectionMatch = new("DIR-MATCH");

    /// <summary>It was in last week's programme.</summary>
    public static readonly RuleId Continuity = new("CONTINUITY");

    /// <summary>The person likes it.</summary>
    public static readonly RuleId Liked = new("LIKED");

    /// <summary>Sources recommend it.</summary>
    public static readonly RuleId Sources = new("SOURCES");

    /// <summary>It trains muscles that nothing else in the programme trains.</summary>
    public static readonly RuleId Breadth = new("BREADTH");

    /// <summary>A back extensor stands beside an abdominal (D-9).</summary>
    public static readonly RuleId BackPartner = new("R-129");

    /// <summary>A good beginning.</summary>
    public static readonly RuleId GoodBeginning = new("BEGIN");

    /// <summary>Another variant of the same movement is in.</summary>
    public static readonly RuleId SameFamily = new("PC-FAMILY");

    /// <summary>Another exercise already trains the same muscles.</summary>
    public static readonly RuleId SameMuscles = new("PC-MUSCLES");

    /// <summary>It does not fit the time.</summary>
    public static readonly RuleId Time = new("PC-TIME");

    /// <summary>It would be an abdominal without a back extensor at its side (D-9).</summary>
    public static readonly RuleId AbdominalPartner = new("PC-PARTNER");

    /// <summary>It would tip the balance of stretch and strength (D-10).</summary>
    public static readonly RuleId TipsBalance = new("PC-BALANCE");

    /// <summary>The place for this direction is taken: one for the opposite one (D-12), a share for the one that eases (DL-7).</summary>
    public static readonly RuleId DirectionTaken = new("PC-DIRECTION");

    /// <summary>The programme is full.</summary>
    public static readonly RuleId Full = new("PC-COUNT");

    /// <summary>Others fit better.</summary>
    public static readonly RuleId Rank = new("PC-RANK");

    /// <summary>An activity to do on its own, outside the session.</summary>
    public static readonly RuleId NoRole = new("NO-ROLE");

    /// <summary>A name for several exercises, which are chosen one by one.</summary>
    public static readonly RuleId Collection = new("COLLECTION");

    /// <summary>How walking begins.</summary>
    public static readonly RuleId Walking = new("WALK-START");

    /// <summary>Too few exercises are left.</summary>
    public static readonly RuleId TooFew = new("RF-10");

    /// <summary>The card of the day belongs to what the programme is about now.</summary>
    public static readonly RuleId LearnNow = new("LEARN-NOW");

    /// <summary>The card of the day holds at any time.</summary>
    public static readonly RuleId LearnAnyTime = new("LEARN-ANY");

    /// <summary>High irritability.</summary>
    public static readonly RuleId HighIrritability = IrritabilityDecision.High;

    /// <summary>Moderate irritability.</summary>
    public static readonly RuleId ModerateIrritability = IrritabilityDecision.Moderate;

    /// <summary>Low irritability.</summary>
    public static readonly RuleId LowIrritability = IrritabilityDecision.Low;

    /// <summary>All of them.</summary>
    public static readonly ValueList<RuleId> All =
    [
        Consultation, Quiet, Load, LegNotSeen, Unbalanced, Direction, Minutes, Stage, EndRange, Advanced, Refused, Equipment,
        Limit, Withdrawn, Prescribed, Relief, DirectionMatch, Continuity, Liked, Sources, Breadth, BackPartner, GoodBeginning, SameFamily, SameMuscles,
        Time, AbdominalPartner, TipsBalance, DirectionTaken, Full, Rank, NoRole, Collection, Walking, TooFew, HighIrritability, ModerateIrritability,
        LowIrritability, LearnNow, LearnAnyTime, .. ProgressionRuleIds.All, .. ReviewRuleIds.All,
        .. WalkRules.All,
        .. DirectionRules.All,
    ];
}
