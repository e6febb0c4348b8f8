using System.Globalization;
using Ganhuo.Training.Archives;

namespace Ganhuo.Cli.Tests.Archives;

/// <summary>A scan of a generated archive, held to what was planted in it; the seeds that figures are quoted of are larger.</summary>
public sealed class PlantedReuseTests
{
    private const int Reports = 500;

    [Fact]
    public void Planted_reuse_is_found_by_a_scan_and_little_else()
    {
        using var folder = new TemporaryFolder();
        new ArchiveGenerator(Reports, 21, ClausePool.Load(Path.Combine(Root(), "corpus"))).Write(folder["存档"]);
        ToolProcess.Run(new ToolSettings { WorkingDirectory = folder.Path }, "scan", "存档/reports", "-o", "结果", "--no-profile",
            "--path-pattern", "{year}/{unit}");
        using var output = new StringWriter();
        EvaluateReuseCommand.Run([folder["存档"], folder["结果"]], output);

        var lines = output.ToString().Split('\n');
        Assert.InRange(Figure(lines, "recall own "), 0.99, 1);
        Assert.InRange(Figure(lines, "recall peer "), 0.99, 1);
        Assert.Equal(1, Figure(lines, "recall twin "));
        Assert.InRange(Figure(lines, "recall spun "), 0.8, 1);
        Assert.InRange(Figure(lines, "precision all "), 0.95, 1);
    }

    [Fact]
    public void Run_that_found_nothing_misses_its_goals()
    {
        using var folder = new TemporaryFolder();
        new ArchiveGenerator(120, 21, ClausePool.Load(Path.Combine(Root(), "corpus"))).Write(folder["存档"]);
        folder.Write("结果/findings.csv",
            "source,rule,name,severity,line,column,start,end,text,message,otherSource,otherLine,otherStart,otherEnd\n");
        using var output = new StringWriter();

        Assert.Equal(1, EvaluateReuseCommand.Run([folder["存档"], folder["结果"]], output));
        Assert.Contains("recall twin   0/", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Pairs_of_another_program_count_in_either_order()
    {
        using var folder = new TemporaryFolder();
        folder.Write("存档/truth.jsonl",
            """
            {"path":"2016/甲.txt","unit":"甲","year":2016,"type":"generic","readable":true,"encoding":"utf-8","planted":null,"placeholders":[]}
            {"path":"2017/乙.txt","unit":"乙","year":2017,"type":"generic","readable":true,"encoding":"utf-8","planted":{"kind":"peer","start":10,"end":90,"source":"2016/甲.txt","sourceUnit":"甲","sourceYear":2016,"sourceStart":0,"sourceEnd":80,"substituted":0},"placeholders":[]}
            """);
        folder.Write("对.tsv", "存档/reports/2016/甲.txt\t存档/reports/2017/乙.txt\n");
        using var output = new StringWriter();
        EvaluateReuseCommand.Run([folder["存档"], "--pairs", folder["对.tsv"]], output);

        Assert.Contains("recall peer   1/1 = 1.0000", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("precision 1/1 = 1.0000", output.ToString(), StringComparison.Ordinal);
    }

    private static double Figure(string[] lines, string name) => double.Parse(
        lines.Single(l => l.StartsWith(name, StringComparison.Ordinal)).Split('=')[^1].Split(',')[0], CultureInfo.InvariantCulture);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Analyzer.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
