namespace Ganhuo.Segmenting;

/// <summary>One way of cutting a block of word characters; <see cref="TextCutter"/> finds the blocks.</summary>
internal interface IBlockCutter
{
    /// <summary>Whether what stands between blocks stays whole, except for white space.</summary>
    static abstract bool KeepsGapsWhole { get; }

    /// <summary>Cuts the <paramref name="count"/> characters that stand at <paramref name="offset"/> of the text.</summary>
    static abstract void Cut<TSink>(
        JiebaSegmenter segmenter, scoped CutBuffers buffers, int offset, int count, ref TSink sink)
        where TSink : ITokenSink, allows ref struct;
}
