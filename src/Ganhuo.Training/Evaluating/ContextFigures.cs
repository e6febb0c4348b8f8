namespace Ganhuo.Training.Evaluating;

/// <summary>Figures of short stretches of which only empty slots and some findings are labelled; intervals are over stretches.</summary>
internal static class ContextFigures
{
    public static IEnumerable<Figure> Of(List<ContextJudgement> contexts)
    {
        if (contexts.Count == 0) yield break;
        yield return Measure("placeholders in lone contexts, precision", contexts, c => c.Found, t => t.Precision, t => t.Found);
        yield return Measure("placeholders in lone contexts, recall", contexts, c => c.Found, t => t.Recall, t => t.Wanted);
        yield return Measure("placeholder slot in lone contexts", contexts, c => c.Slots, t => t.Recall, t => t.Wanted);
        yield return Measure("placeholder kind in lone contexts", contexts, c => c.Kinds, t => t.Recall, t => t.Wanted);
        if (contexts.Exists(c => c.Type.Wanted > 0))
            yield return Measure("type in lone contexts", contexts, c => c.Type, t => t.Recall, t => t.Wanted);
        foreach (var rule in ContextJudgement.JudgedRules.Where(rule => contexts.Exists(c => c.Findings.ContainsKey(rule))))
        {
            Tally Of(ContextJudgement context) => context.Findings.GetValueOrDefault(rule);
            yield return Measure($"finding {rule} in lone contexts, precision", contexts, Of, t => t.Precision, t => t.Found);
            yield return Measure($"finding {rule} in lone contexts, recall", contexts, Of, t => t.Recall, t => t.Wanted);
        }
    }

    private static Figure Measure(
        string name,
        List<ContextJudgement> contexts, Func<ContextJudgement, Tally> tally, Func<Tally, double> statistic, Func<Tally, double> count) =>
        Figure.Of(name, contexts.ConvertAll(c => tally(c)),
            ts => statistic(Sum(ts))) with { Count = (int)count(Sum(contexts.Select(tally))) };

    private static Tally Sum(IEnumerable<Tally> tallies) => tallies.Aggregate(default(Tally), (a, b) => a + b);
}
