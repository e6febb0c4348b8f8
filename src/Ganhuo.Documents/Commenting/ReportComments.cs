using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Text;

namespace Ganhuo.Documents.Commenting;

/// <summary>All comments of a report: first the summary, on its first line, then one a finding.</summary>
internal sealed class ReportComments(ReportAnalysis analysis, ReportTypeCatalogue types, Language language)
{
    /// <param name="map">Leads a span of the analysed text to the one of the document.</param>
    /// <param name="properties">What the document says of itself, or null.</param>
    public ImmutableArray<WordComment> Of(Func<TextSpan, TextSpan> map, DocumentProperties? properties)
    {
        var summary = new SummaryComment(analysis, types, language);
        var finding = new FindingComment(analysis, language);
        return
        [
            summary.Of(map(FirstLine()), properties),
            .. analysis.Findings.Select(f => finding.Of(f, map(f.Span))),
        ];
    }

    private TextSpan FirstLine()
    {
        var text = analysis.Source.Content;
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        var end = start;
        while (end < text.Length && text[end] is not ('\n' or '\r' or '\t')) end++;
        return new TextSpan(start, end);
    }
}
