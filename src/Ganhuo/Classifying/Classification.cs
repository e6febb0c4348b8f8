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
/// <param name="Named">The roles that headings name: 问题与打算 names two, of which its section has the first.</param>
/// <param name="Dimensions">The scheme's, in its order; empty where there is none.</param>
/// <param name="Parts">By paragraph its parts with their roles, in order, tiling it.</param>
/// <param name="Classes">Role and dimension of every paragraph, worked out when first asked for; the phrases of the text must still
/// be there then.</param>
internal sealed record Classification(
    RecognisedType Type, ReportTypeDefinition Definition, DimensionScheme? Scheme,
    string? Title, int? Year, string? Unit,
    ImmutableArray<ReportSection> Sections, ImmutableArray<SectionRole> Named,
    ImmutableArray<DimensionPresence> Dimensions,
    ImmutableArray<ImmutableArray<RoleSpan>> Parts,
    Lazy<ImmutableArray<ParagraphClass>> Classes)
{
    /// <summary>One for every paragraph of the outline.</summary>
    public ImmutableArray<ParagraphClass> Paragraphs => Classes.Value;
}
