namespace Ganhuo.Classifying;

/// <summary>
/// Judges a stretch of text by its words alone. The seam for a classifier of one's own
/// (<see cref="ReportAnalyzerBuilder.UseParagraphClassifier"/>): implementations are immutable, thread-safe and pure.
/// </summary>
/// <example>
/// Two models of ML.NET, for one. Train each on numbers, <see cref="SectionRole"/> and <see cref="Dimension"/> as
/// they stand, with <c>MapValueToKey(…, keyOrdinality: KeyOrdinality.ByValue)</c> and every label in the data: then the
/// scores come in the order of the two spans.
/// <code>
/// public sealed class MlNetParagraphs(MLContext ml, ITransformer roleModel, ITransformer dimensionModel) : IParagraphClassifier
/// {
///     // A PredictionEngine serves one thread at a time, an IParagraphClassifier many.
///     private readonly ThreadLocal&lt;PredictionEngine&lt;Passage, Scores&gt;&gt; _roles =
///         new(() => ml.Model.CreatePredictionEngine&lt;Passage, Scores&gt;(roleModel));
///     private readonly ThreadLocal&lt;PredictionEngine&lt;Passage, Scores&gt;&gt; _dimensions =
///         new(() => ml.Model.CreatePredictionEngine&lt;Passage, Scores&gt;(dimensionModel));
///     public void Classify(ReadOnlySpan&lt;char&gt; text, Span&lt;double&gt; roles, Span&lt;double&gt; dimensions)
///     {
///         var passage = new Passage { Text = text.ToString() };
///         Fill(roles, _roles.Value!.Predict(passage).Score);
///         Fill(dimensions, _dimensions.Value!.Predict(passage).Score);
///     }
///     private static void Fill(Span&lt;double&gt; probabilities, float[] scores)
///     {
///         for (int i = 0; i &lt; probabilities.Length; i++) probabilities[i] = scores[i];
///     }
/// }
/// public sealed class Passage { public string Text { get; set; } = ""; }
/// public sealed class Scores { public float[] Score { get; set; } = []; }
/// </code>
/// </example>
public interface IParagraphClassifier
{
    /// <summary>Writes a probability for every role and every dimension; each of the two adds to 1.</summary>
    /// <param name="text">The text, a clause to a paragraph long, normalised.</param>
    /// <param name="roles">By <see cref="SectionRole"/>; <see cref="Vocabulary.RoleCount"/> long.</param>
    /// <param name="dimensions">By <see cref="Dimension"/>; <see cref="Vocabulary.DimensionCount"/> long.</param>
    void Classify(ReadOnlySpan<char> text, Span<double> roles, Span<double> dimensions);
}
