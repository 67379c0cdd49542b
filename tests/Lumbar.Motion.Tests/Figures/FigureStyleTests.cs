using Lumbar.Motion.Figures;

namespace Lumbar.Motion.Tests.Figures;

/// <summary>The colours are told apart, in light and in dark.</summary>
public class FigureStyleTests
{
    [Theory]
    [InlineData("kl")]
    [InlineData("sl")]
    [InlineData("pl")]
    [InlineData("hl")]
    [InlineData("ar")]
    [InlineData("x")]
    public void A_contour_and_a_sign_stand_out_from_a_light_page(string name) => Contrast(Palette.Of(name).Light, Palette.Page.Light).ShouldBeGreaterThanOrEqualTo(3);

    [Theory]
    [InlineData("k")]
    [InlineData("kf")]
    [InlineData("s")]
    [InlineData("sf")]
    [InlineData("p")]
    [InlineData("pf")]
    [InlineData("h")]
    [InlineData("ar")]
    [InlineData("x")]
    public void A_part_and_a_sign_stand_out_from_a_dark_page(string name) => Contrast(Palette.Of(name).Dark, Palette.Page.Dark).ShouldBeGreaterThanOrEqualTo(2.9);

    [Theory]
    [InlineData("k", "kf")]
    [InlineData("s", "sf")]
    [InlineData("p", "pf")]
    public void The_far_side_is_darker(string near, string far)
    {
        Contrast(Palette.Of(near).Light, Palette.Of(far).Light).ShouldBeGreaterThanOrEqualTo(1.35);
        Contrast(Palette.Of(near).Dark, Palette.Of(far).Dark).ShouldBeGreaterThanOrEqualTo(1.35);
    }

    [Theory]
    [InlineData("k", "s")]
    [InlineData("s", "p")]
    [InlineData("k", "h")]
    public void What_lies_side_by_side_is_told_apart(string one, string other)
    {
        Contrast(Palette.Of(one).Light, Palette.Of(other).Light).ShouldBeGreaterThanOrEqualTo(1.28);
        Contrast(Palette.Of(one).Dark, Palette.Of(other).Dark).ShouldBeGreaterThanOrEqualTo(1.28);
    }

    [Fact]
    public void The_style_sheet_of_a_page_stays_below_its_scope_and_names_every_colour()
    {
        var css = FigureStyle.Css(".picture");

        Palette.Tints.ShouldAllBe(tint => css.Contains($"--{tint.Name}:{tint.Light}") && css.Contains($"--{tint.Name}:{tint.Dark}"));
        css.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(rule => rule.Contains(".picture .lf") || rule.Contains(".picture .small"));
    }

    /// <summary>Contrast by WCAG 2.2: 1 is none, 21 is black on white.</summary>
    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour) => (0.2126 * Part(colour, 1)) + (0.7152 * Part(colour, 3)) + (0.0722 * Part(colour, 5));

    private static double Part(string colour, int at)
    {
        var part = Convert.ToInt32(colour.Substring(at, 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }
}
