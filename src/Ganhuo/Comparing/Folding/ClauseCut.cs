using Ganhuo.Comparing.Reuse;
using Ganhuo.Text;

namespace Ganhuo.Comparing.Folding;

/// <summary>
/// Cuts alignments at clauses that the source does not have: two reports that share a set phrase here and another one
/// there have not copied what lies between. Words put for others inside a clause do not cut.
/// </summary>
internal static class ClauseCut
{
    /// <summary>The pieces of an alignment, in order; clauses at their edges that match by chance are left off.</summary>
    public static IEnumerable<Alignment> Pieces(FoldedText target, FoldedText source, Alignment alignment)
    {
        var piece = new List<SymbolPair>();
        var clause = new List<SymbolPair>();
        var pairs = alignment.Pairs;
        for (var i = 0; i < pairs.Count;)
        {
            var (start, end) = ClauseAt(target, pairs[i].At);
            clause.Clear();
            for (; i < pairs.Count && pairs[i].At < end; i++) clause.Add(pairs[i]);
            var isEdge = i == pairs.Count || clause[0] == pairs[0];
            var share = clause.Count / (double)(end - start);
            var isShared = share >= (isEdge ? ReuseParameters.LeastOfEdge : ReuseParameters.LeastOfClause)
                || (!isEdge && end - start < ReuseParameters.ShortClause);
            if (isShared && (piece.Count == 0 || !GapReader.IsBreak(target, source, piece[^1], clause[0]))) piece.AddRange(clause);
            else
            {
                if (piece.Count > 0) yield return new Alignment([.. piece]);
                piece.Clear();
                if (isShared) piece.AddRange(clause);
            }
        }

        if (piece.Count > 0) yield return new Alignment(piece);
    }

    /// <summary>The clauses of a passage, each as far as it lies in it, with how many of its symbols both have outside formula.</summary>
    public static IEnumerable<(TextSpan Span, int Shared)> Clauses(FoldedText target, FoldedText source, Alignment alignment)
    {
        var pair = 0;
        for (var start = alignment.AtStart; start < alignment.AtEnd;)
        {
            var end = start + 1;
            while (end < alignment.AtEnd && !target.Opens[end]) end++;
            var shared = 0;
            for (; pair < alignment.Pairs.Count && alignment.Pairs[pair] is var one && one.At < end; pair++)
                if (!target.InFormula[one.At] && !source.InFormula[one.From]) shared++;
            yield return (target.SpanOf(start, end), shared);
            start = end;
        }
    }

    /// <summary>Whether every clause of the passage, those at its edges as far as they lie in it, has at least that share of its symbols from the source.</summary>
    public static bool KeepsEachClause(FoldedText target, Alignment alignment, double least)
    {
        var pair = 0;
        for (var start = alignment.AtStart; start < alignment.AtEnd;)
        {
            var end = start + 1;
            while (end < alignment.AtEnd && !target.Opens[end]) end++;
            var kept = 0;
            for (; pair < alignment.Pairs.Count && alignment.Pairs[pair].At < end; pair++) kept++;
            if (kept < least * (end - start)) return false;
            start = end;
        }

        return true;
    }

    private static (int Start, int End) ClauseAt(FoldedText text, int symbol)
    {
        var (start, end) = (symbol, symbol + 1);
        while (start > 0 && !text.Opens[start]) start--;
        while (end < text.Length && !text.Opens[end]) end++;
        return (start, end);
    }
}
