using System.Text;
using Ganhuo.Tests.Architecture;
using Ganhuo.Text;

namespace Ganhuo.Tests.Detecting.Consistency;

/// <summary>
/// Small whole reports, a file a rule beside this one: what the rule must speak of stands in ⟦ ⟧, what only looks like it in
/// ⟪ ⟫. The marks are taken out before the text is read.
/// </summary>
public sealed class AdversarialTests
{
    private const int FewestEach = 30;

    /// <summary>Marks of look-alikes, and of faults that the rule is known not to see.</summary>
    private const string Unjudged = "⟪⟫〚〛";

    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["GH401"] = "foreign-name.txt", ["GH402"] = "stale-year.txt", ["GH403"] = "stale-wording.txt", ["GH404"] = "conflicting-figures.txt",
    };

    private static readonly Dictionary<(string Rule, string Name), string> Cases = Files.SelectMany(f => Read(f.Key, f.Value)).ToDictionary();

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
        var (text, marked) = Unmark(Cases[(rule, name)]);

        var found = Analyzer.Analyze(text).Findings.Where(f => f.Rule.Id == rule).Select(f => f.Span);

        Assert.Equal(Show(text, marked), Show(text, found.Order()));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_as_many_look_alikes_as_faults(string rule)
    {
        var text = string.Concat(Cases.Where(c => c.Key.Rule == rule).Select(c => c.Value));

        var (faults, unseen, alike) = (text.Count(c => c == '⟦'), text.Count(c => c == '〚'), text.Count(c => c == '⟪'));

        Assert.InRange(faults, Math.Max(FewestEach, 3 * unseen), alike);
    }

    private static IEnumerable<string> Show(string text, IEnumerable<TextSpan> spans) =>
        spans.Select(s => $"{text[..s.Start].Count(c => c == '\n') + 1}: {text[s.Start..s.End]}");

    private static (string Text, List<TextSpan> Marked) Unmark(string marked)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        var open = 0;
        foreach (var c in marked)
        {
            if (c == '⟦') open = text.Length;
            else if (c == '⟧') spans.Add(new TextSpan(open, text.Length));
            else if (!Unjudged.Contains(c, StringComparison.Ordinal)) text.Append(c);
        }

        return (text.ToString(), spans);
    }

    private static IEnumerable<KeyValuePair<(string Rule, string Name), string>> Read(string rule, string file)
    {
        var path = Repository.Path("tests", "Ganhuo.Tests", "Detecting", "Consistency", file);
        foreach (var block in File.ReadAllText(path).Split("\n== ")[1..])
        {
            var end = block.IndexOf('\n', StringComparison.Ordinal);
            yield return new((rule, block[..end]), block[(end + 1)..].TrimEnd('\n'));
        }
    }
}
