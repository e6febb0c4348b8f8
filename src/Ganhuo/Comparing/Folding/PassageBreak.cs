using Ganhuo.Text;

namespace Ganhuo.Comparing.Folding;

/// <summary>
/// Judges what stands between two matched symbols, formulas included, by the words themselves: words put for others
/// belong to a copy, another clause does not.
/// </summary>
internal static class PassageBreak
{
    private const int FewWords = 6;
    private const int LongestInClause = 12;
    private const int Longest = 96;
    private const double LeastAlike = 0.5;
    private const double LeastAlikeInStep = 0.3;
    private const int Step = 2;

    /// <summary>Whether a passage breaks between the two pairs.</summary>
    public static bool IsBetween(FoldedText target, FoldedText source, SymbolPair last, SymbolPair next)
    {
        if (IsShort(target, last.At, next.At) && IsShort(source, last.From, next.From)) return false;
        var at = Between(target, last.At, next.At);
        var from = Between(source, last.From, next.From);
        if (at.SequenceEqual(from)) return false;
        Span<char> a = stackalloc char[Longest];
        Span<char> b = stackalloc char[Longest];
        var (lengthA, isCutA) = Content(at, a);
        var (lengthB, isCutB) = Content(from, b);
        var longest = Math.Max(lengthA, lengthB);
        if (longest <= FewWords || (longest <= LongestInClause && ((!isCutA && !isCutB) || IsPartedAlike(at, from)))) return false;
        if (longest > Longest) return true;

        // Words are mostly put for others of their length: what keeps the length may keep less of the words.
        var least = Math.Abs(lengthA - lengthB) <= Step ? LeastAlikeInStep : LeastAlike;
        return Common(a[..lengthA], b[..lengthB]) < least * longest;
    }

    // A few characters, marks included, are a few words at most, whichever they are: the text need not be read.
    private static bool IsShort(FoldedText text, int last, int next) => text.SpanOf(next).Start - text.SpanOf(last).End <= FewWords;

    private static ReadOnlySpan<char> Between(FoldedText text, int last, int next) =>
        text.Text.Content.AsSpan(text.SpanOf(last).End..text.SpanOf(next).Start);

    // Marks at the same places with as many characters between them: the words were changed, not the clauses.
    private static bool IsPartedAlike(ReadOnlySpan<char> at, ReadOnlySpan<char> from)
    {
        if (at.Length != from.Length) return false;
        for (var i = 0; i < at.Length; i++)
            if (at[i] != from[i] && !(ContentCharacter.Is(at[i]) && ContentCharacter.Is(from[i]))) return false;
        return true;
    }

    private static (int Length, bool HasMark) Content(ReadOnlySpan<char> raw, Span<char> content)
    {
        var (length, hasMark) = (0, false);
        foreach (var c in raw)
        {
            if (!ContentCharacter.Is(c)) hasMark |= c is not ('、' or '“' or '”' or ' ');
            else if (length == content.Length) return (Longest + 1, hasMark);
            else content[length++] = c;
        }

        return (length, hasMark);
    }

    // Length of the longest common subsequence; both are short.
    private static int Common(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<int> row = stackalloc int[Longest + 1];
        row.Clear();
        foreach (var c in a)
        {
            var diagonal = 0;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = b[j - 1] == c ? diagonal + 1 : Math.Max(above, row[j - 1]);
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
