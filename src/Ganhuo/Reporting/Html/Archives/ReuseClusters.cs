using System.Collections.Immutable;
using Ganhuo.Comparing.Profiles;

namespace Ganhuo.Reporting.Html.Archives;

/// <summary>Collects who copied from whom, and puts together what hangs together.</summary>
internal sealed class ReuseClusters
{
    /// <summary>
    /// More than a reader can follow, and little enough to keep; what comes after it is counted only.
    /// </summary>
    private const int MostCopies = 100_000, MostKnown = 200_000;

    // By the hash of the name: what copied is seldom, and names are most of what a report would take.
    private readonly Dictionary<ulong, (string? Unit, int? Year)> known = [];
    private readonly List<(string From, string To, int Passages)> copies = [];

    public void Add(IndexedReport report)
    {
        if (known.Count < MostKnown) known.TryAdd(GramHash.Of(report.Source), (report.Unit, report.Year));
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
        KnownOf(from).Unit is { } unit && string.Equals(unit, KnownOf(to).Unit, StringComparison.Ordinal);

    private (string? Unit, int? Year) KnownOf(string source) => known.GetValueOrDefault(GramHash.Of(source));

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
            .Select(s => (Source: s, KnownOf(s).Unit, KnownOf(s).Year))
            .OrderBy(m => m.Year ?? int.MaxValue).ThenBy(m => m.Source, StringComparer.Ordinal).ToImmutableArray();
        var places = members.Select((m, i) => (m.Source, i))
            .ToDictionary(m => m.Source, m => m.i, StringComparer.Ordinal);
        return new ReuseCluster(members, [.. edges.Select(e => (places[e.From], places[e.To], e.Passages)).Order()]);
    }
}
