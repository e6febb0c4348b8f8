using System.IO.Compression;
using Ganhuo.Classifying;
using Ganhuo.Documents.Commenting;

namespace Ganhuo.Documents.Tests;

public sealed class DocumentSourcesTests : IDisposable
{
    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ganhuo-sources");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Folder_gives_every_document_in_order_and_the_reports_of_its_archives()
    {
        Write("b/二.docx", WordFile.OfBody(WordFile.Paragraph("培训干部120人次。")));
        Write("a.txt", Encoding.UTF8.GetBytes("走访企业32家。"));
        Write("c.zip", Zip(("三.txt", "化解矛盾两件。")));
        Write(".hidden/四.txt", Encoding.UTF8.GetBytes("隐"));
        Write(".五.txt", Encoding.UTF8.GetBytes("隐"));
        Write("六.exe", [1, 2, 3]);
        Write("b/二.批注.docx", [.. DocumentAnnotator.Annotate([], Analyzer.Analyze("培训干部120人次。")).Docx]);

        var reports = await Analyzer.AnalyzeManyAsync(DocumentSources.FromFolder(folder.FullName)).ToListAsync();

        Assert.Equal(["a.txt", "b/二.docx", "c.zip/三.txt"],
            reports.Select(r => Path.GetRelativePath(folder.FullName, r.Source).Replace('\\', '/')));
        Assert.Equal([7, 9, 6], reports.Select(r => r.Analysis!.Characters));
    }

    [Fact]
    public async Task File_that_is_missing_is_a_reason_at_its_place_and_no_exception()
    {
        Write("a.txt", Encoding.UTF8.GetBytes("走访企业32家。"));
        ReportSource[] sources =
        [
            DocumentSources.FromFile(At("nope.txt")), .. DocumentSources.FromCollection(At("nope.zip")),
            DocumentSources.FromFile(At("a.txt")),
        ];

        var reports = await Analyzer.AnalyzeManyAsync(sources).ToListAsync();

        Assert.Equal([false, false, true], reports.Select(r => r.Analysis is not null));
        Assert.All(reports[..2], r => Assert.Contains("nope", r.Unreadable!.Value.Chinese, StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_table_says_of_unit_and_year_stands_where_the_caller_says_nothing()
    {
        Write("a.csv", Encoding.UTF8.GetBytes("正文,单位,年份\n培训干部120人次。,甲局,2021\n走访企业32家。,乙局,去年\n"));
        var options = DocumentOptions.Default with { TextColumn = "正文", UnitColumn = "单位", YearColumn = "年份" };

        var contexts = DocumentSources.FromCollection(At("a.csv"), options, new ReportContext { Unit = null, Type = "generic" })
            .Select(s => s.Context).ToList();

        Assert.Equal([("甲局", 2021, "generic"), ("乙局", null, "generic")], contexts.Select(c => (c.Unit, c.Year, c.Type)));
        Assert.Equal("丙局", DocumentSources.FromCollection(At("a.csv"), options, new ReportContext { Unit = "丙局" }).First().Context.Unit);
    }

    private string At(string name) => Path.Combine(folder.FullName, name);

    private void Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllBytes(At(name), bytes);
    }

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }

        return stream.ToArray();
    }
}
