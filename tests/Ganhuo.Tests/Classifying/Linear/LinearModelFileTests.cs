using Ganhuo.Classifying.Linear;

namespace Ganhuo.Tests.Classifying.Linear;

public sealed class LinearModelFileTests
{
    [Fact]
    public void A_model_read_back_says_the_same_and_writes_the_same_bytes()
    {
        var model = Model();
        var bytes = Bytes(model);
        var read = LinearModelFile.Read(new MemoryStream(bytes), "m.bin");
        Assert.Equal(Says(model, [0, 3, 9]), Says(read, [0, 3, 9]));
        Assert.Equal(bytes, Bytes(read));
        Assert.Equal(model.Features, read.Features);
        Assert.Equal([0, 3, 7], read.Used);
    }

    [Fact]
    public void Features_without_weights_say_nothing_but_share_the_length()
    {
        var model = Model();
        Assert.Equal(0.02, model.WeightOf(0, 1), 1e-6);
        Assert.Equal(0, model.WeightOf(5, 1));
        Assert.Equal(Says(model, [5, 6]), Says(model, []));
        Assert.NotEqual(Says(model, [0]), Says(model, [0, 5]));
    }

    [Fact]
    public void A_file_cut_short_is_refused_by_name()
    {
        var bytes = Bytes(Model());
        var error = Assert.Throws<InvalidDataException>(() => LinearModelFile.Read(new MemoryStream(bytes[..(bytes.Length / 2)]), "m.bin"));
        Assert.Contains("m.bin", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_models_stay_below_three_megabytes()
    {
        long all = 0;
        foreach (var name in new[] { "roles", "dimensions" })
        {
            using var stream = typeof(LinearModel).Assembly.GetManifestResourceStream($"Knowledge/Models/{name}.bin")!;
            all += stream.Length;
        }

        Assert.InRange(all, 1, 3_000_000);
    }

    // Ten features, of which 0, 3 and 7 have weights, and two labels.
    private static LinearModel Model()
    {
        var stride = LinearModel.StrideOf(2);
        var weights = new sbyte[10 * stride];
        (weights[0], weights[1]) = (5, 2);
        (weights[3 * stride], weights[(3 * stride) + 1]) = (-7, 127);
        weights[7 * stride] = -128;
        return new LinearModel(["a", "b"], weights, [0.1f, 0.01f], [0.5f, -0.5f], 0.7f);
    }

    private static double[] Says(LinearModel model, int[] features)
    {
        var said = new double[2];
        model.Predict(features, said);
        return said;
    }

    private static byte[] Bytes(LinearModel model)
    {
        var stream = new MemoryStream();
        LinearModelFile.Write(model, stream);
        return stream.ToArray();
    }
}
