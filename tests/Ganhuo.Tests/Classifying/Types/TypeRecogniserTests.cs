using Ganhuo.Classifying;
using Ganhuo.Classifying.Types;
using Ganhuo.Structuring;
using Ganhuo.Text;

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
    [InlineData("关于开展2023年度述职述廉工作的通知", "generic")]
    [InlineData("柳河镇意识形态工作责任制实施细则（试行）", "generic")]
    [InlineData("2024年全面从严治党工作要点", "generic")]
    [InlineData("关于印发《县水务局2023年工作总结》的通知", "annual-work-summary")]
    [InlineData("县水务局2023年工作总结暨2024年工作要点", "annual-work-summary")]
    [InlineData("巡察反馈问题整改方案", "generic")]
    [InlineData("关于巡察反馈意见整改情况的公告", "inspection-rectification-report")]
    [InlineData("关于报送2023年工作总结的提示函", "generic")]
    [InlineData("在中国共产党青禾县第九次代表大会上的报告", "generic")]
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

    [Theory]
    [InlineData("一、会前准备情况\n二、上年度整改落实情况\n三、存在的突出问题\n（一）带头强化政治忠诚方面\n（二）带头固本培元方面\n四、产生问题的根源\n五、今后努力方向", "democratic-life-meeting")]
    [InlineData("一、整改工作组织情况\n二、反馈问题整改落实情况\n（一）关于“学习走过场”问题的整改\n（二）关于“台账不清”问题的整改\n三、尚未完成的整改事项", "inspection-rectification-report")]
    public void Recognise_without_title_and_opening_goes_by_the_headings(string headings, string id) =>
        Assert.Equal(id, Classified.Of(string.Join("\n本单位做了三件事，六月底前完成了两件。\n", headings.Split('\n'))).Type.Id);

    [Theory]
    [InlineData("在全县春耕备耕现场会上的讲话\n同志们：刚才三个乡镇作了发言，我讲两点意见。\n一、抢抓农时\n二、落实责任")]
    [InlineData("农村饮水工程管理办法\n第一条 为加强农村饮水工程管理，制定本办法。\n第二条 本办法适用于全县集中供水工程。\n第三条 违反本办法的，依法处理。")]
    [InlineData("关于召开年度考核工作会议的通知\n各科室：经研究，定于周五召开会议，现通知如下。\n一、时间地点\n二、参加人员\n三、有关要求")]
    [InlineData("各位代表：现在，我代表区人民政府，向大会报告工作，请予审议。\n一、2020年工作回顾\n二、2021年主要任务\n三、加强政府自身建设")]
    public void Recognise_of_a_text_that_is_no_such_report_is_generic(string text)
    {
        var type = Classified.Of(text).Type;

        Assert.Equal("generic", type.Id);
        Assert.Empty(type.Because);
    }

    [Fact]
    public void Recognise_of_a_type_the_model_was_not_taught_goes_by_its_cues()
    {
        var own = new ReportTypeDefinition { Id = "flood-report", Name = "防汛情况报告", Cues = [new TypeCue("防汛", 6, CuePlace.Title)] };
        var (text, outline) = Classified.Outlined("青禾县2023年防汛情况报告\n今年汛期降雨偏多。\n一、雨情水情\n二、下步安排");

        var type = Recognise(Classified.Types.With(own), text, outline, "青禾县2023年防汛情况报告");

        Assert.Equal("flood-report", type.Id);
        Assert.Contains("防汛", type.Because);
    }

    [Fact]
    public void Recognise_by_what_was_learned_alone_names_the_words()
    {
        var silent = new ReportTypeCatalogue(Classified.Types.Types.Select(t => t with { Cues = [] }));
        var (text, outline) = Classified.Outlined("2024年度民主生活会个人对照检查材料\n一、存在问题\n学习不够。\n二、原因剖析\n三、整改措施");

        var type = Recognise(silent, text, outline, TitleReader.Read(text, outline));

        Assert.Equal("democratic-life-meeting", type.Id);
        Assert.All(type.Because, word => Assert.Contains(word, text.Content, StringComparison.Ordinal));
        Assert.NotEmpty(type.Because);
    }

    [Fact]
    public void Recognise_of_a_mistaken_title_goes_by_what_is_submitted() => Assert.Equal(
        "party-governance-report",
        Classified.Of("县文旅局党组落实全面从严治党主体责任意见\n现将全年落实全面从严治党主体责任情况报告如下。" + Body).Type.Id);

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
    public void Every_cue_of_the_shipped_types_is_in_a_lexicon() =>
        Assert.Same(Classified.Phrases, TypePhrases.In(Classified.Phrases, Classified.Types));

    [Fact]
    public void Cue_of_ones_own_type_that_no_lexicon_has_is_found_all_the_same()
    {
        var own = Classified.Types.With(new ReportTypeDefinition
        {
            Id = "well-drilling", Name = "凿井报告", Cues = [new TypeCue("凿井工程验收", 9, CuePlace.Title), new TypeCue("述职", -1, CuePlace.Any)],
        });
        var (text, outline) = Classified.Outlined("老鹰岩凿井工程验收报告" + Body);

        Assert.Equal("well-drilling", Recognise(own, text, outline, TitleReader.Read(text, outline)).Id);
    }

    [Fact]
    public void Cue_that_no_lexicon_has_is_refused_where_nobody_would_find_it()
    {
        var own = Classified.Types.With(new ReportTypeDefinition { Id = "well-drilling", Name = "凿井报告",
            Cues = [new TypeCue("凿井工程验收", 9, CuePlace.Title)] });

        Assert.Contains("凿井工程验收", Assert.Throws<ArgumentException>(() => new TypeRecogniser(own, Classified.Phrases)).Message,
            StringComparison.Ordinal);
    }

    private static RecognisedType Recognise(ReportTypeCatalogue types, NormalText text, Outline outline, string? title)
    {
        var phrases = TypePhrases.In(Classified.Phrases, types);
        using var found = phrases.Find(text);
        return new TypeRecogniser(types, phrases).Recognise(text, outline, title, found);
    }
}
