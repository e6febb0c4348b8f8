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
    public static ImmutableArray<FindingGroup> Of(ImmutableArray<Finding> findings)
    {
        var groups = findings
            .GroupBy(f => f.Rule.Id, StringComparer.Ordinal)
            .Select(g => new FindingGroup(g.First().Rule, Worst(g), g.Count(), [.. g])).ToArray();
        Array.Sort(groups, static (a, b) => IsWeightier(a, b) ? -1 : IsWeightier(b, a) ? 1 : string.CompareOrdinal(a.Rule.Id, b.Rule.Id));
        return [.. groups];
    }

    private static Severity Worst(IEnumerable<Finding> findings)
    {
        var worst = Severity.Note;
        foreach (var finding in findings)
            if (finding.Severity > worst) worst = finding.Severity;
        return worst;
    }

    private static bool IsWeightier(FindingGroup one, FindingGroup other) =>
        one.Severity != other.Severity ? one.Severity > other.Severity
        : IsAbsence(one.Rule) != IsAbsence(other.Rule) ? IsAbsence(one.Rule)
        : one.Count > other.Count;

    /// <summary>
    /// Whether a rule speaks of what was never written: one part that must be there and is not outweighs any number of
    /// blanks in the others.
    /// </summary>
    public static bool IsAbsence(RuleDescriptor rule) => rule.Id is "GH101" or "GH102";

    /// <summary>The same group with its first finding alone.</summary>
    public FindingGroup Shortened() => this with { Findings = [Findings[0]] };
}
