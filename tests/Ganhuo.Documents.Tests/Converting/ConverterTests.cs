using System.Diagnostics;
using Ganhuo.Documents.Converting;
using Ganhuo.Documents.Packing;
using Ganhuo.Text;

namespace Ganhuo.Documents.Tests.Converting;

public sealed class ConverterTests : IDisposable
{
    private static readonly byte[] OldWord = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("WordDocument")];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Absent_program_is_named_with_its_package()
    {
        Directory.CreateDirectory(folder["empty"]);
        var options = DocumentOptions.Default with { Converter = folder["empty"] };

        Assert.Contains("libreoffice-writer", DocumentReader.Read("a.doc", OldWord, options).Reason.Chinese, StringComparison.Ordinal);
        Assert.Contains("libreoffice-writer", DocumentReader.Read("a.rtf", "{\\rtf1 x}"u8.ToArray(), options).Reason.English,
            StringComparison.Ordinal);
        Assert.Contains("poppler-utils", DocumentReader.Read("a.pdf", "%PDF-1.7\n"u8.ToArray(), options).Reason.Chinese,
            StringComparison.Ordinal);
        Assert.Contains("libreoffice-writer", DocumentReader.Read("a.odt", OpenDocument, options).Reason.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Program_is_given_private_folders_and_no_network_and_leaves_nothing()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a shell script stands in for the program");
        Script("pdftotext",
            "pwd >&2; env >&2; touch left-behind; echo '<doc><page width=\"1\" height=\"1\"><line><word>甲</word></line></page></doc>'");
        string used;
        using (var run = new ConverterRun())
        {
            used = run.Folder;
            var (status, output, errors) = run.Run(Path.Combine(folder["bin"], "pdftotext"), CancellationToken.None);
            Assert.Equal(0, status);
            Assert.NotEmpty(output);
            Assert.Contains($"HOME={used}", errors, StringComparison.Ordinal);
            Assert.Contains($"TMPDIR={used}", errors, StringComparison.Ordinal);
            Assert.Contains("http_proxy=http://127.0.0.1:9", errors, StringComparison.Ordinal);
            Assert.True(File.Exists(run["left-behind"]));
        }

        Assert.False(Directory.Exists(used));
        Assert.Equal("甲\n", DocumentReader.Read("a.pdf", "%PDF-1.7\n"u8.ToArray(),
            DocumentOptions.Default with { Converter = folder["bin"] }).Text!.Content);
    }

    [Fact]
    public void Program_that_writes_without_end_is_stopped()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a shell script stands in for the program");
        Script("pdftotext", "exec cat /dev/zero");
        var outcome = DocumentReader.Read("a.pdf", "%PDF-1.7\n"u8.ToArray(), DocumentOptions.Default with { Converter = folder["bin"] });
        Assert.Contains("超过上限", outcome.Reason.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Program_that_takes_memory_without_end_is_stopped()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a shell script stands in for the program");
        Script("pdftotext", "ulimit -v");
        using var run = new ConverterRun();
        var (_, output, _) = run.Run(Path.Combine(folder["bin"], "pdftotext"), CancellationToken.None);
        Assert.Equal(Limits.MaxConverterKibibytes.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Encoding.ASCII.GetString(output).Trim());
    }

    // A child that keeps the program's output open must neither hold the run nor outlive it.
    [Theory]
    [InlineData("sleep 300 & echo $! >pid")]
    [InlineData("sleep 300 </dev/null >/dev/null 2>&1 & echo $! >pid")]
    [InlineData("(sleep 300 & echo $! >pid) & wait")]
    public void What_a_program_leaves_running_ends_with_it(string body)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a shell script stands in for the program");
        Assert.SkipUnless(File.Exists("/usr/bin/setsid") || File.Exists("/bin/setsid"), "no setsid");
        Script("pdftotext", body + "; echo done");
        var watch = Stopwatch.StartNew();
        int child;
        using (var run = new ConverterRun())
        {
            var (status, output, _) = run.Run(Path.Combine(folder["bin"], "pdftotext"), CancellationToken.None);
            Assert.Equal((0, "done\n"), (status, Encoding.UTF8.GetString(output)));
            child = int.Parse(File.ReadAllText(run["pid"]), System.Globalization.CultureInfo.InvariantCulture);
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), watch.Elapsed.ToString());
        Assert.True(Ends(child), "it still runs");
    }

    [Fact]
    public void Cancelled_conversion_ends_the_program_at_once_and_leaves_nothing()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a shell script stands in for the program");
        Script("soffice", $"echo $$ >'{folder["pid"]}'; sleep 300");
        using var cancellation = new CancellationTokenSource();
        var watch = Stopwatch.StartNew();
        var reading = Task.Run(() => DocumentReader.Read(
            "a.rtf", "{\\rtf1 x}"u8.ToArray(), DocumentOptions.Default with { Converter = folder["bin"] }, cancellation.Token));
        while (!File.Exists(folder["pid"]) || new FileInfo(folder["pid"]).Length == 0) Thread.Sleep(10);
        cancellation.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => reading.GetAwaiter().GetResult());
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), watch.Elapsed.ToString());
        Assert.True(Ends(int.Parse(File.ReadAllText(folder["pid"]), System.Globalization.CultureInfo.InvariantCulture)), "it still runs");
    }

    [Fact]
    public void Folder_of_a_killed_process_goes_with_the_next_conversion_and_that_of_a_living_one_stays()
    {
        var left = Directory.CreateTempSubdirectory("ganhuo-converter-0-");
        File.WriteAllText(Path.Combine(left.FullName, ".lock"), "");
        File.WriteAllText(Path.Combine(left.FullName, "in.rtf"), "某局的报告");
        using var living = new ConverterRun();
        living.Put("in.rtf", [1]);

        using (new ConverterRun())
        {
            Assert.False(Directory.Exists(left.FullName));
            Assert.True(File.Exists(living["in.rtf"]));
        }
    }

    [Fact]
    public void Program_that_does_not_start_is_no_fault_of_the_document()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a folder stands in for the temporary folder");
        using var run = new ConverterRun();
        File.WriteAllText(run["in"], "");

        var failed = Assert.Throws<MachineException>(() => run.Put("in/a.rtf", [1]));

        Assert.Contains("临时文件夹", Refusal.Guard(() => throw failed).Reason.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_document_and_rich_text_are_read_through_LibreOffice()
    {
        Assert.SkipUnless(Office.IsThere, Office.Absent);
        var rtf = "{\\rtf1\\ansi\\ansicpg936 \\u36208?\\u35775? 32 \\u25143?\\par}"u8.ToArray();
        Assert.Equal("走访 32 户\n", DocumentReader.Read("a.rtf", rtf, DocumentOptions.Default).Text!.Content);
    }

    // What was killed is gone once the system has cleared it away; a zombie nobody waits for has ended too.
    private static bool Ends(int process)
    {
        for (var i = 0; i < 500; i++)
        {
            var status = $"/proc/{process}/stat";
            if (!File.Exists(status) || File.ReadAllText(status).Contains(") Z ", StringComparison.Ordinal)) return true;
            Thread.Sleep(10);
        }

        return false;
    }

    private static byte[] OpenDocument =>
        PackageParts.Pack([("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray())]);

    private void Script(string name, string body)
    {
        Directory.CreateDirectory(folder["bin"]);
        var path = Path.Combine(folder["bin"], name);
        File.WriteAllText(path, "#!/bin/sh\n" + body + "\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
    }
}
