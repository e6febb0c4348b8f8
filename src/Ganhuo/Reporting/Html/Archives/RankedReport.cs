using System.Collections.Immutable;
using Ganhuo.Detecting;

namespace Ganhuo.Reporting.Html.Archives;

/// <summary>What the ranking shows of one report and no more, for tens of thousands are held at once.</summary>
internal sealed class RankedReport(IndexedReport report) : IComparable<RankedReport>
{
    private const int MostReasons = 2;

    public string Source { get; } = report.Source;

    public string? Page { get; } = report.Page;

    public string? Unit { get; } = report.Unit;

    public int? Year { get; } = report.Year;

    public string Type { get; } = report.Type;

    public int Characters { get; } = report.Characters;

    public double Score { get; } = report.Score;

    public double Concrete { get; } = report.Composition.Concrete;

    public double Boilerplate { get; } = report.Composition.Boilerplate;

    public double Unfilled { get; } = report.Composition.Unfilled;

    public int Errors { get; } = report.Errors;

    public int Warnings { get; } = report.Warnings;

    /// <summary>Passages that stand elsewhere too.</summary>
    public int Reused { get; } = report.ReusedOwn + report.CopiedFrom.Sum(c => c.Passages);

    public double? Percentile { get; } = report.Percentile;

    /// <summary>The weightiest rules, and of these the most frequent, with how often: what a letter back would begin with.</summary>
    public ImmutableArray<(RuleDescriptor Rule, int Findings)> Reasons { get; } =
    [
        .. report.Rules.GroupBy(r => r, StringComparer.Ordinal)
            .Select(g => (Rule: RuleCatalogue.Find(g.Key)!, Count: g.Count()))
            .Where(g => g.Rule is { Severity: > Severity.Note })
            .OrderByDescending(g => g.Rule.Severity)
            .ThenByDescending(g => FindingGroup.IsAbsence(g.Rule))
            .ThenByDescending(g => g.Count)
            .ThenBy(g => g.Rule.Id, StringComparer.Ordinal)
            .Take(MostReasons),
    ];

    // As in reports.csv of check: what is thinnest, and then what has most wrong with it, is the first to go back.
    public int CompareTo(RankedReport? other)
    {
        if (other is null) return 1;
        var order = JsonNumbers.Points(Score).CompareTo(JsonNumbers.Points(other.Score));
        if (order == 0) order = other.Errors.CompareTo(Errors);
        if (order == 0) order = other.Warnings.CompareTo(Warnings);
        return order != 0 ? order : string.CompareOrdinal(Source, other.Source);
    }
}
