using Ganhuo.Detecting.Evidences;

namespace Ganhuo.Detecting.Consistency;

/// <summary>GH404: the same thing counted twice, with two results.</summary>
/// <remarks>
/// As a part may be counted without saying so, one of two figures must be a total, and the other a total too, or more than
/// the total; unless the one has the digits of the other in another order, which no part has but by chance.
/// </remarks>
internal sealed class ConflictingFigures : IRule
{
    /// <summary>With fewer characters in common, two figures may count two things.</summary>
    private const int ShortestKey = 5;

    /// <summary>Of two that both are said to be totals.</summary>
    private const int ShortestTotal = 4;

    private readonly CountedFigureReader reader = new(UnitTable.LoadEmbedded());

    public RuleDescriptor Descriptor { get; } = new(
        "GH404", "conflicting-figures", Severity.Error,
        new("前后数字矛盾", "Figures that contradict each other"),
        new("核对数据来源，前后统一。", "Check the source of the figures and use one."),
        new("具体数字要明确，找准数据来源", "Figures must be exact and their source known"));

    public void Check(RuleContext context, FindingSink findings)
    {
        if (Delivered.Is(context)) return;
        var first = new Dictionary<string, CountedFigure>(StringComparer.Ordinal);
        var figures = new List<CountedFigure>();
        for (var i = 0; i < context.Outline.Clauses.Length; i++)
        {
            figures.Clear();
            reader.Read(context, i, figures);
            foreach (var figure in figures)
                if (!first.TryAdd(figure.Key, figure)) Compare(context, first[figure.Key], figure, findings);
        }
    }

    private static void Compare(RuleContext context, in CountedFigure one, in CountedFigure other, FindingSink findings)
    {
        if (one.Sentence == other.Sentence || one.Agrees(other) || !Contradicts(one, other)) return;
        findings.Add(other.Span,
            $"同一事项前文为{context.TextOf(one.Span)}，这里为{context.TextOf(other.Span)}",
            $"the same thing was {context.TextOf(one.Span)} before and is {context.TextOf(other.Span)} here", one.Span);
    }

    private static bool Contradicts(in CountedFigure one, in CountedFigure other)
    {
        if (one.Total && other.Total) return one.Key.Length >= ShortestTotal;
        if (one.Key.Length < ShortestKey) return false;
        return one.IsSwapped(other) || (one.Total && other.Value > one.Value) || (other.Total && one.Value > other.Value);
    }
}
