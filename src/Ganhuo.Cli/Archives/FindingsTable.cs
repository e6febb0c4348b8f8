using System.Globalization;
using System.Text;
using Ganhuo.Reporting;
using Ganhuo.Text;

namespace Ganhuo.Cli.Archives;

/// <summary>findings.csv: one line a finding.</summary>
internal static class FindingsTable
{
    public const string Head =
        "source,rule,name,severity,line,column,start,end,text,message,otherSource,otherLine,otherStart,otherEnd\n";

    public static void Append(SourceReport report, Language language, StringBuilder lines)
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
            ];
            TableCell.AppendLine(lines, cells);
        }
    }

    private static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);
}
