using Ganhuo.Classifying;
using Ganhuo.Classifying.Dimensions;
using Ganhuo.Classifying.Linear;

namespace Ganhuo.Training.Fitting;

/// <summary>
/// Fits the weights of dimension cues: a conditional logit (McFadden 1974) with a small L2 penalty, so few numbers that
/// one report cannot bend them far. Deterministic.
/// </summary>
internal static class EvidenceFit
{
    private const double Penalty = 3;

    public static DimensionWeights Weights(IReadOnlyList<EvidenceSample> samples) =>
        new([.. Fit.Minimise((weights, gradient) => Loss(samples, weights, gradient), DimensionWeights.Names.Length).Parameters]);

    /// <summary>The probability of each dimension of a sample.</summary>
    public static double[] Probabilities(EvidenceSample sample, ReadOnlySpan<double> weights)
    {
        var logits = new double[Vocabulary.DimensionCount];
        for (var i = 0; i < sample.Values.Length; i++) logits[i % logits.Length] += weights[i / logits.Length] * sample.Values[i];
        LinearModel.Softmax(logits);
        return logits;
    }

    private static double Loss(IReadOnlyList<EvidenceSample> samples, double[] weights, double[] gradient)
    {
        Array.Clear(gradient);
        double loss = 0;
        foreach (var sample in samples)
        {
            var residuals = Probabilities(sample, weights);
            loss -= Math.Log(Math.Max(residuals[sample.Label], 1e-300));
            residuals[sample.Label] -= 1;
            for (var i = 0; i < sample.Values.Length; i++) gradient[i / residuals.Length] += residuals[i % residuals.Length] * sample.Values[i];
        }

        for (var cue = 0; cue < weights.Length; cue++)
        {
            loss += Penalty / 2 * weights[cue] * weights[cue];
            gradient[cue] = (gradient[cue] + (Penalty * weights[cue])) / samples.Count;
        }

        return loss / samples.Count;
    }
}
