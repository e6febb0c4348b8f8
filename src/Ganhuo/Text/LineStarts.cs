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
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsLineEnd(text[at])) continue;
            if (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n') at++;
            starts.Add(at + 1);
        }

        return starts.DrainToImmutable();
    }
}
