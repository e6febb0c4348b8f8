using MathNet.Numerics.LinearAlgebra;

namespace Ganhuo.Training.Fitting;

/// <summary>
/// The same minimum by a shorter way where there are fewer examples than features: the best weights lie in the span of
/// the examples (the representer theorem; Kimeldorf and Wahba, J. Math. Anal. Appl. 33, 1971), so they are sought there,
/// in coordinates in which lengths are the same, and carried back.
/// </summary>
internal static class SpannedFit
{
    // Beyond so many examples their products with one another fill more memory than the weights.
    private const int MostExamples = 4000;

    // What makes equal paragraphs differ enough to be solved for; far below what a weight is rounded to.
    private const double Jitter = 1e-9;

    public static (double[] Parameters, double Loss) Minimise(SoftmaxLoss loss)
    {
        var n = loss.Examples.Count;
        if (n > MostExamples || n >= loss.Features) return Fit.Minimise(loss);
        var lower = Products(loss).Cholesky().Factor;
        var (parameters, value) = Fit.Minimise(loss.Over([.. loss.Examples.Select((e, i) => InSpan(e, lower, i))], n));
        return (Back(loss, lower, parameters), value);
    }

    // Products of the examples with one another, feature by feature.
    private static Matrix<double> Products(SoftmaxLoss loss)
    {
        var holders = new List<(int Example, double Value)>[loss.Features];
        for (var i = 0; i < loss.Examples.Count; i++)
            foreach (var (feature, value) in loss.Examples[i].Features.Zip(loss.Examples[i].Values))
                (holders[feature] ??= []).Add((i, value));
        var products = new double[loss.Examples.Count, loss.Examples.Count];
        foreach (var holding in holders)
            for (var a = 0; a < (holding?.Count ?? 0); a++)
                for (var b = 0; b < holding!.Count; b++)
                    products[holding[a].Example, holding[b].Example] += holding[a].Value * holding[b].Value;
        for (var i = 0; i < loss.Examples.Count; i++) products[i, i] += Jitter;
        return Matrix<double>.Build.DenseOfArray(products);
    }

    private static Example InSpan(Example example, Matrix<double> lower, int row) => example with
    {
        Features = [.. Enumerable.Range(0, row + 1)],
        Values = [.. Enumerable.Range(0, row + 1).Select(column => lower[row, column])],
    };

    // Weights in the span are V; those over features are Xᵀ L⁻ᵀ V. The biases are the same.
    private static double[] Back(SoftmaxLoss loss, Matrix<double> lower, double[] parameters)
    {
        var (n, labels) = (loss.Examples.Count, loss.Labels);
        var inSpan = Matrix<double>.Build.Dense(n, labels, (row, label) => parameters[(row * labels) + label]);
        var byExample = lower.Transpose().Solve(inSpan);
        var weights = new double[(loss.Features + 1) * labels];
        for (var i = 0; i < n; i++)
            foreach (var (feature, value) in loss.Examples[i].Features.Zip(loss.Examples[i].Values))
                for (var label = 0; label < labels; label++) weights[(feature * labels) + label] += value * byExample[i, label];
        Array.Copy(parameters, n * labels, weights, loss.Features * labels, labels);
        return weights;
    }
}
