using System.Diagnostics;

namespace Ganhuo.Cli.Tests;

public sealed class TrainingIsApartTests
{
    // A file that is there but no assembly: whoever loads it falls over, and so it is seen who loads it.
    [Theory]
    [InlineData(0, "check", "report.txt")]
    [InlineData(0, "check", "report.txt", "-f", "json")]
    [InlineData(0, "schema")]
    [InlineData(0, "--help")]
    [InlineData(2, "evaluate", "report.csv")]
    public async Task Only_what_trains_and_evaluates_loads_the_training_library(int status, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory).Where(f => Path.GetExtension(f) is ".dll" or ".json"))
            File.Copy(file, folder[Path.GetFileName(file)]);
        foreach (var apart in new[] { "Ganhuo.Training.dll", "MathNet.Numerics.dll" }) folder.Write(apart, "no assembly");
        folder.Write("report.txt", "培训干部120人次。\n");
        var start = new ProcessStartInfo("dotnet", [folder["Ganhuo.Cli.dll"], .. arguments])
        {
            WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardError = true,
        };

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.ReadToEndAsync();
        var said = await errors;
        await process.WaitForExitAsync();

        Assert.True(status == process.ExitCode, said);
        Assert.Equal(status != 0, said.Contains("Ganhuo.Training", StringComparison.Ordinal));
    }
}
