using System.Text.Json.Nodes;

namespace Ganhuo.Cli.Tests.Archives;

/// <summary>What a scan does to a folder that holds more than its own files, and to the files it reads.</summary>
public sealed class RunFolderTests : IDisposable
{
    private const string Report = "某区水利局2023年度工作总结\n一、工作成绩\n全年召开会议**次，走访农户32户。\n";
    private const string Left = ".ganhuo-0123456789abcdef.tmp";

    private readonly TemporaryFolder folder = new();

    public RunFolderTests()
    {
        folder.Write("存档/a.txt", Report);
        folder.Write("存档/b.txt", Report.Replace("32", "45", StringComparison.Ordinal));
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("没有.txt")]
    [InlineData("存档")]
    public void Files_of_others_survive_in_the_folder_of_a_run(string path)
    {
        string[] theirs = ["家/.mine.tmp/书信.txt", "家/.x.tmp", "家/下/.cache.tmp/y", "家/下/.b.tmp", "家/score/.mine.tmp", $"家/下/{Left}"];
        foreach (var file in theirs) folder.Write(file, "甲");

        for (var i = 0; i < 2; i++) Scan(path, "-o", "家", "--fast");

        Assert.All(theirs, file => Assert.True(File.Exists(folder[file]), file));
    }

    [Fact]
    public void What_a_killed_run_left_is_gone_when_it_goes_on()
    {
        Assert.Equal(0, Scan("存档", "-o", "家", "--fast").Status);
        folder.Write($"家/{Left}", "半");
        folder.Write($"家/score/{Left}", "半");

        Assert.Equal(0, Scan("存档", "-o", "家", "--fast").Status);

        Assert.Empty(Directory.GetFiles(folder["家"], "*.tmp",
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }));
    }

    [Fact]
    public void What_a_run_killed_before_its_plan_left_is_gone_too()
    {
        folder.Write($"家/{Left}", "半");

        Assert.Equal(0, Scan("存档", "-o", "家", "--fast").Status);

        Assert.False(File.Exists(folder[$"家/{Left}"]));
    }

    [Fact]
    public void Path_that_names_nothing_is_status_2_each_time_and_the_rest_is_scanned()
    {
        for (var i = 0; i < 2; i++)
        {
            var result = Scan("存档", "没有.txt", "-o", "结果", "--fast");
            Assert.Equal(2, result.Status);
            Assert.Contains("没有.txt: 没有这样的文件", result.Errors, StringComparison.Ordinal);
        }

        Assert.Equal(3, File.ReadAllLines(folder["结果/reports.csv"]).Length);
    }

    [Theory]
    [InlineData("--fast")]
    [InlineData("--no-reuse")]
    public void Rules_that_are_off_are_off_for_an_archive_too(string how)
    {
        Assert.Equal(0, Scan("存档", "-o", "有", how).Status);
        Assert.Contains(",GH201,", File.ReadAllText(folder["有/findings.csv"]), StringComparison.Ordinal);

        folder.Write("ganhuo.json", """{ "rules": { "unfilled-slot": "off" } }""");
        Assert.Equal(0, Scan("存档", "-o", "无", how).Status);
        Assert.DoesNotContain(",GH201,", File.ReadAllText(folder["无/findings.csv"]), StringComparison.Ordinal);

        // What was done under these rules is not finished under others.
        File.Delete(folder["ganhuo.json"]);
        var other = Scan("存档", "-o", "无", how);
        Assert.Equal(2, other.Status);
        Assert.Contains("ganhuo.json", other.Errors, StringComparison.Ordinal);
        folder.Write("别处.json", """{ "rules": { "GH201": "off" } }""");
        Assert.Equal(0, Scan("存档", "-o", "无", how, "--config", "别处.json").Status);
    }

    [Fact]
    public void Own_types_are_known_to_every_step_of_an_archive()
    {
        var generic = File.ReadAllText(Path.Combine(Approval.Root, "src/Ganhuo/Knowledge/ReportTypes/annual-work-summary.json"));
        var own = JsonNode.Parse(generic, null, new() { CommentHandling = System.Text.Json.JsonCommentHandling.Skip })!;
        own["id"] = "own-kind";
        folder.Write("文种/own.json", own.ToJsonString());

        Assert.Equal(2, Scan("存档", "-o", "结果", "--type", "own-kind").Status);
        Assert.Equal(0, Scan("存档", "-o", "结果", "--types", "文种", "--type", "own-kind").Status);
        Assert.Contains(",own-kind,", File.ReadAllText(folder["结果/reports.csv"]), StringComparison.Ordinal);

        folder.Write("文种/own.json", own.ToJsonString() + "\n\n");
        Assert.Equal(2, Scan("存档", "-o", "结果", "--types", "文种", "--type", "own-kind").Status);
    }

    [Fact]
    public void Table_that_the_results_would_replace_is_refused_and_kept()
    {
        var table = folder.Write("reports.csv", "单位,正文\n甲局,走访农户3户，整修渠道2公里。\n");
        var before = File.ReadAllText(table);

        var result = Scan("reports.csv", "-o", ".", "--fast");

        Assert.Equal(2, result.Status);
        Assert.Contains("reports.csv", result.Errors, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(table));
    }

    private ToolResult Scan(params string[] arguments) =>
        ToolProcess.Run(new ToolSettings { WorkingDirectory = folder.Path }, ["scan", .. arguments]);
}
