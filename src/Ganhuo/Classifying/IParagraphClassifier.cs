namespace Ganhuo.Classifying;

/// <summary>
/// Judges a stretch of text by its words alone. The seam for a classifier of one's own: implementations are immutable,
/// thread-safe and pure.
/// </summary>
public interface IParagraphClassifier
{
    /// <summary>Writes a probability for every role and every dimension; each of the two adds to 1.</summary>
    /// <param name="text">The text, a clause to a paragraph long, normalised.</param>
    /// <param name="roles">By <see cref="SectionRole"/>; <see cref="Vocabulary.RoleCount"/> long.</param>
    /// <param name="dimensions">By <see cref="Dimension"/>; <see cref="Vocabulary.DimensionCount"/> long.</param>
    void Classify(ReadOnlySpan<char> text, Span<double> roles, Span<double> dimensions);
}
