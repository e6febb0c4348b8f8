using System.Collections.Immutable;
using Ganhuo.Segmenting;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying;

/// <summary>Type, year, unit, section roles, paragraph roles and dimensions. Pure: same input, same answer.</summary>
internal sealed class ReportClassifier
{
    private readonly ReportTypeCatalogue types;
    private readonly IParagraphClassifier paragraphs;
    private readonly TypeRecogniser recogniser;
    private readonly Dictionary<string, ImmutableArray<SchemeMatcher>> schemes;

    public ReportClassifier(ReportTypeCatalogue types, IParagraphClassifier paragraphs)
    {
        (this.types, this.paragraphs) = (types, paragraphs);
        recogniser = new TypeRecogniser(types);
        schemes = types.Types.ToDictionary(
            t => t.Id, t => t.Schemes.Select(s => new SchemeMatcher(s)).ToImmutableArray(), StringComparer.Ordinal);
    }

    public Classification Classify(NormalText text, Outline outline, PhraseHits phrases, ReportContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(phrases);
        var title = TitleReader.Read(text, outline);
        var type = context.Type is { } given
            ? new RecognisedType(given, 1, [])
            : recogniser.Recognise(text, outline, title);
        var definition = types.Find(type.Id)
            ?? (context.Type is null ? types.Generic : throw new ArgumentException($"there is no report type '{type.Id}'", nameof(context)));
        var year = context.Year ?? YearReader.Read(text, outline, title);

        var named = new SectionRoles(text, outline, phrases, definition).Read();
        var turning = definition.Id != "inspection-rectification-report";
        var roleReader = new ParagraphRoles(text, outline, phrases, paragraphs, named, turning);
        var parts = roleReader.Read();
        var sections = new SectionReader(text, outline, named, parts).Read();
        HeadingsFollowSections(outline, sections, parts);

        var headings = new TopicHeadings(text, outline, paragraphs, roleReader.Sections);
        var scheme = SchemeChooser.Choose(
            schemes.GetValueOrDefault(definition.Id, []), year, Opening(text, outline, title), headings.Chains, parts);
        var roles = parts.Select((p, i) => Role(text, p)).ToImmutableArray();
        var dimensions = new ParagraphDimensions(text, outline, paragraphs, scheme, headings.Chains);
        var readings = outline.Paragraphs.Select(p => dimensions.Read(p, roles[p.Index])).ToImmutableArray();
        var reasons = new Reasons(phrases);
        return new Classification(
            type, definition, scheme?.Scheme, title, year, context.Unit ?? UnitReader.Read(text, outline, title),
            sections,
            scheme is null ? [] : new DimensionCoverage(text, outline, scheme.Scheme, readings, roles).Read(),
            [
                .. outline.Paragraphs.Select(p => new ParagraphClass(
                    roles[p.Index], parts[p.Index], readings[p.Index].Dimension, readings[p.Index].Heading,
                    readings[p.Index].Body, readings[p.Index].Confidence,
                    reasons.Of(p.Span, headings.Chains[p.Index], roles[p.Index], readings[p.Index].Dimension))),
            ]);
    }

    private static void HeadingsFollowSections(
        Outline outline, ImmutableArray<ReportSection> sections, ImmutableArray<RoleSpan>[] parts)
    {
        for (var s = 0; s < sections.Length; s++)
            if (outline.Sections[s].Heading is >= 0 and var p && outline.Paragraphs[p].Kind == ParagraphKind.Heading)
                parts[p] = [new RoleSpan(outline.Paragraphs[p].Span, sections[s].Role)];
    }

    // The role of the longest part; of equals the first.
    private static SectionRole Role(NormalText text, ImmutableArray<RoleSpan> parts) =>
        parts.GroupBy(p => p.Role).MaxBy(g => g.Sum(p => ContentCharacter.Count(text.Slice(p.Span))))!.Key;

    private static string Opening(NormalText text, Outline outline, string? title) =>
        string.Concat(title, " ", string.Concat(ReportOpening.Of(outline).Select(s => text.Slice(s).ToString())));
}
