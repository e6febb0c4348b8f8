using Ganhuo.Text;

namespace Ganhuo.Tests.Text;

public sealed class TextSpanTests
{
    [Theory]
    [InlineData(5, 2)]
    [InlineData(-1, 2)]
    [InlineData(-5, -2)]
    [InlineData(0, int.MinValue)]
    public void Span_that_ends_before_it_starts_or_starts_before_the_text_is_refused(int start, int end) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(start, end));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 5)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public void Span_has_the_length_between_its_ends(int start, int end)
    {
        var (from, to) = new TextSpan(start, end);

        Assert.Equal((start, end, end - start), (from, to, new TextSpan(start, end).Length));
    }
}
