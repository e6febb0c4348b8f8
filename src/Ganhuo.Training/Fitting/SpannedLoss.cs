using Ganhuo.Classifying.Linear;

namespace Ganhuo.Training.Fitting;

/// <summary>
/// A <see cref="SoftmaxLoss"/> in coordinates of the span of its examples, in which example i is row i of a lower
/// triangle. Parameters: label by label one number an example, then one bias a label.
/// </summary>
internal sealed class SpannedLoss(SoftmaxLoss loss, double[][] rows)
{
    private readonly double total = loss.Examples.Sum(e => e.Weight);

    public int Parameters => (rows.Length + 1) * loss.Labels;

    public double Value(double[] parameters, double[] gradient)
    {
        Array.Clear(gradient);
        var (n, labels, sum) = (rows.Length, loss.Labels, 0.0);
        var residuals = new double[labels];
        for (var i = 0; i < n; i++)
        {
            var example = loss.Examples[i];
            for (var l = 0; l < labels; l++)
                residuals[l] = parameters[(n * labels) + l] + LowerTriangle.Dot(rows[i], parameters.AsSpan(l * n, i + 1));
            LinearModel.Softmax(residuals);
            sum -= example.Weight * Math.Log(Math.Max(residuals[example.Label], 1e-300));
            residuals[example.Label] -= 1;
            for (var l = 0; l < labels; l++)
            {
                var by = residuals[l] * example.Weight / total;
                LowerTriangle.Add(gradient.AsSpan(l * n, i + 1), rows[i], by);
                gradient[(n * labels) + l] += by;
            }
        }

        var weights = parameters.AsSpan(0, n * labels);
        LowerTriangle.Add(gradient.AsSpan(0, n * labels), weights, loss.Lambda);
        return (sum / total) + (loss.Lambda / 2 * LowerTriangle.Dot(weights, weights));
    }
}
