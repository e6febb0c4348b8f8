using System.Globalization;
using System.Text;
using Ganhuo.Classifying;
using Ganhuo.Detecting;
using Ganhuo.Text;

namespace Ganhuo.Tests.Detecting;

/// <summary>A rule page as a test reads it: its headings and its examples, expected spans marked ⟦so⟧.</summary>
public sealed class RulePage
{
    public static readonly string[] Headings = ["查什么", "为什么", "依据", "反例", "正例", "局限"];

    private RulePage(string title, IReadOnlyList<string> sections, IReadOnlyList<RuleExample> examples)
    {
        Title = title;
        Sections = sections;
        Examples = examples;
    }

    public string Title { get; }

    public IReadOnlyList<string> Sections { get; }

    public IReadOnlyList<RuleExample> Examples { get; }

    public static RulePage Parse(string markdown)
    {
        var (title, sections, examples) = ("", new List<string>(), new List<RuleExample>());
        StringBuilder? block = null;
        var info = "";
        var sources = new List<NamedReport>();
        foreach (var line in markdown.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                if (block is null) (block, info) = (new StringBuilder(), line[3..].Trim());
                else
                {
                    var example = RuleExample.Parse(info, block.ToString().TrimEnd('\n'));
                    if (example.Source is { } source) sources.Add(source);
                    else
                    {
                        examples.Add(example with { Sources = [.. sources] });
                        sources.Clear();
                    }

                    block = null;
                }
            }
            else if (block is not null) block.Append(line).Append('\n');
            else if (line.StartsWith("## ", StringComparison.Ordinal)) sections.Add(line[3..].Trim());
            else if (line.StartsWith("# ", StringComparison.Ordinal)) title = line[2..].Trim();
        }

        return new RulePage(title, sections, examples);
    }
}

/// <summary>
/// One example: bad ones carry the spans the rule must report, good ones none. A block 来源 gives a report that the next
/// example is compared with.
/// </summary>
public sealed record RuleExample(bool Bad, string Text, IReadOnlyList<TextSpan> Expected, ReportContext Context)
{
    /// <summary>What the example is compared with.</summary>
    public IReadOnlyList<NamedReport> Sources { get; init; } = [];

    /// <summary>Where the block is no example but a report that the next one is compared with: that report.</summary>
    public NamedReport? Source { get; private init; }

    public static RuleExample Parse(string info, string marked)
    {
        var parts = info.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var attributes = parts.Skip(1).Select(p => p.Split('=')).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
        var text = new StringBuilder();
        var (spans, open) = (new List<TextSpan>(), new Stack<int>());
        foreach (var c in marked)
        {
            if (c == '⟦') open.Push(text.Length);
            else if (c == '⟧') spans.Add(new TextSpan(open.Pop(), text.Length));
            else text.Append(c);
        }

        if (attributes.TryGetValue("last", out var times)) RepeatLastLine(text, int.Parse(times, CultureInfo.InvariantCulture));
        var context = new ReportContext
        {
            Type = attributes.GetValueOrDefault("type"),
            Unit = attributes.GetValueOrDefault("unit"),
            Year = attributes.TryGetValue("year", out var year) ? int.Parse(year, CultureInfo.InvariantCulture) : null,
        };
        return new RuleExample(parts[0] == "反例", text.ToString(), [.. spans.Order()], context)
        {
            Source = parts[0] != "来源" ? null : new NamedReport(attributes["name"], new SourceText(text.ToString()))
            {
                Unit = context.Unit, Year = context.Year,
            },
        };
    }

    // last=90: an example of a long report need not be long on the page.
    private static void RepeatLastLine(StringBuilder text, int times)
    {
        var last = text.ToString().Split('\n')[^1];
        for (var i = 1; i < times; i++) text.Append('\n').Append(last);
    }
}
