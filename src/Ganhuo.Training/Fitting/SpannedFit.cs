namespace Ganhuo.Training.Fitting;

/// <summary>
/// The same minimum by a shorter way where there are fewer examples than features: the best weights lie in the span of
/// the examples (the representer theorem; Kimeldorf and Wahba, J. Math. Anal. Appl. 33, 1971), so they are sought there,
/// in coordinates in which lengths are the same, and carried back.
/// </summary>
internal static class SpannedFit
{
    // Beyond so many examples their products with one another fill more memory than the weights.
    private const int MostExamples = 6000;

    // What makes equal paragraphs differ enough to be solved for; far below what a weight is rounded to.
    private const double Jitter = 1e-9;

    public static (double[] Parameters, double Loss) Minimise(SoftmaxLoss loss)
    {
        var n = loss.Examples.Count;
        if (n > MostExamples || n >= loss.Features) return Fit.Minimise(loss);
        var rows = Products(loss);
        LowerTriangle.Factor(rows);
        var spanned = new SpannedLoss(loss, rows);
        var (parameters, value) = Fit.Minimise(spanned.Value, spanned.Parameters);
        return (Back(loss, rows, parameters), value);
    }

    // Products of the examples with one another, feature by feature; examples are held in order.
    private static double[][] Products(SoftmaxLoss loss)
    {
        var holders = new List<(int Example, double Value)>[loss.Features];
        for (var i = 0; i < loss.Examples.Count; i++)
            foreach (var (feature, value) in loss.Examples[i].Features.Zip(loss.Examples[i].Values))
                (holders[feature] ??= []).Add((i, value));
        var products = LowerTriangle.OfSize(loss.Examples.Count);
        foreach (var holding in holders)
            for (var a = 0; a < (holding?.Count ?? 0); a++)
            {
                var (row, by) = (products[holding![a].Example], holding[a].Value);
                for (var b = 0; b <= a; b++) row[holding[b].Example] += by * holding[b].Value;
            }

        for (var i = 0; i < products.Length; i++) products[i][i] += Jitter;
        return products;
    }

    // Weights in the span are V; those over features are Xᵀ L⁻ᵀ V. The biases are the same.
    private static double[] Back(SoftmaxLoss loss, double[][] rows, double[] parameters)
    {
        var (n, labels) = (loss.Examples.Count, loss.Labels);
        var weights = new double[(loss.Features + 1) * labels];
        for (var label = 0; label < labels; label++)
        {
            var byExample = parameters.AsSpan(label * n, n);
            LowerTriangle.SolveTransposed(rows, byExample);
            for (var i = 0; i < n; i++)
                for (var f = 0; f < loss.Examples[i].Features.Length; f++)
                    weights[(loss.Examples[i].Features[f] * labels) + label] += loss.Examples[i].Values[f] * byExample[i];
        }

        Array.Copy(parameters, n * labels, weights, loss.Features * labels, labels);
        return weights;
    }
}
