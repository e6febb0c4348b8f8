namespace Ganhuo.Segmenting;

/// <summary>Dictionary words only; neighbouring single ASCII letters and digits are joined.</summary>
internal readonly struct DictionaryCutter : IRunCutter
{
    public static void Cut<TSink>(
        JiebaSegmenter segmenter, scoped ReadOnlySpan<ushort> run, scoped Span<byte> states, int offset, ref TSink sink)
        where TSink : ITokenSink, allows ref struct
    {
        for (int i = 0; i < run.Length;)
        {
            int start = i++;
            if (CharacterCodes.IsLetterOrDigit(run[start]))
                while (i < run.Length && CharacterCodes.IsLetterOrDigit(run[i])) i++;
            sink.OnToken(offset + start, offset + i);
        }
    }
}
