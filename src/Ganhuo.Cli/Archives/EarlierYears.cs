using Ganhuo.Comparing;

namespace Ganhuo.Cli.Archives;

/// <summary>
/// What became of a unit's report since its report before: the last earlier year with one of the same unit and type, of two in
/// that year the first of the plan. What is held is one number a report.
/// </summary>
internal sealed class EarlierYears
{
    private readonly ComparedKeys keys;
    private readonly int[] earlier;

    public EarlierYears(ComparedKeys keys)
    {
        (this.keys, earlier) = (keys, new int[keys.Count]);
        Array.Fill(earlier, -1);
        var known = Enumerable.Range(0, earlier.Length).Where(IsKnown).ToArray();
        Array.Sort(known, Compare);
        var (before, year) = (-1, -1);
        for (var i = 0; i < known.Length; i++)
        {
            if (i == 0 || !IsOneSeries(known[i - 1], known[i])) (before, year) = (-1, i);
            else if (keys.YearOf(known[i]) != keys.YearOf(known[i - 1])) (before, year) = (known[year], i);
            earlier[known[i]] = before;
        }
    }

    /// <summary>The number of the report before, or -1.</summary>
    public int Before(int report) => earlier[report];

    /// <summary>
    /// The measures of <see cref="SimilarityMeasures.Names"/>, each report against the one before; null where there is none.
    /// </summary>
    public double[]? ChangeOf(int report) =>
        earlier[report] < 0 ? null : SimilarityMeasures.Of(keys.WordsOf(earlier[report]), keys.WordsOf(report));

    private bool IsKnown(int report) =>
        keys.TypeOf(report) is not null && keys.UnitOf(report) is not null && keys.YearOf(report) is not null;

    private bool IsOneSeries(int one, int other) => keys.UnitOf(one) == keys.UnitOf(other) && keys.TypeOf(one) == keys.TypeOf(other);

    private int Compare(int one, int other)
    {
        var units = string.CompareOrdinal(keys.UnitOf(one), keys.UnitOf(other));
        if (units != 0) return units;
        var types = string.CompareOrdinal(keys.TypeOf(one), keys.TypeOf(other));
        if (types != 0) return types;
        var years = Nullable.Compare(keys.YearOf(one), keys.YearOf(other));
        return years != 0 ? years : one.CompareTo(other);
    }
}
