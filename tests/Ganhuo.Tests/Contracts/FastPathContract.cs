using System.Text;
using Ganhuo.Classifying;
using Ganhuo.Detecting;
using Ganhuo.Text;

namespace Ganhuo.Tests.Contracts;

/// <summary>What the fast path and the full analysis must say alike of a text, as it is and spoilt at random.</summary>
internal static class FastPathContract
{
    private static readonly string[] Strewn =
        ["**", "XX", "□", "____", "20XX年", "【待补充】", "（此处填写数据）", "一是", "三是", "从五个方面", "某某", "召开次座谈会", "\n", "\r\n\r\n", "　　", "3项、", "比上年增长",
            "*月*日", "《", "》", "（", "“", "〔"];

    private static readonly BulkScanner Scanner = BulkScanner.Create();
    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    // What GH107 holds a claim of aspects against may be read from bodies, and that the fast path does not do so well.
    private static readonly HashSet<string> Shared = new(
        ["GH106", "GH109", "GH110", "GH201", "GH202", "GH203", "GH204", "GH205", "GH206"], StringComparer.Ordinal);

    /// <summary>Fails, naming the text and what differs and showing none of it, where the two differ.</summary>
    public static void RequireSame(string name, string content, int spoiltCopies)
    {
        RequireSame(name, content);
        var random = new Random(content.Length);
        for (var i = 1; i <= spoiltCopies; i++) RequireSame($"{name}, spoilt copy {i}", Spoil(content, random));
    }

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

        var text = new StringBuilder(string.Join('\n', lines));
        for (var i = 0; i < 25; i++) text.Insert(random.Next(text.Length + 1), Strewn[random.Next(Strewn.Length)]);
        if (random.Next(3) == 0) text.Length = random.Next(1, text.Length);
        return text.ToString();
    }
}
