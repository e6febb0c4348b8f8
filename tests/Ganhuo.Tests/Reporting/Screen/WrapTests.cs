using Ganhuo.Reporting.Screen;

namespace Ganhuo.Tests.Reporting.Screen;

public sealed class WrapTests
{
    [Theory]
    [InlineData("", 10, "")]
    [InlineData("两个字", 4, "两个|字")]
    [InlineData("好的，行", 4, "好|的，|行")]
    [InlineData("a plain word", 7, "a plain|word")]
    [InlineData("增长12.5%左右", 6, "增长|12.5%|左右")]
    public void Lines_break_where_a_reader_expects(string text, int columns, string lines) =>
        Assert.Equal(lines.Split('|'), Wrap.Lines(text, columns));
}
