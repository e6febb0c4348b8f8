using System.Net;
using System.Text;

namespace Ganhuo.Cli.Tests.Configuration;

/// <summary>Formulas of the user's own, wherever reports are judged.</summary>
public sealed class OwnFormulasTests : IDisposable
{
    private const string Own = "打好碧水攻坚翻身仗";
    private const string Report = "某区水利局2023年度工作总结\n一、工作成绩\n全局上下打好碧水攻坚翻身仗，走访农户32户。\n";

    private readonly TemporaryFolder folder = new();

    public OwnFormulasTests()
    {
        folder.Write("存档/a.txt", Report);
        folder.Write("存档/b.txt", Report.Replace("32", "45", StringComparison.Ordinal));
        folder.Write("本地.tsv", $"# 本市近年的话\n{Own}\t套话\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Check_finds_them_by_option_and_by_configuration()
    {
        Assert.DoesNotContain($"\"entry\":\"{Own}\"", Tool("check", "存档/a.txt", "-f", "jsonl").Output, StringComparison.Ordinal);
        Assert.Contains($"\"entry\":\"{Own}\"", Tool("check", "存档/a.txt", "-f", "jsonl", "--lexicon", "本地.tsv").Output,
            StringComparison.Ordinal);
        folder.Write("存档/ganhuo.json", """{ "lexicon": "../本地.tsv" }""");

        Assert.Contains($"\"entry\":\"{Own}\"", Tool("check", "存档/a.txt", "-f", "jsonl").Output, StringComparison.Ordinal);
        Assert.Contains("\"lexicon\":", Tool("check", "存档/a.txt", "--print-config").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void File_may_be_in_any_encoding_a_report_may_have()
    {
        File.WriteAllBytes(folder["本地.tsv"],
            Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes($"{Own}\t规定表述\r\n")).ToArray());

        Assert.Contains($"\"entry\":\"{Own}\"", Tool("check", "存档/a.txt", "-f", "jsonl", "--lexicon", "本地.tsv").Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--fast")]
    [InlineData("--no-profile")]
    public void Archive_is_judged_by_them_and_not_finished_by_others(string how)
    {
        Assert.Equal(0, Tool("scan", "存档", "-o", "结果", how, "--lexicon", "本地.tsv").Status);
        Assert.Contains($"\"entry\":\"{Own}\"", File.ReadAllText(folder["结果/reports.jsonl"]), StringComparison.Ordinal);
        Assert.Equal(0, Tool("scan", "存档", "-o", "结果", how, "--lexicon", "本地.tsv").Status);

        var without = Tool("scan", "存档", "-o", "结果", how);
        folder.Write("本地.tsv", $"{Own}\t规定表述\n");
        var changed = Tool("scan", "存档", "-o", "结果", how, "--lexicon", "本地.tsv");

        Assert.Equal((2, 2), (without.Status, changed.Status));
        Assert.Contains("--lexicon", changed.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Copies_are_found_in_an_archive_that_is_judged_by_them()
    {
        var copied = string.Concat(Enumerable.Range(0, 12).Select(n => $"第{n}村的渠道由村民老周带着七个人修好了，水从坝口一直流到村东的晒谷场。"));
        folder.Write("存档/甲局/2021.txt", $"甲局2021年度工作总结\n一、工作成绩\n{copied}{Own}。\n");
        folder.Write("存档/乙局/2022.txt", $"乙局2022年度工作总结\n一、工作成绩\n{copied}{Own}。\n");

        Assert.Equal(0, Tool("scan", "存档", "-o", "结果", "--lexicon", "本地.tsv").Status);
        Assert.Contains("乙局/2022.txt,GH602,", File.ReadAllText(folder["结果/findings.csv"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Comparing_takes_them_for_no_sign_of_copying()
    {
        // Nothing but the formula is shared, six times over.
        var all = string.Concat(Enumerable.Range(0, 6).Select(n => $"{Own}的第{n}场硬仗在渠首村全面打响。"));
        folder.Write("甲.txt", $"甲局2021年度工作总结\n一、工作成绩\n{all}\n");
        folder.Write("乙.txt", $"乙局2022年度工作总结\n一、工作成绩\n{all}\n");
        folder.Write("本地.tsv", $"{Own}\t套话\n的第{{d}}场硬仗在渠首村全面打响\t套话\n");

        var without = Tool("compare", "甲.txt", "乙.txt", "-f", "json");
        var with = Tool("compare", "甲.txt", "乙.txt", "-f", "json", "--lexicon", "本地.tsv");

        Assert.Contains("\"passages\": [\n    {", without.Output, StringComparison.Ordinal);
        Assert.Contains("\"passages\": []", with.Output, StringComparison.Ordinal);
        Assert.NotEqual(Knowledge(without.Output), Knowledge(with.Output));
    }

    [Fact]
    public void Every_output_says_that_knowledge_was_added()
    {
        var shipped = Knowledge(Tool("check", "存档/a.txt", "-f", "json").Output);
        var added = Knowledge(Tool("check", "存档/a.txt", "-f", "json", "--lexicon", "本地.tsv").Output);
        folder.Write("本地.tsv", $"{Own}\t规定表述\n");
        var other = Knowledge(Tool("check", "存档/a.txt", "-f", "json", "--lexicon", "本地.tsv").Output);

        Assert.StartsWith(shipped + "+", added, StringComparison.Ordinal);
        Assert.StartsWith(shipped + "+", other, StringComparison.Ordinal);
        Assert.NotEqual(added, other);
        foreach (var format in new[] { "jsonl", "sarif", "html" })
            Assert.Contains(other, WebUtility.HtmlDecode(Tool("check", "存档/a.txt", "-f", format, "--lexicon", "本地.tsv").Output),
                StringComparison.Ordinal);
        Assert.Equal(0, Tool("scan", "存档", "-o", "结果", "--fast", "--lexicon", "本地.tsv").Status);
        foreach (var result in new[] { "reports.csv", "reports.jsonl", "columns.csv", "summary.json", "index.html" })
            Assert.Contains(other, WebUtility.HtmlDecode(File.ReadAllText(folder["结果/" + result])), StringComparison.Ordinal);
    }

    [Fact]
    public void Profile_is_built_beside_them_and_lists_none_of_them_as_news()
    {
        for (var unit = 0; unit < 40; unit++)
            folder.Write($"各局/{unit}.txt", $"第{unit}局2023年度工作总结\n一、工作成绩\n{Own}，走访农户{unit}户。\n第{unit}局\n2023年12月1日\n");
        Assert.Equal(0, Tool("profile", "build", "各局", "-o", "画像.json", "--lexicon", "本地.tsv").Status);

        Assert.Contains(Own, Tool("profile", "show", "画像.json", "--candidates").Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Own, Tool("profile", "show", "画像.json", "--candidates", "--lexicon", "本地.tsv").Output,
            StringComparison.Ordinal);
        Assert.Equal(2, Tool("profile", "build", "各局", "-o", "画像.json", "--lexicon", "没有.tsv").Status);
    }

    [Theory]
    [InlineData("打好碧水攻坚翻身仗\n", "本地.tsv:1: ")]
    [InlineData("# 注\n打好碧水攻坚翻身仗\t口号\n", "本地.tsv:2: ")]
    public void Broken_file_is_refused_with_file_line_and_reason(string file, string place)
    {
        folder.Write("本地.tsv", file);
        foreach (var result in new[] { Tool("check", "存档/a.txt", "--lexicon", "本地.tsv"),
            Tool("scan", "存档", "-o", "结果", "--lexicon", "本地.tsv") })
        {
            Assert.Equal((2, ""), (result.Status, result.Output));
            Assert.Contains(place, result.Errors, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void File_that_is_not_there_or_is_no_text_is_refused()
    {
        File.WriteAllBytes(folder["图.tsv"], [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13]);

        Assert.Equal(2, Tool("check", "存档/a.txt", "--lexicon", "没有.tsv").Status);
        Assert.Contains("图.tsv", Tool("check", "存档/a.txt", "--lexicon", "图.tsv").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void File_is_never_written_over()
    {
        var before = File.ReadAllText(folder["本地.tsv"]);
        folder.Write("存档/ganhuo.json", """{ "lexicon": "../本地.tsv" }""");

        Assert.Equal(2, Tool("check", "存档/a.txt", "--lexicon", "本地.tsv", "-f", "json", "-o", "本地.tsv").Status);
        Tool("check", "存档/a.txt", "-f", "json", "-o", "本地.tsv");
        Assert.Equal(before, File.ReadAllText(folder["本地.tsv"]));
    }

    private ToolResult Tool(params string[] arguments) => ToolProcess.Run(new ToolSettings { WorkingDirectory = folder.Path }, arguments);

    private static string Knowledge(string json) =>
        System.Text.Json.JsonDocument.Parse(json).RootElement.GetProperty("tool").GetProperty("knowledge").GetString()!;
}
