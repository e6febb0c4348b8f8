using System.IO.Compression;

namespace Ganhuo.Cli.Tests.Commands;

public sealed class DocumentFormatTests : IDisposable
{
    private const string Report = "某区水利局2023年度工作总结\n一、工作成绩\n全年召开会议**次。\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Commented_document_of_a_text_holds_its_findings_and_the_same_run_gives_the_same_bytes()
    {
        var report = folder.Write("a.txt", Report);

        Assert.Equal(0, ToolProcess.Run("check", report, "-f", "docx", "-o", folder["a.docx"]).Status);
        Assert.Equal(0, ToolProcess.Run("check", report, "-f", "docx", "-o", folder["b.docx"]).Status);

        Assert.Contains("GH201", Part(folder["a.docx"], "word/comments.xml"), StringComparison.Ordinal);
        Assert.Contains("总评：具体度", Part(folder["a.docx"], "word/comments.xml"), StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(folder["a.docx"]), File.ReadAllBytes(folder["b.docx"]));
    }

    [Fact]
    public void Commented_document_is_read_back_with_the_same_findings()
    {
        Assert.Equal(0, ToolProcess.Run("check", folder.Write("a.txt", Report), "-f", "docx", "-o", folder["a.docx"]).Status);
        Assert.Equal(0, ToolProcess.Run("check", folder["a.docx"], "-f", "docx", "-o", folder["b.docx"]).Status);

        var twice = Part(folder["b.docx"], "word/comments.xml");
        Assert.Equal(2, twice.Split("总评：").Length - 1);
    }

    [Fact]
    public void Several_documents_go_into_a_folder_and_need_one()
    {
        folder.Write("in/a.txt", Report);
        folder.Write("in/b.md", "# 标题\n\n走访**户。");

        Assert.Equal(2, ToolProcess.Run("check", folder["in"], "-f", "docx").Status);
        Assert.Equal(0, ToolProcess.Run("check", folder["in"], "-f", "docx", "-o", folder["out"]).Status);
        Assert.Equal(2, Directory.GetFiles(folder["out"], "*.docx").Length);
    }

    [Fact]
    public void Archive_and_table_give_a_report_an_entry()
    {
        using (var archive = ZipFile.Open(folder["z.zip"], ZipArchiveMode.Create))
            foreach (var name in new[] { "甲/a.txt", "b.txt" })
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(Report);
            }

        folder.Write("t.csv", "单位,正文\n甲局,走访**户\n乙局,走访3户\n");
        var result = ToolProcess.Run(new ToolSettings { WorkingDirectory = folder.Path }, "check", "z.zip", "t.csv", "-f", "jsonl");

        Assert.Equal(0, result.Status);
        Assert.Equal(
            ["z.zip/b.txt", "z.zip/甲/a.txt", "t.csv/2", "t.csv/3"],
            result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(l => System.Text.Json.JsonDocument.Parse(l).RootElement.GetProperty("source").GetString()!));
    }

    [Fact]
    public void Column_of_a_table_is_named_and_a_table_without_one_is_refused()
    {
        folder.Write("t.csv", "单位,述职\n甲局,走访**户\n");

        Assert.Equal(2, ToolProcess.Run("check", folder["t.csv"]).Status);
        Assert.Equal(0, ToolProcess.Run("check", folder["t.csv"], "--text-column", "述职").Status);
    }

    [Fact]
    public void Missing_converter_is_named_with_its_package()
    {
        File.WriteAllBytes(folder["a.pdf"], "%PDF-1.7\n"u8.ToArray());
        Directory.CreateDirectory(folder["none"]);

        var result = ToolProcess.Run("check", folder["a.pdf"], "--converter", folder["none"]);

        Assert.Equal(2, result.Status);
        Assert.Contains("poppler-utils", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Submitted_document_with_tracked_changes_is_kept_when_they_are_read_as_before()
    {
        const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        Assert.Equal(0, ToolProcess.Run("check", folder.Write("a.txt", Report), "-f", "docx", "-o", folder["a.docx"]).Status);
        using (var archive = ZipFile.Open(folder["a.docx"], ZipArchiveMode.Update))
        {
            archive.GetEntry("word/document.xml")!.Delete();
            using (var body = new StreamWriter(archive.CreateEntry("word/document.xml").Open()))
                body.Write($"<w:document {W}><w:body><w:p><w:r><w:t>全年召开会议</w:t></w:r><w:del w:id=\"1\" w:author=\"甲\"><w:r><w:delText>**</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"甲\"><w:r><w:t>12</w:t></w:r></w:ins><w:r><w:t>次。</w:t></w:r></w:p></w:body></w:document>");
            using var picture = archive.CreateEntry("word/media/image1.png").Open();
            picture.Write([1, 2, 3]);
        }

        var result = ToolProcess.Run("check", folder["a.docx"], "-f", "docx", "-o", folder["b.docx"], "--as-original");

        Assert.Equal(0, result.Status);
        Assert.Equal("", result.Errors);
        using var written = ZipFile.OpenRead(folder["b.docx"]);
        Assert.NotNull(written.GetEntry("word/media/image1.png"));
        Assert.Contains("GH201", Part(folder["b.docx"], "word/comments.xml"), StringComparison.Ordinal);
    }

    private static string Part(string docx, string name)
    {
        using var archive = ZipFile.OpenRead(docx);
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
