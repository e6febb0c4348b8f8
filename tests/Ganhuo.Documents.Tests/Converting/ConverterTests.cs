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
        Assert.Contains("libreoffice-writer", DocumentReader.Read("a.rtf", "{\\rtf1 x}"u8.ToArray(), options).Reason.English, StringComparison.Ordinal);
        Assert.Contains("poppler-utils", DocumentReader.Read("a.pdf", "%PDF-1.7\n"u8.ToArray(), options).Reason.Chinese, StringComparison.Ordinal);
        Assert.Contains("libreoffice-writer", DocumentReader.Read("a.odt", OpenDocument, options).Reason.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Program_is_given_private_folders_and_no_network_and_leaves_nothing()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a shell script stands in for the program");
        Script("pdftotext", "pwd >&2; env >&2; touch left-behind; echo '<doc><page width=\"1\" height=\"1\"><line><word>甲</word></line></page></doc>'");
        string used;
        using (var run = new ConverterRun())
        {
            used = run.Folder;
            var (status, output, errors) = run.Run(Path.Combine(folder["bin"], "pdftotext"));
            Assert.Equal(0, status);
            Assert.NotEmpty(output);
            Assert.Contains($"HOME={used}", errors, StringComparison.Ordinal);
            Assert.Contains($"TMPDIR={used}", errors, StringComparison.Ordinal);
            Assert.Contains("http_proxy=http://127.0.0.1:9", errors, StringComparison.Ordinal);
            Assert.True(File.Exists(run["left-behind"]));
        }

        Assert.False(Directory.Exists(used));
        Assert.Equal("甲\n", DocumentReader.Read("a.pdf", "%PDF-1.7\n"u8.ToArray(), DocumentOptions.Default with { Converter = folder["bin"] }).Text!.Content);
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
        var (_, output, _) = run.Run(Path.Combine(folder["bin"], "pdftotext"));
        Assert.Equal(Limits.MaxConverterKibibytes.ToString(System.Globalization.CultureInfo.InvariantCulture), Encoding.ASCII.GetString(output).Trim());
    }

    [Fact]
    public void Open_document_and_rich_text_are_read_through_LibreOffice()
    {
        Assert.SkipUnless(Office.IsThere, Office.Absent);
        var rtf = "{\\rtf1\\ansi\\ansicpg936 \\u36208?\\u35775? 32 \\u25143?\\par}"u8.ToArray();
        Assert.Equal("走访 32 户\n", DocumentReader.Read("a.rtf", rtf, DocumentOptions.Default).Text!.Content);
    }

    private static byte[] OpenDocument =>
        PackageParts.Pack([("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray())]);

    private void Script(string name, string body)
    {
        Directory.CreateDirectory(folder["bin"]);
        var path = Path.Combine(folder["bin"], name);
        File.WriteAllText(path, "#!/bin/sh\n" + body + "\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
    }
}
