using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Reading;

namespace Lumbar.Knowledge.Files;

/// <summary>Reads one question of a questionnaire: a scale with words at both ends, answers in words, or a number.</summary>
internal static class MeasureItemFile
{
    private const int Widest = 1000;

    public static MeasureItemRule Read(MapReader map)
    {
        var choices = map.OptionalItems("choices", Choice);
        var lowest = map.Number("lowest", -Widest, Widest);
        var highest = map.Number("highest", lowest + 1, Widest);
        CheckChoices(map, choices, lowest, highest);
        return new MeasureItemRule
        {
            Id = map.Word("id"),
            Text = map.Text("text"),
            Lowest = lowest,
            Highest = highest,
            LowWords = map.OptionalText("low_words"),
            HighWords = map.OptionalText("high_words"),
            Choices = choices,
            Counts = map.YesNo("counts"),
            Loinc = map.OptionalWord("loinc"),
        };
    }

    private static MeasureChoice Choice(MapReader map) => new(map.Number("value", -Widest, Widest), map.Text("words"));

    private static void CheckChoices(MapReader map, ValueList<MeasureChoice> choices, int lowest, int highest)
    {
        var isComplete = choices.Select(choice => choice.Value).Order().SequenceEqual(Enumerable.Range(lowest, highest - lowest + 1));
        if (map.IsClean && choices.Count > 0 && !isComplete)
        {
            map.Report(map.At("choices"), $"The answers are {string.Join(", ", choices.Select(choice => choice.Value))}.", $"each number from {lowest} to {highest} once");
        }
    }
}
