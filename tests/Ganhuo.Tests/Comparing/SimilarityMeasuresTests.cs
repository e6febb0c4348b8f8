using Ganhuo.Comparing;
using Ganhuo.Segmenting;
using Ganhuo.Text;

namespace Ganhuo.Tests.Comparing;

public sealed class SimilarityMeasuresTests
{
    private static readonly JiebaSegmenter Segmenter = JiebaSegmenter.Create();

    [Fact]
    public void Equal_texts_are_as_similar_as_can_be() => Assert.Equal(
        [0, 1, 1, 0, 1, 1], Of("我们种树，他们种花。", "我们种树，他们种花。").Select(v => Math.Round(v, 9)));

    // Words: a b c d against a b e: two common of five, norms 2 and √3, two edits, longest common subsequence 2.
    [Fact]
    public void Measures_are_those_of_their_definitions()
    {
        var values = Of("alpha beta gamma delta", "alpha beta omega").ToArray();
        var cosine = 2 / (2 * Math.Sqrt(3));
        Assert.Equal([1 - cosine, cosine, 2 / 5.0, 0, 1 - (2 / 7.0), 4 / 7.0], values, (a, b) => Math.Abs(a - b) < 1e-9);
    }

    [Fact]
    public void Empty_texts_are_equal_and_no_text_is_like_an_empty_one()
    {
        Assert.Equal(1, Of("", "").ElementAt(1));
        Assert.Equal(0, Of("我们种树", "").ElementAt(1));
    }

    private static IEnumerable<double> Of(string a, string b) =>
        SimilarityMeasures.Of(new NormalText(a, OffsetMap.Identity), new NormalText(b, OffsetMap.Identity), Segmenter).Select(m => m.Value);
}
