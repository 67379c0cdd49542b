using System.Globalization;
using Lumbar.Core.Assessment;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;

namespace Lumbar.Web.Directions;

/// <summary>Directions, results and times of their tests in words.</summary>
public static class DirectionWords
{
    /// <summary>A direction at the head of a line.</summary>
    public static string Of(TestedDirection direction) => direction switch
    {
        TestedDirection.Flexion => "Bending forward",
        TestedDirection.Extension => "Bending backward",
    };

    /// <summary>A direction inside a sentence.</summary>
    public static string In(TestedDirection direction) => direction switch
    {
        TestedDirection.Flexion => "bending forward",
        TestedDirection.Extension => "bending backward",
    };

    /// <summary>How a test came out.</summary>
    public static string Of(DirectionDecision.TestResult result) => result switch
    {
        DirectionDecision.TestResult.Better => "Eased",
        DirectionDecision.TestResult.Same => "No clear change",
        DirectionDecision.TestResult.Worse => "Made it worse",
    };

    /// <summary>How far down, inside a sentence.</summary>
    public static string Reach(LegSymptom leg) => leg switch
    {
        LegSymptom.None => "nowhere",
        LegSymptom.Back => "the low back",
        LegSymptom.Buttock => "the buttock",
        LegSymptom.Thigh => "the thigh",
        LegSymptom.BelowKnee => "below the knee",
    };

    /// <summary>How far down and how strong, before and after.</summary>
    public static string Change(RecordEvent.DirectionTested test)
    {
        var leg = test.LegBefore == test.LegAfter ? $"It reached {Reach(test.LegBefore)} before and after" : $"It reached {Reach(test.LegBefore)} before, {Reach(test.LegAfter)} after";
        return $"{leg}. Pain {test.PainBefore} before, {test.PainAfter} after.";
    }

    /// <summary>A moment near now, such as "Monday, 23 November, 9:20".</summary>
    public static string Moment(DateTimeOffset at) => at.ToString("dddd, d MMMM, H:mm", CultureInfo.InvariantCulture);

    /// <summary>A time left, such as "1 minute 20 seconds".</summary>
    public static string Left(int seconds)
    {
        var (minutes, rest) = Math.DivRem(seconds, 60);
        var words = new[] { Counted(minutes, "minute"), Counted(rest, "second") };
        return string.Join(' ', words.Where(word => word.Length > 0));
    }

    private static string Counted(int count, string word) => count switch
    {
        0 => "",
        1 => $"1 {word}",
        _ => $"{count} {word}s",
    };
}
