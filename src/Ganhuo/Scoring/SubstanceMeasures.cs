using System.Collections.Immutable;
using Ganhuo.Detecting;

namespace Ganhuo.Scoring;

/// <summary>Further measures of a report; every one is finite, and 0 where there is nothing to measure.</summary>
internal static class SubstanceMeasures
{
    public static ImmutableSortedDictionary<string, double> Of(RuleContext context, in ClassCount count)
    {
        var composition = count.Composition();
        var measures = ImmutableSortedDictionary.CreateBuilder<string, double>(StringComparer.Ordinal);
        measures["boilerplate"] = ClassicalMeasures.Boilerplate(context);
        measures["clauses"] = context.Clauses.Length;
        measures["concreteClauseShare"] =
            Ratio(Count(context.Clauses, static c => c.Class == SubstanceClass.Concrete), context.Clauses.Length);
        measures["coverage"] = Ratio(Count(context.Classification.Dimensions, static d => d.Present),
            context.Classification.Dimensions.Length);
        measures["digitsPerHundred"] = ClassicalMeasures.DigitsPerHundred(context);
        measures["evidencePerThousand"] = 1000 * Ratio(context.Evidence.Length, count.Total);
        measures["fillRate"] = FillRate(context);
        measures["formulaShare"] = composition.Required + composition.Boilerplate;
        measures["meanClauseLength"] = Ratio(count.Total, context.Clauses.Length);
        measures["placeholders"] = context.Placeholders.Length;
        measures["redundancy"] = ClassicalMeasures.Redundancy(context);
        measures["specificity"] = ClassicalMeasures.Specificity(context);
        return measures.ToImmutable();
    }

    // Of the places where a figure or a date belongs, the share that has one.
    private static double FillRate(RuleContext context)
    {
        var filled = Count(context.Evidence, static e => e.Kind <= EvidenceKind.Date || e.Kind == EvidenceKind.Ranking);
        var open = Count(context.Placeholders, static p => p.Kind == PlaceholderKind.Unfilled);
        return Ratio(filled, filled + open);
    }

    // The framework's counts through an interface, item by item.
    private static int Count<T>(ImmutableArray<T> items, Func<T, bool> counts)
    {
        var count = 0;
        foreach (var item in items)
            if (counts(item)) count++;
        return count;
    }

    private static double Ratio(double part, double whole) => whole == 0 ? 0 : part / whole;
}
