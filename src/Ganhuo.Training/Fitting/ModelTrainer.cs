using System.Collections.Immutable;
using Ganhuo.Classifying.Linear;

namespace Ganhuo.Training.Fitting;

/// <summary>From labelled examples to the model that is served: fit, round to bytes, calibrate.</summary>
/// <param name="labels">What is told apart.</param>
/// <param name="features">How many features there are.</param>
/// <param name="lambda">Strength of the penalty on weights.</param>
/// <param name="fewest">In so many examples a feature must be; in fewer it tells those apart and nothing else.</param>
internal sealed class ModelTrainer(ImmutableArray<string> labels, int features, double lambda, int fewest = 2)
{
    /// <param name="examples">What is fitted.</param>
    /// <param name="heldBack">What the temperature is fitted on; never what the weights were.</param>
    public LinearModel Train(IReadOnlyList<Example> examples, IReadOnlyList<Example> heldBack)
    {
        var (used, loss) = Problem(examples);
        var parameters = SpannedFit.Minimise(loss).Parameters;
        var model = Round(parameters, used);
        return heldBack.Count == 0 ? model : Calibrated(model, heldBack);
    }

    /// <summary>What is minimised for these examples, and the features it is over.</summary>
    public (int[] Used, SoftmaxLoss Loss) Problem(IReadOnlyList<Example> examples)
    {
        var used = UsedFeatures(examples);
        var compact = used.Select((feature, index) => (feature, index)).ToDictionary(u => u.feature, u => u.index);
        return (used, new SoftmaxLoss([.. examples.Select(e => e.Compact(compact))], used.Length, labels.Length, lambda));
    }

    // Where there are more than a model holds, the commonest are kept.
    private int[] UsedFeatures(IReadOnlyList<Example> examples)
    {
        var counts = new int[features];
        foreach (var example in examples)
            foreach (var feature in example.Features) counts[feature]++;
        return
        [
            .. Enumerable.Range(0, features).Where(f => counts[f] >= fewest)
                .OrderByDescending(f => counts[f]).ThenBy(f => f).Take(LinearModel.MostUsed).Order(),
        ];
    }

    private LinearModel Round(double[] parameters, int[] used)
    {
        var n = labels.Length;
        var stride = LinearModel.StrideOf(n);
        var weights = new sbyte[(used.Length + 1) * stride];
        var scales = new float[n];
        var biases = new float[n];
        for (var l = 0; l < n; l++)
        {
            double largest = 1e-9;
            for (var f = 0; f < used.Length; f++) largest = Math.Max(largest, Math.Abs(parameters[(f * n) + l]));
            scales[l] = (float)(largest / sbyte.MaxValue);
            for (var f = 0; f < used.Length; f++)
                weights[((f + 1) * stride) + l] = (sbyte)Math.Round(parameters[(f * n) + l] / scales[l]);
            biases[l] = (float)parameters[(used.Length * n) + l];
        }

        return LinearModel.OfRows(labels, features, used, weights, scales, biases, 1);
    }

    private static LinearModel Calibrated(LinearModel model, IReadOnlyList<Example> heldBack) =>
        model.WithTemperature((float)Temperature.Fit([.. heldBack.Select(e => HeldBack.By(model, e, [], 0))]));
}
