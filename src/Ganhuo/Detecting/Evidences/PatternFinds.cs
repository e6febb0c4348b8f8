using System.Runtime.InteropServices;
using Ganhuo.Detecting.Formulas;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Evidences;

/// <summary>What the patterns found in every clause of an outline, in clause order. Disposing it disposes the cover.</summary>
internal sealed class PatternFinds(Outline outline, CoverMap cover) : IDisposable
{
    private const int FewestHan = 4;
    private readonly List<Evidence> evidence = [];
    private RentedRow<ClauseFind> clauses = new(outline.Clauses.Length);
    private readonly int articles = Articles.FirstOf(outline);
    private int[]? evidencedInParagraph;

    /// <summary>Takes the candidates of the next clause.</summary>
    public void Add(in ClauseScan scan, List<EvidenceCandidate> candidates, (bool Masked, bool Unfilled) slots)
    {
        EvidenceChoice.Choose(scan, candidates, evidence);
        var weak = 0;
        foreach (var candidate in candidates) weak |= 1 << (int)candidate.Kind;
        clauses.Add(new ClauseFind(evidence.Count, weak, slots.Masked, slots.Unfilled));
    }

    public ReadOnlySpan<Evidence> EvidenceOf(int clause) => CollectionsMarshal.AsSpan(evidence)[StartOf(clause)..clauses.Items[clause].End];

    public bool Has(int clause) => clauses.Items[clause].End > StartOf(clause);

    /// <summary>All the evidence there is.</summary>
    public int Count => evidence.Count;

    public void Dispose()
    {
        clauses.Dispose();
        cover.Dispose();
    }

    /// <summary>
    /// Whether the narration model has a say: no pattern spoke, no slot waits to be filled, the text is no regulation,
    /// the clause is running text and not what heads it, and there is more than a word.
    /// </summary>
    public bool IsOpen(int clause, in ClauseScan scan) =>
        !Has(clause) && !clauses.Items[clause].Unfilled && outline.Clauses[clause].Paragraph < articles && IsTold(clause) && HasWords(scan);

    /// <summary>What stands around a clause; call when all clauses are in.</summary>
    public NarrationContext ContextOf(int clause)
    {
        var paragraph = outline.Clauses[clause].Paragraph;
        var (first, end) = outline.ClausesOf(outline.Paragraphs[paragraph]);
        var others = end - first - 1;
        var evidenced = EvidencedIn(paragraph) - (Has(clause) ? 1 : 0);
        return new NarrationContext(
            cover.Of(outline.Clauses[clause].Span), clauses.Items[clause].Weak,
            clause > first && Has(clause - 1), clause + 1 < end && Has(clause + 1),
            others == 0 ? 0 : (double)evidenced / others, clauses.Items[clause].Masked);
    }

    private int StartOf(int clause) => clause == 0 ? 0 : clauses.Items[clause - 1].End;

    // 一是冷链记录靠手抄。 names the matter; what follows tells it.
    private bool IsTold(int clause)
    {
        var paragraph = outline.Paragraphs[outline.Clauses[clause].Paragraph];
        return paragraph.Kind == ParagraphKind.Body && !paragraph.Lead.Overlaps(outline.Clauses[clause].Span);
    }

    // 2022年 is a date and no story.
    private static bool HasWords(in ClauseScan scan)
    {
        var han = 0;
        foreach (var c in scan.Content.AsSpan(scan.Start, scan.End - scan.Start))
            if (c is >= '\u4E00' and <= '\u9FFF') han++;
        return han >= FewestHan;
    }

    private int EvidencedIn(int paragraph)
    {
        if (evidencedInParagraph is null)
        {
            evidencedInParagraph = new int[outline.Paragraphs.Length];
            for (var i = 0; i < clauses.Count; i++)
                if (Has(i)) evidencedInParagraph[outline.Clauses[i].Paragraph]++;
        }

        return evidencedInParagraph[paragraph];
    }

    // Of a clause: where its evidence ends among all, the kinds of its candidates as bits, and the slots it has.
    private readonly record struct ClauseFind(int End, int Weak, bool Masked, bool Unfilled);
}
