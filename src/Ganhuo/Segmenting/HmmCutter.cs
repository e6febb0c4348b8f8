namespace Ganhuo.Segmenting;

/// <summary>Dictionary words, and the hidden Markov model for the runs of single characters between them.</summary>
internal readonly struct HmmCutter : IRunCutter
{
    public static void Cut<TSink>(
        JiebaSegmenter segmenter, scoped ReadOnlySpan<ushort> run, scoped Span<byte> states, int offset, ref TSink sink)
        where TSink : ITokenSink, allows ref struct
    {
        // A run that is a word, though single characters are more probable: jieba leaves the characters single.
        if (segmenter.Dictionary.IsWord(run)) EmitSingly(offset, run.Length, ref sink);
        else CutUnknown(segmenter, run, states, offset, ref sink);
    }

    private static void CutUnknown<TSink>(
        JiebaSegmenter segmenter, scoped ReadOnlySpan<ushort> run, scoped Span<byte> states, int offset, ref TSink sink)
        where TSink : ITokenSink, allows ref struct
    {
        for (int start = 0; start < run.Length;)
        {
            int end = start;
            if (!CharacterCodes.IsHan(run[start]))
            {
                end = LatinRun.End(run, start);
                sink.OnToken(offset + start, offset + end);
            }
            else
            {
                while (end < run.Length && CharacterCodes.IsHan(run[end])) end++;
                CutHan(segmenter, run[start..end], states[..(end - start)], offset + start, ref sink);
            }

            start = end;
        }
    }

    private static void CutHan<TSink>(
        JiebaSegmenter segmenter, scoped ReadOnlySpan<ushort> run, scoped Span<byte> states, int offset, ref TSink sink)
        where TSink : ITokenSink, allows ref struct
    {
        Viterbi.Decode(segmenter.Dictionary.Tables.Hmm, run, states);
        int start = 0;
        for (int i = 0; i < run.Length; i++)
        {
            if (!Viterbi.EndsWord(states[i])) continue;
            int end = i + 1;
            if (segmenter.IsForceSplit(run[start..end])) EmitSingly(offset + start, end - start, ref sink);
            else sink.OnToken(offset + start, offset + end);
            start = end;
        }
    }

    private static void EmitSingly<TSink>(int offset, int count, ref TSink sink)
        where TSink : ITokenSink, allows ref struct
    {
        for (int i = offset; i < offset + count; i++) sink.OnToken(i, i + 1);
    }
}
