using System.Buffers;
using System.Collections.Immutable;

namespace Ganhuo.Text;

/// <summary>Where lines begin. A line ends at LF, CR, CR LF, U+0085, U+2028, U+2029, vertical tab or form feed.</summary>
internal static class LineStarts
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("\n\v\f\r\u0085\u2028\u2029");

    public static bool IsLineEnd(char c) => c is (>= '\n' and <= '\r') or '\u0085' or '\u2028' or '\u2029';

    public static ImmutableArray<int> Of(ReadOnlySpan<char> text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var at = 0; text[at..].IndexOfAny(Ends) is >= 0 and var length;)
        {
            at += length + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n') at++;
            starts.Add(at);
        }

        return starts.DrainToImmutable();
    }
}
