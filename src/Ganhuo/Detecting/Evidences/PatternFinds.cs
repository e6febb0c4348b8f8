using Ganhuo.Detecting.Formulas;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Evidences;

/// <summary>What the patterns found in every clause of an outline, in clause order.</summary>
internal sealed class PatternFinds(Outline outline, CoverMap cover) : IDisposable
{
    private const int FewestHan = 4;
    private const double MostUniversal = 0.4;
    private RentedRow<EvidenceCandidate> evidence = new(outline.Clauses.Length);
    private RentedRow<ClauseFind> clauses = new(outline.Clauses.Length);
    private readonly int articles = Articles.FirstOf(outline);
    private int[]? evidencedInParagraph;

    // Of the paragraphs asked about, the shares of each clause; of the last of them, where they begin and the sum of what
    // formula covers in them.
    private RentedRow<CoverShares> shares = new(outline.Clauses.Length);
    private (int Paragraph, int Shares, double Sum) formulaIn = (-1, 0, 0);

    /// <summary>Takes the candidates of the next clause.</summary>
    public void Add(in ClauseScan scan, List<EvidenceCandidate> candidates, (bool Masked, bool Unfilled) slots)
    {
        EvidenceChoice.Choose(scan, candidates, ref evidence);
        var weak = 0;
        foreach (var candidate in candidates) weak |= 1 << (int)candidate.Kind;
        clauses.Add(new ClauseFind(evidence.Count, weak, slots.Masked, slots.Unfilled));
    }

    public ReadOnlySpan<EvidenceCandidate> EvidenceOf(int clause) => evidence.Items[StartOf(clause)..clauses.Items[clause].End];

    public bool Has(int clause) => clauses.Items[clause].End > StartOf(clause);

    /// <summary>All the evidence there is.</summary>
    public int Count => evidence.Count;

    public void Dispose()
    {
        evidence.Dispose();
        clauses.Dispose();
        shares.Dispose();
    }

    /// <summary>
    /// Whether the narration model has a say: no pattern spoke, no slot waits to be filled, the text is no regulation,
    /// the clause is running text and not what heads it, there is more than a word, and it is not what everybody cites.
    /// </summary>
    public bool IsOpen(int clause, in ClauseScan scan) => MayTell(clause) && HasMatter(scan);

    /// <summary>What of this is known without a look at the clause.</summary>
    public bool MayTell(int clause) =>
        !Has(clause) && !clauses.Items[clause].Unfilled && outline.Clauses[clause].Paragraph < articles && IsTold(clause);

    /// <summary>What of this the clause itself says.</summary>
    public static bool HasMatter(in ClauseScan scan) => HasWords(scan) && !IsUniversal(scan);

    /// <summary>What stands around a clause; call when all clauses are in.</summary>
    public NarrationContext ContextOf(int clause)
    {
        var paragraph = outline.Clauses[clause].Paragraph;
        var (first, end) = outline.ClausesOf(outline.Paragraphs[paragraph]);
        var others = end - first - 1;
        var evidenced = EvidencedIn(paragraph) - (Has(clause) ? 1 : 0);
        var around = FormulaIn(paragraph, first, end);
        var own = shares.Items[formulaIn.Shares + clause - first];
        return new NarrationContext(
            own, clauses.Items[clause].Weak,
            clause > first && Has(clause - 1), clause + 1 < end && Has(clause + 1),
            others == 0 ? 0 : (double)evidenced / others, others == 0 ? 0 : (around - own.All) / others, clauses.Items[clause].Masked);
    }

    private double FormulaIn(int paragraph, int first, int end)
    {
        if (formulaIn.Paragraph == paragraph) return formulaIn.Sum;
        var (from, sum) = (shares.Count, 0.0);
        for (var i = first; i < end; i++)
        {
            var covered = cover.Of(outline.Clauses[i].Span);
            shares.Add(covered);
            sum += covered.All;
        }

        formulaIn = (paragraph, from, sum);
        return sum;
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

    // 值班24小时不断岗: a set phrase with a number in it tells nothing.
    private static bool IsUniversal(in ClauseScan scan)
    {
        if (!scan.HasAny(WordKinds.Universal)) return false;
        int covered = 0, end = scan.Start;
        foreach (var hit in scan.Words)
        {
            if (!hit.Is(WordKinds.Universal)) continue;
            covered += Math.Max(0, Math.Min(hit.Span.End, scan.End) - Math.Max(hit.Span.Start, end));
            end = Math.Max(end, hit.Span.End);
        }

        return covered >= MostUniversal * (scan.End - scan.Start);
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
