using Lumbar.Core.Record;

namespace Lumbar.Web.Pages.Start;

/// <summary>How long ago the episode began, as a person tells it.</summary>
public enum OnsetAnswer
{
    /// <summary>Today.</summary>
    Today,

    /// <summary>In the last week.</summary>
    ThisWeek,

    /// <summary>One to six weeks ago.</summary>
    Weeks,

    /// <summary>Six weeks to three months ago.</summary>
    Months,

    /// <summary>Three to twelve months ago.</summary>
    ThisYear,

    /// <summary>More than a year ago.</summary>
    Years,

    /// <summary>On a day the person knows.</summary>
    OnDay,
}

/// <summary>One answer and the number it stands for.</summary>
public sealed record Span<T>(T Answer, string Words, int Number, string? Small = null);

/// <summary>
/// Where an answer in words becomes a number, all in one place. Each number lies well inside what its words say, so that
/// no cut-off of the rules runs through an answer; a test holds them against the rules. All of them are own judgement.
/// </summary>
public static class Spans
{
    /// <summary>When it began, in days before today.</summary>
    public static IReadOnlyList<Span<OnsetAnswer>> Onset { get; } =
    [
        new(OnsetAnswer.Today, "Today", 0),
        new(OnsetAnswer.ThisWeek, "In the last week", 4),
        new(OnsetAnswer.Weeks, "1 to 6 weeks ago", 24),
        new(OnsetAnswer.Months, "6 weeks to 3 months ago", 63),
        new(OnsetAnswer.ThisYear, "3 to 12 months ago", 200),
        new(OnsetAnswer.Years, "More than a year ago", 730),
    ];

    /// <summary>How long it takes to settle, in minutes.</summary>
    public static IReadOnlyList<Span<int>> Settle { get; } =
    [
        Of(5, "A few minutes"),
        Of(20, "Up to half an hour"),
        Of(75, "Half an hour to two hours"),
        Of(720, "Longer, or not before the next day"),
    ];

    /// <summary>How long walking is comfortable, in minutes.</summary>
    public static IReadOnlyList<Span<int>> Walk { get; } =
    [
        Of(0, "Hardly at all"),
        Of(5, "5 minutes"),
        Of(10, "10 minutes"),
        Of(20, "20 minutes"),
        Of(30, "30 minutes"),
        Of(60, "An hour or more"),
    ];

    /// <summary>Minutes a day.</summary>
    public static IReadOnlyList<int> Minutes { get; } = [10, 15, 20, 30];

    /// <summary>Sessions a day.</summary>
    public static IReadOnlyList<int> Sessions { get; } = [1, 2, 3];

    /// <summary>Days a week.</summary>
    public static IReadOnlyList<int> Days { get; } = [2, 3, 4, 5, 6, 7];

    /// <summary>The words for what eases.</summary>
    public static IReadOnlyList<(Ease Value, string Words)> Eases { get; } =
    [
        (Ease.Lying, "Lying down"), (Ease.Sitting, "Sitting"), (Ease.Standing, "Standing"), (Ease.Walking, "Walking"),
    ];

    /// <summary>The words for what makes it worse.</summary>
    public static IReadOnlyList<(Worsening Value, string Words)> Worsens { get; } =
    [
        (Worsening.Sitting, "Sitting"), (Worsening.Bending, "Bending forward"), (Worsening.Standing, "Standing"),
        (Worsening.Walking, "Walking"), (Worsening.Lying, "Lying down"),
    ];

    private static Span<int> Of(int number, string words) => new(number, words, number);
}
