using Ganhuo.Comparing.Reuse;
using Ganhuo.Text;

namespace Ganhuo.Comparing.Folding;

/// <summary>
/// Cuts alignments at clauses that the source does not have: two reports that share a set phrase here and another one
/// there have not copied what lies between. Words put for others inside a clause do not cut.
/// </summary>
internal static class ClauseCut
{
    /// <summary>
    /// The pieces of an alignment between clauses that are not shared, in order; clauses at their edges that match by chance are
    /// left off. Symbols alone tell, and neither text is read.
    /// </summary>
    public static IEnumerable<Alignment> OfShared(FoldedText target, Alignment alignment)
    {
        var pairs = alignment.Pairs;
        var start = 0;
        for (var i = 0; i < pairs.Count;)
        {
            var (first, clause) = (i, ClauseAt(target, pairs[i].At));
            i = EndOf(pairs, i, clause.End);
            if (IsShared(i - first, clause.End - clause.Start, first == 0 || i == pairs.Count)) continue;
            if (start < first) yield return Part(pairs, start, first);
            start = i;
        }

        if (start < pairs.Count) yield return Part(pairs, start, pairs.Count);
    }

    /// <summary>The pieces of shared clauses, cut where what stands between two of them is another text.</summary>
    public static IEnumerable<Alignment> AtBreaks(FoldedText target, FoldedText source, Alignment shared)
    {
        var pairs = shared.Pairs;
        var start = 0;
        for (var next = EndOf(pairs, 0, ClauseAt(target, pairs[0].At).End); next < pairs.Count;
            next = EndOf(pairs, next, ClauseAt(target, pairs[next].At).End))
        {
            if (!PassageBreak.IsBetween(target, source, pairs[next - 1], pairs[next])) continue;
            yield return Part(pairs, start, next);
            start = next;
        }

        yield return Part(pairs, start, pairs.Count);
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

    /// <summary>
    /// Whether every clause of the passage, those at its edges as far as they lie in it, has at least that share of its symbols from the
    /// source.
    /// </summary>
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

    private static bool IsShared(int kept, int length, bool isEdge) => isEdge
        ? kept / (double)length >= ReuseParameters.LeastOfEdge
        : kept / (double)length >= ReuseParameters.LeastOfClause || length < ReuseParameters.ShortClause;

    // Behind the last pair before a symbol.
    private static int EndOf(IReadOnlyList<SymbolPair> pairs, int from, int symbol)
    {
        while (from < pairs.Count && pairs[from].At < symbol) from++;
        return from;
    }

    private static Alignment Part(IReadOnlyList<SymbolPair> pairs, int start, int end)
    {
        if (start == 0 && end == pairs.Count) return new Alignment(pairs);
        var part = new SymbolPair[end - start];
        for (var i = 0; i < part.Length; i++) part[i] = pairs[start + i];
        return new Alignment(part);
    }

    private static (int Start, int End) ClauseAt(FoldedText text, int symbol)
    {
        var (start, end) = (symbol, symbol + 1);
        while (start > 0 && !text.Opens[start]) start--;
        while (end < text.Length && !text.Opens[end]) end++;
        return (start, end);
    }
}
