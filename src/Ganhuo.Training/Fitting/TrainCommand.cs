using System.Collections.Immutable;
using System.Globalization;
using Ganhuo.Classifying;
using Ganhuo.Classifying.Linear;
using Ganhuo.Segmenting;
using Ganhuo.Text;
using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Fitting;

/// <summary><c>train CORPUS OUT</c>: trains the role and the dimension model and says how well they carry over.</summary>
internal static class TrainCommand
{
    private const double Lambda = 2e-4;
    private const int Folds = 5;

    public static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        if (args.Count != 2)
        {
            Console.Error.WriteLine("usage: train CORPUS OUT");
            return 2;
        }

        var paragraphs = TrainingCorpus.Load(args[0]);
        Directory.CreateDirectory(args[1]);
        Train("roles", paragraphs, Vocabulary.RoleKeys, p => p.Role, args[1], output);
        Train("dimensions", paragraphs, Vocabulary.DimensionKeys, p => p.Dimension, args[1], output);
        return 0;
    }

    private static void Train(
        string name, IReadOnlyList<GoldParagraph> paragraphs, ImmutableArray<string> labels,
        Func<GoldParagraph, string> label, string folder, TextWriter output)
    {
        var phrases = PhraseIndex.LoadEmbedded();
        var examples = paragraphs.Select(p => Of(p.Text, labels.IndexOf(label(p)), phrases)).ToList();
        var groups = paragraphs.Select(p => p.Writer).Distinct().Order(StringComparer.Ordinal).ToList();
        var trainer = new ModelTrainer(labels, ParagraphFeatures.Count, Lambda);
        var right = new List<bool>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = trainer.Train([.. examples.Where((_, i) => i % Folds != fold)], []);
            right.AddRange(examples.Where((_, i) => i % Folds == fold).Select(e => Right(model, e)));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: {examples.Count} paragraphs, {Folds}-fold accuracy {right.Average(r => r ? 1.0 : 0):0.000}"));
        if (groups.Count > 1) foreach (var writer in groups)
        {
            var model = trainer.Train([.. examples.Where((_, i) => paragraphs[i].Writer != writer)], []);
            var other = examples.Where((_, i) => paragraphs[i].Writer == writer).ToList();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  held back {writer}: {other.Average(e => Right(model, e) ? 1.0 : 0):0.000} of {other.Count}"));
        }

        var calibration = examples.Where((_, i) => i % Folds == 0).ToList();
        var calibrated = trainer.Train([.. examples.Where((_, i) => i % Folds != 0)], calibration);
        var whole = trainer.Train(examples, []);
        using var file = File.Create(Path.Combine(folder, name + ".bin"));
        LinearModelFile.Write(ModelTrainer.WithTemperature(whole, calibrated.Temperature), file);
    }

    private static bool Right(LinearModel model, Example example)
    {
        Span<double> probabilities = stackalloc double[model.Labels.Length];
        model.Predict(example.Features, probabilities);
        var best = 0;
        for (var i = 1; i < probabilities.Length; i++)
            if (probabilities[i] > probabilities[best]) best = i;
        return best == example.Label;
    }

    private static Example Of(string text, int label, PhraseIndex phrases)
    {
        var normal = TextNormalizer.Normalize(new SourceText(text));
        var features = new FeatureSet(ParagraphFeatures.Count);
        ParagraphFeatures.Extract(normal, new TextSpan(0, normal.Content.Length), phrases.Find(normal), ref features);
        var example = Example.Of(features.Indices, label, 1);
        features.Dispose();
        return example;
    }
}
