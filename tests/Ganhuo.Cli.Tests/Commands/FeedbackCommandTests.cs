using System.IO.Compression;

namespace Ganhuo.Cli.Tests.Commands;

public sealed class FeedbackCommandTests : IDisposable
{
    private const string Report = "某区水利局2023年度工作总结\n一、工作成绩\n全年召开会议**次，取得明显成效。\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void One_letter_goes_to_standard_output_as_markdown()
    {
        var result = ToolProcess.Run("feedback", folder.Write("a.txt", Report));

        Assert.Equal(0, result.Status);
        Assert.StartsWith("# 关于《某区水利局2023年度工作总结》的修改意见\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("第3行“全年召开会议\\*\\*次”缺数量", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Letter_is_written_as_the_file_name_says_and_from_the_template_of_the_office()
    {
        var report = folder.Write("a.txt", Report);
        var template = folder.Write("t.md", "【本办】{{标题}}\n\n{{意见}}\n");

        Assert.Equal(0, ToolProcess.Run("feedback", report, "-o", folder["memo.md"], "--template", template).Status);
        Assert.StartsWith("【本办】关于", File.ReadAllText(folder["memo.md"]), StringComparison.Ordinal);

        Assert.Equal(0, ToolProcess.Run("feedback", "--print-template", folder["t.docx"]).Status);
        Assert.Equal(0, ToolProcess.Run("feedback", report, "-o", folder["memo.docx"], "--template", folder["t.docx"]).Status);
        Assert.Contains("缺数量", Body(folder["memo.docx"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Template_an_office_has_changed_is_not_written_over()
    {
        var template = folder.Write("t.docx", "改过的模板");

        var result = ToolProcess.Run("feedback", "--print-template", template);

        Assert.Equal(2, result.Status);
        Assert.Contains("t.docx", result.Errors, StringComparison.Ordinal);
        Assert.Equal("改过的模板", File.ReadAllText(template));
        Assert.Equal(0, ToolProcess.Run("feedback", "--print-template", folder["新/"]).Status);
        Assert.Equal(2, ToolProcess.Run("feedback", "--print-template", folder["新/"]).Status);
    }

    [Fact]
    public void Language_is_that_of_messages_and_the_letter_stays_in_Chinese()
    {
        File.WriteAllBytes(folder["b.docx"], [0x50, 0x4B, 3, 4]);
        var report = folder.Write("a.txt", Report);

        Assert.Equal(ToolProcess.Run("feedback", report).Output, ToolProcess.Run("feedback", report, "--lang", "en").Output);
        var errors = ToolProcess.Run("feedback", folder["b.docx"], "--lang", "en").Errors.Split('\n')[0];
        Assert.DoesNotMatch("\\p{IsCJKUnifiedIdeographs}", errors.Split("b.docx")[1]);
    }

    [Fact]
    public void Several_letters_need_a_folder()
    {
        var (first, second) = (folder.Write("in/a.txt", Report), folder.Write("in/b.txt", Report));

        Assert.Equal(2, ToolProcess.Run("feedback", first, second).Status);
        Assert.Equal(0, ToolProcess.Run("feedback", first, second, "-o", folder["out"]).Status);
        Assert.Equal(2, Directory.GetFiles(folder["out"], "*.docx").Length);
    }

    [Theory]
    [InlineData("memo.pdf", null)]
    [InlineData("memo.docx", "t.md")]
    [InlineData("memo.md", "missing.md")]
    [InlineData("memo.md", "empty.md")]
    public void What_cannot_be_written_is_refused_and_leaves_no_file(string output, string? template)
    {
        folder.Write("t.md", "{{意见}}");
        folder.Write("empty.md", "没有位置");
        string[] arguments = ["feedback", folder.Write("a.txt", Report), "-o", folder[output],
            .. template is null ? Array.Empty<string>() : ["--template", folder[template]]];

        Assert.Equal(2, ToolProcess.Run(arguments).Status);
        Assert.False(File.Exists(folder[output]));
    }

    [Fact]
    public void Unreadable_report_is_named_and_the_others_get_their_letters()
    {
        folder.Write("in/a.txt", Report);
        File.WriteAllBytes(folder["in/b.docx"], [0x50, 0x4B, 3, 4]);

        var result = ToolProcess.Run("feedback", folder["in"], "-o", folder["out"]);

        Assert.Equal(2, result.Status);
        Assert.Contains("b.docx", result.Errors, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(folder["out"]));
    }

    // The office's letter and the reviewer's screen must not differ in what was let pass.
    [Fact]
    public void Letter_heeds_what_check_was_told()
    {
        var report = folder.Write("a.txt", Report);
        var baseline = folder["基线.json"];
        Assert.Equal(0, ToolProcess.Run("check", report, "-f", "csv", "--baseline", baseline, "--update-baseline", "--reason",
            "已核实").Status);

        var letter = ToolProcess.Run("feedback", report, "--baseline", baseline);

        Assert.Equal(0, letter.Status);
        Assert.DoesNotContain("缺数量", letter.Output, StringComparison.Ordinal);
        Assert.Contains("hidden by the baseline", letter.Errors, StringComparison.Ordinal);

        var passage = "护林员老周沿北坡小路逐株查看新栽树苗，发现被野兔啃咬的当场补围铁丝网，把枯死的三十七株登记造册后报给苗圃换补。入秋后林场又请来邻村的放羊户开会，约定雨天不进北坡，违者当年不再续签草场合同，会上签字的有十一户。";
        var copy = folder.Write("b.txt", $"某区林业局2023年度工作总结\n一、做法\n{passage}\n");
        folder.Write("往年/c.txt", $"某县林场2022年度工作总结\n一、做法\n{passage}\n");
        var options = new[] { "--against", folder["往年"], "--jobs", "1" };
        Assert.DoesNotContain("c.txt", ToolProcess.Run("feedback", copy).Output, StringComparison.Ordinal);
        Assert.Contains("c.txt", ToolProcess.Run(["feedback", copy, .. options]).Output, StringComparison.Ordinal);
    }

    private static string Body(string docx)
    {
        using var archive = ZipFile.OpenRead(docx);
        using var reader = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        return reader.ReadToEnd();
    }
}
