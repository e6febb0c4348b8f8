using System.Collections.Immutable;

namespace Ganhuo.Classifying;

/// <summary>A section a report type knows.</summary>
public sealed record SectionDefinition
{
    /// <summary>Id, unique in the type.</summary>
    public required string Id { get; init; }

    /// <summary>Chinese name used in messages, such as 原因剖析.</summary>
    public required string Name { get; init; }

    /// <summary>Its role.</summary>
    public SectionRole Role { get; init; }

    /// <summary>Words of a heading that make it this section.</summary>
    public ImmutableArray<string> Cues { get; init; } = [];

    /// <summary>Whether a report without it is to be sent back.</summary>
    public bool Mandatory { get; init; }

    /// <summary>First and last report year for which it is mandatory; null where open.</summary>
    public int? FromYear { get; init; }

    /// <inheritdoc cref="FromYear"/>
    public int? ToYear { get; init; }

    /// <summary>Fewest content characters, or null.</summary>
    public int? MinCharacters { get; init; }

    /// <summary>Where the demand comes from.</summary>
    public string Source { get; init; } = "";
}
