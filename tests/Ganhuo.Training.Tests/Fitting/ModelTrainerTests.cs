using System.Collections.Immutable;
using Ganhuo.Classifying.Linear;
using Ganhuo.Training.Fitting;

namespace Ganhuo.Training.Tests.Fitting;

public sealed class ModelTrainerTests
{
    private const double Lambda = 1e-3;
    private static readonly ImmutableArray<string> Labels = ["学习", "廉洁", "民生"];

    private static readonly (string Text, int Label)[] Corpus =
    [
        ("中心组学习12次，研讨4个专题。", 0), ("组织读书班，逐篇学原著。", 0), ("支部每周学习一个半天，学后有研讨。", 0), ("学习制度不严，研讨走过场。", 0),
        ("查处违纪问题3件，处分5人。", 1), ("开展廉政谈话46人次。", 1), ("廉政风险点重排一遍，违纪问题通报到科室。", 1), ("对两名科长作廉政提醒谈话。", 1),
        ("修通村道8公里，群众出行方便了。", 2), ("群众反映的停水问题当天修好。", 2), ("为老人上门办证，群众少跑腿。", 2), ("群众吃水难拖了两年没有修。", 2),
    ];

    [Fact]
    public void Train_tells_apart_what_it_was_taught_and_gives_the_same_bytes_every_time()
    {
        var model = Trained();
        foreach (var (text, label) in Corpus) Assert.Equal(label, Top(Serve(model, text)));
        Assert.Equal(Bytes(model), Bytes(Trained()));
    }

    [Fact]
    public void Serving_is_the_arithmetic_of_training_on_the_weights_of_the_file()
    {
        var model = LinearModelFile.Read(new MemoryStream(Bytes(Trained())), "test");
        foreach (var text in Corpus.Select(c => c.Text).Append("从没见过的字句：阑珊。").Append("学习学习学习"))
        {
            var served = Serve(model, text);
            var trained = Plainly(model, Example(text, 0));
            for (var label = 0; label < Labels.Length; label++) Assert.Equal(trained[label], served[label], 1e-6);
        }
    }

    [Fact]
    public void Rounding_to_bytes_moves_no_probability_far_from_the_fit()
    {
        List<Example> examples = [.. Corpus.Select(c => Example(c.Text, c.Label))];
        var (_, loss) = Trainer().Problem(examples);
        var (parameters, value) = Fit.Minimise(loss);
        var model = Trained();
        var served = examples.Average(e => -Math.Log(Serve(model, e)[e.Label]));
        var penalty = Lambda / 2 * parameters.Take(parameters.Length - Labels.Length).Sum(p => p * p);
        Assert.Equal(value - penalty, served, 0.01);
    }

    [Fact]
    public void Calibration_on_paragraphs_held_back_changes_how_sure_the_model_is_and_not_what_it_says()
    {
        List<Example> examples = [.. Corpus.Select(c => Example(c.Text, c.Label))];
        var wrong = Trainer().Train(examples, [.. examples.Select(e => e with { Label = (e.Label + 1) % Labels.Length })]);
        var (sure, unsure) = (Serve(Trained(), Corpus[0].Text), Serve(wrong, Corpus[0].Text));
        Assert.Equal(Top(sure), Top(unsure));
        Assert.True(unsure.Max() < sure.Max());
    }

    // Softmax regression as the textbook has it, in double, from the weights one by one.
    private static double[] Plainly(LinearModel model, Example example)
    {
        var logits = Enumerable.Range(0, Labels.Length).Select(label =>
            model.Biases[label] + example.Features.Zip(example.Values).Sum(f => f.Second * model.WeightOf(f.First, label))).ToArray();
        var sum = logits.Sum(l => Math.Exp(l / model.Temperature));
        return [.. logits.Select(l => Math.Exp(l / model.Temperature) / sum)];
    }

    private static ModelTrainer Trainer() => new(Labels, ParagraphFeatures.Count, Lambda);

    private static LinearModel Trained() => Trainer().Train([.. Corpus.Select(c => Example(c.Text, c.Label))], []);

    private static Example Example(string text, int label)
    {
        var features = new FeatureSet(ParagraphFeatures.Count);
        ParagraphFeatures.Extract(text, ref features);
        var example = Training.Fitting.Example.Of(features.Indices, label, 1);
        features.Dispose();
        return example;
    }

    private static double[] Serve(LinearModel model, string text) => Serve(model, Example(text, 0));

    private static double[] Serve(LinearModel model, Example example)
    {
        var probabilities = new double[Labels.Length];
        model.Predict(example.Features, probabilities);
        return probabilities;
    }

    private static int Top(double[] values) => Array.IndexOf(values, values.Max());

    private static byte[] Bytes(LinearModel model)
    {
        var stream = new MemoryStream();
        LinearModelFile.Write(model, stream);
        return stream.ToArray();
    }
}
