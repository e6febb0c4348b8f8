using Ganhuo.Tests.Architecture;

namespace Ganhuo.Tests.Detecting.Wording;

/// <summary>Small whole reports in the file beside this one, each headed by the rule it tries.</summary>
public sealed class AdversarialTests
{
    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    private static readonly Dictionary<string, MarkedText> Cases =
        MarkedText.Read(Repository.Path("tests", "Ganhuo.Tests", "Detecting", "Wording", "adversarial.txt"))
            .ToDictionary(b => b.Head, b => b.Text, StringComparer.Ordinal);

    public static TheoryData<string> Names() => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Rule_speaks_of_what_is_marked_and_of_nothing_else(string name)
    {
        var marked = Cases[name];
        var rule = name[..5];

        var found = Analyzer.Analyze(marked.Text).Findings.Where(f => f.Rule.Id == rule).Select(f => f.Span);

        Assert.Equal(marked.Show(marked.Faults), marked.Show(found.Order()));
    }
}
