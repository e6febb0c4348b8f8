using System.Collections.Immutable;
using Ganhuo.Classifying.Linear;

namespace Ganhuo.Training.Fitting;

/// <summary>From labelled examples to the model that is served: fit, round to bytes, calibrate.</summary>
internal sealed class ModelTrainer(ImmutableArray<string> labels, int features, double lambda)
{
    /// <param name="examples">What is fitted.</param>
    /// <param name="heldBack">What the temperature is fitted on; never what the weights were.</param>
    public LinearModel Train(IReadOnlyList<Example> examples, IReadOnlyList<Example> heldBack)
    {
        var used = UsedFeatures(examples);
        var compact = used.Select((feature, index) => (feature, index)).ToDictionary(u => u.feature, u => u.index);
        var loss = new SoftmaxLoss([.. examples.Select(e => e.Compact(compact))], used.Length, labels.Length, lambda);
        var parameters = Fit.Minimise(loss).Parameters;
        var model = Round(parameters, used);
        return heldBack.Count == 0 ? model : Calibrated(model, heldBack);
    }

    // A feature seen in one example only tells that example apart and nothing else.
    private int[] UsedFeatures(IReadOnlyList<Example> examples)
    {
        var counts = new int[features];
        foreach (var example in examples)
            foreach (var feature in example.Features) counts[feature]++;
        return [.. Enumerable.Range(0, features).Where(f => counts[f] >= 2)];
    }

    private LinearModel Round(double[] parameters, int[] used)
    {
        var n = labels.Length;
        var weights = new sbyte[features * LinearModel.StrideOf(n)];
        var scales = new float[n];
        var biases = new float[n];
        for (var l = 0; l < n; l++)
        {
            double largest = 1e-9;
            for (var f = 0; f < used.Length; f++) largest = Math.Max(largest, Math.Abs(parameters[(f * n) + l]));
            scales[l] = (float)(largest / sbyte.MaxValue);
            for (var f = 0; f < used.Length; f++)
                weights[(used[f] * LinearModel.StrideOf(n)) + l] = (sbyte)Math.Round(parameters[(f * n) + l] / scales[l]);
            biases[l] = (float)parameters[(used.Length * n) + l];
        }

        return new LinearModel(labels, weights, scales, biases, 1);
    }

    private static LinearModel Calibrated(LinearModel model, IReadOnlyList<Example> heldBack)
    {
        var (low, high) = (0.05, 5.0);
        for (var i = 0; i < 60; i++)
        {
            var (a, b) = (low + ((high - low) * 0.382), low + ((high - low) * 0.618));
            if (Loss(WithTemperature(model, a), heldBack) < Loss(WithTemperature(model, b), heldBack)) high = b;
            else low = a;
        }

        return WithTemperature(model, (low + high) / 2);
    }

    public static double Loss(LinearModel model, IReadOnlyList<Example> examples)
    {
        var probabilities = new double[model.Labels.Length];
        return examples.Average(e =>
        {
            model.Predict(e.Features, probabilities);
            return -Math.Log(Math.Max(probabilities[e.Label], 1e-300));
        });
    }

    public static LinearModel WithTemperature(LinearModel model, double temperature) => new(
        model.Labels, model.Weights.ToArray(), model.Scales.ToArray(), model.Biases.ToArray(), (float)temperature);
}
