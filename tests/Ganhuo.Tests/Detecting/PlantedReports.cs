using Ganhuo.Tests.Architecture;

namespace Ganhuo.Tests.Detecting;

/// <summary>Files of small reports, one for each of several rules, and what a rule says of them.</summary>
internal sealed class PlantedReports
{
    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    private readonly Dictionary<(string Rule, string Name), MarkedText> cases;

    /// <param name="folder">Where the files are, below the tests of detecting.</param>
    /// <param name="files">The name of each file by the rule it tries.</param>
    public PlantedReports(string folder, IReadOnlyDictionary<string, string> files) => cases = files
        .SelectMany(f => MarkedText.Read(Repository.Path("tests", "Ganhuo.Tests", "Detecting", folder, f.Value)).Select(b => ((f.Key, b.Head), b.Text)))
        .ToDictionary();

    public TheoryData<string, string> Names()
    {
        var names = new TheoryData<string, string>();
        foreach (var (rule, name) in cases.Keys) names.Add(rule, name);
        return names;
    }

    /// <summary>Fails unless the rule speaks of exactly what is marked.</summary>
    public void Check(string rule, string name)
    {
        var marked = cases[(rule, name)];
        var found = Analyzer.Analyze(marked.Text).Findings.Where(f => f.Rule.Id == rule).Select(f => f.Span);
        Assert.Equal(marked.Show(marked.Faults), marked.Show(found.Order()));
    }

    /// <summary>Faults of a rule, what it is known not to see, and what only looks like one.</summary>
    public (int Faults, int Unseen, int Alike) Count(string rule)
    {
        List<MarkedText> texts = [.. cases.Where(c => c.Key.Rule == rule).Select(c => c.Value)];
        return (texts.Sum(t => t.Faults.Count), texts.Sum(t => t.Unseen), texts.Sum(t => t.Alike));
    }
}
