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
    /// <summary>Strength of the penalty on weights, for the shipped models and for those of users.</summary>
    public const double Lambda = 1e-4;
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
        new LabelTraining("roles", Vocabulary.RoleKeys, p => p.Role, (roles, _) => roles).Run(paragraphs, args[1], output);
        new LabelTraining("dimensions", Vocabulary.DimensionKeys, p => p.Dimension, (_, dimensions) => dimensions)
            .Run(paragraphs, args[1], output);
        return 0;
    }

    private delegate double[] Choice(double[] roles, double[] dimensions);

    private sealed class LabelTraining(
        string name, ImmutableArray<string> labels, Func<GoldParagraph, string> label, Choice choose)
    {
        private readonly ModelTrainer trainer = new(labels, ParagraphFeatures.Count, Lambda);
        private readonly CueParagraphClassifier cues = new(PhraseIndex.LoadEmbedded());

        public void Run(IReadOnlyList<GoldParagraph> paragraphs, string folder, TextWriter output)
        {
            var samples = paragraphs.Select(Read).ToList();
            var temperature = CrossValidate("folds", samples, (_, i) => i % Folds, Folds, output);
            var writers = paragraphs.Select(p => p.Writer).Distinct().Order(StringComparer.Ordinal).ToList();
            if (writers.Count > 1)
                CrossValidate("writers", samples, (p, _) => writers.IndexOf(p.Writer), writers.Count, output);
            var whole = trainer.Train([.. samples.Select(s => s.Example)], []);
            using var file = File.Create(Path.Combine(folder, name + ".bin"));
            LinearModelFile.Write(ModelTrainer.WithTemperature(whole, temperature), file);
        }

        // Each part is judged by a model that has not seen it; alone, and together with the cues.
        private float CrossValidate(
            string by, List<Sample> samples, Func<GoldParagraph, int, int> part, int parts, TextWriter output)
        {
            var (cue, alone, together) = (0, 0, 0);
            var temperatures = new List<float>();
            for (var p = 0; p < parts; p++)
            {
                var held = samples.Where((s, i) => part(s.Paragraph, i) == p).ToList();
                var model = trainer.Train(
                    [.. samples.Where((s, i) => part(s.Paragraph, i) != p).Select(s => s.Example)],
                    [.. held.Select(s => s.Example)]);
                temperatures.Add(model.Temperature);
                foreach (var sample in held)
                {
                    var flat = Enumerable.Repeat(1.0, labels.Length).ToArray();
                    var both = sample.Cues.ToArray();
                    TrainedParagraphClassifier.Multiply(flat, model, sample.Example.Features, 1);
                    TrainedParagraphClassifier.Multiply(both, model, sample.Example.Features, 1);
                    cue += Top(sample.Cues) == sample.Example.Label ? 1 : 0;
                    alone += Top(flat) == sample.Example.Label ? 1 : 0;
                    together += Top(both) == sample.Example.Label ? 1 : 0;
                }
            }

            double n = samples.Count;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name}, held back by {by}, {n} paragraphs: cues {cue / n:0.000}, model {alone / n:0.000}, both {together / n:0.000}"));
            return temperatures.Order().ElementAt(temperatures.Count / 2);
        }

        private Sample Read(GoldParagraph paragraph)
        {
            var normal = TextNormalizer.Normalize(new SourceText(paragraph.Text));
            var features = new FeatureSet(ParagraphFeatures.Count);
            ParagraphFeatures.Extract(normal.Content, ref features);
            var example = Example.Of(features.Indices, labels.IndexOf(label(paragraph)), 1);
            features.Dispose();
            var (roles, dimensions) = (new double[Vocabulary.RoleCount], new double[Vocabulary.DimensionCount]);
            cues.Classify(normal.Content, roles, dimensions);
            return new Sample(paragraph, example, choose(roles, dimensions));
        }
    }

    private sealed record Sample(GoldParagraph Paragraph, Example Example, double[] Cues);

    private static int Top(double[] values) => Array.IndexOf(values, values.Max());
}
