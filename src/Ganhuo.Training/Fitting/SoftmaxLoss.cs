using System.Numerics;
using Ganhuo.Classifying.Linear;

namespace Ganhuo.Training.Fitting;

/// <summary>
/// Weighted mean negative log likelihood of a multinomial logistic regression plus <c>λ/2 · |W|²</c> (the bias is not
/// penalised), and its gradient. Parameters: feature-major weights, then one bias a label.
/// </summary>
internal sealed class SoftmaxLoss(IReadOnlyList<Example> examples, int features, int labels, double lambda)
{
    private readonly double total = examples.Sum(e => e.Weight);

    public IReadOnlyList<Example> Examples => examples;

    public int Features => features;

    public int Labels => labels;

    public int Parameters => (features + 1) * labels;

    public double Lambda => lambda;

    public double Value(double[] parameters, double[] gradient)
    {
        Array.Clear(gradient);
        double loss = 0;
        var logits = new double[labels];
        foreach (var example in examples)
        {
            Predict(parameters, example, logits);
            loss -= example.Weight * Math.Log(Math.Max(logits[example.Label], 1e-300));
            logits[example.Label] -= 1;
            AddGradient(gradient, example, logits);
        }

        return (loss / total) + Penalty(parameters, gradient);
    }

    private void Predict(double[] parameters, Example example, double[] logits)
    {
        Array.Copy(parameters, features * labels, logits, 0, labels);
        for (var i = 0; i < example.Features.Length; i++)
            AddScaled(logits, parameters.AsSpan(example.Features[i] * labels, labels), example.Values[i]);

        LinearModel.Softmax(logits);
    }

    private void AddGradient(double[] gradient, Example example, double[] residuals)
    {
        var scale = example.Weight / total;
        for (var i = 0; i < example.Features.Length; i++)
            AddScaled(gradient.AsSpan(example.Features[i] * labels, labels), residuals, example.Values[i] * scale);

        for (var l = 0; l < labels; l++) gradient[(features * labels) + l] += residuals[l] * scale;
    }

    private static void AddScaled(Span<double> sums, ReadOnlySpan<double> row, double by)
    {
        var at = 0;
        for (; at <= row.Length - Vector<double>.Count; at += Vector<double>.Count)
            (new Vector<double>(sums[at..]) + (new Vector<double>(row[at..]) * by)).CopyTo(sums[at..]);
        for (; at < row.Length; at++) sums[at] += row[at] * by;
    }

    private double Penalty(double[] parameters, double[] gradient)
    {
        double squares = 0;
        for (var i = 0; i < features * labels; i++)
        {
            squares += parameters[i] * parameters[i];
            gradient[i] += lambda * parameters[i];
        }

        return lambda / 2 * squares;
    }
}
