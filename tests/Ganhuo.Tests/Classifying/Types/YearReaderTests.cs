using Ganhuo.Classifying;

namespace Ganhuo.Tests.Classifying.Types;

public sealed class YearReaderTests
{
    [Theory]
    [InlineData("云岭区商务局2023年上半年政治生态自评报告\n一、总体情况\n2024年以来有关工作继续推进，各项任务都有了着落。", 2023)]
    [InlineData("1978年县政府工作报告\n一、农业生产\n粮食总产比1977年增加一成，水库除险两座。", 1978)]
    [InlineData("二〇二三年度述职报告\n一、履职情况\n我分管五个科室，全年下乡六十次，办结信访件九件。", 2023)]
    [InlineData("县气象局2023年工作总结和2024年工作计划\n一、主要工作\n全年发布预警八十一次，没有漏报一次强对流天气。", 2023)]
    [InlineData("述职报告\n2022年，我在镇党委领导下开展工作，现述职如下。\n一、履职情况\n2021年立项的水厂建成通水，受益三千户。", 2022)]
    [InlineData("对照检查材料\n会前征求意见三十条，现对照检查如下。\n一、2022年度民主生活会整改情况\n2022年度民主生活会查摆的问题已改。\n二、存在的问题\n2023年6月，我去大坪村只待了半天。", 2023)]
    [InlineData("整改情况通报\n2022年9月，巡察组进驻；2023年1月反馈意见，现将整改情况公布如下。\n一、逐条整改\n问题已改。", 2023)]
    [InlineData("工作总结\n一、主要工作\n全年发布预警八十一次，没有漏报一次强对流天气。\n县气象局\n2024年1月8日", 2023)]
    [InlineData("班子对照检查材料\n（征求意见稿，2023年12月11日）\n会前谈心四十人次，现对照检查如下。\n一、整改措施\n2024年6月前建成三个服务点。", 2023)]
    [InlineData("自评报告\n（2022.02.08，未经审定）\n按照通知要求，班子逐项作了自评。\n一、总体表现\n学习制度坚持得好，群众评议满意。", 2021)]
    [InlineData("镇党委书记述责述廉报告\n（2021年12月24日）\n我于2019年任现职，根据通知，现将履责情况报告如下。\n一、主要工作\n镇里换届平稳，群众满意。", 2021)]
    [InlineData("情况说明\n2023 年办结信访九件，群众满意。", 2023)]
    [InlineData("情况说明\n二○二二年办结信访九件，群众满意。", 2022)]
    [InlineData("情况说明\n档号12023年、第023年，三〇二三年，群众满意。", null)]
    [InlineData("情况说明\n一、主要工作\n发布预警八十一次，没有漏报一次强对流天气，群众满意。", null)]
    public void Read_finds_the_year_reported_on(string report, int? year) => Assert.Equal(year, Classified.Of(report).Year);

    [Fact]
    public void Read_yields_to_the_caller() =>
        Assert.Equal(2020, Classified.Of("2023年述职报告\n我分管五个科室。", new ReportContext { Year = 2020 }).Year);
}
