using Ganhuo.Tests.Architecture;

namespace Ganhuo.Tests.Detecting.Consistency;

/// <summary>Small whole reports, a file a rule beside this one, that hold faults and what only looks like them.</summary>
public sealed class AdversarialTests
{
    private const int FewestEach = 30;

    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["GH401"] = "foreign-name.txt", ["GH402"] = "stale-year.txt", ["GH403"] = "stale-wording.txt", ["GH404"] = "conflicting-figures.txt",
    };

    private static readonly Dictionary<(string Rule, string Name), MarkedText> Cases = Files
        .SelectMany(f => MarkedText.Read(Repository.Path("tests", "Ganhuo.Tests", "Detecting", "Consistency", f.Value)).Select(b => ((f.Key, b.Head), b.Text)))
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
    public void Every_rule_has_as_many_look_alikes_as_faults_and_sees_most_of_these(string rule)
    {
        List<MarkedText> texts = [.. Cases.Where(c => c.Key.Rule == rule).Select(c => c.Value)];

        Assert.InRange(texts.Sum(t => t.Faults.Count), Math.Max(FewestEach, 3 * texts.Sum(t => t.Unseen)), texts.Sum(t => t.Alike));
    }
}
