using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying.Linear;

/// <summary>An organisation's own dimensions, read of every body paragraph by a model trained on them.</summary>
internal sealed class OwnDimensions(LinearModel model)
{
    private const int MostReasons = 5;
    private const string None = "none";

    private readonly SpareArrays<ulong> clear = new();

    /// <summary>The class with the own label in it, how sure the model is, and the words that decided it.</summary>
    public ParagraphClass Read(ParagraphClass unified, NormalText text, Paragraph paragraph)
    {
        if (paragraph.Kind != ParagraphKind.Body) return unified with { OwnDimension = None };
        var content = text.Slice(paragraph.Span);
        var (label, next, confidence) = Predict(content);
        return unified with
        {
            OwnDimension = model.Labels[label],
            Confidence = confidence,
            Because = FeatureReasons.Of(content, model, label, next, MostReasons),
        };
    }

    // The likeliest label and the next one, which the reasons set it apart from.
    private (int Label, int Next, double Confidence) Predict(ReadOnlySpan<char> content)
    {
        var features = new FeatureSet(ParagraphFeatures.Count, clear);
        ParagraphFeatures.Extract(content, ref features);
        Span<double> probabilities = stackalloc double[model.Labels.Length];
        model.Predict(features.Indices, probabilities);
        features.Dispose();
        var (label, next) = probabilities[1] > probabilities[0] ? (1, 0) : (0, 1);
        for (var i = 2; i < probabilities.Length; i++)
        {
            if (probabilities[i] > probabilities[label]) (label, next) = (i, label);
            else if (probabilities[i] > probabilities[next]) next = i;
        }

        return (label, next, probabilities[label]);
    }
}
