using System.Text;
using Ganhuo.Detecting;
using Ganhuo.Reporting;
using Ganhuo.Text;

namespace Ganhuo.Tests.Reporting;

public sealed class BaselineTests
{
    private const string Claim = "下一步，将从四个方面抓好落实。\n一是补齐台账。\n二是更换设备。\n三是组织培训。\n";

    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    [Fact]
    public void Dismissed_finding_stays_hidden_when_its_line_moves()
    {
        var baseline = Baseline.Empty.With(Report("工作总结\n" + Claim), "已核实");

        Assert.NotEmpty(Findings(Report("工作总结\n" + Claim)));
        Assert.Empty(Findings(baseline.Apply(Report("工作总结\n" + Claim))));
        Assert.Empty(Findings(baseline.Apply(Report("工作总结\n全年平稳。\n\n" + Claim))));
    }

    [Fact]
    public void Dismissed_finding_comes_back_when_its_paragraph_is_rewritten()
    {
        var baseline = Baseline.Empty.With(Report("工作总结\n" + Claim), "");
        var rewritten = Claim.Replace("抓好落实", "推进工作", StringComparison.Ordinal);

        Assert.NotEmpty(Findings(baseline.Apply(Report("工作总结\n" + rewritten))));
    }

    [Fact]
    public void Second_equal_finding_is_not_hidden_by_the_dismissal_of_the_first()
    {
        var twice = Report("工作总结\n" + Claim + "\n" + Claim);
        var all = Baseline.Empty.With(twice, "");
        var one = Baseline.Of(all.Dismissals.Where(d => d.Rule == "GH107").Take(1));

        Assert.Equal(2, Findings(twice).Count(f => f.Rule.Id == "GH107"));
        Assert.Single(Findings(one.Apply(twice)), f => f.Rule.Id == "GH107");
    }

    // A release that says the same in other words must not bring back what a reviewer has let pass.
    [Fact]
    public void Dismissed_finding_stays_hidden_when_we_say_it_in_other_words()
    {
        var report = Report("工作总结\n" + Claim + "走访**户，召开会议**次。\n");
        var baseline = Baseline.Empty.With(report, "已核实");
        var analysis = report.Analysis!;
        var other = new SourceReport(
            report.Source, analysis with { Findings =
                [.. analysis.Findings.Select(f => f with { Message = new Bilingual("另一种说法" + f.Message.Chinese, "otherwise") })] }, null);

        Assert.True(analysis.Findings.Length > 2);
        Assert.Empty(Findings(baseline.Apply(other)));
    }

    [Fact]
    public void Marks_of_one_paragraph_are_dismissed_each_by_itself()
    {
        var report = Report("工作总结\n一、做法\n走访**户，召开会议**次，培训**人。\n");
        var slots = Findings(report).Where(f => f.Rule.Id == "GH201").ToList();
        var second = Baseline.Empty.With(new SourceReport(report.Source, report.Analysis! with { Findings = [slots[1]] }, null), "已核实");

        Assert.Equal(3, slots.Count);
        Assert.Equal([slots[0], slots[2]], Findings(second.Apply(report)).Where(f => f.Rule.Id == "GH201"));
    }

    [Fact]
    public void Baseline_of_the_first_version_still_hides_and_is_written_anew()
    {
        var report = Report("工作总结\n" + Claim);
        var first = Baseline.Of(FindingAnchors.OfFirstVersion(report.Analysis!).Zip(
            report.Analysis!.Findings, (anchor, f) => new Dismissal(anchor, f.Rule.Id, "a.txt", "", "当年的理由")));

        Assert.Empty(Findings(first.Apply(report)));
        var anew = first.With(report, "新理由");
        Assert.Empty(Findings(anew.Apply(report)));
        Assert.Equal(FindingAnchors.Of(report.Analysis!).Order(StringComparer.Ordinal),
            anew.Dismissals.Select(d => d.Anchor).Order(StringComparer.Ordinal));
        Assert.All(anew.Dismissals, d => Assert.Equal("当年的理由", d.Reason));
    }

    [Fact]
    public void File_comes_back_as_it_was_written_and_keeps_reasons()
    {
        var baseline = Baseline.Empty.With(Report("工作总结\n" + Claim), "上级口径");
        var bytes = Bytes(baseline);

        var read = Baseline.Parse(bytes, "基线.json");

        Assert.Equal(baseline.Dismissals, read.Dismissals);
        Assert.Equal(bytes, Bytes(read.With(Report("工作总结\n" + Claim), "别的理由")));
        Assert.Contains("\"reason\": \"上级口径\"", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"schemaVersion\": 2, \"dismissed\": []}")]
    [InlineData("{\"schemaVersion\": 1, \"dismissed\": [{\"rule\": \"GH107\"}]}")]
    [InlineData("{\"schemaVersion\": 1, \"dismissed\": [1]}")]
    public void What_is_no_baseline_is_refused(string json) =>
        Assert.Throws<InvalidConfigurationException>(() => Baseline.Parse(Encoding.UTF8.GetBytes(json), "基线.json"));

    private static SourceReport Report(string text) => new("a.txt", Analyzer.Analyze(text), null);

    private static IEnumerable<Finding> Findings(SourceReport report) => report.Analysis!.Findings;

    private static byte[] Bytes(Baseline baseline)
    {
        using var stream = new MemoryStream();
        baseline.Write(stream);
        return stream.ToArray();
    }
}
