using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Ganhuo.Comparing.Reuse;

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

    // What is kept of every report is its year; the rest is kept of members alone, who are few.
    private readonly List<short> years = [];
    private readonly List<(int Report, string Source)> pairs = [];
    private readonly Dictionary<int, (ReportKey Key, string? Title)> members = [];
    private ImmutableArray<ImmutableArray<int>> groups = [];

    /// <summary>Takes the rows of the run in the order of its plan.</summary>
    public void Add(ReportRow row)
    {
        foreach (var source in row.Templates) pairs.Add((years.Count, source));
        years.Add((short)(row.Year ?? short.MaxValue));
    }

    /// <summary>Finds the groups, once all rows are in.</summary>
    /// <param name="sources">The names of all reports, in the order of the plan.</param>
    public void Freeze(IEnumerable<string> sources)
    {
        var wanted = pairs.Select(p => p.Source).ToHashSet(StringComparer.Ordinal);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (number, source) in sources.Index())
            if (wanted.Contains(source)) numbers.TryAdd(source, number);
        var clusters = new TemplateClusters(years.Count);
        foreach (var (report, source) in pairs)
            if (numbers.TryGetValue(source, out var number)) clusters.Add(report, number, 1);
        groups = clusters.Groups(number => years[number]);
        foreach (var member in groups.SelectMany(g => g)) members.Add(member, default);
    }

    /// <summary>Takes what is shown of a report, where it is a member: call it for all, once the groups are known.</summary>
    public void Name(int report, ReportRow row)
    {
        if (members.ContainsKey(report)) members[report] = (new ReportKey(row.Source, row.Unit, row.Year), row.Title);
    }

    /// <summary>The groups, the largest first, their earliest member first; once all members have been named.</summary>
    public ImmutableArray<ImmutableArray<ReportKey>> Groups =>
        [.. groups.Select(g => g.Select(m => members[m].Key).ToImmutableArray())];

    public void Write(Stream output, string knowledge)
    {
        var lines = new StringBuilder();
        output.Write(Encoding.UTF8.Preamble);
        lines.AppendJoin(',', Columns.Select(c => c.Name)).Append('\n');
        for (var i = 0; i < groups.Length; i++)
        for (var place = 0; place < groups[i].Length; place++)
        {
            var (member, title) = members[groups[i][place]];
            TableCell.AppendLine(lines,
            [
                Whole(i + 1), Whole(groups[i].Length), Whole(place + 1), member.Source, member.Unit, Whole(member.Year),
                title, members[groups[i][0]].Key.Source, Citation.Tool, knowledge,
            ]);
        }

        output.Write(Encoding.UTF8.GetBytes(lines.ToString()));
    }

    private static string? Whole(int? value) => value?.ToString(CultureInfo.InvariantCulture);
}
