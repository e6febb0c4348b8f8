using System.Text;

namespace Ganhuo.Cli.Tests.Archives;

/// <summary>What an archive comes to: one row for every report in, the same bytes however it was divided or broken off.</summary>
public sealed class ScanTests : IDisposable
{
    private static readonly string[] Results =
        ["reports.csv", "findings.csv", "reports.jsonl", "clusters.csv", "summary.json", "columns.csv", "index.html"];

    private readonly TemporaryFolder folder = new();

    public ScanTests()
    {
        var texts = Directory.GetFiles(Path.Combine(Approval.Root, "corpus/gold/reports/development"), "w1-*.txt")
            .Order(StringComparer.Ordinal).ToList();
        for (var i = 0; i < texts.Count; i++)
            folder.Write($"存档/{2021 + (i % 3)}/单位{i % 4}/{Path.GetFileName(texts[i])}", File.ReadAllText(texts[i]));
        folder.Write("存档/2022/单位1/抄来的.txt", File.ReadAllText(texts[0]));
        File.WriteAllBytes(folder["存档/2023/单位2/坏的.docx"], [0x50, 0x4B, 3, 4, 1, 2, 3]);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_report_in_has_one_row_out_and_what_cannot_be_read_has_its_reason()
    {
        var result = Scan("结果");
        var bytes = File.ReadAllBytes(folder["结果/reports.csv"]);
        var lines = File.ReadAllLines(folder["结果/reports.csv"]);

        Assert.Equal(2, result.Status);
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        Assert.StartsWith("source,status,reason,title,unit,year,type,confidence,characters,score,", lines[0].TrimStart('\uFEFF'),
            StringComparison.Ordinal);
        Assert.Equal(Directory.GetFiles(folder["存档"], "*", SearchOption.AllDirectories).Length, lines.Length - 1);
        Assert.Equal(lines.Length - 1, File.ReadAllLines(folder["结果/reports.jsonl"]).Length);
        Assert.Single(lines, l =>
            l.Contains(",unreadable,", StringComparison.Ordinal) && l.StartsWith("存档/2023/单位2/坏的.docx", StringComparison.Ordinal));
        Assert.StartsWith(
            "source,rule,name,severity,line,column,start,end,text,message,otherSource,otherLine,otherStart,otherEnd",
            File.ReadAllLines(folder["结果/findings.csv"])[0].TrimStart('\uFEFF'), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "最常见的问题", "unreadable")]
    [InlineData("en", "The most frequent findings", "份")]
    public void Screen_speaks_one_language(string language, string said, string other)
    {
        var screen = Scan("结果", "--lang", language, "--fast").Output;

        Assert.Contains(said, screen, StringComparison.Ordinal);
        Assert.DoesNotContain(other, screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Unit_and_year_are_read_from_the_path_and_a_copy_is_found()
    {
        Scan("结果", "--path-pattern", "{year}/{unit}/*");
        var row = File.ReadAllLines(folder["结果/reports.csv"]).Single(l => l.StartsWith("存档/2022/单位1/抄来的.txt", StringComparison.Ordinal));
        Assert.Contains(",单位1,2022,", row, StringComparison.Ordinal);
        var findings = File.ReadAllText(folder["结果/findings.csv"]);
        Assert.Contains("抄来的.txt,GH602,", findings, StringComparison.Ordinal);
        Assert.Contains(",存档/2021/单位0/w1-01-water-bureau-quality.txt,", findings, StringComparison.Ordinal);
    }

    [Fact]
    public void Results_are_the_same_for_any_shards_threads_and_steps()
    {
        Scan("一", "--shards", "1", "--jobs", "1");
        Scan("八", "--shards", "8", "--jobs", "3");
        string[] steps = ["plan", "stats", "merge", "score", "collect"];
        foreach (var step in steps)
            for (var shard = 0; shard < (step is "stats" or "score" ? 2 : 1); shard++)
                Assert.Equal(0, Tool([
                    "archive", step, .. step == "plan" ? ["存档"] : Array.Empty<string>(), "-o", "分步", "--shards", "2",
                    .. step is "stats" or "score"
                    ? ["--shard", shard.ToString(System.Globalization.CultureInfo.InvariantCulture)] : Array.Empty<string>(),
                ]).Status);
        AssertSame("一", "八");
        AssertSame("一", "分步");
    }

    [Fact]
    public void Run_that_is_killed_goes_on_to_the_same_results()
    {
        Scan("整");
        for (var attempt = 1; attempt <= 4; attempt++)
        {
            using var process = ToolProcess.Start(Settings, "scan", "存档", "-o", "断");
            if (!process.WaitForExit(350 * attempt)) process.Kill();
            process.WaitForExit();
        }

        Scan("断");
        AssertSame("整", "断");
        Assert.Empty(Directory.GetFiles(folder["断"], "*.tmp",
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }));
    }

    [Fact]
    public void Run_of_other_parameters_is_refused()
    {
        Scan("结果");
        var before = File.ReadAllBytes(folder["结果/reports.csv"]);
        var result = Scan("结果", "--type", "generic");

        Assert.Equal(2, result.Status);
        Assert.Contains("结果", result.Errors, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(folder["结果/reports.csv"]));
    }

    [Fact]
    public void Table_gives_a_report_a_row_with_unit_and_year()
    {
        folder.Write("汇总.csv", "单位,年度,正文\n甲站,2022,\"本站开展巡查12次，整改隐患3处。\n全年无事故。\"\n乙站,2023,=SUM(A1)工作总结全文略去一万字。\n");
        Tool("scan", "汇总.csv", "-o", "结果", "--unit-column", "单位", "--year-column", "年度");
        var rows = File.ReadAllText(folder["结果/reports.csv"]);

        Assert.Contains("汇总.csv/2,ok,,,甲站,2022,", rows, StringComparison.Ordinal);
        Assert.Contains(",乙站,2023,", rows, StringComparison.Ordinal);
    }

    [Fact]
    public void Index_ranks_every_readable_report_and_speaks_the_language_asked_for()
    {
        Scan("结果", "--path-pattern", "{year}/{unit}/*", "--lang", "en");
        var page = File.ReadAllText(folder["结果/index.html"]);

        Assert.Contains("<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.Equal(9, System.Text.RegularExpressions.Regex.Count(page, @"<tr><td>\d+<td>"));
        Assert.Contains("坏的.docx", page, StringComparison.Ordinal);
        Assert.Contains("class=\"cluster\"", page, StringComparison.Ordinal);
    }

    private ToolSettings Settings => new() { WorkingDirectory = folder.Path };

    private ToolResult Scan(string run, params string[] more) => Tool(["scan", "存档", "-o", run, .. more]);

    private ToolResult Tool(params string[] arguments) => ToolProcess.Run(Settings, arguments);

    private void AssertSame(string one, string other) => Assert.All(
        Results, name => Assert.Equal(File.ReadAllBytes(folder[$"{one}/{name}"]), File.ReadAllBytes(folder[$"{other}/{name}"])));
}
