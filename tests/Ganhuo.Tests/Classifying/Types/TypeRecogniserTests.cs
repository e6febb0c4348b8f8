using Ganhuo.Classifying;
using Ganhuo.Classifying.Types;

namespace Ganhuo.Tests.Classifying.Types;

public sealed class TypeRecogniserTests
{
    private const string Body =
        "\n一、工作情况\n全年召开会议十二次，研究议题三十四个，各项任务按期办结。\n二、存在的问题\n调研还不够深入。\n三、下一步打算\n继续抓好落实，六月底前完成。";

    [Theory]
    [InlineData("青禾县住建局领导班子政治素质自查自评报告", "political-quality-review")]
    [InlineData("云岭区商务局2023年度政治生态自评报告", "political-ecology-review")]
    [InlineData("2022年度民主生活会个人对照检查材料", "democratic-life-meeting")]
    [InlineData("机关第二党支部组织生活会对照检查材料", "democratic-life-meeting")]
    [InlineData("2024年个人述职述廉报告", "duty-and-integrity-report")]
    [InlineData("2023年度述责述廉报告", "duty-and-integrity-report")]
    [InlineData("县文旅局党组2023年落实全面从严治党主体责任情况报告", "party-governance-report")]
    [InlineData("关于2023年上半年意识形态工作责任制落实情况的报告", "ideology-report")]
    [InlineData("桐湾市2024年法治政府建设年度报告", "rule-of-law-report")]
    [InlineData("中共柳河镇委员会关于巡察整改进展情况的通报", "inspection-rectification-report")]
    [InlineData("县气象局2023年工作总结和2024年工作计划", "annual-work-summary")]
    [InlineData("关于老城区停车难问题的调查", "generic")]
    [InlineData("2019年政府工作报告", "generic")]
    [InlineData("桐湾市城市供水管理条例", "generic")]
    public void Recognise_by_title_gives_the_type(string title, string id)
    {
        var type = Classified.Of(title + Body).Type;

        Assert.Equal(id, type.Id);
        Assert.InRange(type.Confidence, 0.4, 1);
    }

    [Fact]
    public void Recognise_without_title_reads_the_opening()
    {
        var type = Classified.Of("按照《县管领导班子政治素质考察办法》要求，现将县医保局班子政治素质自查自评情况报告如下。" + Body).Type;

        Assert.Equal("political-quality-review", type.Id);
        Assert.Contains("政治素质考察", type.Because);
    }

    [Fact]
    public void Recognise_is_not_swayed_by_a_subject_mentioned_in_passing() => Assert.Equal(
        "generic",
        Classified.Of(
            "在第九次代表大会上的报告\n同志们，大会的主题是团结奋斗。\n一、过去五年\n落实意识形态工作责任制，牢牢掌握意识形态工作领导权，网络意识形态阵地更加稳固。").Type.Id);

    [Fact]
    public void Recognise_of_an_empty_text_is_generic() => Assert.Equal("generic", Classified.Of("").Type.Id);

    [Fact]
    public void Classify_with_a_given_type_takes_it_with_confidence_one()
    {
        var type = Classified.Of("随便一段话。", new ReportContext { Type = "ideology-report" }).Type;

        Assert.Equal(("ideology-report", 1.0), (type.Id, type.Confidence));
    }

    [Fact]
    public void Classify_with_an_unknown_type_is_refused() =>
        Assert.Throws<ArgumentException>(() => Classified.Of("随便一段话。", new ReportContext { Type = "weather-report" }));

    [Fact]
    public void Every_cue_of_the_shipped_types_is_found_by_the_one_pass() =>
        Assert.Empty(new TypeRecogniser(Classified.Types, Classified.Phrases).OwnCues);

    [Theory]
    [InlineData("青禾县住建局领导班子政治素质自查自评报告")]
    [InlineData("2024年个人述职述廉报告\n县气象局　赵某")]
    [InlineData("云岭区商务局关于2023年度政治\n生态分析研判情况的报告")]
    [InlineData("关于老城区停车难问题的调查")]
    public void Recognise_says_the_same_with_and_without_the_phrases_of_the_text(string head)
    {
        var (text, outline) = Classified.Outlined(head + "\n按照《县管领导班子政治素质考察办法》要求，现将落实主体责任情况报告如下。" + Body);
        using var found = Classified.Phrases.Find(text);
        var title = TitleReader.Read(text, outline);

        Assert.Equal(
            new TypeRecogniser(Classified.Types).Recognise(text, outline, title, null),
            new TypeRecogniser(Classified.Types, Classified.Phrases).Recognise(text, outline, title, found));
    }

    [Fact]
    public void Cue_of_ones_own_type_that_no_lexicon_has_is_found_all_the_same()
    {
        var own = Classified.Types.With(new ReportTypeDefinition
        {
            Id = "well-drilling", Name = "凿井报告", Cues = [new TypeCue("凿井工程验收", 9, CuePlace.Title), new TypeCue("述职", -1, CuePlace.Any)],
        });
        var recogniser = new TypeRecogniser(own, Classified.Phrases);
        var (text, outline) = Classified.Outlined("老鹰岩凿井工程验收报告" + Body);
        using var found = Classified.Phrases.Find(text);

        Assert.Equal(["凿井工程验收"], recogniser.OwnCues);
        Assert.Equal("well-drilling", recogniser.Recognise(text, outline, TitleReader.Read(text, outline), found).Id);
    }
}
