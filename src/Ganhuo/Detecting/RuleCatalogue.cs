using System.Collections.Immutable;

namespace Ganhuo.Detecting;

/// <summary>Every rule there is, in order of id. A new rule is one line here, one file and one page.</summary>
public static class RuleCatalogue
{
    internal static ImmutableArray<IRule> Rules { get; } = [];

    /// <summary>The descriptors of all rules, in order of id.</summary>
    public static ImmutableArray<RuleDescriptor> All { get; } = [.. Rules.Select(r => r.Descriptor)];
}
