using System.Collections.Immutable;
using Ganhuo.Detecting;
using Ganhuo.Text;

namespace Ganhuo.Reporting.Html;

/// <summary>
/// Cuts the text where any layer begins or ends, so that each piece is one element with the classes of all layers
/// over it: layers overlap, elements must not.
/// </summary>
internal sealed class TextLayers
{
    private readonly ReportAnalysis analysis;
    private readonly int[] cuts;
    private readonly FindingCover findings;
    private int clause, placeholder, evidence, formula;

    public TextLayers(ReportAnalysis analysis, FindingMarks marks)
    {
        this.analysis = analysis;
        findings = new FindingCover(marks.Parts);
        cuts = [.. Spans(analysis).SelectMany(s => new[] { s.Start, s.End }).Distinct().Order()];
    }

    /// <summary>
    /// The pieces of a span, in order; call with spans in text order only, since the layers are walked once.
    /// </summary>
    public IEnumerable<TextPiece> PiecesOf(TextSpan span)
    {
        var at = Array.BinarySearch(cuts, span.Start);
        if (at < 0) at = ~at;
        for (var start = span.Start; start < span.End;)
        {
            while (at < cuts.Length && cuts[at] <= start) at++;
            var end = at < cuts.Length ? Math.Min(cuts[at], span.End) : span.End;
            yield return PieceAt(new TextSpan(start, end));
            start = end;
        }
    }

    private TextPiece PieceAt(TextSpan span) => new(
        span,
        Over(analysis.Clauses, c => c.Span, ref clause, span),
        Over(analysis.Placeholders, p => p.Span, ref placeholder, span),
        Over(analysis.Evidence, e => e.Span, ref evidence, span),
        Over(analysis.Formulas, f => f.Span, ref formula, span),
        findings.At(span.Start));

    // Items of one layer are sorted and do not overlap, so one cursor a layer is enough.
    private static T? Over<T>(
        ImmutableArray<T> items, Func<T, TextSpan> of, ref int cursor, TextSpan span) where T : class
    {
        while (cursor < items.Length && of(items[cursor]).End <= span.Start) cursor++;
        return cursor < items.Length && of(items[cursor]).Contains(span) ? items[cursor] : null;
    }

    private static IEnumerable<TextSpan> Spans(ReportAnalysis analysis) =>
        analysis.Clauses.Select(c => c.Span)
            .Concat(analysis.Placeholders.Select(p => p.Span))
            .Concat(analysis.Evidence.Select(e => e.Span))
            .Concat(analysis.Formulas.Select(f => f.Span))
            .Concat(analysis.Findings.Select(f => f.Span));
}
