using System.Globalization;
using Ganhuo.Detecting.Reuse;
using Ganhuo.Text;

namespace Ganhuo.Reporting.Html;

/// <summary>A comparison as one self-contained page: passages side by side, what was changed marked in both.</summary>
public static class ComparisonHtmlWriter
{
    private const string Css = """
        h2 { margin-top: 1.5rem; } .figure { font-size: 2.6rem; line-height: 1.1; font-variant-numeric: tabular-nums; } details { margin-top: .5rem; }
        .pair { display: grid; grid-template-columns: 1fr 1fr; gap: .25rem 1.5rem; border-left: 4px solid var(--plain); padding: .1rem 0 .1rem .75rem; margin: 1rem 0; }
        .pair h3 { grid-column: 1 / -1; font-size: 1rem; margin: 0; } .pair p { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
        .pair.yearSwapped, .pair.spun { border-color: var(--unfilled); }
        mark { background: var(--target); color: inherit; border-radius: 2px; }
        @media (max-width: 40rem) { .pair { grid-template-columns: 1fr; } }

        """;

    /// <summary>Writes the page, with LF line ends; the writer is not closed.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter writer, ReportComparison comparison, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(comparison);
        var output = new HtmlOutput(writer);
        HtmlFrame.Begin(output, ComparisonWords.Title.In(language), language, Css);
        output.Raw("<header>");
        output.Element("h1", ComparisonWords.Title.In(language));
        WriteReport(output, ComparisonWords.Before.In(language), comparison.Before);
        WriteReport(output, ComparisonWords.After.In(language), comparison.After);
        output.Raw("</header>\n<main>\n");
        output.Element("h2", ComparisonWords.Share.In(language));
        output.Element(
            "p class=\"figure\"", string.Create(CultureInfo.InvariantCulture, $"{comparison.ReusedShare * 100:0.0}%"));
        output.Element("p", ComparisonWords.Denominator(comparison).In(language).Trim());
        WriteMeasures(output, comparison, language);
        output.Element("h2", $"{ComparisonWords.Passages.In(language)} {comparison.Passages.Length}");
        output.Raw("\n");
        foreach (var passage in comparison.Passages) WritePassage(output, comparison, passage, language);
        output.Raw("</main>\n");
        HtmlFrame.End(output);
    }

    private static void WriteReport(HtmlOutput output, string label, NamedReport report) =>
        output.Element("p", string.Join(
        " · ",
        new[] { label, report.Name, report.Unit, report.Year?.ToString(CultureInfo.InvariantCulture) }
            .Where(p => !string.IsNullOrEmpty(p))));

    private static void WriteMeasures(HtmlOutput output, ReportComparison comparison, Language language)
    {
        output.Raw("<details><summary>");
        output.Text(ComparisonWords.Measures.In(language));
        output.Raw("</summary><table>");
        foreach (var (name, value) in comparison.Measures)
        {
            var measure = ComparisonMeasure.Of(name);
            output.Raw("<tr>");
            output.Element("td", measure.Name.In(language));
            output.Element("td", value.ToString("0.0000", CultureInfo.InvariantCulture));
            output.Element("td", measure.Meaning.In(language));
            output.Raw("</tr>");
        }

        output.Raw("</table></details>\n");
    }

    private static void WritePassage(
        HtmlOutput output, ReportComparison comparison, ReusedPassage passage, Language language)
    {
        var line = comparison.After.Text.PositionOf(passage.Span.Start).Line;
        output.Raw($"<div class=\"pair {ComparisonWords.Key(passage.Kind)}\">");
        output.Element("h3", string.Create(CultureInfo.InvariantCulture,
            $"{ComparisonWords.Of(passage.Kind).In(language)} · {ComparisonWords.Line.In(language)} {passage.Source.Line} → {line} · {passage.Similarity * 100:0}%"));
        WriteSide(output, comparison.Before.Text, passage.Source.Span, passage.Changes.Select(c => c.Source));
        WriteSide(output, comparison.After.Text, passage.Span, passage.Changes.Select(c => c.Span));
        output.Raw("</div>\n");
    }

    private static void WriteSide(HtmlOutput output, SourceText text, TextSpan span, IEnumerable<TextSpan> marks)
    {
        output.Raw("<p>");
        var at = span.Start;
        foreach (var mark in marks.Order())
        {
            if (mark.Start < at || mark.End > span.End) continue;
            output.Text(text.TextOf(new TextSpan(at, mark.Start)));
            output.Element("mark", text.TextOf(mark));
            at = mark.End;
        }

        output.Text(text.TextOf(new TextSpan(at, span.End)));
        output.Raw("</p>");
    }
}
