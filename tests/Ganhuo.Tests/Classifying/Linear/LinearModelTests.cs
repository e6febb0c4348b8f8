using Ganhuo.Classifying.Linear;

namespace Ganhuo.Tests.Classifying.Linear;

public sealed class LinearModelTests
{
    [Theory]
    [InlineData(2, 10, 6)]
    [InlineData(6, 900, 40)]
    [InlineData(19, 3000, 2900)]
    [InlineData(33, 700, 700)]
    public void Predict_gives_bit_for_bit_what_the_sum_of_the_rows_gives(int labels, int features, int present)
    {
        var random = new Random(labels);
        var stride = LinearModel.StrideOf(labels);
        var weights = new sbyte[features * stride];
        for (var f = 0; f < features; f++)
            for (var label = 0; label < labels && f % 3 != 0; label++) weights[(f * stride) + label] = (sbyte)random.Next(-128, 128);
        var scales = Enumerable.Range(0, labels).Select(_ => random.NextSingle() / 50).ToArray();
        var biases = Enumerable.Range(0, labels).Select(_ => random.NextSingle() - 0.5f).ToArray();
        var model = new LinearModel([.. Enumerable.Range(0, labels).Select(l => $"{l}")], weights, scales, biases, 0.8f);
        var met = Enumerable.Range(0, features).OrderBy(_ => random.Next()).Take(present).ToArray();

        var said = new double[labels];
        model.Predict(met, said);

        Assert.Equal(Sums(met, weights, labels, scales, biases), said);
    }

    // More features than 16 bits can add up to, all as heavy as a byte can be.
    [Fact]
    public void Predict_does_not_overflow_where_every_weight_is_the_largest()
    {
        const int Features = 2000;
        var weights = new sbyte[Features * LinearModel.StrideOf(2)];
        for (var f = 0; f < Features; f++) weights[f * LinearModel.StrideOf(2)] = sbyte.MinValue;
        var model = new LinearModel(["a", "b"], weights, [0.001f, 0.001f], [0, 0], 1);

        var said = new double[2];
        model.Predict([.. Enumerable.Range(0, Features)], said);

        Assert.Equal(Sums([.. Enumerable.Range(0, Features)], weights, 2, [0.001f, 0.001f], [0, 0], 1), said);
    }

    private static double[] Sums(int[] features, sbyte[] weights, int labels, float[] scales, float[] biases, float temperature = 0.8f)
    {
        var (stride, value) = (LinearModel.StrideOf(labels), FeatureValue.Of(features.Length));
        var logits = Enumerable.Range(0, labels)
            .Select(l => (biases[l] + (features.Sum(f => weights[(f * stride) + l]) * value * scales[l])) / temperature).ToArray();
        LinearModel.Softmax(logits);
        return logits;
    }
}
