using Ganhuo.Text;

namespace Ganhuo.Detecting;

/// <summary>Another place a finding speaks of.</summary>
/// <param name="Source">Name of the other report, or null for this one.</param>
/// <param name="Span">Where in it.</param>
public sealed record RelatedSpan(string? Source, TextSpan Span);
