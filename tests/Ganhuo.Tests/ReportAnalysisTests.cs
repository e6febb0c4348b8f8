using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Detecting;
using Ganhuo.Detecting.Reuse;
using Ganhuo.Scoring;
using Ganhuo.Text;

namespace Ganhuo.Tests;

public sealed class ReportAnalysisTests
{
    private const string Text = """
        某区2023年度政治生态分析研判报告
        一、主要做法
        召开专题会议**次，走访企业32家，推动工作取得明显成效。
        二、存在的问题
        一是理论学习不深入，二是联系群众不紧密。
        三、下一步措施
        针对理论学习不深入的问题，每月组织集中学习一次。
        """;

    [Fact]
    public void Two_analyses_of_one_text_hold_equal_parts()
    {
        var analyzer = ReportAnalyzer.Create();
        var (one, other) = (analyzer.Analyze(Text), analyzer.Analyze(Text));

        Assert.NotEmpty(one.Findings);
        Assert.NotEmpty(one.Links);
        Assert.Equal(one.Score, other.Score);
        Assert.Equal(one.Type, other.Type);
        AssertEqual(one.Paragraphs, other.Paragraphs);
        AssertEqual(one.Findings, other.Findings);
        AssertEqual(one.Links, other.Links);
        AssertEqual(one.Dimensions, other.Dimensions);
        Assert.NotEqual(one.Paragraphs[0], one.Paragraphs[1]);
    }

    [Fact]
    public void Parts_made_with_arrays_that_are_default_have_empty_ones()
    {
        var finding = new Finding(RuleCatalogue.All[0], Severity.Note, default, new Bilingual("甲", "a"), default);

        Assert.Empty(finding.Related);
        Assert.Empty((finding with { Related = default }).Related);
        Assert.Empty(new RecognisedType("generic", 1, default).Because);
        Assert.Empty(new ReportLink(0, 1, null, 1, default).Shared);
        Assert.Empty(new DimensionPresence("甲", Dimension.None, true, default, 0, true).Paragraphs);
        Assert.Empty(new ReusedPassage(default, default, null!, 1, default).Changes);
        Assert.Empty(new ReportScore(0, default, default, ImmutableSortedDictionary<string, double>.Empty, default).Components);
        Assert.Empty(new ParagraphClass(default, default, default, null, default, 1, default).Because);
    }

    [Fact]
    public void Parts_that_differ_inside_an_array_are_not_equal()
    {
        var link = new ReportLink(0, 1, null, 1, ["甲", "乙"]);

        Assert.Equal(link, new ReportLink(0, 1, null, 1, ["甲", "乙"]));
        Assert.Equal(link.GetHashCode(), new ReportLink(0, 1, null, 1, ["甲", "乙"]).GetHashCode());
        Assert.NotEqual(link, link with { Shared = ["甲", "丙"] });
        Assert.NotEqual(link, link with { Shared = [] });
    }

    private static void AssertEqual<T>(IEnumerable<T> one, IEnumerable<T> other)
    {
        foreach (var (a, b) in one.Zip(other))
        {
            Assert.True(EqualityComparer<T>.Default.Equals(a, b), $"{a} and {b}");
            Assert.Equal(a!.GetHashCode(), b!.GetHashCode());
        }

        Assert.Equal(one.Count(), other.Count());
    }
}
