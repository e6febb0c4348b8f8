using System.Collections.Immutable;
using Ganhuo.Detecting;
using Ganhuo.Scoring;

namespace Ganhuo.Reporting;

/// <summary>So much of a report as a ranked row needs; an archive's rows stay in memory, its texts do not.</summary>
internal sealed record RankedReport(
    string Source, string? Unreadable, string? UnreadableInEnglish, string? Title, string? Unit, int? Year,
    string Type, double Confidence, int Characters, double Score, Composition Composition,
    int Errors, int Warnings, int Notes, ImmutableArray<FindingGroup> Reasons)
{
    private const int MainReasons = 3;

    public bool IsReadable => Unreadable is null;

    public static RankedReport Of(SourceReport report) => report.Analysis is { } analysis
        ? new RankedReport(
            report.Source, null, null, analysis.Title, analysis.Unit, analysis.Year, analysis.Type.Id,
            analysis.Type.Confidence, analysis.Characters, analysis.Score.Score, analysis.Score.Composition,
            Count(analysis, Severity.Error), Count(analysis, Severity.Warning), Count(analysis, Severity.Note),
            [.. FindingGroup.Of(analysis.Findings).Take(MainReasons).Select(g => g.Shortened())])
        : new RankedReport(
            report.Source, report.Unreadable?.Chinese ?? "", report.Unreadable?.English ?? "", null, null, null,
            "", 0, 0, 0, default, 0, 0, 0, []);

    /// <summary>The thinnest report first, because it is the first to go back; the unreadable ones last.</summary>
    public static IEnumerable<RankedReport> Rank(IEnumerable<RankedReport> reports) => reports
        .OrderByDescending(r => r.IsReadable)
        .ThenBy(r => JsonNumbers.Points(r.Score))
        .ThenByDescending(r => r.Errors)
        .ThenByDescending(r => r.Warnings);

    private static int Count(ReportAnalysis analysis, Severity severity) =>
        analysis.Findings.Count(f => f.Severity == severity);
}
