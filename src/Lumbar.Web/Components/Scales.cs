using Lumbar.Core.Units;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lumbar.Web.Components;

/// <summary>Pain 0 to 10 in four rows, each led by a word and waves.</summary>
[HtmlTargetElement("nrs", TagStructure = TagStructure.WithoutEndTag)]
public sealed class Nrs(IHtmlHelper html) : Field(html)
{
    /// <summary>The rows from no pain to the worst.</summary>
    public static IReadOnlyList<NrsRow> Rows { get; } = [new("None", 0, 0, 0), new("Mild", 1, 3, 1), new("Moderate", 4, 6, 2), new("Strong", 7, Nprs.Highest, 3)];
}

/// <summary>One row of the scale: its word, its numbers, and how many of three waves are marked.</summary>
public sealed record NrsRow(string Word, int From, int To, int Waves)
{
    /// <summary>The numbers of the row.</summary>
    public IEnumerable<int> Scores => Enumerable.Range(From, To - From + 1);
}

/// <summary>0 to 10, or eleven other numbers in a row, in little space, with words at both ends, for daily use.</summary>
[HtmlTargetElement("eleven", TagStructure = TagStructure.WithoutEndTag)]
public sealed class Eleven(IHtmlHelper html) : Field(html)
{
    /// <summary>The first of the eleven numbers.</summary>
    public int From { get; set; }

    /// <summary>What the first number means.</summary>
    public string Low { get; set; } = "no pain";

    /// <summary>What the last number means.</summary>
    public string High { get; set; } = "worst imaginable";

    /// <summary>The last of the eleven numbers.</summary>
    public int To => From + Nprs.Highest;

    /// <summary>A number as it is read: below zero with a true minus sign.</summary>
    public static string Sign(int score) => score < 0 ? $"\u2212{-score}" : $"{score}";

    /// <summary>The accessible name of a number: the words at the ends are part of it.</summary>
    public string NameOf(int score) => score == From ? $"{Sign(score)}, {Low}" : score == To ? $"{Sign(score)}, {High}" : Sign(score);
}
