using System.Collections.Immutable;

namespace Ganhuo.Classifying;

/// <summary>A report type (文种): recognition cues, sections, schemes of dimensions and limits; read from a JSON file.</summary>
public sealed record ReportTypeDefinition
{
    /// <summary>Id, such as <c>rule-of-law-report</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Chinese name.</summary>
    public required string Name { get; init; }

    /// <summary>English name.</summary>
    public string EnglishName { get; init; } = "";

    /// <summary>Words that speak for the type, with weight and place.</summary>
    public ImmutableArray<TypeCue> Cues { get; init; } = [];

    /// <summary>Its sections in their usual order.</summary>
    public ImmutableArray<SectionDefinition> Sections { get; init; } = [];

    /// <summary>Its schemes of dimensions; may be empty.</summary>
    public ImmutableArray<DimensionScheme> Schemes { get; init; } = [];

    /// <summary>Limits on shares and lengths.</summary>
    public ImmutableArray<ShareLimit> Shares { get; init; } = [];

    /// <summary>Most content characters, or null.</summary>
    public int? MaxCharacters { get; init; }

    /// <summary>A scheme dimension with fewer content characters than this is thin.</summary>
    public int ThinDimensionCharacters { get; init; } = 60;

    /// <summary>Where the definition comes from.</summary>
    public string Source { get; init; } = "";
}
