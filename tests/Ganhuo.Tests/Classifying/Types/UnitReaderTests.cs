namespace Ganhuo.Tests.Classifying.Types;

public sealed class UnitReaderTests
{
    private const string Body = "\n一、工作情况\n全年召开会议十二次，研究议题三十四个，各项任务按期办结。\n二、存在的问题\n调研还不够深入，办法不多。";

    [Theory]
    [InlineData("青禾县水利局党组关于2023年全面从严治党的报告", "青禾县水利局")]
    [InlineData("中共柳河镇委员会关于巡察整改进展情况的通报", "中共柳河镇委员会")]
    [InlineData("桐湾市第二中学2023年工作总结", "桐湾市第二中学")]
    [InlineData("2023年度述职报告\n岚山区海洋发展局党组成员、副局长 周启明", "岚山区海洋发展局")]
    [InlineData("自评报告\n今年以来，市*局坚持学习贯彻会议精神，现将有关情况报告如下。", "市*局")]
    [InlineData("按照要求，现将区政府党组2022年政治生态自评情况报告如下。", "区政府")]
    [InlineData("对照考察办法，市政府班子对2022年政治素质进行了自查自评。", "市政府")]
    [InlineData("2023年度述职报告\nXX镇党委副书记、镇长 ×××", null)]
    [InlineData("在县第九届人民代表大会第二次会议上\n我代表县人民政府，向县第九届人民代表大会作政府工作报告，请审议。", null)]
    [InlineData("自评报告\n我局坚持学习贯彻会议精神，局党组召开专题会议研究。", null)]
    public void Read_names_the_unit_as_the_text_does(string head, string? unit) =>
        Assert.Equal(unit, Classified.Of(head + Body).Unit);
}
