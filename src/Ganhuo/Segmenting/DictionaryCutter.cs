namespace Ganhuo.Segmenting;

/// <summary>Dictionary words only; neighbouring single ASCII letters and digits are joined.</summary>
internal readonly struct DictionaryCutter : IBlockCutter
{
    public static bool KeepsGapsWhole => false;

    public static void Cut<TSink>(
        JiebaSegmenter segmenter, scoped CutBuffers buffers, int offset, int count, ref TSink sink)
        where TSink : ITokenSink, allows ref struct
    {
        BestPath.Find(segmenter.Dictionary, buffers, count);
        int run = 0;
        for (int i = 0; i < count;)
        {
            int length = buffers.Lengths[i];
            if (length == 1 && CharacterCodes.IsLetterOrDigit(buffers.Codes[i]))
            {
                i++;
                continue;
            }

            if (run < i) sink.OnToken(offset + run, offset + i);
            sink.OnToken(offset + i, offset + i + length);
            run = i += length;
        }

        if (run < count) sink.OnToken(offset + run, offset + count);
    }
}
