using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Classifying.Linear;
using Ganhuo.Text;
using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Fitting;

/// <summary>What one model is to tell apart, and how a paragraph becomes an example of it.</summary>
internal sealed class FittingTask(
    string name, ImmutableArray<string> labels, double cuePower, Func<GoldParagraph, string> label,
    Func<double[], double[], double[]> choose, CueParagraphClassifier cues)
{
    public string Name => name;

    public ImmutableArray<string> Labels => labels;

    public double CuePower => cuePower;

    public FittingSample Read(GoldParagraph paragraph)
    {
        var content = TextNormalizer.Normalize(new SourceText(paragraph.Text)).Content;
        var features = new FeatureSet(ParagraphFeatures.Count);
        ParagraphFeatures.Extract(content, ref features);
        var example = Example.Of(features.Indices, labels.IndexOf(label(paragraph)), 1);
        features.Dispose();
        var (roles, dimensions) = (new double[Vocabulary.RoleCount], new double[Vocabulary.DimensionCount]);
        cues.Classify(content, roles, dimensions);
        return new FittingSample(paragraph, example, choose(roles, dimensions));
    }
}
