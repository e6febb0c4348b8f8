using System.Buffers;
using System.Collections.Immutable;

namespace Ganhuo.Text;

/// <summary>Where lines begin. A line ends at LF, CR, CR LF, U+0085, U+2028, U+2029, vertical tab or form feed.</summary>
internal static class LineStarts
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("\n\r\u0085\u2028\u2029\v\f");

    public static bool IsLineEnd(char c) => Ends.Contains(c);

    public static ImmutableArray<int> Of(ReadOnlySpan<char> text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        var at = 0;
        while (text[at..].IndexOfAny(Ends) is var found && found >= 0)
        {
            at += found + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n') at++;
            starts.Add(at);
        }

        return starts.DrainToImmutable();
    }
}
