using Ganhuo.Classifying;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Correspondence;

/// <summary>A problem, a cause or a measure: the part of one paragraph that has that role, and what it speaks of.</summary>
/// <param name="Paragraph">Index of the paragraph.</param>
/// <param name="Span">The part.</param>
/// <param name="Dimension">What the paragraph reports on.</param>
/// <param name="Words">Its telling words.</param>
internal sealed record LinkUnit(int Paragraph, TextSpan Span, Dimension Dimension, WordWeights Words);
