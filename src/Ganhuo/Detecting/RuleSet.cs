using System.Collections.Immutable;

namespace Ganhuo.Detecting;

/// <summary>The rules in force, with their severities; immutable.</summary>
internal sealed class RuleSet(ImmutableArray<(IRule Rule, Severity Severity)> rules)
{
    /// <summary>Every rule of the catalogue that <paramref name="configuration"/> leaves on.</summary>
    /// <param name="configuration">Which rules are off, and which graded differently.</param>
    /// <param name="only">Ids of the rules there are, or null for all.</param>
    public static RuleSet Of(RuleConfiguration configuration, IReadOnlyCollection<string>? only = null) => new(
        [.. from rule in RuleCatalogue.Rules
            where only is null || only.Contains(rule.Descriptor.Id, StringComparer.Ordinal)
            let severity = configuration.SeverityOf(rule.Descriptor)
            where severity is not null
            select (rule, severity.Value)]);

    /// <summary>Runs every rule; the findings come sorted by span, then by rule id.</summary>
    public ImmutableArray<Finding> Check(RuleContext context)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var (rule, severity) in rules)
            rule.Check(context, new FindingSink(rule.Descriptor, severity, findings));
        findings.Sort(static (a, b) =>
            a.Span != b.Span ? a.Span.CompareTo(b.Span)
            : a.Rule.Id != b.Rule.Id ? string.CompareOrdinal(a.Rule.Id, b.Rule.Id)
            : string.CompareOrdinal(a.Message.Chinese, b.Message.Chinese));
        return findings.DrainToImmutable();
    }
}
