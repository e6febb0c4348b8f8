namespace Ganhuo.Training.Evaluating;

/// <summary>Figures of whole reports; intervals are over reports.</summary>
internal static class ReportFigures
{
    public static IEnumerable<Figure> Of(List<ReportJudgement> reports)
    {
        if (reports.Count == 0) yield break;
        foreach (var name in reports.SelectMany(r => r.Tallies.Keys).Distinct().Order(StringComparer.Ordinal))
        {
            var all = reports.Select(r => r.Tallies.GetValueOrDefault(name)).ToList();
            if (all.All(t => t.Found == t.Wanted) && !IsRetrieval(name))
            {
                yield return Measure(name, all, t => t.Recall, (int)Sum(all).Wanted);
                continue;
            }

            yield return Measure(name + ", precision", all, t => t.Precision, (int)Sum(all).Found);
            yield return Measure(name + ", recall", all, t => t.Recall, (int)Sum(all).Wanted);
        }

        yield return Figure.Of("report score against judged concreteness, Spearman", reports,
            rs => Ranks.Spearman([.. rs.Select(r => r.Score)], [.. rs.Select(r => r.Concreteness)]));
        yield return Figure.Of("paragraph score against level, Spearman", reports,
            rs => Ranks.WithLevel([.. rs.SelectMany(r => r.Levels).Select(l => (l.Score, l.Level))]));
        foreach (var figure in ClassicalRivals.OfReports(reports)) yield return figure;
    }

    private static bool IsRetrieval(string name) =>
        name.StartsWith("finding", StringComparison.Ordinal) || name is "placeholders" or "evidence by clause";

    private static Tally Sum(IEnumerable<Tally> tallies) => tallies.Aggregate(default(Tally), (a, b) => a + b);

    private static Figure Measure(string name, List<Tally> all, Func<Tally, double> statistic, int count) =>
        Figure.Of(name, all, ts => statistic(Sum(ts))) with { Count = count };
}
