using System.Collections.Immutable;

namespace Ganhuo.Training.Evaluating;

/// <summary>All figures of one part of the gold.</summary>
internal sealed record Evaluation(ImmutableArray<Figure> Figures, ImmutableArray<string> Errors)
{
    public static Evaluation Of(GoldCorpus corpus, ReportAnalyzer analyzer)
    {
        var reports = corpus.Reports.Select(r => new ReportJudgement(r, analyzer.Analyze(r.Text))).ToList();
        var paragraphs = corpus.Paragraphs.Select(p => new ParagraphJudgement(p, analyzer.Analyze(p.Text))).ToList();
        var headed = corpus.Paragraphs.Where(p => p.Heading is not null)
            .Select(p => new ParagraphJudgement(p, analyzer.Analyze(p.Heading + "\n" + p.Text))).ToList();
        return new Evaluation(
            [.. ReportFigures(reports), .. ParagraphFigures("lone", paragraphs), .. ParagraphFigures("headed", headed)],
            [.. reports.SelectMany(r => r.Errors.Select(e => $"{r.Name}: {e}"))]);
    }

    private static IEnumerable<Figure> ReportFigures(List<ReportJudgement> reports)
    {
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

        yield return Of("report score against judged concreteness, Spearman", reports,
            rs => Ranks.Spearman([.. rs.Select(r => r.Score)], [.. rs.Select(r => r.Concreteness)]));
        yield return Of("paragraph score against level, Spearman", reports,
            rs => Correlation([.. rs.SelectMany(r => r.Levels).Select(l => (l.Score, l.Level))]));
        foreach (var figure in ClassicalRivals.OfReports(reports)) yield return figure;
    }

    private static bool IsRetrieval(string name) =>
        name.StartsWith("finding", StringComparison.Ordinal) || name is "placeholders" or "evidence by clause";

    private static IEnumerable<Figure> ParagraphFigures(string which, List<ParagraphJudgement> all)
    {
        if (all.Count == 0) yield break;
        yield return Of($"{which} paragraph: role", all, ps => ps.Average(p => p.Role == p.Gold.Role ? 1.0 : 0));
        yield return Of($"{which} paragraph: dimension", all,
            ps => ps.Average(p => p.Dimension == p.Gold.Dimension ? 1.0 : 0));
        yield return Of($"{which} paragraph: dimension, macro F1", all, MacroF1);
        if (which != "lone") yield break;
        yield return Of("lone paragraph: level exact", all, ps => ps.Average(p => p.Level == p.Gold.Level ? 1.0 : 0));
        yield return Of("lone paragraph: level within one", all,
            ps => ps.Average(p => Math.Abs(p.Level - p.Gold.Level) <= 1 ? 1.0 : 0));
        yield return Of("lone paragraph: score against level, Spearman", all,
            ps => Correlation([.. ps.Select(p => (p.Score, p.Gold.Level))]));
        yield return Of("lone paragraph: AUC of levels 0-1 against 2-3", all, Area);
        yield return Of("lone paragraph: AUC, hard ones", [.. all.Where(p => p.Hard)], Area);
        yield return Of("lone paragraph: evidence by clause, F1", all,
            ps => ps.Aggregate(default(Tally), (t, p) => t + p.Evidence).F1);
        foreach (var figure in ClassicalRivals.OfParagraphs("lone paragraph", all)) yield return figure;
        List<ParagraphJudgement> hard = [.. all.Where(p => p.Hard)];
        if (hard.Count == 0) yield break;
        foreach (var figure in ClassicalRivals.OfParagraphs("hard paragraph", hard)) yield return figure;
    }

    private static double Area(IReadOnlyList<ParagraphJudgement> paragraphs) =>
        Ranks.AreaUnderCurve([.. paragraphs.Select(p => (p.Score, p.Gold.Level <= 1))]);

    private static double Correlation(IReadOnlyList<(double Score, int Level)> pairs) =>
        Ranks.Spearman([.. pairs.Select(p => p.Score)], [.. pairs.Select(p => 3.0 - p.Level)]);

    private static double MacroF1(IReadOnlyList<ParagraphJudgement> paragraphs) =>
        paragraphs.Select(p => p.Gold.Dimension).Distinct().Average(d => new Tally(
            paragraphs.Count(p => p.Dimension == d && p.Gold.Dimension == d),
            paragraphs.Count(p => p.Dimension == d),
            paragraphs.Count(p => p.Gold.Dimension == d)).F1);

    private static Tally Sum(IEnumerable<Tally> tallies) => tallies.Aggregate(default(Tally), (a, b) => a + b);

    private static Figure Measure(string name, List<Tally> all, Func<Tally, double> statistic, int count) =>
        Of(name, all, ts => statistic(Sum(ts))) with { Count = count };

    private static Figure Of<T>(string name, IReadOnlyList<T> items, Func<IReadOnlyList<T>, double> statistic)
    {
        var (low, high) = Bootstrap.Interval(items, statistic);
        return new Figure(name, items.Count == 0 ? 0 : statistic(items), low, high, items.Count);
    }
}
