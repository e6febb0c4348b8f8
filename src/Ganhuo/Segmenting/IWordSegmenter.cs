using Ganhuo.Text;

namespace Ganhuo.Segmenting;

/// <summary>
/// Cuts Chinese text into words. The seam where another segmenter plugs in: <see cref="JiebaSegmenter"/> implements it, and
/// <c>ReportComparer.Create</c> takes any. An analysis has only its own: its figures were fitted on those words.
/// </summary>
/// <example>
/// JiebaNet.Segmenter, for one, which gives strings; whoever implements this finds their place in the text again:
/// <code>
/// public sealed class JiebaNetWords : IWordSegmenter
/// {
///     private readonly JiebaNet.Segmenter.JiebaSegmenter _jieba = new();
///     public void Segment(ReadOnlySpan&lt;char&gt; text, List&lt;TextSpan&gt; words)
///     {
///         int end = 0;
///         foreach (string word in _jieba.Cut(text.ToString()))
///             words.Add(new TextSpan(end, end += word.Length));
///     }
/// }
/// </code>
/// </example>
public interface IWordSegmenter
{
    /// <summary>
    /// Appends the words of <paramref name="text"/> to <paramref name="words"/>, in order and without gap or overlap:
    /// joined, they are the text. Must be safe to call from several threads at once.
    /// </summary>
    void Segment(ReadOnlySpan<char> text, List<TextSpan> words);
}
