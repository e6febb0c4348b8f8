using Ganhuo.Detecting;
using Ganhuo.Text;

namespace Ganhuo.Tests.Detecting;

/// <summary>
/// The pages are the tests of the rules. To add a rule: the rule and its page side by side in Detecting/&lt;Group&gt;,
/// one line in RuleCatalogue; this runs every example of the page through the whole analyzer.
/// </summary>
public sealed class RulePagesTests
{
    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    public static TheoryData<string> Ids => [.. RuleCatalogue.All.Select(r => r.Id)];

    [Fact]
    public void Catalogue_is_in_order_of_id_and_names_each_rule_once()
    {
        var ids = RuleCatalogue.All.Select(r => r.Id).ToList();
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.Equal(ids.Count, RuleCatalogue.All.Select(r => r.Name).Distinct().Count());
    }

    [Fact]
    public void Every_rule_of_the_assembly_is_in_the_catalogue()
    {
        var rules = typeof(IRule).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(IRule)));
        Assert.Equal(
            rules.Select(t => t.Name).Order(StringComparer.Ordinal),
            RuleCatalogue.Rules.Select(r => r.GetType().Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_page_belongs_to_a_rule()
    {
        var pages = typeof(IRule).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("Rules/", StringComparison.Ordinal));
        var rules = RuleCatalogue.Rules.Select(r => $"Rules/{r.GetType().Name}.md").ToHashSet(StringComparer.Ordinal);
        Assert.All(pages, page => Assert.Contains(page, rules));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_has_its_title_its_headings_and_three_examples_of_each(string id)
    {
        var rule = RuleCatalogue.All.Single(r => r.Id == id);
        var page = RulePage.Parse(RuleCatalogue.PageOf(id));
        Assert.StartsWith($"{id} {rule.Name} ", page.Title, StringComparison.Ordinal);
        Assert.Equal(RulePage.Headings, page.Sections);
        Assert.InRange(page.Examples.Count(e => e.Bad), 3, 99);
        Assert.InRange(page.Examples.Count(e => !e.Bad), 3, 99);
        Assert.All(page.Examples, e => Assert.Equal(e.Bad, e.Expected.Count > 0));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_finds_exactly_what_its_page_marks(string id)
    {
        foreach (var example in RulePage.Parse(RuleCatalogue.PageOf(id)).Examples)
        {
            var analyzer = example.Sources.Count == 0 ? Analyzer : new ReportAnalyzerBuilder().CompareWith(example.Sources).Build();
            var found = analyzer.Analyze(example.Text, example.Context).Findings
                .Where(f => f.Rule.Id == id).Select(f => f.Span).Order();
            Assert.True(example.Expected.SequenceEqual(found),
                $"{id}: expected {Show(example.Text, example.Expected)}, found {Show(example.Text, found)} in: {example.Text}");
        }
    }

    private static string Show(string text, IEnumerable<TextSpan> spans) =>
        "[" + string.Join(" | ", spans.Select(s => text[s.Start..s.End])) + "]";
}
