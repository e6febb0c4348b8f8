using System.Collections.Immutable;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying.Dimensions;

/// <summary>
/// The dimension of a paragraph: what its heading says, what its body says, and what all that speaks for it says together.
/// </summary>
internal sealed class ParagraphDimensions(
    Outline outline, SpanClassifier classifier, ReportTypeDefinition type, SchemeMatcher? scheme,
    Dictionary<TextSpan, int> places, ImmutableArray<ImmutableArray<TopicHeading>> chains, DimensionWeights weights)
{
    private const double HeadingEnough = 0.45;
    private const double BodyEnough = 0.35;
    private const int LongestLeadIn = 160;
    private const int ManyItems = 3;
    private const int LongestPiece = 240;
    private const double SureOfItem = 0.7;

    // How often a preamble is about nothing, and a section set apart about what its heading says, in reports of hands that
    // were left out.
    private const double SureOfRule = 0.93;
    private const string Rectified = "整改";

    private static readonly WordSet Matters = new("案例", "案件", "以案", "反面典型", "事项", "需要说明", "需说明", "有关情况说明");

    // By paragraph the first list of many items in it.
    private readonly Dictionary<int, Enumeration> enumerations = LongLists(outline);

    private readonly HashSet<int> openedByItem = OpenedByItem(outline);

    private readonly bool hasOneBody = outline.Paragraphs.Count(p => p.Kind == ParagraphKind.Body) == 1;
    private readonly int[] sectionAbove = SectionsAbove(outline);
    private readonly double[] lists = ListsOf(type);

    public DimensionReading Read(Paragraph paragraph, SectionRole role)
    {
        if (!IsAlone && !IsWeighed(paragraph, role)) return Unweighed(paragraph, role);
        var named = Heading(paragraph.Index);
        Span<double> dimensions = stackalloc double[Vocabulary.DimensionCount];
        ClassifyInPieces(paragraph, Body(paragraph), dimensions);
        var bodyTop = Top(dimensions);
        var bodySays = dimensions[bodyTop] >= BodyEnough ? (Dimension)bodyTop : Dimension.None;
        if (!IsAlone) Weigh(paragraph, role, named, dimensions);
        var top = named is null && HoldsManyTopics(paragraph) ? 0 : Top(dimensions);
        var announced = openedByItem.Contains(paragraph.Index) ? Heading(paragraph.Index, paragraph.Span.Start) : named;
        return new DimensionReading((Dimension)top, announced?.Dimension, bodySays, dimensions[top],
            named?.Official) { Called = named?.Called ?? [] };
    }

    /// <summary>
    /// All that speaks for the dimension of a paragraph, by cue and dimension: what the weights are fitted on. Null where a
    /// rule decides and nothing is weighed.
    /// </summary>
    public double[]? EvidenceOf(Paragraph paragraph, SectionRole role)
    {
        if (!IsWeighed(paragraph, role)) return null;
        var values = new double[DimensionEvidence.Count];
        Span<double> body = stackalloc double[Vocabulary.DimensionCount];
        ClassifyInPieces(paragraph, Body(paragraph), body);
        _ = Gather(paragraph, role, Heading(paragraph.Index), body, values);
        return values;
    }

    private static bool IsWeighed(Paragraph paragraph, SectionRole role) =>
        paragraph.Kind == ParagraphKind.Body && role is not (SectionRole.Preamble or SectionRole.Other);

    // Of a text of one paragraph there is nothing to know but its words, and what they say is calibrated as it is.
    private bool IsAlone => outline.Paragraphs.Length == 1;

    private DimensionReading Unweighed(Paragraph paragraph, SectionRole role) =>
        paragraph.Kind != ParagraphKind.Body ? DimensionReading.None
        : role == SectionRole.Other ? SetApart(paragraph)
        : DimensionReading.None with { Confidence = SureOfRule };

    // Sections set apart are last year's rectification, case studies and personal matters; a closing line has none.
    private DimensionReading SetApart(Paragraph paragraph)
    {
        foreach (var heading in chains[paragraph.Index])
        {
            if (Matters.IsIn(heading.Words))
                return DimensionReading.Of(Dimension.CasesAndMatters, SureOfRule);
            if (heading.Words.Contains(Rectified, StringComparison.Ordinal))
                return DimensionReading.Of(Dimension.Rectification, SureOfRule);
        }

        return SetApartByWords(paragraph);
    }

    // Under a heading that does not say what is set apart, the words choose among the three it may be.
    private DimensionReading SetApartByWords(Paragraph paragraph)
    {
        Span<double> dimensions = stackalloc double[Vocabulary.DimensionCount];
        classifier.ClassifyDimension(paragraph.Span, dimensions);
        var (best, all) = (Dimension.None, 0.0);
        foreach (var one in (ReadOnlySpan<Dimension>)[Dimension.None, Dimension.Rectification, Dimension.CasesAndMatters])
        {
            all += dimensions[(int)one];
            if (dimensions[(int)one] > dimensions[(int)best]) best = one;
        }

        return new DimensionReading(best, null, best, dimensions[(int)best] / all, null);
    }

    // What the headings of a paragraph name, those that begin before a place.
    private NamedDimension? Heading(int paragraph, int before = int.MaxValue)
    {
        NamedDimension? nearest = null;
        foreach (var heading in chains[paragraph])
        {
            if (heading.Span.Start >= before) continue;
            var unified = heading.Probability >= HeadingEnough ? heading.Unified : Dimension.None;
            var match = scheme?.Place(heading.Words, unified);
            if (places.TryGetValue(heading.Span, out var place))
                match = new SchemeMatch(place, match?.Index == place ? match.Value.Score : 0);
            if (match is { } official)
                return new NamedDimension(
                    official.Score >= SchemeMatcher.Worded ? DimensionCue.NamedByWording : How(DimensionCue.NamedByKey),
                    scheme!.Scheme.Dimensions[official.Index].Key, official.Index, scheme.Called(heading));
            if (unified != Dimension.None) nearest ??= new NamedDimension(How(DimensionCue.NamedByWords), unified, null, []);

            DimensionCue How(DimensionCue above) =>
                outline.Paragraphs[paragraph].Span.Contains(heading.Span) ? DimensionCue.NamedByLead : above;
        }

        return nearest;
    }

    // What the body says goes in, what all together says comes out.
    private void Weigh(Paragraph paragraph, SectionRole role, NamedDimension? named, Span<double> dimensions)
    {
        Span<double> values = stackalloc double[DimensionEvidence.Count];
        Gather(paragraph, role, named, dimensions, values).WriteTo(hasOneBody ? weights.ValuesAlone : weights.Values, dimensions);
    }

    private DimensionEvidence Gather(
        Paragraph paragraph, SectionRole role, NamedDimension? named, ReadOnlySpan<double> body, Span<double> values)
    {
        Span<double> words = stackalloc double[Vocabulary.DimensionCount];
        if (paragraph.Lead.Length > 0) ClassifyInPieces(paragraph, paragraph.Span, words);
        else body.CopyTo(words);
        var evidence = new DimensionEvidence(values, words);
        var above = 0;
        foreach (var each in chains[paragraph.Index])
            if (each.Span.Start < paragraph.Span.Start && !each.Dimensions.IsEmpty) evidence.AddHeading(each.Logarithms, above++);
        if (named is { } name) evidence.AddNamed(name.How, name.Dimension);
        if (lists.Length > 0) evidence.AddType(lists);
        evidence.AddPlace(
            numbered: paragraph.Numbering != Numbering.None, leadIn: IsLeadIn(paragraph),
            rectified: type.ItemByItem && role == SectionRole.Achievements);
        return evidence;
    }

    private static Dictionary<int, Enumeration> LongLists(Outline outline)
    {
        var lists = new Dictionary<int, Enumeration>();
        foreach (var list in outline.Enumerations)
            if (list is { Inline: true, Depth: 0 } && list.Items.Length >= ManyItems) lists.TryAdd(list.Items[0].Paragraph, list);
        return lists;
    }

    // 一是压实责任。… 二是… in one paragraph: the first item announces itself, not the paragraph.
    private static HashSet<int> OpenedByItem(Outline outline)
    {
        var opened = new HashSet<int>();
        foreach (var list in outline.Enumerations)
            for (var i = 1; i < list.Items.Length; i++)
                if (list.Items[i - 1] is var first && first.Paragraph == list.Items[i].Paragraph
                    && first.Marker.Start == outline.Paragraphs[first.Paragraph].Span.Start)
                    opened.Add(first.Paragraph);
        return opened;
    }

    // How the official lists of a type, all its schemes together, are shared out over the unified dimensions: what that adds.
    private static double[] ListsOf(ReportTypeDefinition type)
    {
        var shares = new double[Vocabulary.DimensionCount];
        var all = 0;
        foreach (var scheme in type.Schemes)
            foreach (var dimension in scheme.Dimensions)
            {
                shares[(int)dimension.Key]++;
                all++;
            }

        for (var d = 0; d < shares.Length; d++) shares[d] /= Math.Max(all, 1);
        return all == 0 ? [] : DimensionEvidence.LogarithmsOfLists(shares);
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
        var above = outline.InnermostSections();
        foreach (var section in outline.Sections)
            if (section.Heading >= 0) above[section.Heading] = section.Parent;
        return above;
    }

    // 存在的问题主要是：一是…二是…三是…, each of another dimension.
    private bool HoldsManyTopics(Paragraph paragraph)
    {
        if (!enumerations.TryGetValue(paragraph.Index, out var list)) return false;
        var item = new double[Vocabulary.DimensionCount];
        var topics = new HashSet<int>();
        foreach (var span in list.Items.Select(i => i.Span))
        {
            classifier.ClassifyDimension(span, item);
            if (Top(item) is > 0 and var topic && item[topic] >= SureOfItem) topics.Add(topic);
        }

        return topics.Count >= ManyItems;
    }

    private TextSpan Body(Paragraph paragraph)
    {
        var start = Math.Max(paragraph.Marker.End, paragraph.Lead.End);
        return paragraph.Span.End - start > 8 ? new TextSpan(start, paragraph.Span.End) : paragraph.Span;
    }

    // The model was taught paragraphs of up to some two hundred characters, and of one three times as long it is surer than it
    // has a right to be. That one is read in pieces of whole sentences, and each has a say by its length.
    private void ClassifyInPieces(Paragraph paragraph, TextSpan span, Span<double> dimensions)
    {
        if (span.Length <= LongestPiece)
        {
            classifier.ClassifyDimension(span, dimensions);
            return;
        }

        dimensions.Clear();
        Span<double> piece = stackalloc double[Vocabulary.DimensionCount];
        for (int s = paragraph.FirstSentence, start = span.Start; s < paragraph.EndSentence; s++)
        {
            var end = Math.Min(outline.Sentences[s].Span.End, span.End);
            var goesOn = s + 1 < paragraph.EndSentence && outline.Sentences[s + 1].Span.End - start <= LongestPiece;
            if (goesOn || end <= start) continue;
            classifier.ClassifyDimension(new TextSpan(start, end), piece);
            for (var d = 0; d < piece.Length; d++) dimensions[d] += piece[d] * (end - start) / span.Length;
            start = end;
        }
    }

    private static int Top(ReadOnlySpan<double> values)
    {
        var top = 0;
        for (var i = 1; i < values.Length; i++)
            if (values[i] > values[top]) top = i;
        return top;
    }
}
