using System.Globalization;

namespace Ganhuo.Cli.Tests.Archives;

/// <summary>Files of a run that were cut, changed or lost: made again, or refused with the step to do again; never used.</summary>
public sealed class DamageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public DamageTests()
    {
        for (var i = 0; i < 6; i++)
            folder.Write($"存档/{2020 + i}.txt",
                $"工作总结\n一、做法\n{string.Concat(Enumerable.Range(0, 20).Select(k => $"第{k}片山林由护林员老周巡查{k + 3}次，清运枯枝{k * 7}车。\n"))}今年是第{i}年。\n");
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("stats/0000.keys.jsonl")]
    [InlineData("stats/0001.0000.prints")]
    [InlineData("stats/0001.folds")]
    [InlineData("stats/0000.grams")]
    [InlineData("join/0001.candidates")]
    [InlineData("profile.json")]
    [InlineData("score/0000.rows.jsonl")]
    [InlineData("score/0001.reports.jsonl")]
    [InlineData("score/0001.sha256")]
    [InlineData("merge.sha256")]
    public void Damaged_file_is_made_again_by_a_scan(string file)
    {
        Assert.Equal(0, Scan().Status);
        var (before, results) = (File.ReadAllBytes(folder[$"结果/{file}"]), File.ReadAllBytes(folder["结果/reports.jsonl"]));
        Assert.NotEmpty(before);
        File.WriteAllBytes(folder[$"结果/{file}"], before[..(before.Length / 2)]);

        Assert.Equal(0, Scan().Status);
        Assert.Equal(before, File.ReadAllBytes(folder[$"结果/{file}"]));
        Assert.Equal(results, File.ReadAllBytes(folder["结果/reports.jsonl"]));
    }

    [Theory]
    [InlineData("stats/0001.grams", "merge", "archive stats --shard 1")]
    [InlineData("join/0000.candidates", "score", "archive merge")]
    [InlineData("score/0001.findings.csv", "collect", "archive score --shard 1")]
    public void Step_refuses_a_changed_file_of_the_step_before_and_names_it(string file, string step, string again)
    {
        Scan();
        if (step == "merge") File.Delete(folder["结果/merge.sha256"]);
        if (step == "score") File.Delete(folder["结果/score/0000.sha256"]);
        var bytes = File.ReadAllBytes(folder[$"结果/{file}"]);
        Assert.NotEmpty(bytes);
        bytes[^1] ^= 1;
        File.WriteAllBytes(folder[$"结果/{file}"], bytes);
        var result = Tool(["archive", step, "-o", "结果", .. step == "score" ? ["--shard", "0"] : Array.Empty<string>()]);

        Assert.Equal(2, result.Status);
        Assert.Contains(Path.GetFileName(file), result.Errors, StringComparison.Ordinal);
        Assert.Contains(again, result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Folded_texts_that_were_changed_between_the_steps_are_never_compared()
    {
        Scan();
        for (var shard = 0; shard < 2; shard++)
        {
            File.Delete(folder[$"结果/score/000{shard}.sha256"]);
            var bytes = File.ReadAllBytes(folder[$"结果/stats/000{shard}.folds"]);
            for (var i = 0; i < bytes.Length; i += 50) bytes[i] ^= 0x55;
            File.WriteAllBytes(folder[$"结果/stats/000{shard}.folds"], bytes);
        }

        ToolResult[] results = [Tool(["archive", "score", "-o", "结果", "--shard", "0"]),
            Tool(["archive", "score", "-o", "结果", "--shard", "1"])];
        Assert.Contains(results, r => r.Status == 2);
        Assert.All(results.Where(r => r.Status != 0), r =>
        {
            Assert.Contains(".folds", r.Errors, StringComparison.Ordinal);
            Assert.Contains("archive stats --shard", r.Errors, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", r.Errors, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("null\nnull")]
    [InlineData("{\"parameters\":{},\"shards\":2,\"reports\":3}\n{}")]
    public void Plan_that_is_none_is_refused(string text)
    {
        folder.Write("结果/plan.jsonl", text);
        var result = Scan();

        Assert.Equal(2, result.Status);
        Assert.Contains("plan.jsonl", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--type", "generic", "--type - → generic")]
    [InlineData("--encoding", "gb18030", "--encoding - → gb18030")]
    [InlineData("--no-reuse", null, "reuse True → False")]
    [InlineData("--no-profile", null, "--profile own → -")]
    public void Other_parameters_are_refused_by_name(string option, string? value, string named)
    {
        Scan();
        var result = Tool(["scan", "存档", "-o", "结果", option, .. value is null ? Array.Empty<string>() : [value]]);

        Assert.Equal(2, result.Status);
        Assert.Contains(named, result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_reports_are_refused_and_none_go_on()
    {
        Scan();
        folder.Write("别的/一.txt", "全年无事故。\n");

        Assert.Contains("别的", Tool(["scan", "别的", "-o", "结果"]).Errors, StringComparison.Ordinal);
        Assert.Equal(0, Tool(["scan", "-o", "结果"]).Status);
    }

    [Fact]
    public void Template_that_goes_round_is_a_cluster_with_its_earliest_member_first()
    {
        var result = Scan();
        var lines = File.ReadAllText(folder["结果/clusters.csv"]).TrimStart('\uFEFF').TrimEnd('\n').Split('\n');

        Assert.StartsWith("cluster,members,place,source,", lines[0], StringComparison.Ordinal);
        Assert.Equal(7, lines.Length);
        for (var i = 1; i < lines.Length; i++)
            Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"1,6,{i},存档/{2019 + i}.txt,"), lines[i],
                StringComparison.Ordinal);
        Assert.Contains("存档/2020.txt", result.Output, StringComparison.Ordinal);
        Assert.Contains("\"clusters\": 1", File.ReadAllText(folder["结果/summary.json"]), StringComparison.Ordinal);
        Assert.Contains("clusters.csv,earliest,", File.ReadAllText(folder["结果/columns.csv"]), StringComparison.Ordinal);
    }

    private ToolResult Scan() => Tool(["scan", "存档", "-o", "结果", "--shards", "2"]);

    private ToolResult Tool(params string[] arguments) => ToolProcess.Run(new ToolSettings { WorkingDirectory = folder.Path }, arguments);
}
