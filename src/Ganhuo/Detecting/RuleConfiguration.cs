using System.Collections.Immutable;

namespace Ganhuo.Detecting;

/// <summary>
/// Which rules are off and which are graded differently; immutable. <see cref="With"/> and <see cref="Parse"/> make others.
/// </summary>
public sealed record RuleConfiguration
{
    /// <summary>Every rule on, at its own severity.</summary>
    public static RuleConfiguration Default { get; } = new();

    /// <summary>Severity by rule id, null for off; a rule that is not listed keeps its own.</summary>
    public ImmutableSortedDictionary<string, Severity?> Rules { get; private init; } =
        ImmutableSortedDictionary.Create<string, Severity?>(StringComparer.Ordinal);

    /// <summary>
    /// Folder of the user's own report types, as the file names it, or null. The tool looks there; no analyzer does, its
    /// builder is given a <see cref="Classifying.ReportTypeCatalogue"/>.
    /// </summary>
    internal string? Types { get; init; }

    /// <summary>File of the user's own formulas, as the file names it, or null; for the tool, like <see cref="Types"/>.</summary>
    internal string? Lexicon { get; init; }

    /// <summary>Reads the rules of a <c>ganhuo.json</c>.</summary>
    /// <param name="utf8">Its bytes; comments and trailing commas are allowed.</param>
    /// <param name="file">How errors name it.</param>
    /// <exception cref="InvalidConfigurationException">It is no JSON, or says something that has no meaning.</exception>
    public static RuleConfiguration Parse(ReadOnlySpan<byte> utf8, string file) =>
        RuleConfigurationFile.Read(utf8, file);

    /// <summary>This configuration with one rule at <paramref name="severity"/>, or off where that is null.</summary>
    /// <exception cref="ArgumentException">There is no rule of that id or name.</exception>
    public RuleConfiguration With(string rule, Severity? severity)
    {
        var descriptor = RuleCatalogue.Find(rule) ?? throw new ArgumentException($"there is no rule '{rule}'", nameof(rule));
        return this with { Rules = Rules.SetItem(descriptor.Id, severity) };
    }

    /// <summary>The severity in force for <paramref name="rule"/>, or null where it is off.</summary>
    public Severity? SeverityOf(RuleDescriptor rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Rules.TryGetValue(rule.Id, out var severity) ? severity : rule.Severity;
    }
}
