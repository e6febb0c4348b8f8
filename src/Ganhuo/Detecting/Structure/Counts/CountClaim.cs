using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>A statement of how many there are: 七个方面, 4个方面, 12个问题.</summary>
/// <param name="Span">Number, measure word and noun.</param>
/// <param name="Count">The number.</param>
/// <param name="Noun">What is counted.</param>
internal sealed record CountClaim(TextSpan Span, int Count, string Noun);
