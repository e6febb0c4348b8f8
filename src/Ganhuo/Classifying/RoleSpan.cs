using Ganhuo.Text;

namespace Ganhuo.Classifying;

/// <summary>A part of a paragraph with a role of its own.</summary>
public readonly record struct RoleSpan(TextSpan Span, SectionRole Role);
