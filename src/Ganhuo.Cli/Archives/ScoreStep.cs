using System.Text;
using System.Text.Json;
using Ganhuo.Classifying;
using Ganhuo.Comparing.Reuse;
using Ganhuo.Detecting;
using Ganhuo.Reporting;
using Ganhuo.Reporting.Html.Archives;
using Ganhuo.Text;

namespace Ganhuo.Cli.Archives;

/// <summary><c>score</c>: every report of one shard, analysed; its rows, its JSON and its findings, each in one file.</summary>
internal sealed class ScoreStep(ArchiveRun run, ArchivePlan plan, AnalyzeMany analyze, PlannedTexts texts, PossibleSources? possible,
    int jobs) : IDisposable
{
    public void Dispose() => possible?.Dispose();

    public bool IsDone(int shard) => StepSeal.Holds(run.ScoreSeal(shard));

    public async Task RunAsync(int shard, Action step, CancellationToken cancellation)
    {
        if (IsDone(shard)) return;
        StepSeal.Break(run.ScoreSeal(shard));
        using var reports = Outputs.OutputTarget.ToFile(run.Reports(shard), "reports.jsonl");
        using var findings = Outputs.OutputTarget.ToFile(run.Findings(shard), "findings.csv");
        using var rows = Outputs.OutputTarget.ToFile(run.Rows(shard), "rows.jsonl");
        using var counted = new CountingStream(reports.Stream);
        var json = new JsonLinesReportWriter(counted, Language.Chinese, plan.Parameters.KnowledgeInUse);
        var lines = new StringBuilder();
        var opened = texts.Open(plan.Of(shard));
        if (possible is not null) opened = possible.Announce(shard, opened);
        var sources = opened.Select(r => new ReportSource(r.Report.Source, r.Read, Context(r.Report)));
        var (numbers, at) = (plan.NumbersOf(shard), 0);
        await foreach (var report in analyze(sources, new AnalyzeManyOptions { MaxParallelism = jobs }, cancellation).ConfigureAwait(false))
        {
            var before = counted.Written;
            json.Write(report);
            FindingsTable.Append(report, Language.Chinese, plan.Parameters.KnowledgeInUse, lines.Clear());
            var bytes = Encoding.UTF8.GetBytes(lines.ToString());
            findings.Stream.Write(bytes);
            var row = WithChange(Row(report), numbers[at++]) with { ReportBytes = (int)(counted.Written - before),
                FindingBytes = bytes.Length };
            rows.Stream.Write(JsonSerializer.SerializeToUtf8Bytes(row, ArchiveJson.Default.ReportRow));
            rows.Stream.WriteByte((byte)'\n');
            step();
        }

        reports.Commit();
        findings.Commit();
        rows.Commit();
        StepSeal.Write(run.ScoreSeal(shard), [run.Reports(shard), run.Findings(shard), run.Rows(shard)]);
    }

    private ReportRow WithChange(ReportRow row, int number) => row.IsRead && possible is not null ? possible.WithChange(row, number) : row;

    private ReportContext Context(PlannedReport report) =>
        new() { Type = plan.Parameters.Type, Unit = report.Unit, Year = report.Year };

    private static string[] Templates(ReportAnalysis analysis) =>
    [
        .. analysis.Findings.Where(f => f.Rule.Id is "GH601" or "GH602" or "GH603" or "GH604")
            .GroupBy(f => f.Related.FirstOrDefault(r => r.Source is not null)?.Source ?? "", f => f.Span.Length, StringComparer.Ordinal)
            .Where(g => g.Key.Length > 0 && g.Sum() >= TemplateClusters.LeastShare * analysis.Source.Content.Length)
            .Select(g => g.Key).Order(StringComparer.Ordinal),
    ];

    private static ReportRow Row(SourceReport report)
    {
        if (report.Analysis is not { } analysis) return new ReportRow { Source = report.Source, Reason = report.Unreadable!.Value.Chinese };
        var composition = analysis.Score.Composition;
        return new ReportRow
        {
            Source = report.Source,
            Title = analysis.Title,
            Unit = analysis.Unit,
            Year = analysis.Year,
            Type = analysis.Type.Id,
            Confidence = analysis.Type.Confidence,
            Characters = analysis.Characters,
            Score = analysis.Score.Score,
            Composition = [composition.Concrete, composition.Plain, composition.Required, composition.Boilerplate, composition.Unfilled],
            Clauses = [.. Enum.GetValues<SubstanceClass>().Select(kind => analysis.Clauses.Count(c => c.Class == kind))],
            Unfilled = analysis.Placeholders.Count(p => p.Kind == PlaceholderKind.Unfilled),
            Masked = analysis.Placeholders.Count(p => p.Kind == PlaceholderKind.Masked),
            Evidence = analysis.Evidence.Length,
            Errors = analysis.Findings.Count(f => f.Severity == Severity.Error),
            Warnings = analysis.Findings.Count(f => f.Severity == Severity.Warning),
            Notes = analysis.Findings.Count(f => f.Severity == Severity.Note),
            DimensionsPresent = analysis.Dimensions.Count(d => d.Present),
            DimensionsMissing = analysis.Dimensions.Count(d => analysis.StandingOf(d) == DimensionStanding.Missing),
            ReusedOwn = analysis.Findings.Count(f => f.Rule.Id == "GH601"),
            ReusedPeer = analysis.Findings.Count(f => f.Rule.Id is "GH602" or "GH603" or "GH604"),
            Templates = Templates(analysis),
            Rules = [.. analysis.Findings.Select(f => f.Rule.Id)],
            CopiedFrom = [.. IndexedReport.SourcesOf(analysis)],
        };
    }
}
