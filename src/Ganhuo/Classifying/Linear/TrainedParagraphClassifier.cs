using Ganhuo.Segmenting.Phrases;
using Ganhuo.Text;

namespace Ganhuo.Classifying.Linear;

/// <summary>
/// Cues and a trained model together: the probabilities of both are multiplied. The cues are knowledge that holds for
/// any writer, the model is what many labelled paragraphs taught; where they disagree neither is sure.
/// </summary>
internal sealed class TrainedParagraphClassifier(
    CueParagraphClassifier cues, LinearModel roleModel, LinearModel dimensionModel) : IParagraphClassifier, IFoundPhraseClassifier
{
    // The model was taught paragraphs. Of a heading or a shorter scrap it knows little, and its word weighs less there.
    private const double TrustedLength = 20;

    private const double Smallest = 1e-6;

    /// <summary>To what power the cues count beside the role model; chosen across writers, as the ablation table says.</summary>
    internal const double RoleCuePower = 0.25;

    /// <summary>To what power the cues count beside the dimension model.</summary>
    internal const double DimensionCuePower = 0.25;

    // Where no cue was met the cues know nothing; they must not shut out what the model knows.
    internal const double CueFloor = 0.02;

    private readonly SpareArrays<ulong> clear = new();

    internal LinearModel RoleModel => roleModel;

    internal LinearModel DimensionModel => dimensionModel;

    public static TrainedParagraphClassifier LoadEmbedded(CueParagraphClassifier cues) =>
        new(cues, LinearModelFile.LoadEmbedded("roles"), LinearModelFile.LoadEmbedded("dimensions"));

    /// <summary>What <paramref name="trained"/> knows of the unified labels, and the shipped models for the rest.</summary>
    public static TrainedParagraphClassifier Load(CueParagraphClassifier cues, ParagraphModel? trained) => new(
        cues, trained?.Roles ?? LinearModelFile.LoadEmbedded("roles"),
        (trained is { HasOwnDimensions: false } ? trained.Dimensions : null) ?? LinearModelFile.LoadEmbedded("dimensions"));

    public void Classify(ReadOnlySpan<char> text, Span<double> roles, Span<double> dimensions)
    {
        cues.Classify(text, roles, dimensions);
        var features = FeaturesOf(text);
        Multiply(roles, roleModel, features.Indices, TrustIn(text), RoleCuePower);
        Multiply(dimensions, dimensionModel, features.Indices, TrustIn(text), DimensionCuePower);
        features.Dispose();
    }

    public bool Knows(PhraseHits found) => cues.Knows(found);

    public void ClassifyRole(NormalText text, TextSpan span, PhraseHits found, Span<double> roles)
    {
        cues.ClassifyRole(text, span, found, roles);
        Multiply(roles, roleModel, text.Slice(span), RoleCuePower);
    }

    public void ClassifyDimension(NormalText text, TextSpan span, PhraseHits found, Span<double> dimensions)
    {
        cues.ClassifyDimension(text, span, found, dimensions);
        Multiply(dimensions, dimensionModel, text.Slice(span), DimensionCuePower);
    }

    private void Multiply(Span<double> probabilities, LinearModel model, ReadOnlySpan<char> text, double cuePower)
    {
        var features = FeaturesOf(text);
        Multiply(probabilities, model, features.Indices, TrustIn(text), cuePower);
        features.Dispose();
    }

    private FeatureSet FeaturesOf(ReadOnlySpan<char> text)
    {
        var features = new FeatureSet(ParagraphFeatures.Count, clear);
        ParagraphFeatures.Extract(text, ref features);
        return features;
    }

    private static double TrustIn(ReadOnlySpan<char> text) => Math.Min(1, text.Length / TrustedLength);

    // What the model is not trusted with is left to the cues.
    internal static void Multiply(
        Span<double> probabilities, LinearModel model, ReadOnlySpan<int> features, double trust, double cuePower)
    {
        if (features.IsEmpty) return;
        Span<double> learned = stackalloc double[model.Labels.Length];
        model.Predict(features, learned);
        var power = 1 - ((1 - cuePower) * trust);
        double sum = 0;
        for (var i = 0; i < probabilities.Length; i++)
            sum += probabilities[i] = Math.Pow(probabilities[i] + CueFloor, power) * Power(Math.Max(learned[i], Smallest), trust);
        for (var i = 0; i < probabilities.Length; i++) probabilities[i] /= sum;
    }

    // Most texts are trusted wholly, and a first power is its base.
    private static double Power(double value, double trust) => trust == 1 ? value : Math.Pow(value, trust);
}
