using System.Globalization;
using System.Text;
using Ganhuo.Text;

namespace Ganhuo.Cli.Archives;

/// <summary>findings.csv: one line a finding.</summary>
internal static class FindingsTable
{
    public static readonly (string Name, string Chinese, string English)[] Columns =
    [
        ("source", "材料名，与 reports.csv 同", "the report, as in reports.csv"),
        ("rule", "规则编号（ganhuo explain 编号）", "rule id (ganhuo explain ID)"),
        ("name", "规则名", "rule name"),
        ("severity", "error、warning、note", "error, warning, note"),
        ("line", "行，从1起", "line, from 1"),
        ("column", "列，从1起", "column, from 1"),
        ("start", "起点，UTF-16 偏移", "start, UTF-16 offset"),
        ("end", "终点（不含）", "end, exclusive"),
        ("text", "所指原文", "the words it stands on"),
        ("message", "说明", "message"),
        ("otherSource", "雷同的另一份材料", "the other report of a reuse"),
        ("otherLine", "其行", "line in it"),
        ("otherStart", "其起点", "start in it"),
        ("otherEnd", "其终点（不含）", "end in it, exclusive"),
        ("tool", "工具与版本", "tool and version"),
        ("knowledge", "知识库散列", "hash of the knowledge"),
    ];

    public static string Head { get; } = string.Join(',', Columns.Select(c => c.Name)) + "\n";

    public static void Append(SourceReport report, Language language, string knowledge, StringBuilder lines)
    {
        if (report.Analysis is not { } analysis) return;
        foreach (var finding in analysis.Findings)
        {
            var place = analysis.Source.PositionOf(finding.Span.Start);
            var other = finding.Related.FirstOrDefault(r => r.Source is not null);
            string?[] cells =
            [
                report.Source, finding.Rule.Id, finding.Rule.Name, finding.Severity.ToString().ToLowerInvariant(),
                Number(place.Line), Number(place.Column), Number(finding.Span.Start), Number(finding.Span.End),
                analysis.Source.TextOf(finding.Span), finding.Message.In(language),
                other?.Source, Number(other?.Line), Number(other?.Span.Start), Number(other?.Span.End),
                Citation.Tool, knowledge,
            ];
            TableCell.AppendLine(lines, cells);
        }
    }

    private static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);
}
