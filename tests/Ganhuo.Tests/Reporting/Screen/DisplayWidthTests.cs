using Ganhuo.Reporting.Screen;

namespace Ganhuo.Tests.Reporting.Screen;

public sealed class DisplayWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("干货", 4)]
    [InlineData("，（）", 6)]
    [InlineData("𠮷", 2)]
    [InlineData("e\u0301", 1)]
    [InlineData("█▓", 2)]
    public void Width_counts_columns(string text, int columns) => Assert.Equal(columns, DisplayWidth.Of(text));

    [Theory]
    [InlineData("干货满满", 8, "干货满满")]
    [InlineData("干货满满", 7, "干货满…")]
    [InlineData("干货满满", 6, "干货…")]
    [InlineData("a干货", 4, "a干…")]
    [InlineData("干", 1, "…")]
    public void Cut_never_exceeds_the_columns(string text, int columns, string cut) =>
        Assert.Equal(cut, DisplayWidth.Cut(text, columns));

    [Theory]
    [InlineData("a/报告.txt", 10, "a/报告.txt")]
    [InlineData("a/报告.txt", 9, "…报告.txt")]
    [InlineData("a/报告.txt", 8, "…告.txt")]
    public void CutStart_keeps_the_end(string text, int columns, string cut) =>
        Assert.Equal(cut, DisplayWidth.CutStart(text, columns));
}
