using FsCheck;
using FsCheck.Fluent;
using Ganhuo.Detecting.Placeholders;

namespace Ganhuo.Tests.Detecting.Placeholders;

public sealed class OpenValueSitesTests
{
    private static readonly ContextWords Words = ContextWords.LoadEmbedded();

    [Theory]
    [InlineData("新修渠道回家问公里。", "Figure 新修渠道回家问")]
    [InlineData("播种面积等核实万亩，", "Figure 播种面积等核实")]
    [InlineData("完成率比去年高一截%", "Figure 完成率比去年高一截")]
    [InlineData("前一句。后一句没数字件", "Figure 后一句没数字")]
    [InlineData("联系人：换届后定；", "Field 换届后定")]
    [InlineData("由（谁牵头再议）负责", "Bracket （谁牵头再议）")]
    public void Place_where_words_stand_for_a_value_is_a_site(string line, string expected) => Assert.Equal([expected], Sites(line));

    [Theory]
    [InlineData("办结三十件。")]
    [InlineData("办结数件。")]
    [InlineData("查处案件。")]
    [InlineData("打通产业链条，")]
    [InlineData("共12公里。")]
    [InlineData("不论走访多少户，")]
    [InlineData("产值同比增长个百分点，")]
    [InlineData("没有什么可看的一句话")]
    public void Number_a_word_that_ends_in_a_measure_word_and_what_has_a_rule_are_none(string line) => Assert.Empty(Sites(line));

    [Fact]
    public void Any_line_has_sites_inside_it_that_are_not_empty() =>
        Prop.ForAll(Gen.Elements("回头填", "：", "（", "）", "《", "》", "公里", "%", "万", "件", " ", "一", "2", "|", "“", "”", "。", "?", "\t", "人次")
            .ArrayOf(12).Select(string.Concat).ToArbitrary(), line =>
        {
            foreach (var site in new OpenValueSites(Words, OpenValueSites.OpenersOf(Words), line))
            {
                Assert.InRange(site.Start, 0, site.End - 1);
                Assert.InRange(site.End, site.Start + 1, site.Behind);
                Assert.InRange(site.Behind, site.End, line.Length);
            }
        }).QuickCheckThrowOnFailure();

    private static List<string> Sites(string line)
    {
        var found = new List<string>();
        foreach (var site in new OpenValueSites(Words, OpenValueSites.OpenersOf(Words), line))
            found.Add($"{site.Kind} {line[site.Start..site.End]}");
        return found;
    }
}
