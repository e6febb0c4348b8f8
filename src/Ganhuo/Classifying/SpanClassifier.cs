using Ganhuo.Segmenting.Phrases;
using Ganhuo.Text;

namespace Ganhuo.Classifying;

/// <summary>Classifies spans of one text. Cues are not looked for again: the phrases of the text have been found.</summary>
internal sealed class SpanClassifier(IParagraphClassifier classifier, NormalText text, PhraseHits phrases)
{
    /// <summary>As <see cref="IParagraphClassifier.Classify"/> does with the text of the span.</summary>
    public void Classify(TextSpan span, Span<double> roles, Span<double> dimensions)
    {
        if (classifier is CueParagraphClassifier cues && cues.Knows(phrases)) cues.Classify(text, span, phrases, roles, dimensions);
        else classifier.Classify(text.Slice(span), roles, dimensions);
    }
}
