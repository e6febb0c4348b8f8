using Ganhuo.Text;

namespace Ganhuo.Detecting;

/// <summary>Another place a finding speaks of.</summary>
/// <param name="Source">Name of the other report, or null for this one.</param>
/// <param name="Span">Where in it.</param>
public sealed record RelatedSpan(string? Source, TextSpan Span)
{
    /// <summary>The line it begins on in the other report, from 1; null for this report, whose text tells.</summary>
    public int? Line { get; init; }
}
