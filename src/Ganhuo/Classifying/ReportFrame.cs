using System.Collections.Immutable;
using Ganhuo.Classifying.Dimensions;

namespace Ganhuo.Classifying;

/// <summary>What is known of a report before the dimensions of its paragraphs are read.</summary>
/// <param name="Type">The recognised type.</param>
/// <param name="Definition">Its definition.</param>
/// <param name="Scheme">The scheme that fits best, or null.</param>
/// <param name="Title">Title as one line, or null.</param>
/// <param name="Year">The year reported on, or null.</param>
/// <param name="Unit">The reporting unit, or null.</param>
/// <param name="Sections">Its sections as a reviewer counts them, with their roles.</param>
/// <param name="Named">The roles that headings name.</param>
/// <param name="Parts">The parts of each paragraph, with their roles.</param>
/// <param name="Roles">The role of the longest part of each.</param>
/// <param name="Headings">The headings each paragraph stands under.</param>
/// <param name="Leads">The sentences that open with what they are about.</param>
/// <param name="Dimensions">Reads the dimension of a paragraph; made where somebody asks for one.</param>
internal sealed record ReportFrame(
    RecognisedType Type, ReportTypeDefinition Definition, DimensionScheme? Scheme, string? Title, int? Year, string? Unit,
    ImmutableArray<ReportSection> Sections, ImmutableArray<SectionRole> Named, ImmutableArray<RoleSpan>[] Parts,
    ImmutableArray<SectionRole> Roles,
    Lazy<ImmutableArray<ImmutableArray<TopicHeading>>> Headings, AspectLeads Leads, Lazy<ParagraphDimensions> Dimensions);
