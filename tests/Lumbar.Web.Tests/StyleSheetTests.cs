using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Lumbar.Web.Tests;

/// <summary>The laws of the style sheet that arithmetic can check.</summary>
public sealed partial class StyleSheetTests(Site site) : IClassFixture<Site>
{
    private const int LargestCompressed = 12 * 1024;

    // What is read on what, and the WCAG 2 ratio it needs: 7 for text and tier text, 4.5 for second text, 3 for edges and marks.
    public static TheoryData<string, string, double> Pairs => new()
    {
        { "ink", "ground", 7 }, { "ink", "surface", 7 }, { "ink", "sunk", 7 },
        { "ink-2", "ground", 4.5 }, { "ink-2", "surface", 4.5 }, { "ink-2", "sunk", 4.5 },
        { "link", "ground", 4.5 }, { "link", "surface", 4.5 }, { "on-mat", "mat", 4.5 },
        { "mat", "ground", 3 }, { "mat", "surface", 3 }, { "mat-ink", "mat-soft", 4.5 },
        { "edge", "surface", 3 }, { "edge", "ground", 3 }, { "edge", "sunk", 3 },
        { "focus", "ground", 3 }, { "focus", "surface", 3 }, { "focus", "floor", 3 },
        { "ink", "wall", 7 }, { "ink", "floor", 7 }, { "ink-2", "wall", 4.5 }, { "ink-2", "floor", 4.5 },
        { "mat", "wall", 3 }, { "mat", "floor", 3 }, { "beech", "surface", 3 },
        { "stop-ink", "stop-soft", 7 }, { "on-stop", "stop", 4.5 }, { "stop", "surface", 3 }, { "stop", "stop-soft", 3 },
        { "today-ink", "today-soft", 7 }, { "today", "today-soft", 3 },
        { "clinic-ink", "clinic-soft", 7 }, { "clinic", "clinic-soft", 3 },
        { "adapt-ink", "adapt-soft", 7 }, { "adapt", "adapt-soft", 3 },
        { "ok-ink", "ok-soft", 7 }, { "ok", "ok-soft", 3 }, { "ok", "surface", 3 },
        { "amber", "surface", 3 }, { "red", "surface", 3 },
        { "hurt-ink", "hurt", 7 }, { "hurt-edge", "floor", 3 }, { "hurt-edge", "ground", 3 },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task Every_pair_has_the_contrast_it_needs_in_light_and_dark(string front, string back, double least)
    {
        var sheet = await Sheet();

        foreach (var colours in new[] { Tokens(Light().Match(sheet)), Tokens(Dark().Match(sheet)) })
        {
            Contrast(colours[front], colours[back]).ShouldBeGreaterThanOrEqualTo(least, $"{front} on {back}");
        }
    }

    [Fact]
    public async Task Both_dark_blocks_are_the_same()
    {
        var blocks = Dark().Matches(await Sheet());

        blocks.Count.ShouldBe(2);
        blocks[0].Value.ShouldBe(blocks[1].Value);
        Tokens(blocks[0]).Keys.ShouldBe(Tokens(Light().Match(await Sheet())).Keys, ignoreOrder: true);
    }

    [Fact]
    public async Task Paper_is_always_light()
    {
        var sheet = await Sheet();

        sheet.ShouldContain("@media screen and (prefers-color-scheme:dark)");
        Regex.Count(sheet, @"@media screen \{\s*:root\[data-theme=dark\]").ShouldBe(1);
        Regex.Count(sheet, @"data-theme=dark").ShouldBe(1);
    }

    [Fact]
    public async Task The_sheet_stays_within_its_budget()
    {
        using var packed = new MemoryStream();
        await using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            await brotli.WriteAsync(Encoding.UTF8.GetBytes(await Sheet()), TestContext.Current.CancellationToken);
        }

        packed.Length.ShouldBeLessThan(LargestCompressed);
    }

    private Task<string> Sheet() => site.Open().Read("/lumbar.css");

    private static Dictionary<string, string> Tokens(Match block) =>
        Token().Matches(block.Value).ToDictionary(token => token.Groups[1].Value, token => token.Groups[2].Value);

    private static double Contrast(string front, string back)
    {
        var (one, two) = (Luminance(front), Luminance(back));
        return (Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05);
    }

    private static double Luminance(string hex)
    {
        double Part(int at)
        {
            var value = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Part(0)) + (0.7152 * Part(2)) + (0.0722 * Part(4));
    }

    [GeneratedRegex(@"/\* light \*/.*?/\* end light \*/", RegexOptions.Singleline)]
    private static partial Regex Light();

    [GeneratedRegex(@"/\* dark \*/.*?/\* end dark \*/", RegexOptions.Singleline)]
    private static partial Regex Dark();

    [GeneratedRegex("--([a-z0-9-]+): ?#([0-9A-Fa-f]{6})")]
    private static partial Regex Token();
}
