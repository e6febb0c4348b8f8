using System.Collections.Immutable;

namespace Ganhuo.Detecting.Reuse;

/// <summary>The findings on reuse alone, for runs that do not hold the whole analysis.</summary>
internal static class ReuseFindings
{
    /// <summary>
    /// The findings of the rules that <paramref name="configuration"/> leaves on, sorted by span; spans as the passages have them.
    /// </summary>
    public static ImmutableArray<Finding> Of(ImmutableArray<ReusedPassage> passages, RuleConfiguration configuration)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var rule in RuleCatalogue.Rules.OfType<IReuseRule>())
            if (configuration.SeverityOf(rule.Descriptor) is { } severity)
                rule.Check(passages, new FindingSink(rule.Descriptor, severity, findings));
        findings.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        return findings.DrainToImmutable();
    }
}
