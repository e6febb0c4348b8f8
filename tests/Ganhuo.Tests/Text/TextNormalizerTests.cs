using Ganhuo.Text;

namespace Ganhuo.Tests.Text;

public sealed class TextNormalizerTests
{
    [Theory]
    [InlineData("ＡＢｚ０９％＊", "ABz09%*")]
    [InlineData("２０２３．５", "2023.5")]
    [InlineData("，；：！？（）", "，；：！？（）")]
    [InlineData(",;:!?()", ",;:!?()")]
    [InlineData("、。“”《》…—", "、。“”《》…—")]
    [InlineData("｡､｢｣", "。、「」")]
    [InlineData("﹐﹕﹙﹚﹡", "，：（）*")]
    [InlineData("甲\u3000乙\u00A0丙\u2003丁\t戊\0己", "甲 乙 丙 丁 戊 己")]
    [InlineData("甲\r\n乙\r丙\u2028丁\u0085戊", "甲\n乙\n丙\n丁\n戊")]
    [InlineData("\uFEFF党\u200B建\u00AD工\uFE0F作\u202E", "党建工作")]
    [InlineData("\uF900\u2F00", "豈一")]
    [InlineData("\uD800党\uDC00", "\uD800党\uDC00")]
    [InlineData("𠮷\uD83D\uDE00", "𠮷\uD83D\uDE00")]
    public void Character_is_folded_as_the_table_says(string written, string expected) =>
        Assert.Equal(expected, TextNormalizer.Normalize(new SourceText(written)).Content);

    [Fact]
    public void Text_that_needs_no_folding_is_not_copied()
    {
        const string Content = "一、工作情况\n全年办理来信312件，办结率98.5%。";
        var text = TextNormalizer.Normalize(new SourceText(Content));

        Assert.Same(Content, text.Content);
        Assert.Same(OffsetMap.Identity, text.Map);
    }

    [Theory]
    [InlineData("甲\u200B\u200B乙\r\n丙", "甲乙", 0, 4)]
    [InlineData("甲\u200B\u200B乙\r\n丙", "乙", 3, 4)]
    [InlineData("甲\u200B\u200B乙\r\n丙", "丙", 6, 7)]
    [InlineData("\uFEFF\uFEFF党\u200B", "党", 2, 3)]
    [InlineData("办结３１２件\u200B。", "312件", 2, 6)]
    public void Span_maps_back_without_what_was_dropped_at_its_edges(string written, string found, int start, int end)
    {
        var text = TextNormalizer.Normalize(new SourceText(written));
        var at = text.Content.IndexOf(found, StringComparison.Ordinal);

        Assert.Equal(new TextSpan(start, end), text.Map.ToOriginal(new TextSpan(at, at + found.Length)));
    }

    [Fact]
    public void Folding_twice_changes_nothing_more()
    {
        for (var c = '\0'; c < '\uFFFF'; c++)
            if (CharacterFolding.Fold(c) is var once and not CharacterFolding.Dropped)
                Assert.Equal(once, CharacterFolding.Fold(once));
    }
}
