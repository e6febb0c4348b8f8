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
    [InlineData("办夜校9期，每期30人，共培训务工人员和待业青年300人次。", 1)]
    [InlineData("办夜校9期，每期30人，共培训务工人员和待业青年270人次。", 0)]
    [InlineData("理事会坚持每季度召开1次例会，全年共召开理事会全体成员例会3次。", 1)]
    [InlineData("理事会坚持每季度召开1次例会，全年共召开理事会全体成员例会4次。", 0)]
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
    [InlineData("会议从8时30分开到11时，历时三个半小时。", 1)]
    [InlineData("会议从8时30分开到12时，历时三个半小时。", 0)]
    [InlineData("4月1日至6月30日开展为期两个月的清仓。", 1)]
    [InlineData("4月1日至6月30日开展为期三个月的清仓。", 0)]
    [InlineData("4月1日至6月10日开展为期两个月的清仓。", 0)]
    [InlineData("他1996年7月参加工作，到2021年7月从医已满30年。", 1)]
    [InlineData("他1996年7月参加工作，到2021年7月从医已满25年。", 0)]
    [InlineData("他1996年参加工作，2003年入党，到2021年从医已满25年。", 0)]
    [InlineData("合格率连续三年（2019年、2020年、2021年、2022年）超过九成。", 1)]
    [InlineData("合格率连续四年（2019年、2020年、2021年、2022年）超过九成。", 0)]
    [InlineData("去年1至9月共发生险情52起，今年同期发生41起，同比减少13起。", 1)]
    [InlineData("去年1至9月共发生险情52起，今年同期发生41起，同比减少11起。", 0)]
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
    [InlineData("实现零缺岗、零误报、零投诉“四个零”的目标。", 1)]
    [InlineData("实现零缺岗、零误报、零投诉“三个零”的目标。", 0)]
    [InlineData("推动宣讲进机关、进社区、进企业、进农村、进校园，把“四进”做实。", 1)]
    [InlineData("推动宣讲进机关、进社区、进企业、进农村，把“四进”做实。", 0)]
    [InlineData("整治按“三步走”推进：\n第一步，摸底。\n第二步，清理。\n第三步，验收。\n第四步，回访。", 1)]
    [InlineData("整治按“三步走”推进：\n第一步，摸底。\n第二步，清理。\n第三步，验收。\n宣传另走：\n第一步，印单。\n第二步，入户。", 0)]
    public void Columns_lists_and_rounded_numbers_are_reckoned(string text, int expected) => Assert.Equal(expected, Count(text));

    [Theory]
    [InlineData("职工总人数4.8万人，其中在岗3.6万人、退休1.4万人。", 1)]
    [InlineData("职工总人数5万人，其中在岗3.6万人、退休1.4万人。", 0)]
    [InlineData("抽查合同960份，其中内贸系统420份、外贸系统310份、仓储系统250份；作废合同20份。", 1)]
    [InlineData("抽查合同980份，其中内贸系统420份、外贸系统310份、仓储系统250份；作废合同20份。", 0)]
    [InlineData("报关单3.5万票，其中进口1.9万票、出口1.4万票。", 1)]
    [InlineData("报关单3.3万票，其中进口1.9万票、出口1.4万票。", 0)]
    [InlineData("停水21天，其中7月6天、8月14天。", 1)]
    [InlineData("停水20天，其中7月6天、8月14天。", 0)]
    [InlineData("夜查14次，收缴渔网56张；另有联查8次、暗访4次，三类合计28次。", 1)]
    [InlineData("夜查14次，收缴渔网56张；另有联查8次、暗访4次，三类合计26次。", 0)]
    [InlineData("开展了“护苗行动”“清风行动”“利剑行动”共4项专项整治。", 1)]
    [InlineData("开展了“护苗行动”“清风行动”“利剑行动”共3项专项整治。", 0)]
    [InlineData("落实“护苗行动”“清风行动”“利剑行动”5项措施。", 0)]
    [InlineData("两次测评分别得86分和92分，平均91分。", 1)]
    [InlineData("两次测评分别得86分和92分，平均89分。", 0)]
    [InlineData("全镇6个建制村集体收入54万元，村均11万元。", 1)]
    [InlineData("全镇6个建制村集体收入54万元，村均9万元。", 0)]
    [InlineData("到场时间城区28分钟、农村52分钟，平均33分钟。", 0)]
    public void Parts_names_and_means_are_held_to_what_is_said_of_them(string text, int expected) => Assert.Equal(expected, Count(text));

    [Theory]
    [InlineData("出厂水每日检9项，管网水每月检7项，一季度共送检水样17个。")]
    [InlineData("总投资690万元，其中新建每座50万元，小计400万元；改造290万元。")]
    [InlineData("误工补助160人，每人120元，2天共计38400元。")]
    [InlineData("食宿费160人×120元/天×2天，共计38400元。")]
    [InlineData("搭棚3×4米、2×6米，合计周长11米。")]
    [InlineData("举办三个专题研讨：经济核算、社会民生、数据应用；组织读书班两期。")]
    [InlineData("积案64件，已化解46件。涉及征地31件、涉法12件、劳保14件、其他7件。")]
    public void What_is_no_part_of_a_whole_is_left_out_of_it(string text) => Assert.Equal(0, Count(text));

    [Theory]
    [InlineData("夜查14次，另有联查8次，三类合计28次，")]
    [InlineData("两次86分，92分，平均91分，")]
    [InlineData("以上四点。一是建账。二是定人。三是督查。")]
    [InlineData("全年收件9件，其中甲类5件、乙类3件。")]
    [InlineData("两个班各45人，共95人，占5%，第一名。")]
    [InlineData("零事故、零延误“四个零”、")]
    [InlineData("连续三年（2019年、2020年，三步走，")]
    [InlineData("其中甲5人、乙3人、丙2人，占比分别为50%、30%、20%，百分制，")]
    [InlineData("收回9张，同意5张、反对3张、")]
    [InlineData("；二是建账，")]
    public void Work_grows_with_the_text(string part) =>
        Growth.Ends(string.Concat(Enumerable.Repeat(part, 100_000)), static text => BulkScanner.Create().Scan(text));

    private static int Count(string text) => Analyzer.Analyze(text).Findings.Count(f => f.Rule.Id == "GH107");
}
