using System.Globalization;
using Ganhuo.Detecting;
using Ganhuo.Scoring;
using Ganhuo.Text;

namespace Ganhuo.Reporting.Html;

/// <summary>The five-class bar as inline SVG with an accessible name.</summary>
internal static class ShareBar
{
    private const int Width = 1000;

    public static void Write(HtmlOutput output, Composition composition, Language language)
    {
        var shares = Shares(composition);
        output.Raw($"<svg class=\"bar\" viewBox=\"0 0 {Width} 40\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"");
        output.Text(string.Join("，", shares.Select(s => $"{Labels.Of(s.Class).In(language)} {Percent(s.Share)}")));
        output.Raw("\">");
        double x = 0;
        foreach (var (substance, share) in shares)
        {
            if (share > 0)
                output.Raw(string.Create(CultureInfo.InvariantCulture,
                    $"<rect class=\"{Key(substance)}\" x=\"{x:0.##}\" y=\"0\" width=\"{share * Width:0.##}\" height=\"40\"/>"));
            x += share * Width;
        }

        output.Raw("</svg>");
    }

    public static void WriteLegend(HtmlOutput output, Composition composition, Language language)
    {
        output.Raw("<ul class=\"legend\">");
        foreach (var (substance, share) in Shares(composition))
        {
            output.Raw($"<li><i class=\"{Key(substance)}\"></i>");
            output.Text($"{Labels.Of(substance).In(language)} {Percent(share)}");
            output.Raw("</li>");
        }

        output.Raw("</ul>");
    }

    public static string Key(SubstanceClass substance) => substance switch
    {
        SubstanceClass.Concrete => "concrete",
        SubstanceClass.Plain => "plain",
        SubstanceClass.Required => "required",
        SubstanceClass.Boilerplate => "boilerplate",
        _ => "unfilled",
    };

    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.#}%");

    private static (SubstanceClass Class, double Share)[] Shares(Composition c) =>
    [
        (SubstanceClass.Concrete, c.Concrete), (SubstanceClass.Plain, c.Plain), (SubstanceClass.Required, c.Required),
        (SubstanceClass.Boilerplate, c.Boilerplate), (SubstanceClass.Unfilled, c.Unfilled),
    ];
}
