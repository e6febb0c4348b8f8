using System.Globalization;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;

namespace Ganhuo.Cli.Tests.Archives;

/// <summary>
/// What a researcher needs of the results: a meaning for every column, what made every file, and what became of a unit's report.
/// </summary>
public sealed class ResultColumnsTests : IDisposable
{
    private const string Body =
        "一、工作情况\n去年十月，站里把三个村的灌溉渠道并成一张网，聘请退休水利员老周看管闸口，每逢双日放水，涉及农户四百一十七户，全年没有发生一起争水纠纷。\n"
        + "第一片山林由护林员老周巡查32次，清运枯枝7车，水站换了两台水泵，夜班由老郑值守，账目每月贴在村口。\n";
    private readonly TemporaryFolder folder = new();

    public ResultColumnsTests()
    {
        folder.Write("存档/2021/青石站.txt", "青石站2021年度工作总结\n" + Body);
        folder.Write("存档/2023/青石站.txt", "青石站2023年度工作总结\n" + Body + "今年新修了一条便道。\n");
        folder.Write("存档/2023/白杨站.txt", "白杨站2023年度工作总结\n一、工作情况\n麦子熟得早，收割机排了队。\n");
        Tool("scan", "存档", "-o", "结果", "--path-pattern", "{year}/{unit}");
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("reports.csv")]
    [InlineData("findings.csv")]
    [InlineData("clusters.csv")]
    public void Every_column_has_its_meaning_in_both_languages(string file)
    {
        var meanings = Rows("columns.csv").Where(r => r["file"] == file).ToDictionary(r => r["column"], StringComparer.Ordinal);
        Assert.Equal(Head(file), meanings.Keys);
        Assert.All(meanings.Values, m => Assert.True(m["含义"].Length > 0 && m["meaning"].Length > 0, m["column"]));
    }

    [Theory]
    [InlineData("reports.csv")]
    [InlineData("findings.csv")]
    [InlineData("clusters.csv")]
    public void Every_row_says_what_made_it(string file)
    {
        var knowledge = JsonDocument.Parse(File.ReadAllBytes(folder["结果/summary.json"])).RootElement.GetProperty("tool")
            .GetProperty("knowledge").GetString();
        Assert.NotEmpty(Rows(file));
        Assert.All(Rows(file), r => Assert.Equal(knowledge, r["knowledge"]));
        Assert.All(Rows(file), r => Assert.StartsWith("ganhuo ", r["tool"], StringComparison.Ordinal));
    }

    [Fact]
    public void Every_report_in_json_says_what_made_it_and_the_summary_how_to_cite()
    {
        var summary = JsonDocument.Parse(File.ReadAllBytes(folder["结果/summary.json"])).RootElement;
        var knowledge = summary.GetProperty("tool").GetProperty("knowledge").GetString()!;
        Assert.All(
            File.ReadLines(folder["结果/reports.jsonl"]),
            l => Assert.Equal(knowledge, JsonDocument.Parse(l).RootElement.GetProperty("tool").GetProperty("knowledge").GetString()));
        Assert.Contains(knowledge, summary.GetProperty("cite").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_is_measured_against_the_units_report_before()
    {
        var rows = Rows("reports.csv").ToDictionary(r => r["source"], StringComparer.Ordinal);
        var later = rows["存档/2023/青石站.txt"];
        Assert.Equal("存档/2021/青石站.txt", later["before"]);
        Assert.Equal("2021", later["yearBefore"]);
        Assert.InRange(Number(later["brownTucker"]), 0.001, 0.4);
        Assert.Equal(1, Number(later["brownTucker"]) + Number(later["cosine"]), 3);
        Assert.InRange(Number(later["jaccard"]), 0.5, 0.999);
        Assert.InRange(Number(later["minimumEdit"]), 0.5, 0.999);
        Assert.InRange(Number(later["simple"]), 0.5, 0.999);
        Assert.All(new[] { "存档/2021/青石站.txt", "存档/2023/白杨站.txt" },
            r => Assert.Equal("", rows[r]["before"] + rows[r]["brownTucker"] + rows[r]["simple"]));
    }

    [Fact]
    public void Figures_of_compare_are_those_of_the_scan()
    {
        var compared = Tool("compare", "存档/2021/青石站.txt", "存档/2023/青石站.txt", "-f", "json").Output;
        var measures = JsonDocument.Parse(compared).RootElement.GetProperty("measures");
        var row = Rows("reports.csv").Single(r => r["source"] == "存档/2023/青石站.txt");
        foreach (var name in new[] { "brownTucker", "cosine", "jaccard", "minimumEdit", "simple" })
            Assert.Equal(measures.GetProperty(name).GetDouble(), Number(row[name]), 3);
    }

    private ToolResult Tool(params string[] arguments) => ToolProcess.Run(new ToolSettings { WorkingDirectory = folder.Path }, arguments);

    private string[] Head(string file) => File.ReadLines(folder[$"结果/{file}"]).First().TrimStart('\uFEFF').Split(',');

    private List<Dictionary<string, string>> Rows(string file)
    {
        using var csv = new CsvParser(new StreamReader(folder[$"结果/{file}"]), new CsvConfiguration(CultureInfo.InvariantCulture));
        var rows = new List<Dictionary<string, string>>();
        csv.Read();
        var head = csv.Record!;
        while (csv.Read()) rows.Add(head.Zip(csv.Record!).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal));
        return rows;
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
