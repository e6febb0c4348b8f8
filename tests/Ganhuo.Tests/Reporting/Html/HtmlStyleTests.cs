using System.Globalization;
using System.Text.RegularExpressions;
using Ganhuo.Reporting.Html;

namespace Ganhuo.Tests.Reporting.Html;

public sealed partial class HtmlStyleTests
{
    private const double LeastForText = 4.5, LeastForShapes = 1.5;

    private static readonly string[] Grounds = ["paper", "card"];
    private static readonly string[] Marks = ["concrete-tint", "required-tint", "boilerplate-tint", "unfilled-tint", "target"];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Every_text_colour_can_be_read_on_what_it_stands_on(int theme)
    {
        var colours = Themes()[theme];
        foreach (var ground in Grounds)
            Assert.All(["ink", "soft", "link", "error", "warning", "note"], text => AssertContrast(colours, text, ground, LeastForText));
        Assert.All(Marks, mark => AssertContrast(colours, "ink", mark, LeastForText));
        Assert.All(["error", "warning", "note", "unfilled"], solid => AssertContrast(colours, "onsolid", solid, LeastForText));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Every_shape_stands_out_from_its_ground(int theme)
    {
        var colours = Themes()[theme];
        Assert.All(["concrete", "plain", "required", "boilerplate", "unfilled"],
            shape => AssertContrast(colours, shape, "card", LeastForShapes));
    }

    [Fact]
    public void Dark_theme_names_every_colour_of_the_light_one() =>
        Assert.Equal(Themes()[0].Keys.Order(StringComparer.Ordinal), Themes()[1].Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_colour_that_is_used_is_named()
    {
        var known = Themes()[0].Keys.ToHashSet(StringComparer.Ordinal);
        Assert.All(Used().Matches(HtmlStyle.Css + ReportStyle.Css), m => Assert.Contains(m.Groups[1].Value, known));
    }

    private static void AssertContrast(Dictionary<string, string> colours, string text, string ground, double least)
    {
        var (one, other) = (Luminance(colours[text]), Luminance(colours[ground]));
        var contrast = (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);
        Assert.True(contrast >= least, $"{text} on {ground}: {contrast:0.00}");
    }

    // Relative luminance as WCAG 2 defines it.
    private static double Luminance(string colour)
    {
        double Channel(int at)
        {
            var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.03928 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
    }

    private static List<Dictionary<string, string>> Themes() =>
        [.. HtmlStyle.Css.Split(":root {").Skip(1).Take(2).Select(part =>
            Colour().Matches(part.Split('}')[0]).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value, StringComparer.Ordinal))];

    [GeneratedRegex("--([a-z-]+):(#[0-9a-f]{6})")]
    private static partial Regex Colour();

    [GeneratedRegex("var\\(--([a-z-]+)\\)")]
    private static partial Regex Used();
}
