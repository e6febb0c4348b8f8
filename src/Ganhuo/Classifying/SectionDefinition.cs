using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Classifying;

/// <summary>A section a report type knows.</summary>
public sealed record SectionDefinition
{
    private readonly WordSet? titles, leaders, deeds;

    /// <summary>Id, unique in the type.</summary>
    public required string Id { get; init; }

    /// <summary>Chinese name used in messages, such as 原因剖析.</summary>
    public required string Name { get; init; }

    /// <summary>Its role.</summary>
    public required SectionRole Role { get; init; }

    /// <summary>Words of a heading that make it this section.</summary>
    public ImmutableArray<string> Cues { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>
    /// Whom it tells of, such as 局长, where no cue names it: a sentence that begins with one of these, in a paragraph with one of
    /// <see cref="Deeds"/>, is the section. Empty where words other than cues make no section.
    /// </summary>
    public ImmutableArray<string> Leaders
    {
        get;
        init
        {
            field = value.IsDefault ? [] : value;
            leaders = field.IsEmpty ? null : new WordSet([.. field]);
        }
    } = [];

    /// <summary>What those it tells of have to do with, such as 法治.</summary>
    public ImmutableArray<string> Deeds
    {
        get;
        init
        {
            field = value.IsDefault ? [] : value;
            deeds = field.IsEmpty ? null : new WordSet([.. field]);
        }
    } = [];

    /// <summary>What the section is about where that, and not its role, makes it: 廉洁自律 among what was done; else null.</summary>
    public Dimension? Dimension { get; init; }

    /// <summary>Whether a report without it is to be sent back.</summary>
    public bool Mandatory { get; init; }

    /// <summary>First report year for which it is mandatory; null where open.</summary>
    public int? FromYear { get; init; }

    /// <summary>Last report year for which it is mandatory; null where open.</summary>
    public int? ToYear { get; init; }

    /// <summary>Words of a title one of which makes it mandatory, such as 研判; whatever the title where empty.</summary>
    public ImmutableArray<string> Titled
    {
        get;
        init
        {
            field = value.IsDefault ? [] : value;
            titles = field.IsEmpty ? null : new WordSet([.. field]);
        }
    } = [];

    /// <summary>Fewest content characters, or null.</summary>
    public int? MinCharacters { get; init; }

    /// <summary>Whose demand the length is, as the reviewer reads it.</summary>
    public string Criterion { get; init => field = value ?? ""; } = "";

    /// <summary>Where the demands come from.</summary>
    public string Source { get; init => field = value ?? ""; } = "";

    /// <summary>
    /// Whether a report of <paramref name="year"/> so titled must have it; where only some years or titles demand it, an unknown one
    /// does not.
    /// </summary>
    public bool IsMandatoryIn(int? year, string? title) =>
        Mandatory && (FromYear is null || year >= FromYear) && (ToYear is null || year <= ToYear)
        && (titles is null || (title is not null && titles.IsIn(title)));

    /// <summary>How long the name of one of <see cref="Leaders"/> is that a text begins with; 0 where it begins with none.</summary>
    internal int LeaderAt(ReadOnlySpan<char> text) => leaders?.LengthAt(text) ?? 0;

    /// <summary>Whether a text has one of <see cref="Deeds"/>.</summary>
    internal bool HasDeed(ReadOnlySpan<char> text) => deeds?.IsIn(text) == true;
}
