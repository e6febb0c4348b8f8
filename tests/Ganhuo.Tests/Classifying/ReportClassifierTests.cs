using Ganhuo.Classifying;

namespace Ganhuo.Tests.Classifying;

public sealed class ReportClassifierTests
{
    private const string SevenAspects =
        """
        青禾县医保局领导班子政治素质自查自评报告
        对照考察要点，从提高政治能力、永葆政治本色、防范政治风险、涵养政治生态、夯实政治根基、加强政治领导、把握政治方向七个方面，现将2023年自查自评情况报告如下。
        一、政治素质总体表现
        一是在深化理论武装中把牢政治方向。局党组集中学习十四次，班子成员到定点医院讲党课六场，撰写体会文章九篇。
        二是在服从大局中强化政治定力。向县委请示报告重大事项五件，县委书记批示的门诊统筹工作三十天办结并回告。
        三是在回应期盼中筑牢政治根基。把异地就医备案搬进二十一个村卫生室，老人不出村就能办，群众来信减少一半。
        四是在严肃规矩中净化政治生态。三重一大事项全部上会，班子末位表态，民主生活会互相提意见二十二条。
        五是在守土尽责中防范政治风险。处置基金监管舆情两起，对三家定点药店的隐患当天约谈、当月整改。
        六是在清廉从医保中永葆政治本色。排查廉政风险点十七处，节前谈话，退回礼品两件，班子成员亲属无一人参与药品经营。
        七是在岗位练兵中提升政治能力。组织政策比武四次，二十六名干部考过经办资格，复杂报销件一次办结。
        二、存在的问题和下一步努力方向
        一年来虽有进步，差距仍在，主要是：一是学习不系统，有的同志满足于听会。二是下乡少，对偏远乡镇的难处了解不够。下一步，我们将每季度驻村一周，年底前把经办点开到全部乡镇。
        以上报告，请予审阅。
        """;

    [Fact]
    public void Classify_finds_all_seven_aspects_under_headings_that_do_not_repeat_their_names()
    {
        var report = Classified.Of(SevenAspects);

        Assert.Equal("seven", report.Scheme?.Id);
        Assert.Equal(7, report.Dimensions.Length);
        Assert.All(report.Dimensions, d => Assert.True(d.Present));
        Assert.Equal([3, 4, 5, 6, 7, 8, 9], report.Dimensions.Select(d => d.Paragraphs[0]));
    }

    [Fact]
    public void Classify_does_not_take_a_name_listed_in_the_preamble_for_presence()
    {
        var report = Classified.Of(string.Join('\n', SevenAspects.Split('\n').Where(l => !l.StartsWith("五是", StringComparison.Ordinal))));

        Assert.Equal(["防范政治风险"], report.Dimensions.Where(d => !d.Present).Select(d => d.Name));
    }

    [Fact]
    public void Classify_splits_a_paragraph_that_turns_from_problems_to_next_steps()
    {
        var paragraph = Classified.Of(SevenAspects).Paragraphs[11];

        Assert.Equal([SectionRole.Problems, SectionRole.Measures], paragraph.Parts.Select(p => p.Role));
        Assert.Equal(SevenAspects.IndexOf("下一步，我们", StringComparison.Ordinal), paragraph.Parts[1].Span.Start);
        Assert.Equal(SectionRole.Problems, paragraph.Role);
    }

    [Fact]
    public void Classify_gives_title_and_closing_lines_the_role_other()
    {
        var paragraphs = Classified.Of(SevenAspects).Paragraphs;

        Assert.Equal((SectionRole.Other, SectionRole.Preamble), (paragraphs[0].Role, paragraphs[1].Role));
        Assert.Equal(SectionRole.Other, paragraphs[^1].Role);
        Assert.Equal(Dimension.None, paragraphs[1].Dimension);
    }

    [Fact]
    public void Classify_returns_to_problems_at_the_next_item_after_a_cause()
    {
        var report = Classified.Of(
            """
            民主生活会对照检查材料
            一、存在的问题
            一是学习不深，会上念稿子，会后不翻书。究其原因，是把学习当任务。二是下乡不勤，三个村一年没有去过。究其原因，是怕见矛盾。三是抓得不紧，督办件拖了两个月。
            二、整改措施
            每月到村住两晚，六月底前走遍三十个村。
            """);

        Assert.Equal(
            [SectionRole.Problems, SectionRole.Causes, SectionRole.Problems, SectionRole.Causes, SectionRole.Problems],
            report.Paragraphs[2].Parts.Select(p => p.Role));
    }

    [Fact]
    public void Classify_without_headings_reads_roles_from_the_words_and_their_order()
    {
        var report = Classified.Of(
            """
            今年以来，我所累计办理户籍业务四千件，先后开展反诈宣传三十场，辖区盗窃警情同比下降两成，被评为先进集体。
            存在的问题主要是：夜间巡逻不够，老旧小区监控有盲区，个别民警接警态度生硬。
            下一步，将进一步加强夜巡，十月底前补齐二十处监控，对投诉件逐件回访。
            """);

        Assert.Equal(
            [SectionRole.Achievements, SectionRole.Problems, SectionRole.Measures], report.Paragraphs.Select(p => p.Role));
    }

    // Headings of one's own invention do not hide that one of the seven aspects is missing: nothing is said of risks.
    [Fact]
    public void Classify_holds_a_report_against_the_scheme_that_its_paragraphs_are_about()
    {
        var report = Classified.Of(
            """
            清溪县水务局领导班子政治素质自查自评报告
            一、总体表现
            （一）书要读到心里去
            中心组全年集中学习十八次，原原本本读习近平新时代中国特色社会主义思想著作，交流研讨九次，撰写学习体会六十篇。
            （二）号令面前不含糊
            坚决做到“两个维护”，对党中央关于河湖治理的决策部署第一时间传达落实，建立督办台账，对标对表逐项销号。
            （三）把水送到群众灶台边
            深入村组走访群众三百户，解决吃水难、浇地难等急难愁盼问题四十一件，群众送来锦旗两面。
            （四）有事摆到桌面上说
            严格执行民主集中制和“三会一课”制度，召开民主生活会和组织生活会，班子成员之间谈心谈话四十次，开展批评与自我批评。
            （五）手不伸、腿不软
            签订廉洁从业承诺书，开展工程招投标廉政风险排查，谈话提醒三人，查处收受礼金问题一起。
            （六）本事要跟得上担子
            不断提高政治判断力、政治领悟力、政治执行力，组织干部到一线练兵，善于从政治上看水务工作。
            """);

        Assert.Equal("seven", report.Scheme?.Id);
        Assert.Equal(["防范政治风险"], report.Dimensions.Where(d => !d.Present).Select(d => d.Name));
    }

    [Fact]
    public void Classify_keeps_heading_and_body_apart_where_they_disagree()
    {
        var report = Classified.Of(
            """
            云岭区商务局2023年度政治生态自评报告
            一、政治生态建设情况
            （一）纯正党内政治文化
            严格落实意识形态工作责任制，三审三校公众号信息，处置网络舆情三起，网评员发帖，分析研判意识形态风险。
            （二）突出政治标准选人
            任前公示九人，提拔年轻干部三人，执行凡提四必。
            """);

        var paragraph = report.Paragraphs[3];
        Assert.Equal((Dimension.PoliticalCulture, Dimension.Ideology), (paragraph.HeadingDimension, paragraph.BodyDimension));
    }

    [Fact]
    public void Classify_makes_case_studies_and_last_years_rectification_sections_of_their_own()
    {
        var report = Classified.Of(
            """
            2024年度民主生活会个人对照检查材料
            会前征求意见十八条，现对照检查如下。
            一、上年度民主生活会整改落实情况
            查摆的九个问题已改八个，另一个仍在推进之中。
            二、存在的主要问题
            （一）带头履行全面从严治党政治责任方面
            对分管科室谈话少，廉政提醒流于形式，一年只谈了两次。
            三、典型案例剖析
            看了某局原局长受贿案的通报，深感警醒，必须引以为戒。
            四、原因剖析
            思想上松懈，以为分管领域小、出不了大事。
            五、整改措施
            每季度与科长谈话一次，三月底前修订廉政风险清单。
            """);

        Assert.Equal(
            ["preamble", "other", "problems", "problems", "other", "causes", "measures"],
            report.Sections.Select(s => s.Role.Key()));
        Assert.Equal(Dimension.Rectification, report.Paragraphs[3].Dimension);
        Assert.Equal(Dimension.CasesAndMatters, report.Paragraphs[8].Dimension);
    }

    [Fact]
    public void Classify_of_a_report_with_headings_of_its_own_follows_no_scheme()
    {
        var report = Classified.Of(
            "云岭区商务局2023年度政治生态自评报告\n一、总体情况\n（一）把夜市管起来\n劝离占道摊贩三百次，设便民点九处，群众投诉降了。\n（二）把账本晒出来\n公开经费十二期，答复询问四件，没有一件超期。");

        Assert.Null(report.Scheme);
        Assert.Empty(report.Dimensions);
    }

    [Fact]
    public void Classify_parts_tile_their_paragraph()
    {
        var report = Classified.Of(SevenAspects);
        var (_, outline) = Classified.Outlined(SevenAspects);

        Assert.All(outline.Paragraphs, p =>
        {
            var parts = report.Paragraphs[p.Index].Parts;
            Assert.Equal((p.Span.Start, p.Span.End), (parts[0].Span.Start, parts[^1].Span.End));
            Assert.All(parts.Zip(parts.Skip(1)), pair => Assert.Equal(pair.First.Span.End, pair.Second.Span.Start));
        });
    }

    [Theory]
    [InlineData("柳树村党支部2017年落实全面从严治党主体责任情况报告", "village")]
    [InlineData("某县民政局党组2017年落实全面从严治党主体责任情况报告", null)]
    public void A_list_of_short_names_is_followed_only_by_those_it_is_for(string title, string? scheme)
    {
        var report = Classified.Of(string.Join('\n',
        [
            title, "现将有关情况报告如下。",
            "一、作风转变看得见", "干部每周入户两次，群众反映的三十件小事办了二十八件。",
            "二、学习不走过场", "全年集中学习十二次，党员轮流领学，缺课的由书记上门补。",
            "三、制度建设有新招", "三务公开按月上墙，重大事项都经党员大会表决。",
            "四、个人廉洁不含糊", "班子成员没有承包工程，亲属没有领过低保。",
        ]));

        Assert.Equal(scheme, report.Scheme?.Id);
    }
}
