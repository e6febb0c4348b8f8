using System.Globalization;
using System.Text;
using System.Text.Json;
using Ganhuo.Classifying;
using Ganhuo.Reporting;
using Ganhuo.Text;

namespace Ganhuo.Cli.Archives;

/// <summary>
/// <c>collect</c>: puts the shards' results together in the order of the plan, with what only the whole archive can say:
/// the place of a report among its like, and what became of a unit since its last report. Nothing that is written tells how
/// many shards or threads there were.
/// </summary>
internal sealed class CollectStep(ArchiveRun run, ArchivePlan plan, ReportTypeCatalogue types, Language language)
{
    private readonly StringPool same = new();
    private readonly string knowledge = plan.Parameters.KnowledgeInUse;

    public ArchiveSummary Collect(CancellationToken cancellation)
    {
        for (var shard = 0; shard < plan.Shards; shard++)
            StepSeal.Require(run.ScoreSeal(shard), ArchiveRun.ScoreOf(shard));
        var (standing, templates) = (new ArchiveStanding(), new TemplateTable());
        var lengths = new (int Report, int Findings)[plan.Reports.Count];
        foreach (var (number, row) in Rows())
        {
            standing.Add(row);
            templates.Add(row);
            lengths[number] = (row.ReportBytes, row.FindingBytes);
        }

        standing.Freeze();
        templates.Freeze(Enumerable.Range(0, plan.Reports.Count).Select(plan.Reports.SourceOf));
        var summary = new ArchiveSummary(templates);
        var index = new ArchiveIndexFiles(run, standing, types, language, knowledge);
        ArchiveRun.Write(run.Result("reports.csv"), output => WriteRows(output, standing, templates, summary, index, cancellation));
        ArchiveRun.Write(run.Result("findings.csv"),
            output => Copy(output, run.Findings, n => lengths[n].Findings, FindingsTable.Head, cancellation));
        ArchiveRun.Write(run.Result("reports.jsonl"), output => Copy(output, run.Reports, n => lengths[n].Report, null, cancellation));
        ArchiveRun.Write(run.Result("clusters.csv"), output => templates.Write(output, knowledge));
        ArchiveRun.Write(run.Result("columns.csv"), output => ReportsTable.WriteColumns(output, knowledge));
        ArchiveRun.Write(run.Result("summary.json"), output => summary.Write(output, plan.Parameters, standing));
        index.Write();
        return summary;
    }

    private void WriteRows(
        Stream output, ArchiveStanding standing, TemplateTable templates, ArchiveSummary summary, ArchiveIndexFiles index,
        CancellationToken cancellation)
    {
        output.Write(Encoding.UTF8.Preamble);
        output.Write(Encoding.UTF8.GetBytes(ReportsTable.Head));
        var line = new StringBuilder();
        foreach (var (number, row) in Rows())
        {
            cancellation.ThrowIfCancellationRequested();
            summary.Add(row);
            templates.Name(number, row);
            index.Add(row);
            ReportsTable.Append(line.Clear(), row, standing, knowledge);
            output.Write(Encoding.UTF8.GetBytes(line.ToString()));
        }
    }

    // Every report's bytes are of known length, so that a line end inside a cell parts nothing.
    private void Copy(Stream output, Func<int, string> file, Func<int, int> length, string? head, CancellationToken cancellation)
    {
        if (head is not null)
        {
            output.Write(Encoding.UTF8.Preamble);
            output.Write(Encoding.UTF8.GetBytes(head));
        }

        var parts = Enumerable.Range(0, plan.Shards).Select(s => File.OpenRead(file(s))).ToArray();
        try
        {
            var buffer = new byte[1 << 16];
            for (var number = 0; number < plan.Reports.Count; number++)
            {
                cancellation.ThrowIfCancellationRequested();
                var shard = plan.Reports.ShardOf(number);
                for (var left = length(number); left > 0;)
                {
                    var read = parts[shard].Read(buffer, 0, Math.Min(left, buffer.Length));
                    if (read == 0) throw new UsageException($"{file(shard)}: 文件不完整 is not whole");
                    output.Write(buffer, 0, read);
                    left -= read;
                }
            }
        }
        finally
        {
            foreach (var part in parts) part.Dispose();
        }
    }

    // A shard holds its reports in the order of the plan, so the next of each is always the one that is wanted.
    private IEnumerable<(int Number, ReportRow Row)> Rows()
    {
        var parts = Enumerable.Range(0, plan.Shards).Select(s => File.ReadLines(run.Rows(s)).GetEnumerator()).ToArray();
        try
        {
            for (var number = 0; number < plan.Reports.Count; number++)
            {
                var shard = plan.Reports.ShardOf(number);
                if (!parts[shard].MoveNext()) throw new UsageException($"{run.Rows(shard)}: 文件不完整 is not whole");
                yield return (number, JsonSerializer.Deserialize(parts[shard].Current, ArchiveJson.Default.ReportRow)!.With(same));
            }
        }
        finally
        {
            foreach (var part in parts) part.Dispose();
        }
    }
}
