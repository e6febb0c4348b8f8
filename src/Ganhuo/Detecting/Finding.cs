using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Detecting;

/// <summary>What a reviewer acts on.</summary>
/// <param name="Rule">The rule that spoke.</param>
/// <param name="Severity">As the rule or the configuration grades it.</param>
/// <param name="Span">The place it speaks of; for something absent, the line of the section it is absent from.</param>
/// <param name="Message">What is wrong, with the words and figures of this report.</param>
/// <param name="Related">Other places it speaks of.</param>
public sealed record Finding(
    RuleDescriptor Rule, Severity Severity, TextSpan Span, Bilingual Message, ImmutableArray<RelatedSpan> Related);
