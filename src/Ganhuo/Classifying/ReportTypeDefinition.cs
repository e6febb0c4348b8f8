using System.Collections.Immutable;
using Ganhuo.Classifying.Types;

namespace Ganhuo.Classifying;

/// <summary>A report type (文种): recognition cues, sections, schemes of dimensions and limits; read from a JSON file.</summary>
public sealed record ReportTypeDefinition
{
    private const int UsualThinness = 60;

    /// <summary>Reads a definition from the bytes of a report type file, wherever they come from.</summary>
    /// <param name="utf8">The JSON.</param>
    /// <param name="name">How errors name it.</param>
    /// <exception cref="InvalidReportTypeException">It is no JSON, or no report type.</exception>
    public static ReportTypeDefinition Parse(ReadOnlySpan<byte> utf8, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ReportTypeFile.Read(utf8, name);
    }

    /// <summary>Id, such as <c>rule-of-law-report</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Chinese name.</summary>
    public required string Name { get; init; }

    /// <summary>English name.</summary>
    public string EnglishName { get; init => field = value ?? ""; } = "";

    /// <summary>Where the definition comes from.</summary>
    public string Source { get; init => field = value ?? ""; } = "";

    /// <summary>Words that speak for the type, with weight and place.</summary>
    public ImmutableArray<TypeCue> Cues { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Its sections in their usual order.</summary>
    public ImmutableArray<SectionDefinition> Sections { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Its schemes of dimensions; may be empty.</summary>
    public ImmutableArray<DimensionScheme> Schemes { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Limits on shares.</summary>
    public ImmutableArray<ShareLimit> Shares { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Limit on the length of the whole, or null.</summary>
    public LengthLimit? Length { get; init; }

    /// <summary>
    /// Whether such a report goes through problems found by others one after another, each with what was done about it:
    /// 下一步 and 存在的问题 then belong to the item, and an item is a problem and its measure in one.
    /// </summary>
    public bool ItemByItem { get; init; }

    /// <summary>A scheme dimension with fewer content characters than this is thin; 60 unless the file says otherwise.</summary>
    public int ThinDimensionCharacters { get; init => field = value == 0 ? UsualThinness : value; } = UsualThinness;
}
