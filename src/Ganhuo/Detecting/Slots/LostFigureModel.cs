using Ganhuo.Classifying.Linear;
using Ganhuo.Detecting.Placeholders;

namespace Ganhuo.Detecting.Slots;

/// <summary>
/// Tells a measure word whose figure was deleted (组织水域巡查次) from the same characters where none is wanted: learned from
/// reports of which the figures were taken out one by one. Immutable.
/// </summary>
internal sealed class LostFigureModel(LinearModel model)
{
    /// <summary>The labels; the second is what is looked for.</summary>
    public static readonly string[] Labels = ["no", "yes"];

    /// <summary>How likely it must be: of the measure words of good prose hardly one in ten thousand is.</summary>
    public const double Threshold = 0.94;

    /// <summary>How likely it must be behind what is done so many times: there a figure is wanted, and the model has to be against it.</summary>
    public const double AskedThreshold = 0.5;

    public static LostFigureModel LoadEmbedded() => new(LinearModelFile.LoadEmbedded("lost-figures"));

    /// <summary>How likely the figure before a site was deleted, 0 to 1.</summary>
    public double Of(ContextWords words, ReadOnlySpan<char> line, in LostFigureSite site)
    {
        Span<int> features = stackalloc int[LostFigureFeatures.Most];
        Span<double> probabilities = stackalloc double[2];
        model.Predict(features[..LostFigureFeatures.Extract(words, line, site, features)], probabilities);
        return probabilities[1];
    }
}
