using Lumbar.Core.Units;

namespace Lumbar.Core.Measures;

/// <summary>The questionnaires and items that rules look at by name. The knowledge check holds them against the file.</summary>
public static class MeasureIds
{
    /// <summary>Pain, enjoyment of life and general activity.</summary>
    public static readonly MeasureId Peg = new("peg");

    /// <summary>Three activities of the person's own choice.</summary>
    public static readonly MeasureId Activities = new("psfs");

    /// <summary>How much has changed since the start.</summary>
    public static readonly MeasureId Change = new("groc");

    /// <summary>Confidence to be active.</summary>
    public static readonly MeasureId Confidence = new("confidence");

    /// <summary>Movement in a week.</summary>
    public static readonly MeasureId Movement = new("evs");

    /// <summary>The week: painkillers, work, mood, avoiding.</summary>
    public static readonly MeasureId Weekly = new("weekly");

    /// <summary>The day: rest in bed.</summary>
    public static readonly MeasureId Day = new("day");

    /// <summary>A strong painkiller on every day of the week.</summary>
    public const string StrongPainkiller = "strong-painkiller-daily";

    /// <summary>Off work for the back.</summary>
    public const string OffWork = "off-work";

    /// <summary>Mood.</summary>
    public const string Mood = "mood";

    /// <summary>Fear kept the person from doing something.</summary>
    public const string Avoided = "activity-avoided";

    /// <summary>Lay down most of the day.</summary>
    public const string BedRest = "bed-rest";

    /// <summary>The one item of the confidence question.</summary>
    public const string ConfidenceItem = "confidence";

    /// <summary>Every questionnaire with the items that rules look at.</summary>
    public static readonly ValueList<(MeasureId Measure, ValueList<string> Items)> All =
    [
        (Peg, []), (Activities, []), (Change, []), (Confidence, [ConfidenceItem]), (Movement, []),
        (Weekly, [StrongPainkiller, OffWork, Mood, Avoided]), (Day, [BedRest]),
    ];
}
