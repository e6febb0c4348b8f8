using System.Collections.Immutable;

namespace Ganhuo.Classifying;

/// <summary>What the Classifying stage says of a report. Spans are of the normalised text.</summary>
/// <param name="Type">The recognised type.</param>
/// <param name="Definition">Its definition, limits and schemes.</param>
/// <param name="Scheme">Id of the scheme that fits best, or null where the type has none.</param>
/// <param name="Title">Title as one line, or null.</param>
/// <param name="Year">The year reported on, or null.</param>
/// <param name="Unit">The reporting unit as the text names it, or null.</param>
/// <param name="Sections">In text order.</param>
/// <param name="Dimensions">The scheme's, in its order; empty where there is none.</param>
/// <param name="Paragraphs">One for every paragraph of the outline.</param>
internal sealed record Classification(
    RecognisedType Type, ReportTypeDefinition Definition, DimensionScheme? Scheme,
    string? Title, int? Year, string? Unit,
    ImmutableArray<ReportSection> Sections,
    ImmutableArray<DimensionPresence> Dimensions,
    ImmutableArray<ParagraphClass> Paragraphs);
