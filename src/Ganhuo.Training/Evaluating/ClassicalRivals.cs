namespace Ganhuo.Training.Evaluating;

/// <summary>Ours against the measures of the literature, on the same texts, each in the direction that suits it.</summary>
internal static class ClassicalRivals
{
    private static readonly (string Name, Func<IReadOnlyDictionary<string, double>, double> Value)[] Rivals =
    [
        ("digits", m => m["digitsPerHundred"]),
        ("specificity (Hope, Hu and Lu)", m => m["specificity"]),
        ("boilerplate (Lang and Stice-Lawrence)", m => -m["boilerplate"]),
        ("redundancy (Dyer, Lang and Stice-Lawrence)", m => -m["redundancy"]),
        ("mean clause length", m => -m["meanClauseLength"]),
    ];

    /// <summary>Of paragraphs: what each rival reaches, and by how much ours is ahead, resampled in pairs.</summary>
    public static IEnumerable<Figure> OfParagraphs(string which, IReadOnlyList<ParagraphJudgement> all)
    {
        foreach (var (name, value) in Rivals)
        {
            // A paragraph on its own repeats no sentence.
            if (name.StartsWith("redundancy", StringComparison.Ordinal)) continue;
            yield return Figure.Of($"{which}: AUC of {name}", all, ps => Area(ps, p => value(p.Measures)));
            yield return Figure.Of($"{which}: AUC of ours less {name}", all,
                ps => Area(ps, p => p.Score) - Area(ps, p => value(p.Measures)));
        }
    }

    /// <summary>Of whole reports, against the judged concreteness.</summary>
    public static IEnumerable<Figure> OfReports(IReadOnlyList<ReportJudgement> all)
    {
        foreach (var (name, value) in Rivals)
            yield return Figure.Of($"report: Spearman of {name}", all,
                rs => Ranks.Spearman([.. rs.Select(r => value(r.Measures))], [.. rs.Select(r => r.Concreteness)]));
    }

    private static double Area(IReadOnlyList<ParagraphJudgement> paragraphs, Func<ParagraphJudgement, double> score) =>
        Ranks.AreaUnderCurve([.. paragraphs.Select(p => (score(p), p.Gold.Level <= 1))]);
}
