namespace Ganhuo.Segmenting;

/// <summary>
/// Every dictionary word, in jieba's order: by where it begins, then by length; a character alone only where no word
/// covers it; neighbouring letters and digits joined.
/// </summary>
internal static class FullCutter
{
    /// <summary>Cuts a block that stands at <paramref name="offset"/> of the text; the codes end with a 0.</summary>
    internal static void Cut<TSink>(
        JiebaSegmenter segmenter, scoped ReadOnlySpan<ushort> codes, int offset, ref TSink sink)
        where TSink : ITokenSink, allows ref struct
    {
        int covered = 0, latin = -1, latinEnd = 0;
        for (int i = 0; i < codes.Length - 1; i++)
        {
            bool isLatin = CharacterCodes.IsLetterOrDigit(codes[i]);
            if (latin >= 0 && !isLatin) Flush(ref latin, latinEnd, offset, ref sink);
            (int words, int longest) = CountWords(segmenter.Dictionary, codes, i);
            if (words > 1 || i < covered)
            {
                if (words > 0) EmitWords(segmenter.Dictionary, codes, i, offset, ref covered, ref sink);
                continue;
            }

            covered = longest;
            if (!isLatin)
            {
                sink.OnToken(offset + i, offset + longest);
                continue;
            }

            // jieba would paste together letters that do not stand together; only a user's word can bring that about.
            if (latin >= 0 && latinEnd != i) Flush(ref latin, latinEnd, offset, ref sink);
            if (latin < 0) latin = i;
            latinEnd = longest;
        }

        if (latin >= 0) Flush(ref latin, latinEnd, offset, ref sink);
    }

    private static void Flush<TSink>(ref int start, int end, int offset, ref TSink sink)
        where TSink : ITokenSink, allows ref struct
    {
        sink.OnToken(offset + start, offset + end);
        start = -1;
    }

    // How many words begin here, and the end of the longest; the character itself where none does.
    private static (int Words, int End) CountWords(WordDictionary dictionary, ReadOnlySpan<ushort> codes, int start)
    {
        (int words, int end) = (0, start + 1);
        ReadOnlySpan<WordSlot> slots = dictionary.Tables.Slots.Span;
        int node = slots[0].Base;
        for (int i = start; ; i++)
        {
            WordSlot slot = slots[node + codes[i]];
            if (slot.Label != codes[i]) return (words, end);
            if (slot.Weight != 0) (words, end) = (words + 1, i + 1);
            node = slot.Base;
        }
    }

    private static void EmitWords<TSink>(
        WordDictionary dictionary, scoped ReadOnlySpan<ushort> codes, int start, int offset, ref int covered, ref TSink sink)
        where TSink : ITokenSink, allows ref struct
    {
        ReadOnlySpan<WordSlot> slots = dictionary.Tables.Slots.Span;
        int node = slots[0].Base;
        for (int i = start; ; i++)
        {
            WordSlot slot = slots[node + codes[i]];
            if (slot.Label != codes[i]) return;
            node = slot.Base;
            if (slot.Weight == 0 || i == start) continue;
            sink.OnToken(offset + start, offset + i + 1);
            covered = i + 1;
        }
    }
}
