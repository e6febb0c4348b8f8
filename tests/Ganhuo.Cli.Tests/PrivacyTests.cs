using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Reflection;

namespace Ganhuo.Cli.Tests;

public sealed class PrivacyTests : IDisposable
{
    private const string Rtf = "{\\rtf1\\ansi\\ansicpg936 \\u36208?\\u35775? 32 \\u25143?\\par}";

    private readonly TemporaryFolder folder = new();
    private readonly string temporary;

    public PrivacyTests() => temporary = Directory.CreateDirectory(folder["tmp"]).FullName;

    public void Dispose() => folder.Dispose();

    // AngleSharp refers to it, for pages that are fetched; what it is asked to do here, the test below watches. Spectre.Console asks the
    // machine for its own name in links to files; it is given a bar and nothing that links.
    [Theory]
    [InlineData("Ganhuo")]
    [InlineData("Ganhuo.Documents")]
    [InlineData("Ganhuo.Training")]
    [InlineData("Ganhuo.Cli")]
    [InlineData("System.CommandLine")]
    [InlineData("CsvHelper")]
    [InlineData("MathNet.Numerics")]
    public void Nothing_shipped_refers_to_the_network(string assembly) => Assert.DoesNotContain(
        Assembly.Load(assembly).GetReferencedAssemblies(),
        name => name.Name!.StartsWith("System.Net", StringComparison.Ordinal));

    [Fact]
    public void Every_assembly_that_is_shipped_is_looked_at()
    {
        string[] known = ["Ganhuo", "Ganhuo.Documents", "Ganhuo.Training", "Ganhuo.Cli", "System.CommandLine", "CsvHelper",
            "MathNet.Numerics", "AngleSharp", "Spectre.Console"];
        var shipped = new[] { "Ganhuo", "Ganhuo.Documents", "Ganhuo.Training", "Ganhuo.Cli" }.Select(Assembly.Load)
            .SelectMany(a => a.GetReferencedAssemblies().Select(r => r.Name!).Append(a.GetName().Name!))
            .Where(n => File.Exists(Path.Combine(AppContext.BaseDirectory, n + ".dll"))
            && !n.StartsWith("System.Private", StringComparison.Ordinal)).Distinct();

        Assert.Empty(shipped.Except(known, StringComparer.Ordinal));
    }

    [Fact]
    public void Page_that_names_addresses_fetches_none()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var at = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        folder.Write("a.html", $"""
            <html><head><base href="{at}/"><link rel="stylesheet" href="{at}/s.css"><script src="{at}/s.js"></script>
            <meta http-equiv="refresh" content="0; url={at}/r"></head>
            <body><img src="{at}/i.png"><iframe src="{at}/f"></iframe><object data="{at}/o"></object><p>走访农户32户。</p></body></html>
            """);
        folder.Write("b.md", $"# 总结\n\n![图]({at}/m.png)\n走访农户32户。\n");

        var result = ToolProcess.Run("check", folder["a.html"], folder["b.md"], "-f", "html", "-o", folder["out"]);

        Assert.Equal(0, result.Status);
        Assert.False(listener.Pending());
    }

    [Fact]
    public void No_temporary_copy_of_a_report_is_left_behind()
    {
        folder.Write("in/a.txt", "培训干部120人次。");
        var settings = Settings with { Input = "培训干部120人次。"u8.ToArray() };

        Assert.Equal(0, ToolProcess.Run(settings, "check", folder["in"], "-", "-f", "json").Status);
        Assert.Equal(0, ToolProcess.Run(settings, "segment", "-").Status);

        Assert.Empty(Directory.GetFileSystemEntries(temporary));
        Assert.Single(Directory.GetFileSystemEntries(folder["in"]));
    }

    [Fact]
    public void Conversion_leaves_no_copy_whether_it_succeeds_fails_or_is_stopped()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a shell script stands in for the programs");
        var report = folder.Write("a.rtf", Rtf);
        Converter("exit 1");
        Assert.Equal(2, ToolProcess.Run(Settings, "check", report, "--converter", folder["bin"]).Status);
        Assert.Empty(Directory.GetFileSystemEntries(temporary));

        Converter($"touch '{folder["begun"]}'; sleep 300");
        var watch = Stopwatch.StartNew();
        var (status, errors) = Stopped("TERM", report);

        Assert.Equal(130, status);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(120), watch.Elapsed.ToString());
        Assert.DoesNotContain("LibreOffice", errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(temporary));
    }

    // Nothing can be done in the moment of being killed; the next conversion does it.
    [Fact]
    public void Copy_that_a_killed_run_left_goes_with_the_next_conversion()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a shell script stands in for the programs");
        var report = folder.Write("a.rtf", Rtf);
        Converter($"touch '{folder["begun"]}'; sleep 5");
        Stopped("KILL", report);
        Assert.NotEmpty(Directory.GetFileSystemEntries(temporary));

        Converter("exit 1");
        ToolProcess.Run(Settings, "check", report, "--converter", folder["bin"]);

        Assert.Empty(Directory.GetFileSystemEntries(temporary));
    }

    [Fact]
    public void Machine_without_a_temporary_folder_is_not_called_a_damaged_document()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the folder is named by other means there");
        Converter("exit 1");
        var settings = new ToolSettings { Environment =
            new Dictionary<string, string> { ["TMPDIR"] = folder["nowhere"], ["DOTNET_EnableDiagnostics"] = "0" } };

        var result = ToolProcess.Run(settings, "check", folder.Write("a.rtf", Rtf), "--converter", folder["bin"]);

        Assert.Equal(2, result.Status);
        Assert.Contains("临时文件夹", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("损坏", result.Errors, StringComparison.Ordinal);
    }

    private ToolSettings Settings => new()
    {
        Environment = new Dictionary<string, string>
        {
            ["TMPDIR"] = temporary, ["TEMP"] = temporary, ["TMP"] = temporary, ["DOTNET_EnableDiagnostics"] = "0",
        },
    };

    private (int Status, string Errors) Stopped(string signal, string report)
    {
        using var process = ToolProcess.Start(Settings, "check", report, "--converter", folder["bin"]);
        process.StandardInput.Close();
        while (!File.Exists(folder["begun"]) && !process.HasExited) Thread.Sleep(10);
        Process.Start("kill", ["-" + signal, process.Id.ToString(CultureInfo.InvariantCulture)])!.WaitForExit();
        process.WaitForExit();
        return (process.ExitCode, signal == "KILL" ? "" : process.StandardError.ReadToEnd());
    }

    private void Converter(string body)
    {
        var program = folder.Write("bin/soffice", "#!/bin/sh\n" + body + "\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
    }
}
