using Ganhuo.Text;

namespace Ganhuo.Detecting;

/// <summary>A span that makes its clause checkable (实据); lies within one clause.</summary>
public sealed record Evidence(TextSpan Span, EvidenceKind Kind);
