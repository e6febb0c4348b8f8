namespace Ganhuo.Training.Evaluating;

/// <summary>How the score, the level and the evidence of lone paragraphs agree with their labelled level.</summary>
internal static class ParagraphFigures
{
    public static IEnumerable<Figure> Of(List<ParagraphJudgement> all)
    {
        if (all.Count == 0) yield break;
        yield return Figure.Of("lone paragraph: level exact", all, ps => ps.Average(p => p.Level == p.Gold.Level ? 1.0 : 0));
        yield return Figure.Of("lone paragraph: level within one", all,
            ps => ps.Average(p => Math.Abs(p.Level - p.Gold.Level) <= 1 ? 1.0 : 0));
        yield return Figure.Of("lone paragraph: score against level, Spearman", all,
            ps => Ranks.WithLevel([.. ps.Select(p => (p.Score, p.Gold.Level))]));
        yield return Figure.Of("lone paragraph: AUC of levels 0-1 against 2-3", all, Area);
        yield return Figure.Of("lone paragraph: AUC, hard ones", [.. all.Where(p => p.Hard)], Area);
        yield return Figure.Of("lone paragraph: evidence by clause, F1", [.. all.Where(p => p.Gold.Evidence is not null)],
            ps => ps.Aggregate(default(Tally), (t, p) => t + p.Evidence).F1);
        foreach (var figure in ClassicalRivals.OfParagraphs("lone paragraph", all)) yield return figure;
        List<ParagraphJudgement> hard = [.. all.Where(p => p.Hard)];
        if (hard.Count == 0) yield break;
        foreach (var figure in ClassicalRivals.OfParagraphs("hard paragraph", hard)) yield return figure;
    }

    private static double Area(IReadOnlyList<ParagraphJudgement> paragraphs) =>
        Ranks.AreaUnderCurve([.. paragraphs.Select(p => (p.Score, p.Gold.Level <= 1))]);
}
