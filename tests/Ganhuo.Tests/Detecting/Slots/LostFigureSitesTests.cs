using FsCheck;
using FsCheck.Fluent;
using Ganhuo.Detecting.Placeholders;
using Ganhuo.Detecting.Slots;

namespace Ganhuo.Tests.Detecting.Slots;

public sealed class LostFigureSitesTests
{
    private static readonly ContextWords Words = ContextWords.LoadEmbedded();

    [Theory]
    [InlineData("巡查水库次，清淤12处", "次")]
    [InlineData("投入资金万元，", "万元")]
    [InlineData("惠及群众余户。", "余户")]
    [InlineData("参保率达%，", "%")]
    [InlineData("同比下降个百分点。", "个百分点")]
    public void Measure_word_behind_a_word_is_a_site(string line, string expected) => Assert.Equal([expected], Sites(line));

    [Theory]
    [InlineData("巡查水库三次，清淤12处")]
    [InlineData("场所已经改建")]
    [InlineData("停电37条次")]
    [InlineData("镇上有个菜园")]
    [InlineData("邻县在建亿元以上项目")]
    [InlineData("业主按份共有")]
    [InlineData("强调了多次。")]
    public void Number_another_word_and_one_of_something_are_none(string line) => Assert.Empty(Sites(line));

    [Fact]
    public void Sites_of_any_line_are_in_order_inside_it_and_their_features_fit_into_their_room() =>
        Prop.ForAll(Gen.Elements("走访", "次", "余", "万", "元", "个百分点", "%", "群众", "，", "3", "三", "户", "人次", "。", "的", "第")
            .ArrayOf(14).Select(string.Concat).ToArbitrary(), line =>
        {
            var end = 0;
            Span<int> features = stackalloc int[LostFigureFeatures.Most];
            foreach (var site in new LostFigureSites(Words, LostFigureSites.OpenersOf(Words), line))
            {
                Assert.InRange(site.Start, end, line.Length - 1);
                Assert.InRange(site.End, site.Start + 1, line.Length);
                end = site.End;
                var all = features[..LostFigureFeatures.Extract(Words, line, site, features)].ToArray();
                Assert.Equal(all.Distinct(), all);
            }
        }).QuickCheckThrowOnFailure();

    private static List<string> Sites(string line)
    {
        var found = new List<string>();
        foreach (var site in new LostFigureSites(Words, LostFigureSites.OpenersOf(Words), line)) found.Add(line[site.Start..site.End]);
        return found;
    }
}
