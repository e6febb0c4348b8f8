using System.Text.Json;
using Ganhuo.Detecting;
using Ganhuo.Tests.Architecture;
using Ganhuo.Text;

namespace Ganhuo.Tests.Contracts;

/// <summary>
/// What the fast path must share with the full analysis, over every report of the corpus and over reports spoilt at
/// random: cut, doubled, shuffled, wrapped, with marks and blanks strewn in. Part of the corpus is held back from whoever
/// mends rules, so a failure names the file and what differs, and shows no text.
/// </summary>
public sealed class FastPathContractTests
{
    private const int SpoiltCopies = 5;
    private const int ParagraphsOfReport = 12;

    private static readonly BulkScanner Scanner = BulkScanner.Create();
    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    public static TheoryData<string> Reports => [.. Directory
        .GetFiles(Repository.Path("corpus", "gold", "reports"), "*.txt", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Repository.Root, f)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Drafts => [.. Directory
        .GetFiles(Repository.Path("corpus", "training"), "*.jsonl")
        .Select(f => Path.GetRelativePath(Repository.Root, f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Reports))]
    public void Fast_path_finds_what_the_full_analysis_finds(string file)
    {
        var content = PlainTextReader.Read(File.ReadAllBytes(Repository.Path(file))).Text!.Content;
        FastPathContract.RequireSame(file, content, SpoiltCopies);
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public void Fast_path_finds_in_training_texts_what_the_full_analysis_finds(string file)
    {
        var texts = File.ReadLines(Repository.Path(file)).Select(l => JsonDocument.Parse(l).RootElement)
            .Where(r => r.TryGetProperty("text", out _)).Select(r => $"{Heading(r)}{r.GetProperty("text").GetString()}\n")
            .Chunk(ParagraphsOfReport).ToList();
        Assert.NotEmpty(texts);
        for (var i = 0; i < texts.Count; i++) FastPathContract.RequireSame($"{file}, part {i}", string.Concat(texts[i]), 1);
    }

    [Fact]
    public void Section_roles_and_claims_differ_in_few_reports()
    {
        int sections = 0, same = 0, claims = 0, sameClaims = 0;
        foreach (var row in Reports)
        {
            var content = File.ReadAllText(Repository.Path(row.Data));
            var (fast, full) = (Scanner.Scan(new SourceText(content)), Analyzer.Analyze(content));
            var (wantedSections, found) =
                (full.Sections.Where(s => s.Heading is not null).ToList(), fast.Sections.Where(s => s.Heading is not null));
            sections += wantedSections.Count;
            same += wantedSections.Zip(found).Count(s => s.First.Role == s.Second.Role);
            var (claimed, wanted) = (Claims(fast.Findings), Claims(full.Findings));
            claims += wanted.Count;
            sameClaims += wanted.Intersect(claimed).Count();
            Assert.True(claimed.IsSubsetOf(wanted), $"{row.Data}: the fast path claims more");
        }

        Assert.True(same >= 0.95 * sections, $"{same} of {sections} sections have the same role");
        Assert.True(sameClaims >= claims - 2, $"{sameClaims} of {claims} claims are found");
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused_with_a_reason() =>
        Assert.Contains("not text", Assert.Throws<InvalidDataException>(() => Scanner.Scan(new byte[400])).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Bytes_in_gb18030_are_scanned_like_their_text()
    {
        const string content = "一、工作情况\n全年召开会议**次，培训干部120人次。\n";
        var bytes = PlainTextReader.Named("gb18030").GetBytes(content);
        Assert.Equal(Scanner.Scan(new SourceText(content)).Score.Score, Scanner.Scan(bytes).Score.Score);
        Assert.Single(Scanner.Scan(bytes).Placeholders);
    }

    private static string Heading(JsonElement row) =>
        row.TryGetProperty("heading", out var heading) && heading.GetString() is { Length: > 0 } words ? words + "\n" : "";

    private static HashSet<TextSpan> Claims(IEnumerable<Finding> findings) =>
        [.. findings.Where(f => f.Rule.Id == "GH107").Select(f => f.Span)];
}
