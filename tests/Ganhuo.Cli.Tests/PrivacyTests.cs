using System.Reflection;

namespace Ganhuo.Cli.Tests;

public sealed class PrivacyTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Nothing_shipped_refers_to_the_network()
    {
        foreach (var assembly in new[] { typeof(ReportAnalyzer), typeof(Documents.DocumentReader), typeof(Program) }.Select(t => t.Assembly))
            Assert.DoesNotContain(
                assembly.GetReferencedAssemblies(), name => name.Name!.StartsWith("System.Net", StringComparison.Ordinal));
    }

    [Fact]
    public void No_temporary_copy_of_a_report_is_left_behind()
    {
        var temporary = Directory.CreateDirectory(folder["tmp"]).FullName;
        folder.Write("in/a.txt", "培训干部120人次。");
        var settings = new ToolSettings
        {
            Input = "培训干部120人次。"u8.ToArray(),
            Environment = new Dictionary<string, string>
            {
                ["TMPDIR"] = temporary, ["TEMP"] = temporary, ["TMP"] = temporary, ["DOTNET_EnableDiagnostics"] = "0",
            },
        };

        Assert.Equal(0, ToolProcess.Run(settings, "check", folder["in"], "-", "-f", "json").Status);
        Assert.Equal(0, ToolProcess.Run(settings, "segment", "-").Status);

        Assert.Empty(Directory.GetFileSystemEntries(temporary));
        Assert.Single(Directory.GetFileSystemEntries(folder["in"]));
    }
}
