using Ganhuo.Segmenting;
using Ganhuo.Text;

namespace Ganhuo.Tests.Examples;

public sealed class JiebaNetWords : IWordSegmenter
{
    private readonly JiebaNet.Segmenter.JiebaSegmenter _jieba = new();
    public void Segment(ReadOnlySpan<char> text, List<TextSpan> words)
    {
        int end = 0;
        foreach (string word in _jieba.Cut(text.ToString()))
            words.Add(new TextSpan(end, end += word.Length));
    }
}
