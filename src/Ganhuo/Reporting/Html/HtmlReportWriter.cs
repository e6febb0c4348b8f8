using System.Collections.Immutable;
using System.Globalization;
using Ganhuo.Classifying;
using Ganhuo.Detecting;
using Ganhuo.Text;

namespace Ganhuo.Reporting.Html;

/// <summary>
/// One report as one self-contained page: no script, no request, the layers of the text switched by check boxes and
/// style alone. The same analysis always gives the same bytes.
/// </summary>
public sealed class HtmlReportWriter
{
    private const int RankedCharacters = 60;

    private readonly ReportAnalysis analysis;
    private readonly HtmlOutput output;
    private readonly Language language;

    private HtmlReportWriter(ReportAnalysis analysis, TextWriter writer, Language language)
    {
        this.analysis = analysis;
        this.language = language;
        output = new HtmlOutput(writer);
    }

    /// <summary>Writes the page; the writer is not closed.</summary>
    /// <param name="writer">Receives the page, with LF line ends.</param>
    /// <param name="analysis">The report.</param>
    /// <param name="source">Its name, shown under the title.</param>
    /// <param name="language">Language of everything but the report's own text.</param>
    public static void Write(TextWriter writer, ReportAnalysis analysis, string source, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(analysis);
        new HtmlReportWriter(analysis, writer, language).WritePage(source);
    }

    private string Say(Bilingual words) => words.In(language);

    private void WritePage(string source)
    {
        var title = analysis.Title ?? Say(Labels.Untitled);
        output.Raw($"<!DOCTYPE html>\n<html lang=\"{(language == Language.English ? "en" : "zh-CN")}\">\n<head>\n<meta charset=\"utf-8\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            + "<meta name=\"color-scheme\" content=\"light dark\">\n");
        output.Element("title", title);
        output.Raw("\n<style>\n" + HtmlStyle.Css + "</style>\n</head>\n<body>\n");
        WriteHeader(title, source);
        output.Raw("<main>\n");
        WriteScore();
        WriteStructure();
        WriteFindings();
        WriteRanking();
        WriteText();
        output.Raw("</main>\n</body>\n</html>\n");
    }

    private void WriteHeader(string title, string source)
    {
        output.Raw("<header>");
        output.Element("h1", title);
        output.Raw("<p>");
        output.Text(string.Join(" · ", new[]
        {
            source, analysis.Type.Id, analysis.Unit, analysis.Year?.ToString(CultureInfo.InvariantCulture),
            $"{analysis.Characters} {Say(Labels.Characters)}",
        }.Where(part => !string.IsNullOrEmpty(part))));
        output.Raw("</p></header>\n");
    }

    private void WriteScore()
    {
        output.Raw("<section class=\"score\">");
        output.Element("h2", Say(Labels.Score));
        output.Element("p class=\"figure\"", Number(analysis.Score.Score));
        ShareBar.Write(output, analysis.Score.Composition, language);
        ShareBar.WriteLegend(output, analysis.Score.Composition, language);
        output.Raw("<details><summary>");
        output.Text(Say(Labels.Components));
        output.Raw("</summary><table>");
        foreach (var component in analysis.Score.Components)
            Row(Say(component.Label), Number(component.Value), Signed(component.Points));
        output.Raw("</table></details><details><summary>");
        output.Text(Say(Labels.Measures));
        output.Raw("</summary><table>");
        foreach (var (name, value) in analysis.Score.Measures) Row(name, Number(value));
        output.Raw("</table></details></section>\n");
    }

    private void WriteStructure()
    {
        output.Raw("<section class=\"structure\">");
        output.Element("h2", Say(Labels.Sections));
        output.Raw("<ul>");
        foreach (var section in analysis.Sections) WriteSection(section);
        output.Raw("</ul>");
        if (!analysis.Dimensions.IsEmpty)
        {
            output.Element("h2", Say(Labels.Dimensions));
            output.Raw("<ul class=\"dimensions\">");
            foreach (var dimension in analysis.Dimensions) WriteDimension(dimension);
            output.Raw("</ul>");
        }

        output.Raw("</section>\n");
    }

    private void WriteSection(ReportSection section)
    {
        var line = analysis.Source.PositionOf(section.Span.Start).Line;
        output.Raw($"<li class=\"level{Math.Min(section.Level, 4)}\"><a href=\"#l{line}\">");
        output.Text(section.Heading is { } heading ? analysis.Source.TextOf(heading) : section.Role.ChineseName());
        output.Raw("</a> <small>");
        output.Text($"{(language == Language.English ? section.Role.Key() : section.Role.ChineseName())} {ShareBar.Percent(section.Share)}");
        output.Raw(string.Create(CultureInfo.InvariantCulture,
            $"</small><i class=\"share\" style=\"--share:{section.Share * 100:0.#}%\"></i></li>"));
    }

    private void WriteDimension(DimensionPresence dimension)
    {
        output.Raw($"<li class=\"{(dimension.Present ? "present" : "missing")}\">");
        output.Text($"{(dimension.Present ? "✓" : "✗")} {dimension.Name}");
        output.Raw(" <small>");
        output.Text(dimension.Present ? $"{dimension.Characters} {Say(Labels.Characters)}" : Say(Labels.Missing));
        output.Raw("</small></li>");
    }

    private void WriteFindings()
    {
        output.Raw("<section class=\"findings\">");
        output.Element("h2", $"{Say(Labels.Findings)} {analysis.Findings.Length}");
        if (analysis.Findings.IsEmpty) output.Element("p", Say(Labels.NoFindings));
        foreach (var rule in analysis.Findings.GroupBy(f => f.Rule.Id)
            .OrderByDescending(g => g.Max(f => f.Severity)).ThenBy(g => g.Key, StringComparer.Ordinal))
            WriteRule([.. rule]);
        output.Raw("</section>\n");
    }

    // One advice a rule: twenty masked names are one thing to mend.
    private void WriteRule(Finding[] findings)
    {
        var rule = findings[0].Rule;
        output.Raw($"<div class=\"{findings.Max(f => f.Severity).ToString().ToLowerInvariant()}\">");
        output.Element("h3", $"{rule.Id} {Say(rule.Title)} {findings.Length}");
        output.Element("small", Say(rule.Advice));
        output.Raw("<br>");
        output.Element("small", $"{Say(Labels.Criterion)}：{Say(rule.Criterion)}");
        output.Raw("<ol>");
        foreach (var finding in findings) WriteFinding(finding);
        output.Raw("</ol></div>");
    }

    private void WriteFinding(Finding finding)
    {
        var line = analysis.Source.PositionOf(finding.Span.Start).Line;
        output.Raw("<li>");
        output.Text(Say(finding.Message));
        output.Raw($" <a href=\"#l{line}\">");
        output.Text(string.Format(CultureInfo.InvariantCulture, Say(Labels.Line), line));
        output.Raw("</a></li>");
    }

    private void WriteRanking()
    {
        var ranking = ParagraphRanking.Of(analysis);
        if (ranking.Best.IsEmpty && ranking.Emptiest.IsEmpty) return;
        output.Raw("<section class=\"findings\">");
        WriteRanked(Labels.Best, ranking.Best);
        WriteRanked(Labels.Emptiest, ranking.Emptiest);
        output.Raw("</section>\n");
    }

    private void WriteRanked(Bilingual label, ImmutableArray<ReportParagraph> paragraphs)
    {
        if (paragraphs.IsEmpty) return;
        output.Element("h2", Say(label));
        output.Raw("<ol>");
        foreach (var paragraph in paragraphs)
        {
            output.Raw($"<li>{Number(paragraph.Score.Score)} <a href=\"#l{paragraph.Line}\">");
            output.Text(string.Format(CultureInfo.InvariantCulture, Say(Labels.Line), paragraph.Line));
            output.Raw("</a> ");
            output.Text(Beginning(paragraph.Span));
            output.Raw("</li>");
        }

        output.Raw("</ol>");
    }

    private string Beginning(TextSpan span)
    {
        var length = Math.Min(span.Length, RankedCharacters);
        var text = analysis.Source.Content.AsSpan(span.Start, length);
        return (char.IsHighSurrogate(text[^1]) ? text[..^1] : text).ToString();
    }

    private void WriteText()
    {
        output.Raw("<section class=\"text\">");
        output.Element("h2", Say(Labels.Text));
        Toggle("classes", Labels.ShowClasses);
        Toggle("evidence", Labels.ShowEvidence);
        Toggle("placeholders", Labels.ShowPlaceholders);
        Toggle("formulas", Labels.ShowFormulas);
        Toggle("findings", Labels.ShowFindings);
        output.Raw("<article>");
        var layers = new TextLayers(analysis);
        var findings = analysis.Findings.Select(f => f.Span).Where(s => s.Length > 0).ToArray();
        foreach (var paragraph in analysis.Paragraphs) WriteParagraph(paragraph, layers, findings);
        output.Raw("</article></section>\n");
    }

    private void Toggle(string id, Bilingual label)
    {
        output.Raw($"<input type=\"checkbox\" id=\"show-{id}\" checked><label for=\"show-{id}\">");
        output.Text(Say(label));
        output.Raw("</label>");
    }

    private void WriteParagraph(ReportParagraph paragraph, TextLayers layers, TextSpan[] findings)
    {
        output.Raw($"<p id=\"l{paragraph.Line}\"><small>{paragraph.Line}</small>");
        var here = findings.Where(f => f.Overlaps(paragraph.Span)).ToArray();
        foreach (var piece in layers.PiecesOf(paragraph.Span)) WritePiece(piece, here);
        output.Raw("</p>\n");
    }

    private void WritePiece(TextPiece piece, TextSpan[] findings)
    {
        var classes = new List<string>(5);
        if (piece.Clause is { } clause) classes.Add("k " + ShareBar.Key(clause.Class));
        if (piece.Placeholder is not null) classes.Add("p");
        if (piece.Evidence is not null) classes.Add("e");
        if (piece.Formula is { } formula) classes.Add(formula.Kind == FormulaKind.Required ? "f r" : "f b");
        if (findings.Any(f => f.Contains(piece.Span))) classes.Add("g");
        output.Raw($"<span class=\"{string.Join(' ', classes)}\"");
        if (TitleOf(piece) is { Length: > 0 } title)
        {
            output.Raw(" title=\"");
            output.Text(title);
            output.Raw("\"");
        }

        output.Raw(">");
        output.Text(analysis.Source.TextOf(piece.Span));
        output.Raw("</span>");
    }

    private string TitleOf(TextPiece piece) =>
        piece.Placeholder is not null ? Say(Labels.Of(SubstanceClass.Unfilled))
        : piece.Evidence is { } evidence ? Say(Labels.Of(evidence.Kind))
        : piece.Clause is { } clause ? $"{Say(Labels.Of(clause.Class))} {clause.Because}".TrimEnd()
        : "";

    private void Row(params ReadOnlySpan<string> cells)
    {
        output.Raw("<tr>");
        foreach (var cell in cells) output.Element("td", cell);
        output.Raw("</tr>");
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Signed(double value) => value.ToString("+0.##;-0.##;0", CultureInfo.InvariantCulture);
}
