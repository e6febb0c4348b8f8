namespace Ganhuo.Tests.Detecting.Structure.Counts;

/// <summary>By which words parts are known to be all of a whole: each with a wrong number and a right one.</summary>
public sealed class StatedTotalsTests
{
    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    [Theory]
    [InlineData("全校走读生786人，初一260人、初二254人、初三262人，均已投保。", 1)]
    [InlineData("全校走读生776人，初一260人、初二254人、初三262人，均已投保。", 0)]
    [InlineData("参赛作品121幅，初一40幅、初二38幅、教工41幅，均已展出。", 0)]
    [InlineData("评出一等奖2名、二等奖4名、三等奖8名，获奖职工15名。", 1)]
    [InlineData("评出一等奖2名、二等奖4名、三等奖8名，获奖职工14名。", 0)]
    [InlineData("评出一等奖2名、二等奖4名、三等奖8名，优秀奖15名。", 0)]
    [InlineData("分三批添置担架，计41副（台）：第一批20副（台），第二批12副（台），第三批8副（台）。", 1)]
    [InlineData("分三批添置担架，计40副（台）：第一批20副（台），第二批12副（台），第三批8副（台）。", 0)]
    public void Parts_that_differ_in_a_number_are_called_alike(string text, int expected) => Assert.Equal(expected, Count(text));

    [Theory]
    [InlineData("选派特派员57人，其中高校29人、研究所20人、企业6人，都签了协议。", 1)]
    [InlineData("选派特派员55人，其中高校29人、研究所20人、企业6人，都签了协议。", 0)]
    [InlineData("选派特派员61人，其中高校29人、研究所20人、企业6人，都签了协议。", 0)]
    [InlineData("选派特派员57人，其中高校29人、研究所25人、企业1人，都签了协议。", 0)]
    public void Three_parts_may_lack_no_more_than_two(string text, int expected) => Assert.Equal(expected, Count(text));

    private static int Count(string text) => Analyzer.Analyze(text).Findings.Count(f => f.Rule.Id == "GH107");
}
