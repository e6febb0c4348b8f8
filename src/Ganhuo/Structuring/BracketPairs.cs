using Ganhuo.Text;

namespace Ganhuo.Structuring;

/// <summary>
/// The outermost balanced brackets and quotations of a paragraph. An opener that is never closed protects nothing, so
/// one missing quotation mark cannot swallow the rest of a paragraph.
/// </summary>
internal static class BracketPairs
{
    public static List<TextSpan> Outermost(ReadOnlySpan<char> text)
    {
        var open = new List<(int At, int Kind)>();
        var pairs = new List<TextSpan>();
        for (var at = 0; at < text.Length; at++)
        {
            if (ClauseMarks.Openers.IndexOf(text[at], StringComparison.Ordinal) is var opener and >= 0)
                open.Add((at, opener));
            else if (ClauseMarks.Closers.IndexOf(text[at], StringComparison.Ordinal) is var closer and >= 0)
                Close(open, pairs, closer, at);
        }

        return pairs;
    }

    // A closer matches the nearest opener of its kind; what was opened in between and never closed is forgotten.
    private static void Close(List<(int At, int Kind)> open, List<TextSpan> pairs, int kind, int at)
    {
        var match = open.FindLastIndex(o => Same(o.Kind, kind));
        if (match < 0) return;
        var start = open[match].At;
        open.RemoveRange(match, open.Count - match);
        while (pairs.Count > 0 && pairs[^1].Start > start) pairs.RemoveAt(pairs.Count - 1);
        pairs.Add(new TextSpan(start, at + 1));
    }

    // （ closes with ) as well: people mix widths.
    private static bool Same(int opener, int closer) =>
        opener == closer || (opener is 1 or 2 && closer is 1 or 2);
}
