using Ganhuo.Text;

namespace Ganhuo.Classifying;

/// <summary>A heading and what its words speak for.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Words">Its content characters.</param>
/// <param name="Unified">The unified dimension its words speak for; none where they speak for none.</param>
/// <param name="Probability">Of <paramref name="Unified"/>.</param>
/// <param name="IsOwn">Whether it is the paragraph's own run-in heading rather than its section's.</param>
internal sealed record TopicHeading(TextSpan Span, string Words, Dimension Unified, double Probability, bool IsOwn);
