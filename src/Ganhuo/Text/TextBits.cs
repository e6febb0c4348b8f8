using System.Numerics;

namespace Ganhuo.Text;

/// <summary>
/// Rows of bits, one for each unit of a text, 64 of them in a word: what is marked in a stretch is counted word by word, not
/// unit by unit. A row has one word more than its text needs, so that 64 bits may be read from any unit on.
/// </summary>
internal static class TextBits
{
    /// <summary>How many units one word holds.</summary>
    public const int InWord = 64;

    /// <summary>How many words the row of a text of that length has.</summary>
    public static int WordsFor(int length) => (length / InWord) + 2;

    /// <summary>The bits from <paramref name="position"/> on, that one lowest.</summary>
    public static ulong From(ReadOnlySpan<ulong> bits, int position)
    {
        int word = position / InWord, shift = position % InWord;
        return shift == 0 ? bits[word] : (bits[word] >> shift) | (bits[word + 1] << (InWord - shift));
    }

    /// <summary>The first position of a stretch whose bit is clear, or its end.</summary>
    public static int NextClear(ReadOnlySpan<ulong> bits, int start, int end)
    {
        for (var at = start; at < end; at += InWord)
            if (~From(bits, at) is not 0 and var clear) return Math.Min(end, at + BitOperations.TrailingZeroCount(clear));
        return end;
    }

    /// <summary>The lowest bits, as many as said; all of a word where that is more than it has.</summary>
    public static ulong Lowest(int count) => count >= InWord ? ulong.MaxValue : (1UL << count) - 1;

    /// <summary>Sets every bit of a stretch.</summary>
    public static void Mark(Span<ulong> bits, TextSpan span)
    {
        for (int at = span.Start, end; at < span.End; at = end)
        {
            var word = at / InWord;
            end = Math.Min(span.End, (word + 1) * InWord);
            bits[word] |= Lowest(end - at) << (at % InWord);
        }
    }

    /// <summary>How many bits of a stretch are set.</summary>
    public static int Count(ReadOnlySpan<ulong> bits, TextSpan span)
    {
        var count = 0;
        for (var at = span.Start; at < span.End; at += InWord)
            count += BitOperations.PopCount(From(bits, at) & Lowest(span.End - at));
        return count;
    }
}
