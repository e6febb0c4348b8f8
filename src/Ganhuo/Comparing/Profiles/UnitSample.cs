using Ganhuo.Comparing.Reuse;

namespace Ganhuo.Comparing.Profiles;

/// <summary>
/// The reports of those units of a stratum whose names hash lowest: as good as drawn by lot, and the same whatever the
/// order and division of the archive.
/// </summary>
internal sealed class UnitSample
{
    private readonly SortedDictionary<(ulong Hash, string Unit), SortedDictionary<(ulong Hash, string Source), SampledReport>> units =
        new(Comparer<(ulong Hash, string Name)>.Create(Compare));

    public IEnumerable<SampledReport> Reports => units.Values.SelectMany(u => u.Values);

    /// <summary>Whether a report of that unit would be kept.</summary>
    public bool Wants(string unit) =>
        units.Count < ProfileParameters.SampledUnits || Compare(Key(unit), units.Keys.Last()) <= 0;

    public void Add(SampledReport report)
    {
        if (!Wants(report.Unit)) return;
        var key = Key(report.Unit);
        if (!units.TryGetValue(key, out var reports))
            units.Add(key, reports = new(Comparer<(ulong Hash, string Name)>.Create(Compare)));
        reports[Key(report.Source)] = report;
        if (reports.Count > ProfileParameters.SampledReports) reports.Remove(reports.Keys.Last());
        if (units.Count > ProfileParameters.SampledUnits) units.Remove(units.Keys.Last());
    }

    public void Write(BinaryWriter output)
    {
        var reports = Reports.ToList();
        output.Write(reports.Count);
        foreach (var report in reports)
        {
            output.Write(report.Unit);
            output.Write(report.Source);
            output.Write(report.Year ?? int.MinValue);
            var clauses = report.Clauses;
            output.Write(clauses.Length);
            foreach (var clause in clauses) output.Write(clause);
        }
    }

    /// <summary>Adds what another sample has written.</summary>
    public void Merge(BinaryReader input)
    {
        for (var count = input.ReadInt32(); count > 0; count--)
        {
            var (unit, source, year) = (input.ReadString(), input.ReadString(), input.ReadInt32());
            var clauses = new List<string>();
            for (var left = input.ReadInt32(); left > 0; left--) clauses.Add(input.ReadString());
            if (Wants(unit)) Add(new SampledReport(unit, source, year == int.MinValue ? null : year, SampledReport.Join(clauses)));
        }
    }

    private static (ulong Hash, string Name) Key(string name) => (GramHash.Of(name), name);

    private static int Compare((ulong Hash, string Name) a, (ulong Hash, string Name) b) =>
        a.Hash != b.Hash ? a.Hash.CompareTo(b.Hash) : string.CompareOrdinal(a.Name, b.Name);
}
