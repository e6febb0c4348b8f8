namespace Ganhuo.Documents.Tests.Examples;

public sealed class WordFromCodeTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ganhuo-word");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Example_comments_the_submitted_file_and_writes_the_letter()
    {
        var path = Path.Combine(folder.FullName, "报告.docx");
        File.WriteAllBytes(path, WordFile.OfBody(WordFile.Paragraph("某局工作总结") + WordFile.Paragraph("召开专题会议**次，走访企业32家。")));

        WordFromCode.Answer(path);

        Assert.Contains("**次", DocumentReader.Read(File.ReadAllBytes(path + ".批注.docx")).Text!.Content, StringComparison.Ordinal);
        Assert.Contains("第2行", DocumentReader.Read(File.ReadAllBytes(path + ".退回修改意见.docx")).Text!.Content, StringComparison.Ordinal);
    }
}
