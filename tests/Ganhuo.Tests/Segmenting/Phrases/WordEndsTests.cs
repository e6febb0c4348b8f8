using Ganhuo.Segmenting.Phrases;

namespace Ganhuo.Tests.Segmenting.Phrases;

public sealed class WordEndsTests
{
    private static readonly WordEnds Words = new("党委", "委", "管委会", "会");

    [Theory]
    [InlineData("县党委", 2)]
    [InlineData("市委", 1)]
    [InlineData("管委会", 3)]
    [InlineData("会议", 0)]
    [InlineData("", 0)]
    public void First_word_in_the_order_given_is_taken(string text, int length)
    {
        Assert.Equal(length, Words.LengthAtEnd(text));
        Assert.Equal(length > 0, Words.EndsOne(text));
    }

    [Fact]
    public void Empty_word_is_refused() => Assert.Throws<ArgumentException>(() => new WordEnds("一", ""));
}
