using System.Collections.Immutable;

namespace Ganhuo.Classifying;

/// <summary>An official, ordered list of dimensions.</summary>
public sealed record DimensionScheme
{
    /// <summary>Id, unique in its type.</summary>
    public required string Id { get; init; }

    /// <summary>First and last report year it applies to; null where open.</summary>
    public int? FromYear { get; init; }

    /// <inheritdoc cref="FromYear"/>
    public int? ToYear { get; init; }

    /// <summary>Words that speak for this scheme, such as 六个带头.</summary>
    public ImmutableArray<string> Cues { get; init; } = [];

    /// <summary>The dimensions, in official order.</summary>
    public ImmutableArray<OfficialDimension> Dimensions { get; init; } = [];

    /// <summary>Where the scheme comes from.</summary>
    public string Source { get; init; } = "";

    /// <summary>Whether the wording was seen in a public page; false marks wording nobody confirmed.</summary>
    public bool Confirmed { get; init; } = true;
}
