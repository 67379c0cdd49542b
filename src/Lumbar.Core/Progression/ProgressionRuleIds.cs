using Lumbar.Core.Units;

namespace Lumbar.Core.Progression;

/// <summary>The rules by which doses move and programmes change state. Each has a sentence in the messages.</summary>
public static class ProgressionRuleIds
{
    /// <summary>One step up.</summary>
    public static readonly RuleId Up = new("PG-UP");

    /// <summary>One step down after a morning that was not fine.</summary>
    public static readonly RuleId Down = new("PG-DOWN");

    /// <summary>Down after red.</summary>
    public static readonly RuleId Red = new("PG-RED");

    /// <summary>A day or two without it.</summary>
    public static readonly RuleId Rest = new("PG-REST");

    /// <summary>An easier variant takes its place.</summary>
    public static readonly RuleId Easier = new("PG-EASIER");

    /// <summary>Red twice: out for a while.</summary>
    public static readonly RuleId Out = new("PG-OUT");

    /// <summary>Back from a flare-up, lower than before.</summary>
    public static readonly RuleId Return = new("FL-RETURN");

    /// <summary>Back from a gap, lower than before.</summary>
    public static readonly RuleId Lapse = new("LP-BACK");

    /// <summary>Another exercise must go well first.</summary>
    public static readonly RuleId Unlock = new("D-8");

    /// <summary>Not enough calm days in a row yet.</summary>
    public static readonly RuleId NeedsStreak = new("PG-STREAK");

    /// <summary>Too few repetitions were left, or nobody said.</summary>
    public static readonly RuleId NeedsReserve = new("PG-RESERVE");

    /// <summary>It felt too hard, or nobody said.</summary>
    public static readonly RuleId NeedsEase = new("PG-EFFORT");

    /// <summary>Not enough of it was done.</summary>
    public static readonly RuleId NeedsDone = new("PG-DONE");

    /// <summary>Nobody said that form stayed good.</summary>
    public static readonly RuleId NeedsForm = new("PG-FORM");

    /// <summary>The last change is too recent.</summary>
    public static readonly RuleId NeedsDays = new("PG-DAYS");

    /// <summary>Too few sessions since the last change.</summary>
    public static readonly RuleId NeedsSessions = new("PG-SESSIONS");

    /// <summary>A flare-up is not long enough ago.</summary>
    public static readonly RuleId AfterFlare = new("PG-FLARE");

    /// <summary>A gap is not long enough ago.</summary>
    public static readonly RuleId AfterLapse = new("PG-LAPSE");

    /// <summary>Too few of the planned sessions were done.</summary>
    public static readonly RuleId NeedsAdherence = new("PG-ADHERENCE");

    /// <summary>Enough other exercises went up this week.</summary>
    public static readonly RuleId EnoughRaised = new("PG-COUNT");

    /// <summary>A strengthening exercise that has waited longer goes up first.</summary>
    public static readonly RuleId NeedsTurn = new("PG-TURN");

    /// <summary>The weekly work would grow too fast.</summary>
    public static readonly RuleId Growth = new("PG-GROWTH");

    /// <summary>The next step is longer or more than the phase or a condition allows.</summary>
    public static readonly RuleId BeyondLimit = new("PG-LIMIT");

    /// <summary>Relief begins: what stays begins again small.</summary>
    public static readonly RuleId Relieved = new("PG-SMALL");

    /// <summary>Relief goes on until some days were calmer.</summary>
    public static readonly RuleId NotCalmYet = new("ST-CALM");

    /// <summary>What was reached is kept.</summary>
    public static readonly RuleId Holding = new("ST-HOLD");

    /// <summary>After holding, three days a week again with a little less each.</summary>
    public static readonly RuleId AfterHolding = new("ST-MORE");

    /// <summary>Not while a flare-up lasts.</summary>
    public static readonly RuleId FlareRest = new("FL-REST");

    /// <summary>Nothing rises in relief.</summary>
    public static readonly RuleId InRelief = new("PG-RELIEF");

    /// <summary>Nothing rises while a clinician should look first.</summary>
    public static readonly RuleId InReview = new("PG-REVIEW");

    /// <summary>The top of the ladder.</summary>
    public static readonly RuleId Top = new("PG-TOP");

    /// <summary>The person says it flared up.</summary>
    public static readonly RuleId FlareSaid = new("FL-SAID");

    /// <summary>Two mornings running well above usual.</summary>
    public static readonly RuleId FlareTwice = new("FL-TWICE");

    /// <summary>One morning far above usual.</summary>
    public static readonly RuleId FlareOnce = new("FL-ONCE");

    /// <summary>Several exercises red in one session, or red and a bad morning.</summary>
    public static readonly RuleId FlareRed = new("FL-RED");

    /// <summary>Mornings rise from week to week.</summary>
    public static readonly RuleId FlareWeek = new("FL-WEEK");

    /// <summary>All of them.</summary>
    public static readonly ValueList<RuleId> All =
    [
        Up, Down, Red, Rest, Easier, Out, Return, Lapse, Unlock, NeedsStreak, NeedsReserve, NeedsEase, NeedsDone, NeedsForm,
        NeedsDays, NeedsSessions, AfterFlare, AfterLapse, NeedsAdherence, EnoughRaised, NeedsTurn, Growth, InRelief, InReview, Top,
        BeyondLimit, Relieved, NotCalmYet, Holding, AfterHolding, FlareRest,
        FlareSaid, FlareTwice, FlareOnce, FlareRed, FlareWeek,
    ];
}
