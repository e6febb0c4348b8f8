using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Detecting;
using Ganhuo.Scoring;
using Ganhuo.Text;

namespace Ganhuo;

/// <summary>
/// Everything Ganhuo says of one report. Immutable; every span is of <see cref="Source"/>. An analysis is equal to itself
/// alone; what it holds is compared item for item.
/// </summary>
public sealed record ReportAnalysis
{
    /// <summary>The text analysed.</summary>
    public required SourceText Source { get; init; }

    /// <summary>The title on one line, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The recognised or given type.</summary>
    public required RecognisedType Type { get; init; }

    /// <summary>The year reported on, or null.</summary>
    public int? Year { get; init; }

    /// <summary>The reporting unit as the text names it, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>Content characters: letters, digits, Han.</summary>
    public int Characters { get; init; }

    /// <summary>Score, components, composition and measures.</summary>
    public required ReportScore Score { get; init; }

    /// <summary>Sections in text order; they nest by level.</summary>
    public ImmutableArray<ReportSection> Sections { get; init; } = [];

    /// <summary>The official dimensions of the scheme that fits, in its order.</summary>
    public ImmutableArray<DimensionPresence> Dimensions { get; init; } = [];

    /// <summary>Paragraphs in text order.</summary>
    public ImmutableArray<ReportParagraph> Paragraphs { get; init; } = [];

    /// <summary>Empty slots, sorted by span.</summary>
    public ImmutableArray<Placeholder> Placeholders { get; init; } = [];

    /// <summary>Evidence, sorted by span.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>Clauses with their class; they tile the paragraphs.</summary>
    public ImmutableArray<ClauseSubstance> Clauses { get; init; } = [];

    /// <summary>Fixed phrases, sorted by span.</summary>
    public ImmutableArray<Formula> Formulas { get; init; } = [];

    /// <summary>Which measure and cause answer which problem.</summary>
    public ImmutableArray<ReportLink> Links { get; init; } = [];

    /// <summary>Findings, sorted by span, then rule.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>
    /// Content characters of running text by role, in order of <see cref="SectionRole"/>; what the limits on shares are held against.
    /// </summary>
    internal ImmutableArray<int> RoleCharacters { get; init; } = [];

    /// <summary>
    /// How the report stands to one of <see cref="Dimensions"/>, by the findings alone: whoever shows it says what they say.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="dimension"/> is null.</exception>
    public DimensionStanding StandingOf(DimensionPresence dimension)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return (dimension.Present, FindingOn(dimension) is not null) switch
        {
            (true, false) => DimensionStanding.Present,
            (true, true) => DimensionStanding.Thin,
            (false, true) => DimensionStanding.Missing,
            _ => DimensionStanding.NotFound,
        };
    }

    /// <summary>The finding that says of a dimension that it is missing or thin, or null.</summary>
    internal Finding? FindingOn(DimensionPresence dimension)
    {
        foreach (var finding in Findings)
            if (finding.Aspect == dimension.Name) return finding;
        return null;
    }

    /// <inheritdoc/>
    public bool Equals(ReportAnalysis? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <summary>The paragraph that holds <paramref name="offset"/>, or null between paragraphs; O(log paragraphs).</summary>
    public ReportParagraph? ParagraphAt(int offset)
    {
        var (low, high) = (0, Paragraphs.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = Paragraphs[middle].Span;
            if (offset < span.Start) high = middle - 1;
            else if (offset >= span.End) low = middle + 1;
            else return Paragraphs[middle];
        }

        return null;
    }
}
