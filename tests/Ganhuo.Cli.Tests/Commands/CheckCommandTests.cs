using System.Text;
using System.Text.Json.Nodes;

namespace Ganhuo.Cli.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Folder_is_read_in_ordinal_path_order_without_hidden_and_unknown_files()
    {
        foreach (var name in new[] { "b.txt", "a/z.txt", "a-b.txt", ".hidden.txt", ".git/x.txt", "photo.jpg", "中.txt" })
            folder.Write(name, "甲。");

        var result = ToolProcess.Run("check", folder.Path + "/", "-f", "json");

        Assert.Equal(0, result.Status);
        Assert.Equal(
            new[] { "a-b.txt", "a/z.txt", "b.txt", "中.txt" }.Select(n => folder.Path + "/" + n), Sources(result));
        Assert.Contains("1", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_is_read_without_what_was_written_into_it_before_and_a_file_that_is_named_is_read()
    {
        folder.Write("a.txt", "全年走访企业32家。");
        folder.Write("b/a.txt", "全年培训干部**人次。");
        var inside = new ToolSettings { WorkingDirectory = folder.Path };
        ToolProcess.Run(inside, "check", ".", "-f", "docx", "-o", ".");
        ToolProcess.Run(inside, "check", ".", "-f", "html", "-o", ".");
        ToolProcess.Run(inside, "check", ".", "-o", "screen.txt");
        ToolProcess.Run(inside, "feedback", "b/a.txt", "-o", "letter.md");

        var checkedAgain = ToolProcess.Run(inside, "check", ".", "-f", "json");
        var scanned = ToolProcess.Run(inside, "scan", ".", "-o", "run");
        var glob = ToolProcess.Run(inside, "check", "**/*.docx");
        var named = ToolProcess.Run(inside, "check", "a.txt.docx", "screen.txt", "-f", "json");

        Assert.Equal(["./a.txt", "./b/a.txt"], Sources(checkedAgain));
        Assert.Contains("跳过 7 个本工具写出的文件（./a.txt.docx …）", checkedAgain.Errors, StringComparison.Ordinal);
        Assert.Equal(3, File.ReadAllLines(folder["run/reports.csv"]).Length);
        Assert.Contains("跳过 7 个", scanned.Errors, StringComparison.Ordinal);
        Assert.Equal(2, glob.Status);
        Assert.DoesNotContain("没有这样的文件", glob.Errors, StringComparison.Ordinal);
        Assert.Equal(["a.txt.docx", "screen.txt"], Sources(named));
        Assert.Equal("", named.Errors);
    }

    [Fact]
    public void Reports_follow_the_order_of_the_arguments_and_keep_their_names()
    {
        folder.Write("b.txt", "甲。");
        folder.Write("a.txt", "乙。");

        var result = ToolProcess.Run(
            new ToolSettings { WorkingDirectory = folder.Path, Input = Encoding.UTF8.GetBytes("丙。") },
            "check", "b.txt", "-", "*.txt", "-f", "json");

        Assert.Equal(["b.txt", "-", "a.txt", "b.txt"], Sources(result));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "no-such-file")]
    [InlineData("check", "no-such-*.txt")]
    [InlineData("check", ".", "-f", "xml")]
    [InlineData("check", ".", "--lang", "fr")]
    [InlineData("check", ".", "--jobs", "0")]
    [InlineData("check", ".", "--no-such-option")]
    [InlineData("no-such-command")]
    [InlineData]
    public void Wrong_usage_is_status_2_with_a_reason_and_no_data(params string[] arguments)
    {
        var result = ToolProcess.Run(new ToolSettings { WorkingDirectory = folder.Path }, arguments);

        Assert.Equal(2, result.Status);
        Assert.Equal("", result.Output);
        Assert.StartsWith("ganhuo: ", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_writes_a_page_a_report_and_an_index_and_never_one_over_another()
    {
        folder.Write("in/x/a.txt", "甲<b>。");
        folder.Write("in/x_a.txt", "乙。");
        folder.Write("index", "丙。");

        var result = ToolProcess.Run(
            new ToolSettings { WorkingDirectory = folder.Path }, "check", "in", "index", "-f", "html", "-o", "pages");

        Assert.Equal(0, result.Status);
        var pages = Directory.GetFiles(folder["pages"]).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        Assert.Equal(4, pages.Count);
        var index = File.ReadAllText(folder["pages/index.html"]);
        Assert.All(["in_x_a.txt.html", "in_x_a.txt_2.html", "index_2.html"],
            page => Assert.Contains($"href=\"{page}\"", index, StringComparison.Ordinal));
        Assert.Contains("&lt;b&gt;", string.Concat(pages), StringComparison.Ordinal);
        Assert.All(pages, p => Assert.EndsWith("</html>\n", p, StringComparison.Ordinal));
    }

    [Fact]
    public void Findings_go_into_a_table_that_spreadsheets_know_for_utf8_and_run_no_formula_of()
    {
        folder.Write("a.txt", "某局总结\n=1+1全年走访**户。");
        folder.Write("b.txt", "某局总结\n慰问**人。");

        var result = ToolProcess.Run(
            new ToolSettings { WorkingDirectory = folder.Path }, "check", "a.txt", "b.txt", "-f", "csv", "-o", "reports.csv", "--findings",
            "findings.csv");

        Assert.Equal((0, ""), (result.Status, result.Output));
        foreach (var name in new[] { "reports.csv", "findings.csv" })
            Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(folder[name])[..3]);
        var rows = File.ReadAllLines(folder["findings.csv"]);
        Assert.StartsWith("source,rule,name,severity,line,column,start,end,text,message,", rows[0], StringComparison.Ordinal);
        Assert.Contains(rows, r => r.StartsWith("a.txt,GH201,unfilled-slot,error,2,", StringComparison.Ordinal));
        Assert.Contains(rows, r => r.StartsWith("b.txt,GH201,unfilled-slot,error,2,", StringComparison.Ordinal));
        Assert.DoesNotContain(rows.SelectMany(r => r.Split(',')), cell => cell.StartsWith('='));
    }

    [Fact]
    public void Html_of_several_reports_without_a_folder_is_wrong_usage()
    {
        folder.Write("a.txt", "甲。");
        folder.Write("b.txt", "乙。");

        var result = ToolProcess.Run("check", folder.Path, "-f", "html");

        Assert.Equal(2, result.Status);
        Assert.Equal("", result.Output);
    }

    [Fact]
    public void Folder_without_any_report_is_status_2()
    {
        folder.Write("photo.jpg", "");

        Assert.Equal(2, ToolProcess.Run("check", folder.Path).Status);
    }

    [Fact]
    public void Missing_file_is_named_and_the_rest_is_done()
    {
        folder.Write("a.txt", "甲。");

        var result = ToolProcess.Run("check", folder["none.txt"], folder["a.txt"], "-f", "jsonl");

        Assert.Equal(2, result.Status);
        Assert.Contains("none.txt", result.Errors, StringComparison.Ordinal);
        Assert.Single(result.Output.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Unreadable_file_is_named_with_its_reason_and_the_rest_is_done()
    {
        folder.Write("a.txt", "甲。");
        File.WriteAllBytes(folder["b.doc"], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]);
        folder.Write("c.txt", " \n");

        var result = ToolProcess.Run("check", folder.Path, "-f", "json");

        Assert.Equal(2, result.Status);
        Assert.Contains("b.doc: ", result.Errors, StringComparison.Ordinal);
        var reports = JsonNode.Parse(result.Output)!["reports"]!;
        Assert.Equal("unreadable", (string?)reports[1]!["status"]);
        Assert.NotEmpty((string)reports[1]!["reason"]!);
        Assert.Equal("ok", (string?)reports[2]!["status"]);
        Assert.Equal(0, (int?)reports[2]!["characters"]);
    }

    [Fact]
    public void Encoding_is_found_out_or_forced()
    {
        var gbk = System.Text.CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
        File.WriteAllBytes(folder["a.txt"], gbk.GetBytes("关于工作情况的报告，共三项。"));

        foreach (var more in new string[][] { [], ["--encoding", "gbk"] })
        {
            var result = ToolProcess.Run(["check", folder["a.txt"], "-f", "json", .. more]);
            Assert.Equal(12, (int?)JsonNode.Parse(result.Output)!["reports"]![0]!["characters"]);
        }

        Assert.Equal(2, ToolProcess.Run("check", folder["a.txt"], "--encoding", "klingon").Status);
    }

    [Fact]
    public void Long_run_reports_progress_on_standard_error_alone()
    {
        foreach (var i in Enumerable.Range(0, 50)) folder.Write($"{i}.txt", "甲。");

        var result = ToolProcess.Run("check", folder.Path, "-f", "jsonl");

        Assert.Contains("50/50", result.Errors, StringComparison.Ordinal);
        Assert.Equal(50, result.Output.TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public void Output_goes_to_the_named_file_and_leaves_no_other()
    {
        folder.Write("in/a.txt", "甲。");

        var result = ToolProcess.Run("check", folder["in"], "-f", "json", "-o", folder["out/result.json"]);

        Assert.Equal(0, result.Status);
        Assert.Equal("", result.Output);
        Assert.Equal([folder["out/result.json"]], Directory.GetFiles(folder["out"], "*", new EnumerationOptions { AttributesToSkip = 0 }));
        Assert.NotNull(JsonNode.Parse(File.ReadAllText(folder["out/result.json"])));
    }

    [Fact]
    public void Standard_output_is_utf8_without_a_mark_whatever_the_locale()
    {
        folder.Write("a.txt", "甲。");
        var settings = new ToolSettings { Environment = new Dictionary<string, string> { ["LC_ALL"] = "C" } };

        var result = ToolProcess.Run(settings, "check", folder.Path, "-f", "json");

        Assert.Equal('{', result.Output[0]);
    }

    private static string[] Sources(ToolResult result) =>
        [.. JsonNode.Parse(result.Output)!["reports"]!.AsArray().Select(r => (string)r!["source"]!)];
}
