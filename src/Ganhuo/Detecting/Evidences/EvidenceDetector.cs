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
    // Each with what a clause must hold for it to be asked.
    private readonly (IEvidenceSource Source, ClauseSigns Signs, WordKinds Words)[] sources =
        Array.ConvertAll<IEvidenceSource, (IEvidenceSource, ClauseSigns, WordKinds)>(
    [
        new FigureSource(UnitTable.LoadEmbedded()), new DateSource(), new DocumentSource(), new RankingSource(),
        new EventSource(), new ResponsibilitySource(FieldTable.LoadEmbedded()),
        new PersonSource(), new PlaceSource(), new OrganisationSource(),
    ], static source => (source, source.Signs, source.Words));

    public ImmutableArray<Evidence> Detect(
        NormalText text, Outline outline, PhraseHits phrases, CoverMap cover, Classification classification,
        ImmutableArray<Placeholder> placeholders)
    {
        using var clauses = new ClauseScans(text, outline, phrases);
        using var patterns = FindPatterns(text, outline, cover, clauses, placeholders, classification.Unit);
        using var told = Told(clauses, patterns);
        var (evidence, next) = (ImmutableArray.CreateBuilder<Evidence>(patterns.Count + told.Count), 0);
        for (var index = 0; index < clauses.Count; index++)
        {
            foreach (var found in patterns.EvidenceOf(index)) evidence.Add(new Evidence(found.Span, found.Kind));
            if (next == told.Count || told.Items[next] != index) continue;
            next++;
            var scan = clauses[index];
            evidence.Add(new Evidence(new TextSpan(scan.Start, scan.End), EvidenceKind.Event));
        }

        return evidence.MoveToImmutable();
    }

    // The clauses that tell a fact though no pattern spoke, in order.
    private RentedRow<int> Told(ClauseScans clauses, PatternFinds patterns)
    {
        var told = new RentedRow<int>(clauses.Count);
        for (var index = 0; index < clauses.Count; index++)
        {
            if (!patterns.MayTell(index)) continue;
            var scan = clauses[index];
            if (PatternFinds.HasMatter(scan) && narration.Tells(scan, patterns.ContextOf(index))) told.Add(index);
        }

        return told;
    }

    /// <summary>What the patterns find, clause by clause; the trainer of the narration model begins here too.</summary>
    internal PatternFinds FindPatterns(
        NormalText text, Outline outline, CoverMap cover, ClauseScans clauses, ImmutableArray<Placeholder> placeholders,
        string? unit = null)
    {
        var finds = new PatternFinds(outline, cover);
        var articles = Articles.FirstOf(outline);
        var slots = new PlaceholderWindow(placeholders);
        var found = new List<EvidenceCandidate>();
        for (var index = 0; index < clauses.Count; index++)
        {
            var scan = clauses[index];
            found.Clear();
            if (outline.Clauses[index].Paragraph < articles && Reports(outline.Paragraphs[outline.Clauses[index].Paragraph]))
                Find(scan, found);
            if (unit is not null) DropOwn(text, found, unit);
            var emptied = slots.DropEmptied(outline.Clauses[index].Span, found);
            finds.Add(scan, found, emptied);
        }

        return finds;
    }

    // Most clauses hold next to nothing of what most sources look for.
    private void Find(in ClauseScan clause, List<EvidenceCandidate> found)
    {
        foreach (var (source, signs, words) in sources)
            if (clause.HasAny(signs) || clause.HasAny(words)) source.Find(clause, found);
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

    internal static void ForEachClause(ClauseScans clauses, ClauseVisitor visit)
    {
        for (var index = 0; index < clauses.Count; index++) visit(index, clauses[index]);
    }
}
