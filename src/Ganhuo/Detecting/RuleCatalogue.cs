using System.Collections.Immutable;

namespace Ganhuo.Detecting;

/// <summary>Every rule there is, in order of id. A new rule is one line here, one file and one page.</summary>
public static class RuleCatalogue
{
    internal static ImmutableArray<IRule> Rules { get; } = [];

    /// <summary>The descriptors of all rules, in order of id.</summary>
    public static ImmutableArray<RuleDescriptor> All { get; } = [.. Rules.Select(r => r.Descriptor)];

    /// <summary>The rule of that id or name, such as <c>GH201</c> or <c>unfilled-slot</c>, or null.</summary>
    public static RuleDescriptor? Find(string rule) =>
        All.FirstOrDefault(r => string.Equals(r.Id, rule, StringComparison.OrdinalIgnoreCase)
            || string.Equals(r.Name, rule, StringComparison.OrdinalIgnoreCase));
}
