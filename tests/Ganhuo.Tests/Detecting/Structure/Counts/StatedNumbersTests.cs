namespace Ganhuo.Tests.Detecting.Structure.Counts;

/// <summary>One wrong number and one right number for each way of reckoning that count-mismatch knows.</summary>
public sealed class StatedNumbersTests
{
    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    [Theory]
    [InlineData("两个班各45人，共95人。", 1)]
    [InlineData("两个班各45人，共90人。", 0)]
    [InlineData("每台单价2.5万元，采购6台，共18万元。", 1)]
    [InlineData("每台单价2.5万元，采购6台，共15万元。", 0)]
    [InlineData("支部每季度安排一次警示教育，2023年全年共6次。", 1)]
    [InlineData("支部每季度安排一次警示教育，2023年全年共4次。", 0)]
    [InlineData("场地长40米、宽25米，面积1200平方米。", 1)]
    [InlineData("场地长40米、宽25米，面积1000平方米。", 0)]
    public void So_much_for_each_is_held_to_what_it_makes(string text, int expected) => Assert.Equal(expected, Count(text));

    [Theory]
    [InlineData("上月结存340袋，本月入库120袋，出库90袋，月末结存380袋。", 1)]
    [InlineData("上月结存340袋，本月入库120袋，出库90袋，月末结存370袋。", 0)]
    public void What_came_and_went_is_held_to_what_there_is(string text, int expected) => Assert.Equal(expected, Count(text));

    [Theory]
    [InlineData("从第11名升到第6名，前进6位。", 1)]
    [InlineData("从第11名升到第6名，前进5位。", 0)]
    [InlineData("上午8时30分开工，11时30分收工，历时4小时。", 1)]
    [InlineData("上午8时30分开工，11时30分收工，历时3小时。", 0)]
    [InlineData("5月12日开工，6月1日完工，工期25天。", 1)]
    [InlineData("5月12日开工，6月1日完工，工期21天。", 0)]
    [InlineData("从2015年到2021年，八年间没有发生一起事故。", 1)]
    [InlineData("从2015年到2021年，七年间没有发生一起事故。", 0)]
    public void A_span_is_held_to_its_ends(string text, int expected) => Assert.Equal(expected, Count(text));

    [Theory]
    [InlineData("退牧围栏240公顷，折合3200亩。", 1)]
    [InlineData("退牧围栏240公顷，折合3600亩。", 0)]
    [InlineData("下乡审判60次，其中三分之二、共30次在冬春开庭。", 1)]
    [InlineData("下乡审判60次，其中三分之二、共40次在冬春开庭。", 0)]
    [InlineData("投诉由120件降到60件，下降三分之一。", 1)]
    [InlineData("投诉由120件降到80件，下降三分之一。", 0)]
    [InlineData("住户构成：青年占28.5%，中年占46.2%，老年占30.3%。", 1)]
    [InlineData("住户构成：青年占28.5%，中年占46.2%，老年占25.3%。", 0)]
    [InlineData("水库由152.3米升至155.1米，上涨3.8米。", 1)]
    [InlineData("水库由152.3米升至155.1米，上涨2.8米。", 0)]
    public void Multiples_shares_and_other_units_are_reckoned(string text, int expected) => Assert.Equal(expected, Count(text));

    [Theory]
    [InlineData("点位\t化肥\t农药\n东店\t46\t120\n西店\t38\t95\n合计\t84\t225", 1)]
    [InlineData("点位\t化肥\t农药\n东店\t46\t120\n西店\t38\t95\n合计\t84\t215", 0)]
    [InlineData("全镇1.2万人，其中男6300人，女5900人。", 0)]
    [InlineData("甲、乙、丙三个组分别巡查12次、15次，月底通报。", 1)]
    [InlineData("甲、乙、丙三个组分别巡查12次、15次、9次，月底通报。", 0)]
    [InlineData("参加座谈的有工会、妇联、团委、科协四家单位，其中前者和后者都提了意见。", 1)]
    public void Columns_lists_and_rounded_numbers_are_reckoned(string text, int expected) => Assert.Equal(expected, Count(text));

    [Theory]
    [InlineData("以上四点。一是建账。二是定人。三是督查。")]
    [InlineData("全年收件9件，其中甲类5件、乙类3件。")]
    [InlineData("两个班各45人，共95人，占5%，第一名。")]
    public void Work_grows_with_the_text(string part) =>
        Growth.Ends(string.Concat(Enumerable.Repeat(part, 100_000)), static text => BulkScanner.Create().Scan(text));

    private static int Count(string text) => Analyzer.Analyze(text).Findings.Count(f => f.Rule.Id == "GH107");
}
