using System.Collections.Immutable;

namespace Ganhuo.Classifying;

/// <summary>One official dimension.</summary>
public sealed record OfficialDimension
{
    /// <summary>Official wording.</summary>
    public required string Name { get; init; }

    /// <summary>The unified dimension it maps onto.</summary>
    public Dimension Key { get; init; }

    /// <summary>Other wordings and cues that headings use for it.</summary>
    public ImmutableArray<string> Synonyms { get; init; } = [];

    /// <summary>Whether a report that leaves it out is to be sent back.</summary>
    public bool Mandatory { get; init; } = true;
}
