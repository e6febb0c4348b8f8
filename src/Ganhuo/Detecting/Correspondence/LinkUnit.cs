using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Correspondence;

/// <summary>A problem, a cause or a measure: the part of one paragraph that has that role, and what it speaks of.</summary>
/// <param name="Paragraph">Index of the paragraph.</param>
/// <param name="Span">The part.</param>
/// <param name="Dimension">What the paragraph reports on.</param>
/// <param name="Words">Its telling words, ascending; the weights of Euclidean length 1 unless there are none.</param>
internal sealed record LinkUnit(int Paragraph, TextSpan Span, Dimension Dimension, ImmutableArray<WordWeight> Words)
{
    /// <summary>Cosine of the two word weights, in [0, 1]; summed in the order of the words, so the same to the last bit
    /// whichever of the two comes first.</summary>
    public double Likeness(LinkUnit other)
    {
        var sum = 0.0;
        foreach (var (_, product) in Common(other)) sum += product;
        return Math.Min(1, sum);
    }

    /// <summary>The words that both have, with the product of their weights.</summary>
    public CommonWords Common(LinkUnit other) => new(Words.AsSpan(), other.Words.AsSpan());
}
