using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Detecting;

/// <summary>What a reviewer acts on. Two are equal where they say the same, item for item.</summary>
/// <param name="Rule">The rule that spoke.</param>
/// <param name="Severity">As the rule or the configuration grades it.</param>
/// <param name="Span">The place it speaks of; for something absent, the line of the section it is absent from.</param>
/// <param name="Message">What is wrong, with the words and figures of this report.</param>
/// <param name="Related">Other places it speaks of.</param>
public sealed record Finding(
    RuleDescriptor Rule, Severity Severity, TextSpan Span, Bilingual Message, ImmutableArray<RelatedSpan> Related)
{
    /// <summary>Other places it speaks of; never default.</summary>
    public ImmutableArray<RelatedSpan> Related { get; init => field = value.OrEmpty(); } = Related.OrEmpty();

    /// <summary>
    /// The official aspect that is missing or thin, by its name in the scheme the report follows; null where the finding is of
    /// something else.
    /// </summary>
    public string? Aspect { get; init; }

    /// <inheritdoc/>
    public bool Equals(Finding? other) => other is not null
        && (Rule, Severity, Span, Message, Aspect) == (other.Rule, other.Severity, other.Span, other.Message, other.Aspect)
        && Related.IsSameAs(other.Related);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, Severity, Span, Message, Related.Length);
}
