using System.Text;
using Ganhuo.Reporting;
using Ganhuo.Text;

namespace Ganhuo.Tests.Reporting;

public sealed class CsvReportWriterTests
{
    [Fact]
    public void Rows_are_ranked_and_every_row_has_every_cell()
    {
        var empty = new SourceReport("=空,\"1\".txt", ReportAnalyzer.Create().Analyze(""), null);
        var unreadable = new SourceReport("坏.txt", null, new Bilingual("不是文本", "not a text"));

        var lines = Write(unreadable, FullAnalysis.Report, empty).TrimEnd('\n').Split('\n');

        Assert.StartsWith("source,status,reason,title,unit,year,type,confidence,characters,score,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("\"'=空,\"\"1\"\".txt\",ok,", lines[1], StringComparison.Ordinal);
        Assert.Equal(
            "夹/报告.txt,ok,,某局报告,某局,2022,generic,0.25,12,41.27,0.3334,0.3333,0.3333,0,0,1,0,0,2,GH201 缺次数,,", lines[2]);
        Assert.StartsWith("坏.txt,unreadable,不是文本,,", lines[3], StringComparison.Ordinal);
        Assert.All([lines[0], lines[2], lines[3]], line => Assert.Equal(21, line.Count(c => c == ',')));
    }

    [Theory]
    [InlineData("平常", "平常")]
    [InlineData("-", "-")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM", "'@SUM")]
    [InlineData("a\nb", "\"a\nb\"")]
    public void Cell_is_quoted_and_never_a_formula(string text, string cell) => Assert.Equal(cell, CsvCell.Text(text));

    private static string Write(params SourceReport[] reports)
    {
        using var stream = new MemoryStream();
        var writer = new CsvReportWriter(stream);
        foreach (var report in reports) writer.Write(report);
        writer.Complete();
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
