using Ganhuo.Classifying;
using Ganhuo.Tests.Examples.MachineLearning;

namespace Ganhuo.Tests.Examples;

public sealed class MlNetParagraphs(MLContext ml, ITransformer roleModel, ITransformer dimensionModel) : IParagraphClassifier
{
    // A PredictionEngine serves one thread at a time, an IParagraphClassifier many.
    private readonly ThreadLocal<PredictionEngine<Passage, Scores>> _roles =
        new(() => ml.Model.CreatePredictionEngine<Passage, Scores>(roleModel));
    private readonly ThreadLocal<PredictionEngine<Passage, Scores>> _dimensions =
        new(() => ml.Model.CreatePredictionEngine<Passage, Scores>(dimensionModel));
    public void Classify(ReadOnlySpan<char> text, Span<double> roles, Span<double> dimensions)
    {
        var passage = new Passage { Text = text.ToString() };
        Fill(roles, _roles.Value!.Predict(passage).Score);
        Fill(dimensions, _dimensions.Value!.Predict(passage).Score);
    }
    private static void Fill(Span<double> probabilities, float[] scores)
    {
        for (int i = 0; i < probabilities.Length; i++) probabilities[i] = scores[i];
    }
}
public sealed class Passage { public string Text { get; set; } = ""; }
public sealed class Scores { public float[] Score { get; set; } = []; }
