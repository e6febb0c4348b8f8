using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace Ganhuo.Training.Fitting;

/// <summary>
/// Minimises a smooth loss, a <see cref="SoftmaxLoss"/> above all, with L-BFGS from zero: no randomness, the same bytes each time.
/// </summary>
internal static class Fit
{
    private const int Memory = 10;
    private const int MostIterations = 400;

    public static (double[] Parameters, double Loss) Minimise(SoftmaxLoss loss) => Minimise(loss.Value, loss.Parameters);

    /// <param name="loss">Gives the value at a point and fills in the gradient there.</param>
    /// <param name="parameters">How many numbers a point has.</param>
    public static (double[] Parameters, double Loss) Minimise(Func<double[], double[], double> loss, int parameters)
    {
        var objective = ObjectiveFunction.Gradient(point =>
        {
            var gradient = new double[parameters];
            var value = loss(point.AsArray() ?? point.ToArray(), gradient);
            return (value, Vector<double>.Build.Dense(gradient));
        });
        var start = Vector<double>.Build.Dense(parameters);
        try
        {
            var minimum = new LimitedMemoryBfgsMinimizer(1e-5, 1e-9, 1e-9, Memory, MostIterations)
                .FindMinimum(objective, start);
            return (minimum.MinimizingPoint.ToArray(), minimum.FunctionInfoAtMinimum.Value);
        }
        catch (MaximumIterationsException)
        {
            // The objective holds the last accepted point; a loss this flat is the optimum for any use of the model.
            return (objective.Point.ToArray(), objective.Value);
        }
    }
}
