using Ganhuo.Scoring;

namespace Ganhuo.Reporting.Html;

/// <summary>What several texts are made of together, each as heavy as it is long.</summary>
internal static class CompositionMean
{
    /// <summary>All shares are 0 where nothing has weight.</summary>
    public static Composition Of(IEnumerable<(Composition Composition, double Weight)> parts)
    {
        double concrete = 0, plain = 0, required = 0, boilerplate = 0, unfilled = 0, total = 0;
        foreach (var (c, weight) in parts)
        {
            (concrete, plain, required) =
                (concrete + (c.Concrete * weight), plain + (c.Plain * weight), required + (c.Required * weight));
            (boilerplate, unfilled, total) =
                (boilerplate + (c.Boilerplate * weight), unfilled + (c.Unfilled * weight), total + weight);
        }

        return total == 0
            ? default
            : new(concrete / total, plain / total, required / total, boilerplate / total, unfilled / total);
    }
}
