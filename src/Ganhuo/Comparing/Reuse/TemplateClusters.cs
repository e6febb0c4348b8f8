using System.Collections.Immutable;

namespace Ganhuo.Comparing.Reuse;

/// <summary>
/// Groups reports that are mostly the same text, whoever took it from whom: a template that goes round. The groups do not
/// depend on the order of the pairs.
/// </summary>
internal sealed class TemplateClusters
{
    /// <summary>Share of a report that another must hold for both to be of one template.</summary>
    public const double LeastShare = 0.5;

    private readonly int[] parents;

    public TemplateClusters(int reports) => parents = [.. Enumerable.Range(0, reports)];

    /// <summary>Says that <paramref name="share"/> of a report is in another one.</summary>
    public void Add(int report, int source, double share)
    {
        if (share < LeastShare) return;
        var (a, b) = (RootOf(report), RootOf(source));

        // The lower number is the root, so that the order of the pairs leaves no trace.
        if (a != b) parents[Math.Max(a, b)] = Math.Min(a, b);
    }

    /// <summary>The groups of two or more: their earliest member first, then the others by year and number.</summary>
    /// <param name="yearOf">The year of a report by its number; one that is not known counts as the last.</param>
    public ImmutableArray<ImmutableArray<int>> Groups(Func<int, int> yearOf)
    {
        // Most reports are alone, and nothing is made for these.
        var members = Enumerable.Range(0, parents.Length).Where(r => RootOf(r) != r).SelectMany(r => new[] { RootOf(r), r }).Distinct();
        return
        [
            .. members.GroupBy(RootOf)
                .Select(g => g.OrderBy(yearOf).ThenBy(r => r).ToImmutableArray())
                .OrderByDescending(g => g.Length).ThenBy(g => g[0]),
        ];
    }

    private int RootOf(int report)
    {
        while (parents[report] != report) report = parents[report] = parents[parents[report]];
        return report;
    }
}
