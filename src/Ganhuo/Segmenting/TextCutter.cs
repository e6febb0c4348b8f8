namespace Ganhuo.Segmenting;

/// <summary>
/// Splits a text into blocks of word characters and what stands between them, as jieba's two regular expressions do,
/// and hands each block on.
/// </summary>
internal static class TextCutter
{
    internal static void Cut<TCutter, TSink>(JiebaSegmenter segmenter, ReadOnlySpan<char> text, ref TSink sink)
        where TCutter : IBlockCutter
        where TSink : ITokenSink, allows ref struct
    {
        var buffers = new CutBuffers(
            stackalloc ushort[CutBuffers.StackLength + 1],
            stackalloc double[CutBuffers.StackLength + 1],
            stackalloc ushort[CutBuffers.StackLength + 1],
            stackalloc byte[CutBuffers.StackLength + 1]);
        ushort[] codes = segmenter.Dictionary.Codes;
        for (int i = 0; i < text.Length;)
        {
            int count = ReadBlock(text[i..], codes, ref buffers);
            if (count > 0) TCutter.Cut(segmenter, buffers, i, count, ref sink);
            else count = CutGap<TCutter, TSink>(text, i, codes, ref sink);
            i += count;
        }

        buffers.Dispose();
    }

    private static int ReadBlock(ReadOnlySpan<char> text, ushort[] codes, scoped ref CutBuffers buffers)
    {
        int count = 0;
        Span<ushort> into = buffers.Codes;
        foreach (char c in text)
        {
            ushort code = codes[c];
            if (code == CharacterCodes.None) break;
            if (count == into.Length - 1) return ReadLongBlock(text, codes, ref buffers);
            into[count++] = code;
        }

        into[count] = CharacterCodes.None;
        return count;
    }

    private static int ReadLongBlock(ReadOnlySpan<char> text, ushort[] codes, scoped ref CutBuffers buffers)
    {
        int count = 0;
        while (count < text.Length && codes[text[count]] != CharacterCodes.None) count++;
        buffers.Reserve(count);
        for (int i = 0; i < count; i++) buffers.Codes[i] = codes[text[i]];
        buffers.Codes[count] = CharacterCodes.None;
        return count;
    }

    // jieba sees code points: a surrogate pair is one of them, and never part of a word.
    private static int CutGap<TCutter, TSink>(ReadOnlySpan<char> text, int start, ushort[] codes, ref TSink sink)
        where TCutter : IBlockCutter
        where TSink : ITokenSink, allows ref struct
    {
        char first = text[start];
        int length = 1;
        if (start + 1 < text.Length && IsPair(first, text[start + 1])) length = 2;
        if (TCutter.KeepsGapsWhole && !IsSpace(first))
        {
            while (start + length < text.Length && IsGap(text[start + length], codes)) length++;
        }

        sink.OnToken(start, start + length);
        return length;
    }

    private static bool IsPair(char first, char second) =>
        (first == '\r' && second == '\n') || char.IsSurrogatePair(first, second);

    private static bool IsGap(char c, ushort[] codes) => codes[c] == CharacterCodes.None && !IsSpace(c);

    // Python takes the four separators before the space as white space too.
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is >= '\u001C' and <= '\u001F';
}
