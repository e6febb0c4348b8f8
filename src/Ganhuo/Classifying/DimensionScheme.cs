using System.Collections.Immutable;

namespace Ganhuo.Classifying;

/// <summary>An official, ordered list of dimensions.</summary>
public sealed record DimensionScheme
{
    /// <summary>Id, unique in its type.</summary>
    public required string Id { get; init; }

    /// <summary>Chinese name, such as 七个方面; the id where the file gives none.</summary>
    public string Name { get => field.Length > 0 ? field : Id; init => field = value ?? ""; } = "";

    /// <summary>First report year it applies to; null where open.</summary>
    public int? FromYear { get; init; }

    /// <summary>Last report year it applies to; null where open.</summary>
    public int? ToYear { get; init; }

    /// <summary>Words that speak for this scheme, such as 六个带头.</summary>
    public ImmutableArray<string> Cues { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Roles of the sections that report by these dimensions; empty where any may.</summary>
    public ImmutableArray<SectionRole> Roles { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The dimensions, in official order.</summary>
    public ImmutableArray<OfficialDimension> Dimensions { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Where the scheme comes from.</summary>
    public string Source { get; init => field = value ?? ""; } = "";

    /// <summary>True for wording that no public page confirmed; false for wording seen in one.</summary>
    public bool Unconfirmed { get; init; }

    /// <summary>
    /// Whether every report of the type is asked to be written by it, so that one whose headings name none of its dimensions
    /// is held against it too where its paragraphs are about them.
    /// </summary>
    public bool Expected { get; init; }

    /// <summary>
    /// Whether only a report follows it whose title or opening has one of <see cref="Cues"/>: names as short as 作风 and 制度 stand in the
    /// headings of any.
    /// </summary>
    public bool OnlyWithCue { get; init; }

    /// <summary>Whether a report of <paramref name="year"/> may follow this scheme; an unknown year may follow any.</summary>
    public bool AppliesTo(int? year) =>
        year is null || ((FromYear ?? int.MinValue) <= year && year <= (ToYear ?? int.MaxValue));
}
