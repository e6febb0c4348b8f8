using Ganhuo.Reporting.Screen;
using Ganhuo.Text;

namespace Ganhuo.Tests.Reporting.Screen;

public sealed class ExcerptTests
{
    private static readonly Excerpt Plain = new(new Ink(colour: false));

    [Theory]
    [InlineData("培训**次。", 2, 4, 40, "培训「**」次。")]
    [InlineData("上一行\n培训**次\n下一行", 6, 8, 40, "培训「**」次")]
    [InlineData("甲乙丙丁戊己庚辛**壬癸子丑寅卯", 8, 10, 20, "…己庚辛「**」壬癸子…")]
    [InlineData("甲\u001b[31m\u202e**", 7, 9, 40, "甲 [31m「**」")]
    [InlineData("甲", 0, 0, 40, "甲")]
    public void Excerpt_is_one_safe_line_around_the_marked_span(string text, int start, int end, int columns, string expected)
    {
        var excerpt = Plain.Around(new SourceText(text), new TextSpan(start, end), columns);

        Assert.Equal(expected, excerpt);
        Assert.True(DisplayWidth.Of(excerpt) <= columns);
    }
}
