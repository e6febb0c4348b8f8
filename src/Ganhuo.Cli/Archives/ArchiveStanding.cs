using System.Globalization;

namespace Ganhuo.Cli.Archives;

/// <summary>
/// How a report stands among the reports of its stratum (type × five years), and beside its unit's report before. A rank among
/// fewer than thirty is refused: it would say more about the sample than about the report.
/// </summary>
internal sealed class ArchiveStanding
{
    public const int FewestToRank = 30;
    private const int Band = 5;

    private readonly Dictionary<string, List<float>> strata = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Unit, string Type), List<(double Sum, int Count, int Year)>> years = [];

    public IReadOnlyDictionary<string, List<float>> Strata => strata;

    public void Add(ReportRow row)
    {
        if (!row.IsRead) return;
        var stratum = StratumOf(row);
        if (!strata.TryGetValue(stratum, out var scores)) strata.Add(stratum, scores = []);
        scores.Add((float)row.Score);
        if (row.Unit is null || row.Year is not { } year) return;
        var key = (row.Unit, row.Type);
        if (!years.TryGetValue(key, out var series)) years.Add(key, series = new(1));
        var at = series.FindIndex(y => y.Year == year);
        if (at < 0) series.Add((row.Score, 1, year));
        else series[at] = (series[at].Sum + row.Score, series[at].Count + 1, year);
    }

    public void Freeze()
    {
        foreach (var scores in strata.Values) scores.Sort();
    }

    /// <summary>Such as <c>democratic-life-meeting 2020–2024</c>.</summary>
    public static string StratumOf(ReportRow row) => row.Year is { } year
        ? string.Create(CultureInfo.InvariantCulture, $"{row.Type} {year / Band * Band}–{(year / Band * Band) + Band - 1}")
        : row.Type;

    public int SizeOf(ReportRow row) => strata[StratumOf(row)].Count;

    /// <summary>Share of the stratum's reports with a lower score, ties counted half, in per cent; null below thirty.</summary>
    public double? PercentileOf(ReportRow row)
    {
        var scores = strata[StratumOf(row)];
        if (scores.Count < FewestToRank) return null;
        var score = (float)row.Score;
        return 100.0 * (Below(scores, score) + Below(scores, MathF.BitIncrement(score))) / 2 / scores.Count;
    }

    /// <summary>The unit's year before with a report of this type, and its mean score; null where there is none.</summary>
    public (int Year, double Score)? BeforeOf(ReportRow row)
    {
        if (row.Unit is null || row.Year is not { } year || !years.TryGetValue((row.Unit, row.Type), out var series)) return null;
        (int Year, double)? before = null;
        foreach (var (sum, count, other) in series)
            if (other < year && !(before?.Year > other)) before = (other, sum / count);
        return before;
    }

    private static int Below(List<float> scores, float score)
    {
        var (low, high) = (0, scores.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (scores[middle] < score) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
