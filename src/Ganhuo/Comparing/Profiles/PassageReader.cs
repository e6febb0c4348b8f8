using System.Collections.Immutable;
using Ganhuo.Comparing.Folding;
using Ganhuo.Comparing.Reuse;
using Ganhuo.Detecting.Reuse;
using Ganhuo.Text;

namespace Ganhuo.Comparing.Profiles;

/// <summary>Says of an alignment which words of both texts it covers, what differs, and what that was done for.</summary>
internal static class PassageReader
{
    private const string Closers = "，。；：！？、”》）";
    private const int LongestSubstitution = 8;
    private const int LeastWordings = 3, LeastLongWordings = 2;
    private const int LeastFigures = 3;
    private const int LeastTellingClauses = 2;
    private const double SpunShare = 0.05, LongSpunShare = 0.1;

    /// <summary>The passage, or null where it is too short or too unlike to be called reuse.</summary>
    public static ReusedPassage? Read(ComparedReport target, ComparedReport source, Alignment alignment)
    {
        if (!SharesEnough(target.Folded, source.Folded, alignment) || alignment.Similarity < ReuseParameters.LeastSimilarity) return null;
        var (span, from) = Extended(
            target.Folded, source.Folded,
            target.Folded.SpanOf(alignment.AtStart, alignment.AtEnd), source.Folded.SpanOf(alignment.FromStart, alignment.FromEnd));
        if (span.Length < ReuseParameters.ShortestSpun) return null;
        var changes = Changes(target.Folded, source.Folded, alignment);
        var kind = KindOf(target.Folded, alignment, changes);
        if (kind == ReuseKind.Spun && span.Length < ReuseParameters.ShortestPassage
            && !IsSpread(target.Folded, source.Folded, alignment, changes)) return null;
        if (kind != ReuseKind.Spun && !IsLongEnough(span.Length, Lost(target.Folded, source.Folded, alignment))) return null;
        var original = source.Folded.Text.Map.ToOriginal(from);
        var origin = new ReuseOrigin(
            source.Key.Source, source.Key.Unit, source.Key.Year, source.Key.IsSameUnit(target.Key), original,
            source.Source.PositionOf(original.Start).Line);
        return new ReusedPassage(span, kind, origin, Similarity(alignment, changes), changes);
    }

    // What is a passage long may have lost a word or two; what is short must be whole.
    private static bool IsLongEnough(int length, int lost) =>
        length >= ReuseParameters.ShortestPassage && length - lost >= ReuseParameters.LeastUnchanged;

    /// <summary>Whether enough of what both have lies outside formula.</summary>
    public static bool SharesEnough(FoldedText target, FoldedText source, Alignment alignment)
    {
        var (pairs, shared) = (alignment.Pairs, 0);
        var ofTarget = target.InFormula;
        var ofSource = source.InFormula;
        for (var i = 0; i < pairs.Count && shared < ReuseParameters.LeastShared; i++)
            if (!ofTarget[pairs[i].At] && !ofSource[pairs[i].From]) shared++;
        return shared >= ReuseParameters.LeastShared;
    }

    // Characters of the passage that its source does not have in the same place, marks included; figures are as good as kept,
    // as changing these is all that some copies do.
    private static int Lost(FoldedText a, FoldedText b, Alignment alignment)
    {
        var lost = 0;
        for (var i = 0; i < alignment.Pairs.Count; i++)
        {
            var pair = alignment.Pairs[i];
            if (!IsValue(a.Symbols[pair.At]) && !a.TextOf(pair.At).SequenceEqual(b.TextOf(pair.From))) lost += a.SpanOf(pair.At).Length;
            if (i == 0) continue;
            var last = alignment.Pairs[i - 1];
            var between = a.Text.Content.AsSpan(a.SpanOf(last.At).End..a.SpanOf(pair.At).Start);
            if (!between.SequenceEqual(b.Text.Content.AsSpan(b.SpanOf(last.From).End..b.SpanOf(pair.From).Start))) lost += between.Length;
        }

        return lost;
    }

    private static double Similarity(Alignment alignment, ImmutableArray<ReuseChange> changes) =>
        Math.Max(0, alignment.Similarity - (changes.Length / (double)Math.Max(alignment.Pairs.Count, changes.Length)));

    // Words in two places are enough where they are long, if no clause is another one altogether.
    private static ReuseKind KindOf(FoldedText target, Alignment alignment, ImmutableArray<ReuseChange> changes)
    {
        var (wordings, symbols, figures, times) = (0, 0, 0, 0);
        foreach (var change in changes)
        {
            if (change.Kind == ReuseChangeKind.Wording) (wordings, symbols) = (wordings + 1, symbols + Math.Max(1, change.Now.Length));
            else if (change.Kind == ReuseChangeKind.Figure) figures++;
            else times++;
        }

        var isSpun = (wordings >= LeastWordings && symbols >= SpunShare * alignment.Pairs.Count)
            || (wordings >= LeastLongWordings && symbols >= LongSpunShare * alignment.Pairs.Count
            && ClauseCut.KeepsEachClause(target, alignment, ReuseParameters.LeastOfSpunClause));
        return isSpun ? ReuseKind.Spun
            : times > 0 || figures >= LeastFigures ? ReuseKind.YearSwapped
            : ReuseKind.Verbatim;
    }

    // Who puts other words for a text's puts them all over it. One clause that two texts have word for word, between clauses of
    // which they share no more than how such things are said, is a sentence both quote, or chance, and too short to be more.
    // Short clauses tell together: where each is half kept, and words were put for others in several of them.
    private static bool IsSpread(FoldedText target, FoldedText source, Alignment alignment, ImmutableArray<ReuseChange> changes)
    {
        var (telling, toldOf, changed, all) = (0, 0, 0, 0);
        foreach (var (span, shared) in ClauseCut.Clauses(target, source, alignment))
        {
            var wordings = changes.Count(c => c.Kind == ReuseChangeKind.Wording && span.Contains(c.Span));
            all += wordings;
            if (wordings > 0) changed++;
            if (shared < ReuseParameters.LeastTelling) continue;
            telling++;
            toldOf += wordings;
            if (telling >= LeastTellingClauses || toldOf >= LeastLongWordings) return true;
        }

        return changed >= LeastTellingClauses && all >= LeastWordings
            && ClauseCut.KeepsEachClause(target, alignment, ReuseParameters.LeastOfSpunClause);
    }

    // Clauses and marks at the edges are part of the copy where both texts have them whole; half a clause that happens to
    // end or begin alike is not.
    private static (TextSpan, TextSpan) Extended(FoldedText a, FoldedText b, TextSpan at, TextSpan from)
    {
        var (textA, textB) = (a.Text.Content, b.Text.Content);
        var (back, left) = (0, 0);
        while (back < Math.Min(at.Start, from.Start) && textA[at.Start - back - 1] == textB[from.Start - back - 1]
            && textA[at.Start - back - 1] != '\n')
        {
            back++;
            if (IsEdge(textA, at.Start - back - 1) && IsEdge(textB, from.Start - back - 1)) left = back;
        }

        while (left > 0 && !ContentCharacter.Is(textA[at.Start - left])) left--;
        var (on, right) = (0, 0);
        while (at.End + on < textA.Length && from.End + on < textB.Length && textA[at.End + on] == textB[from.End + on]
            && textA[at.End + on] != '\n')
        {
            on++;
            if (Closers.Contains(textA[at.End + on - 1]) || (IsEdge(textA, at.End + on) && IsEdge(textB, from.End + on))) right = on;
        }

        return (new TextSpan(at.Start - left, at.End + right), new TextSpan(from.Start - left, from.End + right));
    }

    private static bool IsEdge(string text, int at) => at < 0 || at >= text.Length || !ContentCharacter.Is(text[at]);

    private static ImmutableArray<ReuseChange> Changes(FoldedText a, FoldedText b, Alignment alignment)
    {
        var changes = ImmutableArray.CreateBuilder<ReuseChange>();
        SymbolPair? before = null;
        foreach (var pair in alignment.Pairs)
        {
            if (before is { } last) AddGap(a, b, last, pair, changes);
            AddSymbol(a, b, pair, changes);
            before = pair;
        }

        return changes.DrainToImmutable();
    }

    // Equal symbols may stand for different numbers, or for two words of one group.
    private static void AddSymbol(FoldedText a, FoldedText b, SymbolPair pair, ImmutableArray<ReuseChange>.Builder changes)
    {
        if (a.TextOf(pair.At).Equals(b.TextOf(pair.From), StringComparison.OrdinalIgnoreCase)) return;
        var kind = a.Symbols[pair.At] >= FoldedText.FirstGroup && a.Symbols[pair.At] < '\uF900'
            ? ReuseChangeKind.Wording : KindOfNumber(a, pair.At);
        changes.Add(new ReuseChange(kind, a.SpanOf(pair.At), b.Text.Map.ToOriginal(b.SpanOf(pair.From)), a.TextOf(pair.At).ToString(),
            b.TextOf(pair.From).ToString()));
    }

    private static void AddGap(
        FoldedText a, FoldedText b, SymbolPair last, SymbolPair next, ImmutableArray<ReuseChange>.Builder changes)
    {
        var (lengthA, lengthB) = (next.At - last.At - 1, next.From - last.From - 1);
        if (lengthA is 0 or > LongestSubstitution || lengthB is 0 or > LongestSubstitution) return;
        var (span, from) = (a.SpanOf(last.At + 1, next.At), b.SpanOf(last.From + 1, next.From));
        var isFigure = lengthA == 1 && lengthB == 1
            && IsValue(a.Symbols[next.At - 1]) && IsValue(b.Symbols[next.From - 1]);
        changes.Add(new ReuseChange(
            isFigure ? ReuseChangeKind.Figure : ReuseChangeKind.Wording, span, b.Text.Map.ToOriginal(from),
            a.Text.Slice(span).ToString(), b.Text.Slice(from).ToString()));
    }

    private static bool IsValue(char symbol) => symbol is FoldedText.Number or FoldedText.Slot;

    private static ReuseChangeKind KindOfNumber(FoldedText text, int index)
    {
        var value = text.TextOf(index);
        var end = text.SpanOf(index).End;
        var next = end < text.Text.Content.Length ? text.Text.Content[end] : ' ';
        return next switch
        {
            '年' => ReuseChangeKind.Year,
            '大' or '届' or '中' => ReuseChangeKind.Congress,
            '月' or '日' or '号' => ReuseChangeKind.Date,
            _ => IsYear(value) ? ReuseChangeKind.Year : ReuseChangeKind.Figure,
        };
    }

    private static bool IsYear(ReadOnlySpan<char> value) =>
        value.Length == 4 && (value.StartsWith("19") || value.StartsWith("20") || value.StartsWith("二〇") || value.StartsWith("二零"));
}
