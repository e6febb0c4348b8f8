using System.Globalization;
using Ganhuo.Detecting;
using Ganhuo.Scoring;
using Ganhuo.Text;

namespace Ganhuo.Reporting.Html;

/// <summary>The five-class bar as inline SVG with an accessible name.</summary>
internal static class ShareBar
{
    private const int Width = 1000;

    /// <summary>A bar as wide as its place.</summary>
    public static void Write(HtmlOutput output, Composition composition, Language language) =>
        Write(output, composition, 1, Words(composition, language));

    /// <summary>A bar over the given part of its place, in [0, 1].</summary>
    public static void Write(HtmlOutput output, Composition composition, double part, string name)
    {
        output.Write($"<svg class=\"bar\" viewBox=\"0 0 {Width} 10\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{name}\"><title>{name}</title>");
        double x = 0;
        foreach (var (substance, share) in Shares(composition))
        {
            var width = share * part * Width;
            if (share > 0) output.Write($"<rect class=\"{Key(substance)}\" x=\"{x}\" y=\"0\" width=\"{width}\" height=\"10\"/>");
            x += width;
        }

        output.Raw("</svg>");
    }

    public static void WriteLegend(HtmlOutput output, Composition composition, Language language)
    {
        output.Raw("<ul class=\"legend\">");
        foreach (var (substance, share) in Shares(composition))
            output.Write($"<li><i class=\"{Key(substance)}\"></i>{Labels.Of(substance).In(language)} <b>{Percent(share)}</b></li>");
        output.Raw("</ul>");
    }

    public static string Words(Composition composition, Language language) => string.Join(
        language == Language.English ? ", " : "，",
        Shares(composition).Select(s => $"{Labels.Of(s.Class).In(language)} {Percent(s.Share)}"));

    public static string Key(SubstanceClass substance) => substance switch
    {
        SubstanceClass.Concrete => "concrete",
        SubstanceClass.Plain => "plain",
        SubstanceClass.Required => "required",
        SubstanceClass.Boilerplate => "boilerplate",
        _ => "unfilled",
    };

    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.#}%");

    public static (SubstanceClass Class, double Share)[] Shares(Composition c) =>
    [
        (SubstanceClass.Concrete, c.Concrete), (SubstanceClass.Plain, c.Plain), (SubstanceClass.Required, c.Required),
        (SubstanceClass.Boilerplate, c.Boilerplate), (SubstanceClass.Unfilled, c.Unfilled),
    ];
}
