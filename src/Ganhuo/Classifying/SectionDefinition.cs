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
    public required SectionRole Role { get; init; }

    /// <summary>Words of a heading that make it this section.</summary>
    public ImmutableArray<string> Cues { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What the section is about where that, and not its role, makes it: 廉洁自律 among what was done; else null.</summary>
    public Dimension? Dimension { get; init; }

    /// <summary>Whether a report without it is to be sent back.</summary>
    public bool Mandatory { get; init; }

    /// <summary>First report year for which it is mandatory; null where open.</summary>
    public int? FromYear { get; init; }

    /// <summary>Last report year for which it is mandatory; null where open.</summary>
    public int? ToYear { get; init; }

    /// <summary>Fewest content characters, or null.</summary>
    public int? MinCharacters { get; init; }

    /// <summary>Whose demand the length is, as the reviewer reads it.</summary>
    public string Criterion { get; init => field = value ?? ""; } = "";

    /// <summary>Where the demands come from.</summary>
    public string Source { get; init => field = value ?? ""; } = "";

    /// <summary>
    /// Whether a report of <paramref name="year"/> must have it; where only some years demand it, an unknown year
    /// does not.
    /// </summary>
    public bool IsMandatoryIn(int? year) =>
        Mandatory && (FromYear is null || year >= FromYear) && (ToYear is null || year <= ToYear);
}
