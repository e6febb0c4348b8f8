using Ganhuo.Tests.Architecture;

namespace Ganhuo.Tests.Detecting;

/// <summary>Small whole reports, a file a rule, that hold faults and what only looks like them.</summary>
public sealed class PlantedTests
{
    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    // What a file must hold at the least: faults, and look-alikes.
    private static readonly Dictionary<string, (string File, int Faults, int Alike)> Files = new(StringComparer.Ordinal)
    {
        ["GH301"] = ("Wording/boilerplate-run.txt", 12, 14),
        ["GH302"] = ("Wording/empty-paragraph.txt", 12, 14),
        ["GH303"] = ("Wording/unsupported-claim.txt", 12, 14),
        ["GH304"] = ("Wording/problem-as-wish.txt", 12, 14),
        ["GH305"] = ("Wording/praise-as-criticism.txt", 12, 14),
        ["GH306"] = ("Wording/example-without-facts.txt", 12, 14),
        ["GH401"] = ("Consistency/foreign-name.txt", 30, 30),
        ["GH402"] = ("Consistency/stale-year.txt", 30, 30),
        ["GH403"] = ("Consistency/stale-wording.txt", 30, 30),
        ["GH404"] = ("Consistency/conflicting-figures.txt", 30, 30),
        ["GH502"] = ("Correspondence/measure-without-problem.txt", 12, 14),
        ["GH503"] = ("Correspondence/problem-without-cause.txt", 12, 14),
        ["GH504"] = ("Correspondence/vague-measure.txt", 12, 14),
        ["GH505"] = ("Correspondence/problem-without-evidence.txt", 12, 14),
    };

    private static readonly Dictionary<(string Rule, string Name), MarkedText> Cases = Files
        .SelectMany(f => MarkedText.Read(Repository.Path("tests", "Ganhuo.Tests", "Detecting", f.Value.File))
        .Select(b => ((f.Key, b.Head), b.Text)))
        .ToDictionary();

    public static TheoryData<string> Rules() => [.. Files.Keys];

    public static TheoryData<string, string> Names()
    {
        var names = new TheoryData<string, string>();
        foreach (var (rule, name) in Cases.Keys) names.Add(rule, name);
        return names;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Rule_speaks_of_what_is_marked_and_of_nothing_else(string rule, string name)
    {
        var marked = Cases[(rule, name)];

        var found = Analyzer.Analyze(marked.Text).Findings.Where(f => f.Rule.Id == rule).Select(f => f.Span);

        Assert.Equal(marked.Show(marked.Faults), marked.Show(found.Order()));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_as_many_look_alikes_as_it_needs_and_sees_most_faults(string rule)
    {
        List<MarkedText> texts = [.. Cases.Where(c => c.Key.Rule == rule).Select(c => c.Value)];
        var (_, faults, alike) = Files[rule];

        Assert.InRange(texts.Sum(t => t.Faults.Count), Math.Max(faults, 3 * texts.Sum(t => t.Unseen)), int.MaxValue);
        Assert.InRange(texts.Sum(t => t.Alike), alike, int.MaxValue);
    }
}
