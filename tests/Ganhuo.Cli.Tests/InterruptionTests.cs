using System.Diagnostics;

namespace Ganhuo.Cli.Tests;

public sealed class InterruptionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("INT", 2)]
    [InlineData("TERM", 15)]
    public void Interrupted_run_is_status_130_and_leaves_no_file(string signal, int number)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("signals are sent with kill");
        Assert.SkipWhen(IsIgnored(number),
            $"{signal} is ignored here, as it is behind nohup or & of a script, and what we start inherits that");
        var body = string.Concat(Enumerable.Repeat("一、做法\n召开会议3次，培训干部120人次。\n", 20_000));
        foreach (var i in Enumerable.Range(0, 60)) folder.Write($"in/{i}.txt", body);
        Directory.CreateDirectory(folder["out"]);

        using var process = ToolProcess.Start(
            new ToolSettings(), "check", folder["in"], "-f", "jsonl", "-o", folder["out/reports.jsonl"]);
        process.StandardInput.Close();
        while (Directory.GetFiles(folder["out"], "*", new EnumerationOptions { AttributesToSkip = 0 }).Length == 0
            && !process.HasExited)
            Thread.Sleep(10);
        Process.Start("kill", ["-" + signal, process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])!.WaitForExit();
        process.WaitForExit();

        Assert.Equal(130, process.ExitCode);
        Assert.Empty(Directory.GetFiles(folder["out"], "*", new EnumerationOptions { AttributesToSkip = 0 }));
    }

    private static bool IsIgnored(int signal)
    {
        const string Status = "/proc/self/status", Mask = "SigIgn:";
        if (!File.Exists(Status)) return false;
        var mask = File.ReadLines(Status).First(l => l.StartsWith(Mask, StringComparison.Ordinal))[Mask.Length..];
        return (Convert.ToUInt64(mask.Trim(), 16) >> (signal - 1) & 1) != 0;
    }

    [Fact]
    public void Reader_that_goes_away_early_gets_no_stack_trace()
    {
        foreach (var i in Enumerable.Range(0, 30)) folder.Write($"{i}.txt", string.Concat(Enumerable.Repeat("培训干部120人次。\n", 2000)));

        using var process = ToolProcess.Start(new ToolSettings(), "check", folder.Path, "-f", "jsonl");
        process.StandardInput.Close();
        process.StandardOutput.Close();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();

        // The framework takes a closed pipe for written; what matters is that nobody is shown a crash.
        Assert.Equal(0, process.ExitCode);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }
}
