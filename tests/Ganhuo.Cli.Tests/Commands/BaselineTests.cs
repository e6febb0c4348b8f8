namespace Ganhuo.Cli.Tests.Commands;

public sealed class BaselineTests : IDisposable
{
    private const string Report = "工作总结\n下一步，将从四个方面抓好落实。\n一是补齐台账。\n二是更换设备。\n三是组织培训。\n";

    private readonly TemporaryFolder folder = new();

    public BaselineTests() => folder.Write("a.txt", Report);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Dismissed_findings_no_longer_count()
    {
        string[] check = ["check", folder["a.txt"], "-f", "jsonl", "--fail-on", "note"];
        Assert.Equal(1, ToolProcess.Run(check).Status);

        string[] withBaseline = [.. check, "--baseline", folder["baseline.json"]];
        Assert.Equal(2, ToolProcess.Run(withBaseline).Status);
        Assert.Equal(2, ToolProcess.Run([.. withBaseline, "--update-baseline"]).Status);
        Assert.False(File.Exists(folder["baseline.json"]));
        Assert.Equal(0, ToolProcess.Run([.. withBaseline, "--update-baseline", "--reason", "已核实"]).Status);
        Assert.Contains("已核实", File.ReadAllText(folder["baseline.json"]), StringComparison.Ordinal);

        folder.Write("a.txt", "\n\n" + Report);
        var moved = ToolProcess.Run(withBaseline);
        Assert.Equal(0, moved.Status);
        Assert.Contains("\"findings\":[]", moved.Output, StringComparison.Ordinal);
        Assert.Contains("hidden by the baseline", moved.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Update_without_a_file_is_status_2() =>
        Assert.Equal(2, ToolProcess.Run("check", folder["a.txt"], "--update-baseline").Status);
}
