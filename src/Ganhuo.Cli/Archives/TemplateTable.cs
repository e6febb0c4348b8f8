using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Ganhuo.Comparing.Reuse;
using Ganhuo.Reporting;

namespace Ganhuo.Cli.Archives;

/// <summary>
/// The templates that went round: reports at least half of which another of the group has too, and clusters.csv, one line a
/// member, the earliest first.
/// </summary>
internal sealed class TemplateTable
{
    public static readonly (string Name, string Chinese, string English)[] Columns =
    [
        ("cluster", "模板组号，按成员数由多到少", "number of the group, the largest first"),
        ("members", "组内份数", "reports in the group"),
        ("place", "组内次序：1 为年度最早的一份（同年依清单次序），其余依年度", "place in the group: 1 is the earliest by year, then by the order of the plan"),
        ("source", "材料名，与 reports.csv 同", "the report, as in reports.csv"),
        ("unit", "报送单位", "reporting unit"),
        ("year", "年度", "year"),
        ("title", "标题", "title"),
        ("earliest", "组内最早的一份", "the earliest member of the group"),
        ("tool", "工具与版本", "tool and version"),
        ("knowledge", "知识库散列", "hash of the knowledge"),
    ];

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<ReportKey> keys = [];
    private readonly Dictionary<int, string?> titles = [];
    private readonly List<(int Report, string Source)> pairs = [];

    /// <summary>Takes the rows of the run in the order of its plan.</summary>
    public void Add(ReportRow row)
    {
        numbers.TryAdd(row.Source, keys.Count);
        foreach (var source in row.Templates) pairs.Add((keys.Count, source));
        keys.Add(new ReportKey(row.Source, row.Unit, row.Year));
    }

    /// <summary>The groups, their earliest member first; set once all rows are in.</summary>
    public ImmutableArray<ImmutableArray<ReportKey>> Groups { get; private set; } = [];

    public void Freeze()
    {
        var clusters = new TemplateClusters(keys.Count);
        foreach (var (report, source) in pairs)
            if (numbers.TryGetValue(source, out var number)) clusters.Add(report, number, 1);
        var groups = clusters.Groups(keys);
        foreach (var member in groups.SelectMany(g => g)) titles.Add(member, null);
        Groups = [.. groups.Select(g => g.Select(i => keys[i]).ToImmutableArray())];
    }

    /// <summary>The title of a report, kept only where the report is a member: call it for all, once the groups are known.</summary>
    public void Name(int report, string? title)
    {
        if (titles.ContainsKey(report)) titles[report] = title;
    }

    public void Write(Stream output)
    {
        var lines = new StringBuilder();
        output.Write(Encoding.UTF8.Preamble);
        lines.AppendJoin(',', Columns.Select(c => c.Name)).Append('\n');
        for (var i = 0; i < Groups.Length; i++)
        for (var place = 0; place < Groups[i].Length; place++)
        {
            var member = Groups[i][place];
            TableCell.AppendLine(lines,
            [
                Whole(i + 1), Whole(Groups[i].Length), Whole(place + 1), member.Source, member.Unit, Whole(member.Year),
                titles[numbers[member.Source]], Groups[i][0].Source, Citation.Tool, ToolIdentity.Knowledge,
            ]);
        }

        output.Write(Encoding.UTF8.GetBytes(lines.ToString()));
    }

    private static string? Whole(int? value) => value?.ToString(CultureInfo.InvariantCulture);
}
