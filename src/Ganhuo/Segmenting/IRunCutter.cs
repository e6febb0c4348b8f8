namespace Ganhuo.Segmenting;

/// <summary>What becomes of two or more characters in a row that <see cref="BestPath"/> leaves single.</summary>
internal interface IRunCutter
{
    /// <summary>Cuts the run that stands at <paramref name="offset"/> of the text; a code that is no part of it stands behind it.</summary>
    static abstract void Cut<TSink>(
        JiebaSegmenter segmenter, scoped ReadOnlySpan<ushort> run, scoped Span<byte> states, int offset, ref TSink sink)
        where TSink : ITokenSink, allows ref struct;
}
