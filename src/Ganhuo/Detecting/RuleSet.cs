using System.Collections.Immutable;

namespace Ganhuo.Detecting;

/// <summary>The rules in force, with their severities; immutable.</summary>
internal sealed class RuleSet
{
    private readonly List<(IRule Rule, Severity Severity)> rules = [];

    private RuleSet(RuleConfiguration configuration, IReadOnlyCollection<string>? only)
    {
        foreach (var rule in RuleCatalogue.Rules)
            if ((only is null || only.Contains(rule.Descriptor.Id, StringComparer.Ordinal))
                && configuration.SeverityOf(rule.Descriptor) is { } severity) rules.Add((rule, severity));
    }

    /// <summary>Every rule of the catalogue that <paramref name="configuration"/> leaves on.</summary>
    /// <param name="configuration">Which rules are off, and which graded differently.</param>
    /// <param name="only">Ids of the rules there are, or null for all.</param>
    public static RuleSet Of(RuleConfiguration configuration, IReadOnlyCollection<string>? only = null) =>
        new(configuration, only);

    /// <summary>Runs every rule; the findings come sorted by span, then by rule id.</summary>
    /// <exception cref="OperationCanceledException">Cancelled between two rules.</exception>
    public ImmutableArray<Finding> Check(RuleContext context, CancellationToken cancellation)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var (rule, severity) in rules)
        {
            cancellation.ThrowIfCancellationRequested();
            rule.Check(context, new FindingSink(rule.Descriptor, severity, findings));
        }

        findings.Sort(static (a, b) =>
            a.Span != b.Span ? a.Span.CompareTo(b.Span)
            : a.Rule.Id != b.Rule.Id ? string.CompareOrdinal(a.Rule.Id, b.Rule.Id)
            : string.CompareOrdinal(a.Message.Chinese, b.Message.Chinese));
        return findings.DrainToImmutable();
    }
}
