using System.Globalization;
using Ganhuo.Classifying;
using Ganhuo.Text;

namespace Ganhuo.Reporting.Html;

/// <summary>
/// One report as one self-contained page: no script, no request, the layers of the text switched by check boxes and
/// style alone. The same analysis always gives the same bytes.
/// </summary>
public static class HtmlReportWriter
{
    /// <summary>Writes the page, with LF line ends; the writer is not closed.</summary>
    /// <param name="writer">Receives the page.</param>
    /// <param name="analysis">The report.</param>
    /// <param name="source">Its name, shown under the title.</param>
    /// <param name="language">Language of everything but the report's own text.</param>
    /// <param name="types">
    /// Where the limits of the report's type are looked up; those shipped with the package where null.
    /// </param>
    /// <param name="knowledge">What the report was judged by, as <see cref="ToolIdentity.KnowledgeWith"/> names it; null for what is
    /// shipped.</param>
    /// <exception cref="ArgumentNullException">The writer or the analysis is null.</exception>
    public static void Write(
        TextWriter writer, ReportAnalysis analysis, string source, Language language, ReportTypeCatalogue? types = null,
        string? knowledge = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(analysis);
        var type = (types ?? ReportTypeCatalogue.LoadEmbedded()).Find(analysis.Type.Id);
        WritePage(new ReportView(analysis, type, new FindingMarks(analysis), new HtmlOutput(writer), language), source,
            knowledge ?? ToolIdentity.Knowledge);
    }

    private static void WritePage(ReportView view, string source, string knowledge)
    {
        var title = view.Analysis.Title ?? FileName(source) ?? view.Say(Labels.Untitled);
        HtmlFrame.Begin(view.Output, title, view.Language, ReportStyle.Css);
        WriteHeader(view, title, source);
        view.Output.Raw("<main>\n");
        new Summary(view).Write();
        new Landscape(view).Write();
        view.Output.Raw("<div class=\"cards\">\n");
        new CoverageChart(view).Write();
        new LimitChart(view).Write();
        new RankedParagraphs(view).Write();
        new LinkTable(view).Write();
        view.Output.Raw("</div>\n<div class=\"reading\">\n");
        new FindingList(view).Write();
        new AnnotatedText(view).Write();
        view.Output.Raw("</div>\n<div class=\"cards\">\n");
        new SectionList(view).Write();
        new MeasureTable(view).Write();
        view.Output.Raw("</div>\n</main>\n");
        view.Output.Write($"<footer>{ToolIdentity.Name} {ToolIdentity.Version} · {knowledge}</footer>\n");
        HtmlFrame.End(view.Output);
    }

    // Of two hundred reports the untitled ones are told apart by their files, and so are their tabs in the browser.
    private static string? FileName(string source)
    {
        var name = source[(source.LastIndexOfAny(['/', '\\']) + 1)..];
        return name is "" or "-" ? null : name;
    }

    private static void WriteHeader(ReportView view, string title, string source)
    {
        var analysis = view.Analysis;
        string?[] facts =
        [
            view.TypeName, analysis.Unit, analysis.Year?.ToString(CultureInfo.InvariantCulture),
            $"{Figures.Whole(analysis.Characters)} {view.Say(Labels.Characters)}",
        ];
        view.Output.Write($"<header><p class=\"kind\">{string.Join(" · ", facts.Where(f => !string.IsNullOrEmpty(f)))}</p>");
        view.Output.Write($"<h1>{title}</h1><p class=\"source\">{source}</p>");
        view.Output.Write($"<nav><a href=\"#text\">{view.Say(Labels.Skip)}</a></nav></header>\n");
    }
}
