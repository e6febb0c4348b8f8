using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Detecting;

/// <summary>Collects the findings of one rule; spans are of the normalised text.</summary>
internal sealed class FindingSink(RuleDescriptor rule, Severity severity, ImmutableArray<Finding>.Builder findings)
{
    public void Add(TextSpan span, string chinese, string english, RelatedSpan related) =>
        findings.Add(new Finding(rule, severity, span, new Bilingual(chinese, english), [related]));

    public void Add(TextSpan span, string chinese, string english, params ReadOnlySpan<TextSpan> related) =>
        findings.Add(Of(span, chinese, english, related));

    /// <summary>One that speaks of an official aspect.</summary>
    public void AddAspect(string aspect, TextSpan span, string chinese, string english, params ReadOnlySpan<TextSpan> related) =>
        findings.Add(Of(span, chinese, english, related) with { Aspect = aspect });

    private Finding Of(TextSpan span, string chinese, string english, ReadOnlySpan<TextSpan> related)
    {
        var others = ImmutableArray.CreateBuilder<RelatedSpan>(related.Length);
        foreach (var other in related) others.Add(new RelatedSpan(null, other));
        return new Finding(rule, severity, span, new Bilingual(chinese, english), others.DrainToImmutable());
    }
}
