using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ganhuo.Classifying;

/// <summary>One official dimension.</summary>
public sealed record OfficialDimension
{
    /// <summary>Official wording.</summary>
    public required string Name { get; init; }

    /// <summary>The unified dimension it maps onto.</summary>
    public required Dimension Key { get; init; }

    /// <summary>Other wordings and cues that headings use for it.</summary>
    public ImmutableArray<string> Synonyms { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>True where a report may leave it out.</summary>
    public bool Optional { get; init; }

    /// <summary>True for wording that no public page confirmed.</summary>
    public bool Unconfirmed { get; init; }

    /// <summary>Whether a report that leaves it out is to be sent back: the opposite of <see cref="Optional"/>.</summary>
    [JsonIgnore]
    public bool Mandatory => !Optional;
}
