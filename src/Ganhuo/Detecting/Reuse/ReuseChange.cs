using Ganhuo.Text;

namespace Ganhuo.Detecting.Reuse;

/// <summary>One difference between a passage and its source.</summary>
/// <param name="Kind">What differs.</param>
/// <param name="Span">Where in the passage.</param>
/// <param name="Source">Where in the other report, in offsets of its original text.</param>
/// <param name="Now">The words there.</param>
/// <param name="Before">The words of the source.</param>
public sealed record ReuseChange(ReuseChangeKind Kind, TextSpan Span, TextSpan Source, string Now, string Before);
