namespace Ganhuo.Segmenting;

/// <summary>Cuts Chinese text into words. The seam where another segmenter plugs in.</summary>
public interface IWordSegmenter
{
    /// <summary>
    /// Appends the words of <paramref name="text"/> to <paramref name="words"/>, in order and without gap or overlap:
    /// joined, they are the text. Must be safe to call from several threads at once.
    /// </summary>
    void Segment(ReadOnlySpan<char> text, List<WordSpan> words);
}
