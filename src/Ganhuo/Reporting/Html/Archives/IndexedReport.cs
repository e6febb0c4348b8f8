using System.Collections.Immutable;
using Ganhuo.Detecting;
using Ganhuo.Scoring;

namespace Ganhuo.Reporting.Html.Archives;

/// <summary>What the index of an archive shows of one report; it holds no text of it.</summary>
public sealed record IndexedReport
{
    private const string FromOwn = "GH601";

    /// <summary>Its name.</summary>
    public required string Source { get; init; }

    /// <summary>Address of its own page, relative to the index; null where it has none.</summary>
    public string? Page { get; init; }

    /// <summary>Why it could not be read; null where it could.</summary>
    public string? Unreadable { get; init; }

    /// <summary>The reporting unit, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>The year reported on, or null.</summary>
    public int? Year { get; init; }

    /// <summary>Id of its type.</summary>
    public string Type { get; init; } = "";

    /// <summary>Content characters.</summary>
    public int Characters { get; init; }

    /// <summary>0–100, higher is more concrete.</summary>
    public double Score { get; init; }

    /// <summary>Shares of its content characters.</summary>
    public Composition Composition { get; init; }

    /// <summary>Findings of severity error.</summary>
    public int Errors { get; init; }

    /// <summary>Findings of severity warning.</summary>
    public int Warnings { get; init; }

    /// <summary>Share of its like with a lower score, in per cent; null where there are too few to rank.</summary>
    public double? Percentile { get; init; }

    /// <summary>Passages taken from the unit's own earlier reports.</summary>
    public int ReusedOwn { get; init; }

    /// <summary>The rule of every finding.</summary>
    public ImmutableArray<string> Rules { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>
    /// Other reports it has passages of, its unit's own taken word for word apart, in ordinal order of name.
    /// </summary>
    public ImmutableArray<ReuseSource> CopiedFrom { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The row of an analysed report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="page">Address of its own page, or null.</param>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public static IndexedReport Of(SourceReport report, string? page = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Analysis is not { } analysis
            ? new IndexedReport { Source = report.Source, Unreadable = report.Unreadable?.Chinese ?? "" }
            : new IndexedReport
            {
                Source = report.Source,
                Page = page,
                Unit = analysis.Unit,
                Year = analysis.Year,
                Type = analysis.Type.Id,
                Characters = analysis.Characters,
                Score = analysis.Score.Score,
                Composition = analysis.Score.Composition,
                Errors = analysis.Findings.Count(f => f.Severity == Severity.Error),
                Warnings = analysis.Findings.Count(f => f.Severity == Severity.Warning),
                ReusedOwn = analysis.Findings.Count(f => f.Rule.Id == FromOwn),
                Rules = [.. analysis.Findings.Select(f => f.Rule.Id)],
                CopiedFrom = SourcesOf(analysis),
            };
    }

    /// <summary>
    /// The other reports that an analysis found passages of, the unit's own taken word for word apart, in ordinal
    /// order of name.
    /// </summary>
    /// <exception cref="ArgumentNullException">The analysis is null.</exception>
    public static ImmutableArray<ReuseSource> SourcesOf(ReportAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return
        [
            .. analysis.Findings.Where(f => f.Rule.Id != FromOwn)
                .Select(f => f.Related.FirstOrDefault(r => r.Source is not null)?.Source).OfType<string>()
                .GroupBy(s => s, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new ReuseSource(g.Key, g.Count())),
        ];
    }
}
