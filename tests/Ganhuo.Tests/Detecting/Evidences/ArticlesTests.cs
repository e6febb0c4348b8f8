namespace Ganhuo.Tests.Detecting.Evidences;

public sealed class ArticlesTests
{
    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    private const string Fine = "对违反规定的单位，由市林业局处五万元以下罚款，并于30日内公示。";

    [Fact]
    public void Articles_of_a_regulation_hold_no_evidence() =>
        Assert.Empty(Analyzer.Analyze(string.Join('\n', Enumerable.Range(1, 6).Select(i => $"第{"一二三四五六"[i - 1]}条 {Fine}"))).Evidence);

    [Fact]
    public void One_article_quoted_in_a_report_changes_nothing() =>
        Assert.NotEmpty(Analyzer.Analyze($"一、主要做法\n第一条 {Fine}\n3月走访商户213家。").Evidence);

    [Fact]
    public void What_stands_before_the_first_article_is_read_as_ever() =>
        Assert.Single(Analyzer.Analyze("2023年3月15日市人民代表大会常务委员会通过。\n"
            + string.Join('\n', "一二三四五六".Select(n => $"第{n}条 {Fine}"))).Evidence, e => e.Kind == Ganhuo.Detecting.EvidenceKind.Date);
}
