using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ganhuo.Classifying.Dimensions;
using Ganhuo.Classifying.Linear;
using Ganhuo.Classifying.Roles;
using Ganhuo.Classifying.Types;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying;

/// <summary>Type, year, unit, section roles, paragraph roles and dimensions. Pure: same input, same answer.</summary>
internal sealed class ReportClassifier
{
    // An analysis runs on one thread.
    private const LazyThreadSafetyMode Once = LazyThreadSafetyMode.None;

    private readonly ReportTypeCatalogue types;
    private readonly IParagraphClassifier paragraphs;
    private readonly ReportIdentifier identifier;
    // By type, made when the first report of the type comes: a run meets few of them.
    private readonly Dictionary<string, Lazy<SchemeMatcher[]>> schemes;
    private readonly OwnDimensions? own;
    private readonly DimensionWeights weights;

    /// <param name="types">The report types it knows.</param>
    /// <param name="paragraphs">Roles and unified dimensions by words.</param>
    /// <param name="phrases">The lexicons whose phrases are found in the texts; they have every cue of the types.</param>
    /// <param name="own">An organisation's own dimensions, which stand beside the unified ones.</param>
    /// <param name="weights">What each thing that speaks for a dimension is worth; the shipped ones where there are none.</param>
    /// <param name="learnedTypes">What was learned of the types; the shipped model where it is null.</param>
    public ReportClassifier(
        ReportTypeCatalogue types, IParagraphClassifier paragraphs, PhraseIndex phrases, OwnDimensions? own = null,
        DimensionWeights? weights = null, LinearModel? learnedTypes = null)
    {
        (this.types, this.paragraphs, this.own, this.weights) = (types, paragraphs, own, weights ?? DimensionWeights.LoadEmbedded());
        identifier = new ReportIdentifier(types, phrases, learnedTypes);
        schemes = types.Types.ToDictionary(
            t => t.Id, t => new Lazy<SchemeMatcher[]>(() => [.. t.Schemes.Select(s => new SchemeMatcher(s))]), StringComparer.Ordinal);
    }

    public bool Knows(string type) => types.Find(type) is not null;

    /// <exception cref="ArgumentException">The context names a type that is not known.</exception>
    public Classification Classify(NormalText text, Outline outline, PhraseHits phrases, ReportContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(phrases);
        var opening = Opening(text, outline);
        var frame = Frame(text, outline, phrases, context, opening);
        // What the paragraphs are about is much of the work here, and the fast path seldom asks.
        var readings = new Lazy<ImmutableArray<DimensionReading>>(
            () => [.. outline.Paragraphs.Select(p => frame.Dimensions.Value.Read(p, frame.Roles[p.Index]))], Once);
        var declared = Declared(frame, opening);
        var parts = declared is null ? null
            : ListedParts.Read(text, outline, declared, readings.Value, frame.Roles, ListedParts.MostMissing);
        var scheme = frame.Scheme ?? (parts is null ? null : declared!.Scheme)
            ?? SchemeChooser.ByBodies(Official(frame.Definition), frame.Year, outline, readings, frame.Roles);
        // Nobody says which list is followed; as many parts side by side as the likeliest is long follow it.
        if (scheme is null && ListedParts.Followed(text, outline, InForce(frame), readings, frame.Roles) is var (followed, listed))
            (scheme, parts) = (followed.Scheme, listed);
        else if (declared is null && Array.Find(Official(frame.Definition), s => s.Scheme == scheme) is { } likeliest)
            parts = ListedParts.Read(text, outline, likeliest, readings.Value, frame.Roles, mostMissing: 0);
        return new Classification(
            frame.Type, frame.Definition, scheme, frame.Title, frame.Year, frame.Unit, frame.Sections, frame.Named,
            Array.Find(Official(frame.Definition), s => s.Scheme == scheme) is not { } matcher ? []
                : new DimensionCoverage(text, outline, matcher, readings.Value, frame.Roles,
                declared is null || declared == matcher ? parts : null, frame.Leads).Read(),
            ImmutableCollectionsMarshal.AsImmutableArray(frame.Parts),
            new(() => WithOwnDimensions(text, outline, Classes(outline, phrases, frame, readings.Value)), Once));
    }

    private IEnumerable<SchemeMatcher> InForce(ReportFrame frame) =>
        Official(frame.Definition).Where(s => s.Scheme.AppliesTo(frame.Year) && !s.Scheme.OnlyWithCue);

    // The scheme the report says it follows: what was chosen by its headings, where it names that, or the first that it names.
    private SchemeMatcher? Declared(ReportFrame frame, string opening) =>
        Array.Find(Official(frame.Definition),
            s => (frame.Scheme is null ? s.Scheme.AppliesTo(frame.Year) : s.Scheme == frame.Scheme) && DeclaredList.IsOf(s, opening));

    /// <summary>What speaks for the dimension of each paragraph, as <see cref="ParagraphDimensions.EvidenceOf"/> has it.</summary>
    public ImmutableArray<double[]?> DimensionEvidenceOf(NormalText text, Outline outline, PhraseHits phrases)
    {
        var frame = Frame(text, outline, phrases, ReportContext.Unknown, Opening(text, outline));
        return [.. outline.Paragraphs.Select(p => frame.Dimensions.Value.EvidenceOf(p, frame.Roles[p.Index]))];
    }

    // Everything but the dimensions of the paragraphs, which it makes ready to be read.
    private ReportFrame Frame(NormalText text, Outline outline, PhraseHits phrases, ReportContext context, string opening)
    {
        var (title, type, year, unit) = identifier.Identify(text, outline, context, phrases);
        var definition = types.Find(type.Id) ?? throw new ArgumentException($"there is no report type '{type.Id}'", nameof(context));

        var official = Official(definition);
        var sectionRoles = new SectionRoles(
            text, outline, phrases, definition, [.. official.Where(s => s.Scheme.AppliesTo(year))]);
        var named = sectionRoles.Read();
        var spans = new SpanClassifier(paragraphs, text, phrases);
        var roleReader = new ParagraphRoles(text, outline, phrases, spans, named, year, turning: !definition.ItemByItem);
        var parts = roleReader.Read();
        var sectionReader = new SectionReader(text, outline, named, parts);
        var sections = sectionReader.Read();
        HeadingsFollowSections(outline, sections, parts);

        var headings = new Lazy<ImmutableArray<ImmutableArray<TopicHeading>>>(
            () => new TopicHeadings(text, outline, spans, sectionRoles, roleReader.Sections).Chains, Once);
        var leads = AspectLeads.Read(text, outline);
        var scheme = official.Length == 0 ? null
            : SchemeChooser.Choose(official, year, string.Concat(title, opening), headings.Value, leads, parts)
            ?? SchemeOrder.Followed(text, outline, sections, named, official.Where(s => s.Scheme.AppliesTo(year)));
        var places = scheme is null ? [] : SchemeOrder.Read(text, outline, sections, named, scheme);
        return new ReportFrame(
            type, definition, scheme?.Scheme, title, year, unit, sectionReader.ReadAsWritten(sections),
            [.. named.SelectMany(r => r).Distinct()], parts,
            ImmutableCollectionsMarshal.AsImmutableArray(Array.ConvertAll(parts, p => LongestRole(text, p))), headings, leads,
            new(() => new ParagraphDimensions(outline, spans, definition, scheme, places, headings.Value, weights), Once));
    }

    private SchemeMatcher[] Official(ReportTypeDefinition type) => schemes.TryGetValue(type.Id, out var matchers) ? matchers.Value : [];

    private ImmutableArray<ParagraphClass> WithOwnDimensions(
        NormalText text, Outline outline, ImmutableArray<ParagraphClass> classes) =>
        own is null ? classes : [.. classes.Select((c, i) => own.Read(c, text, outline.Paragraphs[i]))];

    private static ImmutableArray<ParagraphClass> Classes(
        Outline outline, PhraseHits phrases, ReportFrame frame, ImmutableArray<DimensionReading> readings)
    {
        var reasons = new Reasons(phrases);
        var classes = ImmutableArray.CreateBuilder<ParagraphClass>(outline.Paragraphs.Length);
        foreach (var paragraph in outline.Paragraphs)
        {
            var (role, reading) = (frame.Roles[paragraph.Index], readings[paragraph.Index]);
            classes.Add(new ParagraphClass(
                role, frame.Parts[paragraph.Index], reading.Dimension, reading.Heading, reading.Body, reading.Confidence,
                reasons.Of(paragraph.Span, frame.Headings.Value[paragraph.Index], role, reading.Dimension)));
        }

        return classes.MoveToImmutable();
    }

    private static void HeadingsFollowSections(
        Outline outline, ImmutableArray<ReportSection> sections, ImmutableArray<RoleSpan>[] parts)
    {
        for (var s = 0; s < sections.Length; s++)
            if (outline.Sections[s].Heading is >= 0 and var p && outline.Paragraphs[p].Kind == ParagraphKind.Heading)
                parts[p] = [new RoleSpan(outline.Paragraphs[p].Span, sections[s].Role)];
    }

    // The role of the longest part; of equals the first.
    private static SectionRole LongestRole(NormalText text, ImmutableArray<RoleSpan> parts)
    {
        if (parts.Length == 1) return parts[0].Role;
        Span<int> characters = stackalloc int[Vocabulary.RoleCount];
        characters.Clear();
        foreach (var part in parts) characters[(int)part.Role] += text.CharactersIn(part.Span);
        var longest = parts[0].Role;
        foreach (var part in parts)
            if (characters[(int)part.Role] > characters[(int)longest]) longest = part.Role;
        return longest;
    }

    // The words of the opening, a blank before them as behind a title.
    private static string Opening(NormalText text, Outline outline)
    {
        var opening = new DefaultInterpolatedStringHandler(1, 0, CultureInfo.InvariantCulture);
        opening.AppendLiteral(" ");
        foreach (var span in ReportOpening.Of(outline)) opening.AppendFormatted(text.Slice(span));
        return opening.ToStringAndClear();
    }
}
