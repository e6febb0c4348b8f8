using System.Collections.Immutable;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying;

/// <summary>The dimension of a paragraph: what its heading says, what its body says, and what all that speaks for it says together.</summary>
internal sealed class ParagraphDimensions(
    NormalText text, Outline outline, IParagraphClassifier classifier, SchemeMatcher? scheme, Dictionary<TextSpan, int> places,
    ImmutableArray<ImmutableArray<TopicHeading>> chains, bool itemByItem)
{
    private const double HeadingEnough = 0.45;
    private const double BodyEnough = 0.35;
    private const int LongestLeadIn = 160;
    private const int ManyItems = 3;
    private const double SureOfItem = 0.7;
    private const string Rectified = "整改";

    private static readonly string[] Matters = ["案例", "案件", "以案", "反面典型", "事项", "需要说明", "需说明", "有关情况说明"];

    private readonly Dictionary<int, Enumeration> lists = outline.Enumerations
        .Where(e => e is { Inline: true, Depth: 0 } && e.Items.Length >= ManyItems)
        .GroupBy(e => e.Items[0].Paragraph).ToDictionary(g => g.Key, g => g.First());

    private readonly int[] sectionAbove = SectionsAbove(outline);

    public DimensionReading Read(Paragraph paragraph, SectionRole role)
    {
        if (paragraph.Kind != ParagraphKind.Body || role == SectionRole.Preamble) return DimensionReading.None;
        if (role == SectionRole.Other) return SetApart(paragraph.Index);
        var (heading, official) = Heading(paragraph.Index);
        var body = new double[Vocabulary.DimensionCount];
        Classify(Body(paragraph), body);
        var bodyTop = Top(body);
        var bodySays = body[bodyTop] >= BodyEnough ? (Dimension)bodyTop : Dimension.None;
        if (paragraph.Lead.Length > 0) Classify(paragraph.Span, body);
        Join(paragraph, role, heading, body);
        var top = heading is null && HoldsManyTopics(paragraph) ? 0 : Top(body);
        return new DimensionReading((Dimension)top, heading, bodySays, body[top], official);
    }

    // Sections set apart are last year's rectification, case studies and personal matters; a closing line has none.
    private DimensionReading SetApart(int paragraph)
    {
        foreach (var heading in chains[paragraph])
        {
            if (Matters.Any(word => heading.Words.Contains(word, StringComparison.Ordinal)))
                return DimensionReading.Of(Dimension.CasesAndMatters);
            if (heading.Words.Contains(Rectified, StringComparison.Ordinal)) return DimensionReading.Of(Dimension.Rectification);
        }

        return DimensionReading.None;
    }

    private (Dimension? Heading, int? Official) Heading(int paragraph)
    {
        Dimension? nearest = null;
        foreach (var heading in chains[paragraph])
        {
            var unified = heading.Probability >= HeadingEnough ? heading.Unified : Dimension.None;
            if (places.TryGetValue(heading.Span, out var place)) return (scheme!.Scheme.Dimensions[place].Key, place);
            if (scheme?.Match(heading.Words, unified) is { } match)
                return (scheme.Scheme.Dimensions[match.Index].Key, match.Index);
            if (unified != Dimension.None) nearest ??= unified;
        }

        return (nearest, null);
    }

    private void Join(Paragraph paragraph, SectionRole role, Dimension? heading, double[] body)
    {
        var evidence = new DimensionEvidence(body);
        var above = 0;
        foreach (var each in chains[paragraph.Index])
            if (each.Span.Start < paragraph.Span.Start && !each.Dimensions.IsEmpty) evidence.AddHeading(each.Dimensions.AsSpan(), above++);
        if (heading is { } named) evidence.AddNamed(named);
        evidence.AddPlace(
            numbered: paragraph.Numbering != Numbering.None, leadIn: IsLeadIn(paragraph),
            rectified: itemByItem && role == SectionRole.Achievements);
        evidence.WriteTo(body);
    }

    // Unnumbered and short, and what comes next is numbered and stands under the same heading or is one of its own
    // sub-headings: it announces, they report. What is followed by the next heading of its own level has said its say.
    private bool IsLeadIn(Paragraph paragraph)
    {
        if (paragraph.Numbering != Numbering.None || paragraph.Span.Length > LongestLeadIn) return false;
        if (paragraph.Index + 1 >= outline.Paragraphs.Length) return false;
        var next = outline.Paragraphs[paragraph.Index + 1];
        return next.Numbering != Numbering.None && sectionAbove[next.Index] == sectionAbove[paragraph.Index];
    }

    // The innermost section each paragraph stands in; of a heading, the one around its own.
    private static int[] SectionsAbove(Outline outline)
    {
        var above = new int[outline.Paragraphs.Length];
        Array.Fill(above, -1);
        for (var i = 0; i < outline.Sections.Length; i++)
        {
            var section = outline.Sections[i];
            Array.Fill(above, i, section.FirstParagraph, section.EndParagraph - section.FirstParagraph);
            if (section.Heading >= 0) above[section.Heading] = section.Parent;
        }

        return above;
    }

    // 存在的问题主要是：一是…二是…三是…, each of another dimension.
    private bool HoldsManyTopics(Paragraph paragraph)
    {
        if (!lists.TryGetValue(paragraph.Index, out var list)) return false;
        var item = new double[Vocabulary.DimensionCount];
        var topics = new HashSet<int>();
        foreach (var span in list.Items.Select(i => i.Span))
        {
            Classify(span, item);
            if (Top(item) is > 0 and var topic && item[topic] >= SureOfItem) topics.Add(topic);
        }

        return topics.Count >= ManyItems;
    }

    private TextSpan Body(Paragraph paragraph)
    {
        var start = Math.Max(paragraph.Marker.End, paragraph.Lead.End);
        return paragraph.Span.End - start > 8 ? new TextSpan(start, paragraph.Span.End) : paragraph.Span;
    }

    private void Classify(TextSpan span, Span<double> dimensions)
    {
        Span<double> roles = stackalloc double[Vocabulary.RoleCount];
        classifier.Classify(text.Slice(span), roles, dimensions);
    }

    private static int Top(ReadOnlySpan<double> values)
    {
        var top = 0;
        for (var i = 1; i < values.Length; i++)
            if (values[i] > values[top]) top = i;
        return top;
    }
}
