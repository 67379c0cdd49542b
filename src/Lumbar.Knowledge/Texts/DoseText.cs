using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;

namespace Lumbar.Knowledge.Texts;

/// <summary>Says a dose in words a person understands, such as "2 sets of 8, each side, hold 5 seconds".</summary>
public static class DoseText
{
    /// <summary>The dose in one line.</summary>
    public static string Of(Dose dose)
    {
        var side = dose.PerSide ? ", each side" : string.Empty;
        var hold = dose.Hold > Seconds.Zero ? $", hold {dose.Hold.Value} seconds" : string.Empty;
        return $"{Repetitions(dose)}{side}{hold}";
    }

    /// <summary>How often, such as "3 days a week" or "every day, up to 3 times".</summary>
    public static string HowOften(Dose dose)
    {
        const int EveryDay = 7;
        var days = dose.DaysPerWeek >= EveryDay ? "every day" : dose.DaysPerWeek == 1 ? "1 day a week" : $"{dose.DaysPerWeek} days a week";
        return dose.TimesPerDay > 1 ? $"{days}, up to {dose.TimesPerDay} times" : days;
    }

    /// <summary>A length of time in minutes and seconds, such as "10 min" or "1 min 36 s".</summary>
    public static string Time(Seconds time)
    {
        const int Minute = 60;
        var (minutes, seconds) = Math.DivRem(time.Value, Minute);
        return (minutes, seconds) switch
        {
            (0, _) => $"{seconds} s",
            (_, 0) => $"{minutes} min",
            _ => $"{minutes} min {seconds} s",
        };
    }

    private static string Repetitions(Dose dose)
    {
        var isEven = dose.SetRepetitions.All(count => count == dose.Repetitions);
        return (dose.Sets, isEven) switch
        {
            (1, _) => dose.Repetitions == 1 ? "once" : $"{dose.Repetitions} times",
            (_, true) => $"{dose.Sets} sets of {dose.Repetitions}",
            _ => $"{dose.Sets} sets of {string.Join(", ", dose.SetRepetitions.SkipLast(1))} and {dose.SetRepetitions[^1]}",
        };
    }
}
