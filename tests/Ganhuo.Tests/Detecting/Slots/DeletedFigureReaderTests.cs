namespace Ganhuo.Tests.Detecting.Slots;

public sealed class DeletedFigureReaderTests
{
    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    [Theory]
    [InlineData("全年共出动执法人次，查处占道经营行为。", "人次")]
    [InlineData("书面征求干部职工意见条，逐一作了回应。", "条")]
    public void A_measure_word_without_its_figure_is_found(string text, string expected)
    {
        var found = Assert.Single(Analyzer.Analyze(text).Findings, f => f.Rule.Id == "GH205");
        Assert.Equal(expected, text[found.Span.Start..found.Span.End]);
    }

    [Fact]
    public void An_ordinal_without_its_number_is_found()
    {
        const string text = "空气质量综合指数名列全省第，居民满意。学生考试分等第，不排名。";
        var found = Assert.Single(Analyzer.Analyze(text).Findings, f => f.Rule.Id == "GH205");
        Assert.Equal(text.IndexOf('第'), found.Span.Start);
    }

    // jieba's dictionary knows these words; that they end in a measure word says nothing.
    [Theory]
    [InlineData("把守纪律讲规矩当作为官做人的信条，一以贯之。")]
    [InlineData("丰富了基层文化活动的层次，群众愿意参加。")]
    [InlineData("按规定报送了有关案件，等候上级批复。")]
    [InlineData("完善了物资采购的文件，堵住了漏洞。")]
    public void A_word_that_ends_in_a_measure_word_is_none(string text) =>
        Assert.DoesNotContain(Analyzer.Analyze(text).Findings, f => f.Rule.Id == "GH205");
}
