using System.Collections.Immutable;

namespace Ganhuo.Reporting.Html.Archives;

/// <summary>Collects who copied from whom, and puts together what hangs together.</summary>
internal sealed class ReuseClusters
{
    /// <summary>
    /// More than a reader can follow, and little enough to keep; what comes after it is counted only.
    /// </summary>
    private const int MostCopies = 100_000, MostKnown = 200_000;

    private readonly Dictionary<string, (string? Unit, int? Year)> known = new(StringComparer.Ordinal);
    private readonly List<(string From, string To, int Passages)> copies = [];

    public void Add(IndexedReport report)
    {
        if (known.Count < MostKnown) known.TryAdd(report.Source, (report.Unit, report.Year));
        foreach (var source in report.CopiedFrom)
            if (copies.Count < MostCopies) copies.Add((source.Source, report.Source, source.Passages));
    }

    /// <summary>The clusters, the largest first; ties by passages, then by name.</summary>
    public IReadOnlyList<ReuseCluster> InOrder()
    {
        var peers = copies.Where(c => !IsOwn(c.From, c.To)).ToList();
        var roots = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (from, to, _) in peers) roots[Root(roots, to)] = Root(roots, from);
        return
        [
            .. peers.GroupBy(c => Root(roots, c.From), StringComparer.Ordinal).Select(g => Cluster([.. g]))
                .OrderByDescending(c => c.Members.Length).ThenByDescending(c => c.Passages)
                .ThenBy(c => c.Members[0].Source, StringComparer.Ordinal),
        ];
    }

    // A unit that goes on with its own text, years changed, has copied from nobody.
    private bool IsOwn(string from, string to) =>
        known.GetValueOrDefault(from).Unit is { } unit
            && string.Equals(unit, known.GetValueOrDefault(to).Unit, StringComparison.Ordinal);

    private static string Root(Dictionary<string, string> roots, string name)
    {
        var root = name;
        while (roots.TryGetValue(root, out var above) && above != root) root = above;

        // What was walked now leads straight up, so that no chain is walked twice.
        while (roots.TryGetValue(name, out var next) && next != root) (roots[name], name) = (root, next);
        roots.TryAdd(root, root);
        return root;
    }

    private ReuseCluster Cluster(List<(string From, string To, int Passages)> edges)
    {
        var members = edges.SelectMany(e => new[] { e.From, e.To }).Distinct(StringComparer.Ordinal)
            .Select(s => (Source: s, known.GetValueOrDefault(s).Unit, known.GetValueOrDefault(s).Year))
            .OrderBy(m => m.Year ?? int.MaxValue).ThenBy(m => m.Source, StringComparer.Ordinal).ToImmutableArray();
        var places = members.Select((m, i) => (m.Source, i))
            .ToDictionary(m => m.Source, m => m.i, StringComparer.Ordinal);
        return new ReuseCluster(members, [.. edges.Select(e => (places[e.From], places[e.To], e.Passages)).Order()]);
    }
}
