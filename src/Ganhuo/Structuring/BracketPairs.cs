using System.Runtime.InteropServices;
using Ganhuo.Text;

namespace Ganhuo.Structuring;

/// <summary>
/// The outermost balanced brackets and quotations of a paragraph. An opener that is never closed protects nothing, so
/// one missing quotation mark cannot swallow the rest of a paragraph. One reader is used again for many paragraphs.
/// </summary>
internal sealed class BracketPairs
{
    private readonly List<(int At, int Kind)> open = [];
    private readonly List<TextSpan> pairs = [];

    /// <summary>Those of a text, in order; good until the next is read.</summary>
    public ReadOnlySpan<TextSpan> Outermost(ReadOnlySpan<char> text)
    {
        open.Clear();
        pairs.Clear();
        Span<int> waiting = stackalloc int[ClauseMarks.Openers.Length];
        for (var at = 0; text[at..].IndexOfAny(ClauseMarks.Brackets) is >= 0 and var next; at++)
        {
            at += next;
            if (ClauseMarks.Openers.IndexOf(text[at], StringComparison.Ordinal) is var opener and >= 0)
            {
                open.Add((at, KindOf(opener)));
                waiting[KindOf(opener)]++;
            }
            else if (ClauseMarks.Closers.IndexOf(text[at], StringComparison.Ordinal) is var closer and >= 0
                && waiting[KindOf(closer)] > 0)
                Close(waiting, KindOf(closer), at);
        }

        return CollectionsMarshal.AsSpan(pairs);
    }

    // A closer matches the nearest opener of its kind; what was opened in between and never closed is forgotten, so that
    // each opener is looked at once, however wildly the brackets are mixed.
    private void Close(Span<int> waiting, int kind, int at)
    {
        var match = open.Count - 1;
        while (open[match].Kind != kind) waiting[open[match--].Kind]--;
        waiting[kind]--;
        var start = open[match].At;
        open.RemoveRange(match, open.Count - match);
        while (pairs.Count > 0 && pairs[^1].Start > start) pairs.RemoveAt(pairs.Count - 1);
        pairs.Add(new TextSpan(start, at + 1));
    }

    // （ closes with ) as well: people mix widths.
    private static int KindOf(int bracket) => bracket == 2 ? 1 : bracket;
}
