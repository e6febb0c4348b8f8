using Ganhuo.Training.Fitting;

namespace Ganhuo.Training.Tests.Fitting;

public sealed class FitTests
{
    // Three labels that cannot be told apart wholly, so that the minimum lies inside.
    private static readonly SoftmaxLoss Loss = new(
        [.. Enumerable.Range(0, 60).Select(i => new Example([i % 4, 4 + (i % 3)], [0.8, 0.6], (i % 7) % 3, 1 + (i % 2)))], 7, 3, 1e-3);

    [Fact]
    public void Minimise_ends_where_the_gradient_vanishes()
    {
        var gradient = new double[Loss.Parameters];
        Loss.Value(Fit.Minimise(Loss).Parameters, gradient);
        Assert.True(Math.Sqrt(gradient.Sum(g => g * g)) < 1e-4);
    }

    [Fact]
    public void Minimise_finds_the_loss_that_plain_gradient_descent_finds()
    {
        var point = new double[Loss.Parameters];
        var gradient = new double[point.Length];
        var value = 0.0;
        for (var round = 0; round < 20_000; round++)
        {
            value = Loss.Value(point, gradient);
            for (var i = 0; i < point.Length; i++) point[i] -= gradient[i];
        }

        Assert.Equal(value, Fit.Minimise(Loss).Loss, 1e-4);
    }

    [Fact]
    public void Minimise_in_the_span_of_the_examples_finds_the_weights_that_the_long_way_finds()
    {
        SoftmaxLoss few = new(
            [.. Enumerable.Range(0, 9).Select(i => new Example([i, 10 + (i % 5), 20 + (i % 2)], [0.5, 0.6, 0.7], i % 3, 1))], 30, 3, 1e-2);
        var (shorter, longer) = (SpannedFit.Minimise(few), Fit.Minimise(few));
        Assert.Equal(longer.Loss, shorter.Loss, 1e-6);
        for (var i = 0; i < longer.Parameters.Length; i++) Assert.Equal(longer.Parameters[i], shorter.Parameters[i], 1e-2);
        Assert.Equal(shorter.Loss, few.Value(shorter.Parameters, new double[few.Parameters]), 1e-6);
    }

    [Fact]
    public void Gradient_is_the_slope_of_the_value()
    {
        var point = Enumerable.Range(0, Loss.Parameters).Select(i => Math.Sin(i)).ToArray();
        var (gradient, ignored) = (new double[point.Length], new double[point.Length]);
        Loss.Value(point, gradient);
        for (var i = 0; i < point.Length; i++)
        {
            const double step = 1e-5;
            var (up, down) = (point.ToArray(), point.ToArray());
            up[i] += step;
            down[i] -= step;
            Assert.Equal((Loss.Value(up, ignored) - Loss.Value(down, ignored)) / (2 * step), gradient[i], 1e-7);
        }
    }
}
