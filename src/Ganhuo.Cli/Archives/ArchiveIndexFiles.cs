using Ganhuo.Classifying;
using Ganhuo.Reporting.Html.Archives;
using Ganhuo.Scoring;
using Ganhuo.Text;

namespace Ganhuo.Cli.Archives;

/// <summary>index.html of a run and the pages beside it: the results to look at.</summary>
internal sealed class ArchiveIndexFiles(ArchiveRun run, ArchiveStanding standing, ReportTypeCatalogue types, Language language,
    string knowledge)
{
    private const int Classes = 5;

    private readonly ArchiveIndex index = new(language, types, knowledge);

    public void Add(ReportRow row) =>
        index.Add(row.IsRead ? Read(row) : new IndexedReport { Source = row.Source, Unreadable = row.Reason });

    public void Write() => index.Write((name, fill) => ArchiveRun.Write(run.Result(name), fill));

    private IndexedReport Read(ReportRow row) => new()
    {
        Source = row.Source,
        Unit = row.Unit,
        Year = row.Year,
        Type = row.Type,
        Characters = row.Characters,
        Score = row.Score,
        Composition = row.Composition is { Length: Classes } c ? new Composition(c[0], c[1], c[2], c[3], c[4]) : default,
        Errors = row.Errors,
        Warnings = row.Warnings,
        Percentile = standing.PercentileOf(row),
        ReusedOwn = row.ReusedOwn,
        Rules = [.. row.Rules],
        CopiedFrom = [.. row.CopiedFrom],
    };
}
