using System.Collections.Immutable;
using Ganhuo.Detecting;

namespace Ganhuo.Reporting;

/// <summary>The findings of one rule in one report: one reason to send it back.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">The worst of them.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Findings">They, in text order; of a shortened group the first alone.</param>
internal sealed record FindingGroup(
    RuleDescriptor Rule, Severity Severity, int Count, ImmutableArray<Finding> Findings)
{
    /// <summary>
    /// The groups of a report, the weightiest first: by severity; what was never written before what was written
    /// badly; then by number, then by rule.
    /// </summary>
    public static ImmutableArray<FindingGroup> Of(ImmutableArray<Finding> findings) =>
        [.. findings
            .GroupBy(f => f.Rule.Id, StringComparer.Ordinal)
            .Select(g => new FindingGroup(g.First().Rule, g.Max(f => f.Severity), g.Count(), [.. g]))
            .OrderByDescending(g => g.Severity)
            .ThenByDescending(g => IsAbsence(g.Rule))
            .ThenByDescending(g => g.Count)
            .ThenBy(g => g.Rule.Id, StringComparer.Ordinal)];

    /// <summary>
    /// Whether a rule speaks of what was never written: one part that must be there and is not outweighs any number of
    /// blanks in the others.
    /// </summary>
    public static bool IsAbsence(RuleDescriptor rule) => rule.Id is "GH101" or "GH102";

    /// <summary>The same group with its first finding alone.</summary>
    public FindingGroup Shortened() => this with { Findings = [Findings[0]] };
}
