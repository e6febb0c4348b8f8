using Ganhuo.Comparing;
using Ganhuo.Segmenting;
using Ganhuo.Text;

namespace Ganhuo.Tests.Comparing;

public sealed class StickinessTests
{
    private const string Long = "a b c d e f g h";
    private static readonly JiebaSegmenter Segmenter = JiebaSegmenter.Create();

    [Theory]
    [InlineData(Long, Long, 1)]
    [InlineData(Long, "x " + Long + " y。 p q", 10 / 12.0)]
    [InlineData(Long, "a b c d e f g x h", 0)]
    [InlineData("a b c d。 e f g h", Long, 0)]
    [InlineData("a b c", "a b c", 0)]
    [InlineData(Long, "", 0)]
    public void Words_count_where_their_sentence_holds_eight_words_of_the_earlier_report(string before, string after, double expected) =>
        Assert.Equal(expected, Stickiness.Of(Text(before), Text(after), Segmenter), 9);

    private static NormalText Text(string text) => new(text, OffsetMap.Identity);
}
