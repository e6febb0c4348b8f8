using Ganhuo.Classifying;
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

    private static readonly string[] Strewn =
        ["**", "XX", "□", "____", "20XX年", "【待补充】", "（此处填写数据）", "一是", "三是", "从五个方面", "某某", "召开次座谈会", "\n", "\r\n\r\n", "　　", "3项、", "比上年增长", "*月*日", "《", "》", "（", "“", "〔"];

    private static readonly BulkScanner Scanner = BulkScanner.Create();
    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    // What GH107 holds a claim of aspects against may be read from bodies, and that the fast path does not do so well.
    private static readonly HashSet<string> Shared = new(
        ["GH106", "GH109", "GH110", "GH201", "GH202", "GH203", "GH204", "GH205", "GH206"], StringComparer.Ordinal);

    public static TheoryData<string> Reports => [.. Directory
        .GetFiles(Repository.Path("corpus", "gold", "reports"), "*.txt", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Repository.Root, f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Reports))]
    public void Fast_path_finds_what_the_full_analysis_finds(string file)
    {
        var content = PlainTextReader.Read(File.ReadAllBytes(Repository.Path(file))).Text!.Content;
        RequireSame(file, content);
        var random = new Random(content.Length);
        for (var i = 1; i <= SpoiltCopies; i++) RequireSame($"{file}, spoilt copy {i}", Spoil(content, random));
    }

    [Fact]
    public void Section_roles_and_claims_differ_in_few_reports()
    {
        int sections = 0, same = 0, claims = 0, sameClaims = 0;
        foreach (var row in Reports)
        {
            var content = File.ReadAllText(Repository.Path(row.Data));
            var (fast, full) = (Scanner.Scan(new SourceText(content)), Analyzer.Analyze(content));
            var (wantedSections, found) = (full.Sections.Where(s => s.Heading is not null).ToList(), fast.Sections.Where(s => s.Heading is not null));
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
        Assert.Contains("not text", Assert.Throws<InvalidDataException>(() => Scanner.Scan(new byte[400])).Message, StringComparison.Ordinal);

    [Fact]
    public void Bytes_in_gb18030_are_scanned_like_their_text()
    {
        const string content = "一、工作情况\n全年召开会议**次，培训干部120人次。\n";
        var bytes = PlainTextReader.Named("gb18030").GetBytes(content);
        Assert.Equal(Scanner.Scan(new SourceText(content)).Score.Score, Scanner.Scan(bytes).Score.Score);
        Assert.Single(Scanner.Scan(bytes).Placeholders);
    }

    private static HashSet<TextSpan> Claims(IEnumerable<Finding> findings) =>
        [.. findings.Where(f => f.Rule.Id == "GH107").Select(f => f.Span)];

    private static void RequireSame(string name, string content)
    {
        var (fast, full) = (Scanner.Scan(content), Analyzer.Analyze(content));
        Same(name, "placeholder", full.Placeholders, fast.Placeholders);
        Same(name, "formula", full.Formulas, fast.Formulas);
        Same(name, "evidence", full.Evidence, fast.Evidence);
        Same(name, "composition", [full.Score.Composition], [fast.Score.Composition]);
        Same(name, "score", [full.Score.Score], [fast.Score.Score]);
        Same(name, "head", [full.Type.Id, full.Title, full.Unit, $"{full.Year}"], [fast.Type.Id, fast.Title, fast.Unit, $"{fast.Year}"]);
        Same(name, "section", Headed(full.Sections), Headed(fast.Sections));
        Same(name, "finding", Lines(full.Findings), Lines(fast.Findings));
    }

    private static void Same<T>(string name, string what, IEnumerable<T> full, IEnumerable<T> fast)
    {
        var (expected, given) = (full.ToList(), fast.ToList());
        var at = expected.Zip(given).TakeWhile(pair => EqualityComparer<T>.Default.Equals(pair.First, pair.Second)).Count();
        Assert.True(at == expected.Count && at == given.Count, $"{name}: {what} {at} differs, of {expected.Count} and {given.Count}");
    }

    // Where no heading says where a section begins, its words do, and those the fast path reads without the models.
    private static IEnumerable<(int, TextSpan?, TextSpan)> Headed(IEnumerable<ReportSection> sections) =>
        sections.Where(s => s.Heading is not null).Select(s => (s.Level, s.Heading, s.Span));

    private static IEnumerable<string> Lines(IEnumerable<Finding> findings) =>
        findings.Where(f => Shared.Contains(f.Rule.Id)).Select(f => $"{f.Rule.Id} {f.Span} {f.Message.Chinese}");

    private static string Spoil(string content, Random random)
    {
        var lines = content.Split('\n').ToList();
        for (var i = 0; i < 3 && lines.Count > 1; i++)
        {
            var at = random.Next(lines.Count);
            if (random.Next(3) == 0) lines.RemoveAt(at);
            else if (random.Next(2) == 0) lines.Insert(random.Next(lines.Count), lines[at]);
            else (lines[at], lines[0]) = (lines[0], lines[at]);
        }

        var text = new System.Text.StringBuilder(string.Join('\n', lines));
        for (var i = 0; i < 25; i++) text.Insert(random.Next(text.Length + 1), Strewn[random.Next(Strewn.Length)]);
        if (random.Next(3) == 0) text.Length = random.Next(1, text.Length);
        return text.ToString();
    }
}
