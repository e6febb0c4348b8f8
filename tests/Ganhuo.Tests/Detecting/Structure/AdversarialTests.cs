using Ganhuo.Tests.Architecture;

namespace Ganhuo.Tests.Detecting.Structure;

/// <summary>
/// Short texts in many wordings, half of them faulty and half look-alikes, each held to one rule and the lines it must
/// speak of: the file beside this one says which.
/// </summary>
public sealed class AdversarialTests
{
    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    private static readonly Dictionary<string, Case> Cases = Read().ToDictionary(c => c.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names() => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Rule_speaks_of_these_lines_and_no_others(string name)
    {
        var (_, rule, lines, text) = Cases[name];
        var analysis = Analyzer.Analyze(text);

        var found = analysis.Findings.Where(f => f.Rule.Id == rule).Select(f => analysis.Source.PositionOf(f.Span.Start).Line);

        Assert.Equal(lines, found.Distinct().Order());
    }

    [Fact]
    public void Look_alikes_are_as_many_as_faults_nearly()
    {
        var silent = Cases.Values.Count(c => c.Lines.Length == 0);

        Assert.InRange(silent, Cases.Count * 2 / 5, Cases.Count * 3 / 5);
    }

    private static IEnumerable<Case> Read()
    {
        var path = Repository.Path("tests", "Ganhuo.Tests", "Detecting", "Structure", "adversarial.txt");
        foreach (var block in File.ReadAllText(path).Split("\n== ")[1..])
        {
            var head = block[..block.IndexOf('\n', StringComparison.Ordinal)].Split(" | ");
            var expected = head[1].Split(' ');
            yield return new Case(
                head[0], expected[0], expected[1] == "-" ? [] : [.. expected[1].Split(',').Select(int.Parse)],
                block[(block.IndexOf('\n', StringComparison.Ordinal) + 1)..].TrimEnd('\n'));
        }
    }

    private sealed record Case(string Name, string Rule, int[] Lines, string Text);
}
