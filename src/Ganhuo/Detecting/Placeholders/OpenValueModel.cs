using Ganhuo.Classifying.Linear;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>
/// Tells words that stand in the place of a value (回头填, 数在救助股, 名单后报) from a value: what nobody can list, learned
/// from labelled text. Immutable.
/// </summary>
internal sealed class OpenValueModel(LinearModel sites, LinearModel beginnings)
{
    /// <summary>The labels of both models; the second is what is looked for.</summary>
    public static readonly string[] Labels = ["no", "yes"];

    /// <summary>
    /// The same of the likeliest beginning before a unit; without one there are no words that leave the figure open, and it was
    /// lost altogether (发现问题个), which is another matter.
    /// </summary>
    public const double BeginningThreshold = 0.25;

    // Most brackets explain, and of those that ask for something the rules know most.
    private const double InBrackets = 0.92, Elsewhere = 0.6;

    /// <summary>How likely a site must be to be reported: a slot that is none costs a reviewer more than one not pointed out.</summary>
    public static double ThresholdOf(OpenValueSiteKind kind) => kind == OpenValueSiteKind.Bracket ? InBrackets : Elsewhere;

    public static OpenValueModel LoadEmbedded() =>
        new(LinearModelFile.LoadEmbedded("open-values"), LinearModelFile.LoadEmbedded("open-value-beginnings"));

    /// <summary>How likely the words of a site leave its value open, 0 to 1.</summary>
    public double Of(ContextWords words, ReadOnlySpan<char> line, in OpenValueSite site)
    {
        Span<int> features = stackalloc int[OpenValueFeatures.Most];
        return Yes(sites, features[..OpenValueFeatures.Extract(words, line, site, features)]);
    }

    /// <summary>
    /// Where the words that leave a figure open begin, between <paramref name="floor"/> and the unit; -1 where nothing looks like it.
    /// </summary>
    public int BeginningOf(ContextWords words, ReadOnlySpan<char> line, int floor, int end)
    {
        Span<int> features = stackalloc int[OpenValueFeatures.Most];
        Span<int> cuts = stackalloc int[OpenValueSites.LongestFigure + 1];
        cuts = cuts[..OpenValueCuts.Of(line, floor, end, cuts)];
        var (best, likeliest) = (-1, BeginningThreshold);
        for (var at = 0; at + 1 < cuts.Length; at++)
        {
            var likely = Yes(beginnings, features[..OpenValueFeatures.ExtractBeginning(words, line, cuts, at, features)]);
            if (likely > likeliest) (best, likeliest) = (cuts[at], likely);
        }

        return best;
    }

    private static double Yes(LinearModel model, ReadOnlySpan<int> features)
    {
        Span<double> probabilities = stackalloc double[2];
        model.Predict(features, probabilities);
        return probabilities[1];
    }
}
