using Ganhuo.Detecting;

namespace Ganhuo.Tests.Detecting.Placeholders;

/// <summary>What the words beside a sign say of it.</summary>
public sealed class SlotWordsTests
{
    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    [Theory]
    [InlineData("会同****开展联合演练三次。", "****", PlaceholderSlot.Organisation)]
    [InlineData("展柜采购由****出资，已经签约。", "****", PlaceholderSlot.Organisation)]
    [InlineData("监理单位为****，总监常驻工地。", "****", PlaceholderSlot.Organisation)]
    [InlineData("县领导批示：“******。”", "******", PlaceholderSlot.Clause)]
    [InlineData("修订《****实施细则》，自五月起施行。", "****", PlaceholderSlot.Title)]
    [InlineData("对刘××两次登门核对账目。", "××", PlaceholderSlot.Person)]
    [InlineData("申请执行人×××2016年迁往外县。", "×××", PlaceholderSlot.Person)]
    [InlineData("会务联系人：护林办____，电话0871-65512340。", "____", PlaceholderSlot.Person)]
    [InlineData("所里指派律师某某某代理此案。", "某某某", PlaceholderSlot.Person)]
    [InlineData("（提案人：______）建议增开夜班公交。", "______", PlaceholderSlot.Person)]
    [InlineData("关于第____号提案，已面商两次。", "____", PlaceholderSlot.DocumentNumber)]
    [InlineData("老旧小区加装电梯，今年投用X部，群众满意。", "X", PlaceholderSlot.Count)]
    [InlineData("累计改造缘石坡道___处，坡度都不大。", "___", PlaceholderSlot.Count)]
    [InlineData("全年集装箱【箱量】万标箱，创了新高。", "【箱量】", PlaceholderSlot.Count)]
    [InlineData("防火期自……起，卡点昼夜有人。", "……", PlaceholderSlot.Date)]
    [InlineData("今年拟与……镇结对联防。", "……", PlaceholderSlot.Place)]
    [InlineData("青瓷书签卖得最好，1？00枚两天售罄。", "1？00", PlaceholderSlot.Count)]
    [InlineData("昨夜山洪，紧急疏散●●6人。", "●●6", PlaceholderSlot.Count)]
    [InlineData("补贴标准待财政核。", "待财政核", PlaceholderSlot.Money)]
    [InlineData("房地产销售面积：数据缺。", "数据缺", PlaceholderSlot.Count)]
    [InlineData("带队：　　　；参加：机电组、水工组。", "　　　", PlaceholderSlot.Person)]
    [InlineData("附图中“*”为大雨点、“★”为暴雨点，全镇平均降雨**毫米。", "**", PlaceholderSlot.Count)]
    public void Word_beside_a_sign_says_what_is_missing(string text, string sign, PlaceholderSlot slot)
    {
        var found = Assert.Single(Analyzer.Analyze(text).Placeholders);
        Assert.Equal((sign, slot), (text[found.Span.Start..found.Span.End], found.Slot));
    }

    [Theory]
    [InlineData("全院平均住院日*为8.2天，比上年短。\n注：*平均住院日不含日间手术。")]
    [InlineData("供水合格率*为99.9%。\n*供水合格率按月抽检计算。")]
    [InlineData("（此处插入护岸现场照片2张）")]
    [InlineData("诉状中当事人统一写作“某某”即可。")]
    [InlineData("固定资产投资增长14·1%，居民收入增长5·8%。")]
    [InlineData("表内“企业盖章____”要盖鲜章，传真件不算。")]
    [InlineData("回执上“是否住宿____”“是否清真____”请务必填写。")]
    [InlineData("知情同意书“患者签名______”仍用纸质版。")]
    [InlineData("随访表“下次随访日期（　　）”常有人漏填，例会上点了三次名。")]
    [InlineData("案卷扫描件按“案号_当事人_页码”命名，不得自创。")]
    [InlineData("摄影赛来稿按“作者*题目.jpg”命名，收到六十三幅。")]
    [InlineData("关于平面图上的“*”：带“*”的是活禽区备用摊位。")]
    [InlineData("“*”号条款须口头讲清，由主治医师签名。")]
    [InlineData("五叶遭虫蛀，原文“自□□至白沙”照录。")]
    public void Sign_that_is_explained_or_spoken_of_is_none(string text) => Assert.Empty(Analyzer.Analyze(text).Placeholders);

    [Fact]
    public void Stars_before_two_units_set_nothing_in_bold() =>
        Assert.Equal(2, Analyzer.Analyze("监管进口货物**万吨、集装箱**万标箱，查验率稳定。").Placeholders.Length);
}
