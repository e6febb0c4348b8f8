using Ganhuo.Classifying;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Correspondence;

/// <summary>A problem, a cause or a measure: the part of one paragraph that has that role, and what it speaks of.</summary>
/// <param name="Paragraph">Index of the paragraph.</param>
/// <param name="Span">The part.</param>
/// <param name="Dimension">What the paragraph reports on.</param>
/// <param name="Words">Its telling words with their weights; of Euclidean length 1 unless there are none.</param>
internal sealed record LinkUnit(
    int Paragraph, TextSpan Span, Dimension Dimension, IReadOnlyDictionary<string, double> Words)
{
    /// <summary>Cosine of the two word weights, in [0, 1].</summary>
    public double Likeness(LinkUnit other)
    {
        var (few, many) = Words.Count <= other.Words.Count ? (Words, other.Words) : (other.Words, Words);
        var sum = 0.0;
        // In ordinal order, so that the sum is the same to the last bit whichever of the two comes first.
        foreach (var (word, weight) in few.OrderBy(w => w.Key, StringComparer.Ordinal))
            if (many.TryGetValue(word, out var theirs)) sum += weight * theirs;
        return Math.Min(1, sum);
    }
}
