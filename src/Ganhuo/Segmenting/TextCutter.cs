using System.Buffers;

namespace Ganhuo.Segmenting;

/// <summary>
/// Splits a text into blocks of word characters, which <see cref="FullCutter"/> cuts, and what stands between them, which
/// stays whole except for white space; as jieba's two regular expressions do.
/// </summary>
internal static class TextCutter
{
    private const int StackLength = 256;

    internal static void Cut<TSink>(JiebaSegmenter segmenter, ReadOnlySpan<char> text, ref TSink sink)
        where TSink : ITokenSink, allows ref struct
    {
        ushort[]? rented = null;
        Span<ushort> block = stackalloc ushort[StackLength];
        ushort[] codes = segmenter.Dictionary.Codes;
        for (int i = 0; i < text.Length;)
        {
            int count = BlockLength(text[i..], codes);
            if (count >= block.Length) block = Rent(count + 1, ref rented);
            for (int j = 0; j < count; j++) block[j] = codes[text[i + j]];
            block[count] = CharacterCodes.None;
            if (count > 0) FullCutter.Cut(segmenter, block[..(count + 1)], i, ref sink);
            else sink.OnToken(i, i + (count = GapLength(text[i..], codes)));
            i += count;
        }

        if (rented is not null) ArrayPool<ushort>.Shared.Return(rented);
    }

    private static ushort[] Rent(int length, ref ushort[]? rented)
    {
        if (rented is not null) ArrayPool<ushort>.Shared.Return(rented);
        return rented = ArrayPool<ushort>.Shared.Rent(length);
    }

    private static int BlockLength(ReadOnlySpan<char> text, ushort[] codes)
    {
        int count = 0;
        while (count < text.Length && codes[text[count]] != CharacterCodes.None) count++;
        return count;
    }

    private static int GapLength(ReadOnlySpan<char> text, ushort[] codes)
    {
        int length = text.Length > 1 && CodePoints.IsPair(text[0], text[1]) ? 2 : 1;
        if (!IsSpace(text[0]))
            while (length < text.Length && IsGap(text[length], codes)) length++;
        return length;
    }

    private static bool IsGap(char c, ushort[] codes) => codes[c] == CharacterCodes.None && !IsSpace(c);

    // Python takes the four separators before the space as white space too.
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is >= '\u001C' and <= '\u001F';
}
