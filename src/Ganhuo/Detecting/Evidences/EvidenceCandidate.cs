using Ganhuo.Text;

namespace Ganhuo.Detecting.Evidences;

/// <summary>A span that may be evidence.</summary>
/// <param name="Span">Where, within one clause.</param>
/// <param name="Kind">What it would be evidence of.</param>
/// <param name="Strong">Whether it makes its clause checkable by itself; a weak one, such as a bare year, needs company.</param>
internal readonly record struct EvidenceCandidate(TextSpan Span, EvidenceKind Kind, bool Strong);
