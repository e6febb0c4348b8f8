using Ganhuo.Segmenting.Phrases;
using Ganhuo.Text;

namespace Ganhuo.Classifying;

/// <summary>
/// Classifies spans of one text. Cues are not looked for again where the phrases of the text have been found, and what is
/// not asked for is not worked out where the classifier can leave it out.
/// </summary>
internal sealed class SpanClassifier(IParagraphClassifier classifier, NormalText text, PhraseHits phrases)
{
    private readonly IFoundPhraseClassifier? byPhrases = classifier is IFoundPhraseClassifier able && able.Knows(phrases) ? able : null;

    /// <summary>The roles that <see cref="IParagraphClassifier.Classify"/> gives the text of the span.</summary>
    public void ClassifyRole(TextSpan span, Span<double> roles)
    {
        if (byPhrases is not null)
        {
            byPhrases.ClassifyRole(text, span, phrases, roles);
            return;
        }

        Span<double> dimensions = stackalloc double[Vocabulary.DimensionCount];
        classifier.Classify(text.Slice(span), roles, dimensions);
    }

    /// <summary>The dimensions that <see cref="IParagraphClassifier.Classify"/> gives the text of the span.</summary>
    public void ClassifyDimension(TextSpan span, Span<double> dimensions)
    {
        if (byPhrases is not null)
        {
            byPhrases.ClassifyDimension(text, span, phrases, dimensions);
            return;
        }

        Span<double> roles = stackalloc double[Vocabulary.RoleCount];
        classifier.Classify(text.Slice(span), roles, dimensions);
    }
}
