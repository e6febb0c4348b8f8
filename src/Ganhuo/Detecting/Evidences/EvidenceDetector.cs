using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Detecting.Formulas;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Evidences;

/// <summary>
/// Finds what makes clauses checkable: first by pattern, then, where no pattern speaks, by the narration model, which
/// may look at what the patterns found round about. Sorted by span, not overlapping, each within one clause.
/// </summary>
internal sealed class EvidenceDetector(NarrationModel narration)
{
    private readonly ImmutableArray<IEvidenceSource> sources =
    [
        new FigureSource(UnitTable.LoadEmbedded()), new DateSource(), new DocumentSource(), new RankingSource(),
        new EventSource(), new ResponsibilitySource(), new PersonSource(), new PlaceSource(), new OrganisationSource(),
    ];

    public ImmutableArray<Evidence> Detect(
        NormalText text, Outline outline, PhraseHits phrases, Classification classification,
        ImmutableArray<Placeholder> placeholders)
    {
        var words = new ClauseWords(phrases);
        using var patterns = FindPatterns(text, outline, phrases, words, placeholders, classification.Unit);
        var evidence = ImmutableArray.CreateBuilder<Evidence>(patterns.Count);
        ForEachClause(text, outline, words, (int index, in ClauseScan scan) =>
        {
            evidence.AddRange(patterns.EvidenceOf(index));
            if (!patterns.IsOpen(index, scan)) return;
            if (narration.Tells(scan, patterns.ContextOf(index)))
                evidence.Add(new Evidence(new TextSpan(scan.Start, scan.End), EvidenceKind.Event));
        });
        return evidence.DrainToImmutable();
    }

    /// <summary>What the patterns find, clause by clause; the trainer of the narration model begins here too.</summary>
    internal PatternFinds FindPatterns(
        NormalText text, Outline outline, PhraseHits phrases, ClauseWords words, ImmutableArray<Placeholder> placeholders,
        string? unit = null)
    {
        var finds = new PatternFinds(outline, new CoverMap(text, phrases));
        var articles = Articles.FirstOf(outline);
        var slots = new PlaceholderWindow(placeholders);
        var found = new List<EvidenceCandidate>();
        ForEachClause(text, outline, words, (int index, in ClauseScan scan) =>
        {
            found.Clear();
            if (outline.Clauses[index].Paragraph < articles && Reports(outline.Paragraphs[outline.Clauses[index].Paragraph]))
                foreach (var source in sources) source.Find(scan, found);
            if (unit is not null) DropOwn(text, found, unit);
            var emptied = slots.DropEmptied(outline.Clauses[index].Span, found);
            finds.Add(scan, found, emptied);
        });
        return finds;
    }

    // Who reports to whom and on what day makes nothing in the report checkable.
    private static bool Reports(Paragraph paragraph) => paragraph.Kind is ParagraphKind.Body or ParagraphKind.Heading;

    // That a unit names itself, or the place it is in, makes nothing checkable.
    private static void DropOwn(NormalText text, List<EvidenceCandidate> found, string unit)
    {
        for (var i = found.Count - 1; i >= 0; i--)
            if (found[i].Kind is EvidenceKind.Place or EvidenceKind.Organisation
                && unit.AsSpan().Contains(text.Slice(found[i].Span), StringComparison.Ordinal)) found.RemoveAt(i);
    }

    internal delegate void ClauseVisitor(int index, in ClauseScan clause);

    internal static void ForEachClause(NormalText text, Outline outline, ClauseWords words, ClauseVisitor visit)
    {
        var (universal, formulas) = (new HitWindow(words.Universal), new HitWindow(words.Formulas));
        var (names, vague) = (new HitWindow(words.Names), new HitWindow(words.Vague));
        for (var index = 0; index < outline.Clauses.Length; index++)
        {
            var span = outline.Clauses[index].Span;
            var (start, end) = (ContentStart(text, span), ContentEnd(text, span));
            visit(index, new ClauseScan
            {
                Content = text.Content, Start = start, End = end, Signs = SignTable.Of(text.Content.AsSpan(start, end - start)),
                Universal = universal.Within(span), Formulas = formulas.Within(span), Names = names.Within(span),
                Vague = vague.Within(span),
            });
        }
    }

    private static int ContentStart(NormalText text, TextSpan clause)
    {
        var start = clause.Start;
        while (start < clause.End && char.IsWhiteSpace(text.Content[start])) start++;
        return start;
    }

    private static int ContentEnd(NormalText text, TextSpan clause)
    {
        var end = clause.End;
        while (end > clause.Start && IsClosing(text.Content[end - 1])) end--;
        return Math.Max(end, ContentStart(text, clause));
    }

    private static bool IsClosing(char c) =>
        char.IsWhiteSpace(c) || c is ',' or '，' or '。' or ';' or '；' or ':' or '：' or '!' or '！' or '?' or '？' or '…';
}
