using Ganhuo.Scoring;

namespace Ganhuo.Reporting.Html.Archives;

/// <summary>Everything the index says, counted report by report.</summary>
internal sealed class IndexFigures
{
    private const int NamedUnreadable = 50;

    private readonly Dictionary<string, (double Sum, int Count)> units = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (int Findings, int Reports)> rules = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Type, int Year), (double Sum, int Count)> cells = [];
    private readonly SortedDictionary<string, ScoreBins> types = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, ScoreBins> years = [];
    private readonly List<(string Source, string Reason)> unreadable = [];
    private double concrete, plain, required, boilerplate, unfilled, weight;

    public ScoreBins All { get; } = new();

    public RankedRows Ranking { get; } = new();

    public ReuseClusters Clusters { get; } = new();

    public CommonFolder Folder { get; } = new();

    public int Unreadable { get; private set; }

    /// <summary>Whether a report has a page of its own, so that the ranking is what the reader came for.</summary>
    public bool HavePages { get; private set; }

    /// <summary>The first of the unreadable, with their reasons.</summary>
    public IReadOnlyList<(string Source, string Reason)> UnreadableNamed => unreadable;

    public IReadOnlyDictionary<string, ScoreBins> Types => types;

    public IReadOnlyDictionary<int, ScoreBins> Years => years;

    /// <summary>Mean score of the reports of a type and a year.</summary>
    public IReadOnlyDictionary<(string Type, int Year), (double Sum, int Count)> Cells => cells;

    /// <summary>What all texts together are made of.</summary>
    public Composition Composition => weight == 0 ? default
        : new(concrete / weight, plain / weight, required / weight, boilerplate / weight, unfilled / weight);

    public int UnitCount => units.Count;

    /// <summary>Units by mean score, the thinnest first; ties by name.</summary>
    public IReadOnlyList<(string Unit, double Score, int Reports)> Units =>
        [.. units.Select(u => (u.Key, u.Value.Sum / u.Value.Count, u.Value.Count))
            .OrderBy(u => u.Item2)
            .ThenBy(u => u.Key, StringComparer.Ordinal)];

    /// <summary>Rules by how many reports they speak of, the most first.</summary>
    public IEnumerable<(string Rule, int Findings, int Reports)> Rules => rules
        .Select(r => (r.Key, r.Value.Findings, r.Value.Reports))
        .OrderByDescending(r => r.Reports)
        .ThenBy(r => r.Key, StringComparer.Ordinal);

    public void Add(IndexedReport report)
    {
        Folder.Add(report.Source);
        if (report.Unreadable is { } reason)
        {
            Unreadable++;
            if (unreadable.Count < NamedUnreadable) unreadable.Add((report.Source, reason));
            return;
        }

        HavePages |= report.Page is not null;
        All.Add(report.Score);
        Bins(types, report.Type).Add(report.Score);
        if (report.Year is { } year) AddYear(report, year);
        if (report.Unit is { } unit) units[unit] = Plus(units.GetValueOrDefault(unit), report.Score);
        foreach (var rule in report.Rules.GroupBy(r => r, StringComparer.Ordinal))
        {
            var (findings, reports) = rules.GetValueOrDefault(rule.Key);
            rules[rule.Key] = (findings + rule.Count(), reports + 1);
        }

        AddComposition(report.Composition, report.Characters);
        Clusters.Add(report);
        Ranking.Add(report);
    }

    private void AddYear(IndexedReport report, int year)
    {
        Bins(years, year).Add(report.Score);
        cells[(report.Type, year)] = Plus(cells.GetValueOrDefault((report.Type, year)), report.Score);
    }

    private void AddComposition(Composition c, int characters)
    {
        (concrete, plain, required) = (concrete + (c.Concrete * characters), plain + (c.Plain * characters),
            required + (c.Required * characters));
        (boilerplate, unfilled) = (boilerplate + (c.Boilerplate * characters), unfilled + (c.Unfilled * characters));
        if (c != default) weight += characters;
    }

    private static (double Sum, int Count) Plus((double Sum, int Count) so, double score) =>
        (so.Sum + score, so.Count + 1);

    private static ScoreBins Bins<T>(SortedDictionary<T, ScoreBins> all, T key) where T : notnull
    {
        if (!all.TryGetValue(key, out var bins)) all.Add(key, bins = new ScoreBins());
        return bins;
    }
}
