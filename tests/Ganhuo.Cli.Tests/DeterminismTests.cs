namespace Ganhuo.Cli.Tests;

public sealed class DeterminismTests : IDisposable
{
    private const string Clean = "工作总结\n一、主要做法\n2023年3月培训干部120人次，投入资金35.6万元。\n";

    private readonly TemporaryFolder folder = new();

    public DeterminismTests()
    {
        foreach (var i in Enumerable.Range(0, 40))
            folder.Write($"{i % 7}/{i}.txt",
                string.Concat(Enumerable.Repeat(Clean, i + 1)) + "二、问题\n培训**次。\n共反馈问题54个，已完成整改36个，整改完成率81.5%。\n");
    }

    public void Dispose() => folder.Dispose();

    // The tool's runtime is told to know no culture, so its environment cannot hand it one. That the library keeps out the
    // culture of a host that has one, CultureContractTests hold.
    [Fact]
    public void Tool_runs_without_the_cultures_of_the_machine() => Assert.Contains(
        "\"System.Globalization.Invariant\": true",
        File.ReadAllText(Path.ChangeExtension(typeof(Program).Assembly.Location, ".runtimeconfig.json")), StringComparison.Ordinal);

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("text")]
    public void Bytes_are_the_same_in_every_environment_time_zone_and_number_of_jobs(string format)
    {
        var expected = Run(format, "1", "C", "UTC", "1");
        Assert.True(expected.Length > 1000);
        if (format is "json" or "jsonl") Assert.Contains("81.5%", expected, StringComparison.Ordinal);

        Assert.Equal(expected, Run(format, "2", "tr_TR.UTF-8", "Asia/Shanghai", "0"));
        Assert.Equal(expected, Run(format, "8", "ar_SA.UTF-8", "America/Los_Angeles", "1"));
        Assert.Equal(expected, Run(format, "3", "de_DE.UTF-8", "Asia/Kathmandu", "1"));
    }

    private string Run(string format, string jobs, string culture, string zone, string invariant)
    {
        var settings = new ToolSettings
        {
            Environment = new Dictionary<string, string>
            {
                ["LC_ALL"] = culture,
                ["LANG"] = culture,
                ["TZ"] = zone,
                ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = invariant,
            },
        };
        var result = ToolProcess.Run(settings, "check", folder.Path, "-f", format, "--jobs", jobs);
        Assert.Equal(0, result.Status);
        return result.Output;
    }
}
