using Ganhuo.Segmenting.Phrases;
using Ganhuo.Text;

namespace Ganhuo.Classifying;

/// <summary>
/// An <see cref="IParagraphClassifier"/> that takes the phrases of a text as found, where others look for theirs in every
/// stretch of it again, and that can be asked for roles or for dimensions alone. What it says is what Classify says.
/// </summary>
internal interface IFoundPhraseClassifier
{
    /// <summary>Whether phrases are those it goes by.</summary>
    bool Knows(PhraseHits found);

    /// <summary>Writes the probability of every role; call only where the phrases are known.</summary>
    void ClassifyRole(NormalText text, TextSpan span, PhraseHits found, Span<double> roles);

    /// <summary>Writes the probability of every dimension; call only where the phrases are known.</summary>
    void ClassifyDimension(NormalText text, TextSpan span, PhraseHits found, Span<double> dimensions);
}
