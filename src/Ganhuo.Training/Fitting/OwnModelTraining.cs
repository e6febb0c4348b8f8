using System.Collections.Immutable;
using System.Globalization;
using Ganhuo.Classifying;
using Ganhuo.Classifying.Linear;
using Ganhuo.Reporting;
using Ganhuo.Text;
using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Fitting;

/// <summary>
/// Trains what <c>--model</c> takes on a user's labelled paragraphs: roles and dimensions where they are labelled, each
/// calibrated on paragraphs held back in turn. The same files give the same bytes.
/// </summary>
internal sealed class OwnModelTraining(Action<string> say, CancellationToken cancellation)
{
    private const int Folds = 5;
    private const int FewForALabel = 5;

    /// <exception cref="FormatException">There are too few labels, or too many, to tell apart.</exception>
    /// <exception cref="OperationCanceledException">The training was cancelled; between two fits.</exception>
    public ParagraphModel Train(LabelledFiles gold)
    {
        var paragraphs = UnifiedLabels.Of(gold.Paragraphs);
        var roles = Labelled(paragraphs, p => p.Role);
        var dimensions = Labelled(paragraphs, p => p.Dimension);
        if (roles.Count + dimensions.Count == 0)
            throw new FormatException("没有标注：需要 role 或 dimension 一列 nothing is labelled: a role or a dimension is needed");
        return new ParagraphModel(
            Fit("角色 role", roles, Vocabulary.RoleKeys), Fit("维度 dimension", dimensions, DimensionsOf(dimensions)),
            gold.Sha256, paragraphs.Count, ToolIdentity.Knowledge);
    }

    private static List<(string Text, string Label)> Labelled(IEnumerable<GoldParagraph> paragraphs, Func<GoldParagraph, string> label) =>
        [.. paragraphs.Where(p => label(p).Length > 0).Select(p => (p.Text, label(p)))];

    private static ImmutableArray<string> DimensionsOf(List<(string Text, string Label)> labelled)
    {
        var labels = labelled.Select(l => l.Label).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        return labels.All(Vocabulary.DimensionKeys.Contains) ? Vocabulary.DimensionKeys : labels;
    }

    private LinearModel? Fit(string what, List<(string Text, string Label)> labelled, ImmutableArray<string> labels)
    {
        if (labelled.Count == 0) return null;
        Check(what, labelled, labels);
        var trainer = new ModelTrainer(labels, ParagraphFeatures.Count, TrainCommand.Lambda);
        List<Example> examples = [.. labelled.Select(l => Read(l.Text, labels.IndexOf(l.Label)))];
        var temperature = CrossValidate(what, trainer, examples);
        cancellation.ThrowIfCancellationRequested();
        return trainer.Train(examples, []).WithTemperature(temperature);
    }

    private void Check(string what, List<(string Text, string Label)> labelled, ImmutableArray<string> labels)
    {
        if (labels.Length > LinearModelFile.MostLabels)
            throw new FormatException($"{what}: {labels.Length} 个标签，最多 {LinearModelFile.MostLabels} 个 labels, at most {LinearModelFile.MostLabels}");
        var counts = labelled.GroupBy(l => l.Label, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        if (counts.Count < 2) throw new FormatException($"{what}: 只有一个标签，无从区分 one label only, nothing to tell apart: {counts[0].Key}");
        var few = counts.Where(g => g.Count() < FewForALabel).Select(g => $"{g.Key} {g.Count()}").ToList();
        if (few.Count > 0) say($"{what}: 这些标签的段落太少 too few paragraphs of: {string.Join(", ", few)}");
    }

    // The median temperature of the folds; a model that has seen a paragraph is too sure of it to be calibrated on it.
    private float CrossValidate(string what, ModelTrainer trainer, List<Example> examples)
    {
        if (examples.Count < 2 * Folds) return 1;
        var temperatures = new List<float>();
        var right = 0;
        for (var fold = 0; fold < Folds; fold++)
        {
            cancellation.ThrowIfCancellationRequested();
            List<Example> held = [.. examples.Where((_, i) => i % Folds == fold)];
            var model = trainer.Train([.. examples.Where((_, i) => i % Folds != fold)], held);
            temperatures.Add(model.Temperature);
            right += held.Count(e => Says(model, e) == e.Label);
        }

        say(string.Create(CultureInfo.InvariantCulture,
            $"{what}: {examples.Count} 段，留出验证 held back in {Folds} folds: {(double)right / examples.Count:0.000}"));
        return temperatures.Order().ElementAt(temperatures.Count / 2);
    }

    private static int Says(LinearModel model, Example example)
    {
        var probabilities = new double[model.Labels.Length];
        model.Predict(example.Features, probabilities);
        return Array.IndexOf(probabilities, probabilities.Max());
    }

    private static Example Read(string text, int label)
    {
        var features = new FeatureSet(ParagraphFeatures.Count);
        ParagraphFeatures.Extract(TextNormalizer.Normalize(new SourceText(text)).Content, ref features);
        var example = Example.Of(features.Indices, label, 1);
        features.Dispose();
        return example;
    }
}
