using System.Collections.Immutable;

namespace Ganhuo.Text;

/// <summary>Where lines begin. A line ends at LF, CR, CR LF, U+0085, U+2028, U+2029, vertical tab or form feed.</summary>
internal static class LineStarts
{
    public static bool IsLineEnd(char c) => c is (>= '\n' and <= '\r') or '\u0085' or '\u2028' or '\u2029';

    public static ImmutableArray<int> Of(ReadOnlySpan<char> text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        var hasRareEnds = text.ContainsAny('\u0085', '\u2028', '\u2029');
        for (var at = 0; NextEnd(text[at..], hasRareEnds) is >= 0 and var length;)
        {
            at += length + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n') at++;
            starts.Add(at);
        }

        return starts.DrainToImmutable();
    }

    // Most texts have none but the usual ends, which are one range and found many characters at a time.
    private static int NextEnd(ReadOnlySpan<char> text, bool hasRareEnds)
    {
        if (!hasRareEnds) return text.IndexOfAnyInRange('\n', '\r');
        for (var at = 0; at < text.Length; at++)
            if (IsLineEnd(text[at])) return at;
        return -1;
    }
}
