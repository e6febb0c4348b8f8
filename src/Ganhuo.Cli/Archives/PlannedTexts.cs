using Ganhuo.Cli.Inputs;
using Ganhuo.Documents;
using Ganhuo.Text;

namespace Ganhuo.Cli.Archives;

/// <summary>Reads the reports of a plan; a collection is gone through once for all reports that stand in it side by side.</summary>
internal sealed class PlannedTexts(SourceFiles files)
{
    private readonly OpenCollections collections = new(files);

    /// <summary>One report by itself.</summary>
    public ReadOutcome ReadOne(PlannedReport report, CancellationToken cancellation) => report.Entry < 0
        ? files.Read(new InputFile(report.Source, report.Path), cancellation)
        : collections.Entry(report.Path, report.Entry)?.Read(cancellation) ?? Gone;

    /// <summary>The reports with what reads each when its turn comes.</summary>
    public IEnumerable<(PlannedReport Report, Func<CancellationToken, ReadOutcome> Read)> Open(IEnumerable<PlannedReport> reports)
    {
        string? path = null;
        IEnumerator<(DocumentEntry? Entry, Bilingual Refused)>? entries = null;
        var at = -1;
        try
        {
            foreach (var report in reports)
            {
                var file = new InputFile(report.Source, report.Path);
                if (report.Entry < 0)
                {
                    yield return (report, c => files.Read(file, c));
                    continue;
                }

                if (entries is null || path != report.Path || at >= report.Entry)
                {
                    entries?.Dispose();
                    (path, at) = (report.Path, -1);
                    entries = files.Entries(file with { Source = report.Path }).GetEnumerator();
                }

                while (at < report.Entry && entries.MoveNext()) at++;
                var found = at == report.Entry ? entries.Current.Entry : null;
                yield return (report, c => found?.Read(c) ?? Gone);
            }
        }
        finally
        {
            entries?.Dispose();
        }
    }

    private static ReadOutcome Gone { get; } = ReadOutcome.Unreadable(
        new Bilingual("计划之后文件变了，这一份已不在其中", "the file has changed since the plan was made; this report is gone"));
}
