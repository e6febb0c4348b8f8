using System.Collections.Immutable;
using Ganhuo.Classifying.Roles;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying.Dimensions;

/// <summary>
/// For every paragraph the headings it stands under, nearest first: its own run-in heading, then those of its sections.
/// </summary>
internal sealed class TopicHeadings
{
    private const int LongestFirstClause = 60, UsualHeading = 128;
    private const string ClauseEnds = "，；";

    private readonly NormalText text;
    private readonly Outline outline;
    private readonly Dictionary<TextSpan, TopicHeading> known = [];

    private readonly bool[] namesRole;

    // Of each section its own heading and those above it, once they were asked for.
    private readonly ImmutableArray<TopicHeading>[] ofSection;

    public TopicHeadings(
        NormalText text, Outline outline, SpanClassifier classifier, SectionRoles roles, ReadOnlySpan<int> sectionOf)
    {
        (this.text, this.outline) = (text, outline);
        namesRole = new bool[outline.Sections.Length];
        for (var i = 0; i < namesRole.Length; i++) namesRole[i] = roles.NamesRole(outline.Sections[i]);
        ofSection = new ImmutableArray<TopicHeading>[namesRole.Length];
        var chains = ImmutableArray.CreateBuilder<ImmutableArray<TopicHeading>>(outline.Paragraphs.Length);
        foreach (var paragraph in outline.Paragraphs)
            chains.Add(Chain(paragraph, sectionOf[paragraph.Index], classifier));
        Chains = chains.MoveToImmutable();
    }

    /// <summary>By paragraph index.</summary>
    public ImmutableArray<ImmutableArray<TopicHeading>> Chains { get; }

    private ImmutableArray<TopicHeading> Chain(Paragraph paragraph, int section, SpanClassifier classifier)
    {
        if (section >= 0 && outline.Sections[section].Heading == paragraph.Index) section = outline.Sections[section].Parent;
        var above = Above(section, classifier);
        return OwnHeading(paragraph) is { Length: > 0 } own ? [Read(own, namesRole: false, classifier), .. above] : above;
    }

    private ImmutableArray<TopicHeading> Above(int section, SpanClassifier classifier)
    {
        if (section < 0) return [];
        if (!ofSection[section].IsDefault) return ofSection[section];
        var (outer, heading) = (Above(outline.Sections[section].Parent, classifier), outline.Sections[section].HeadingSpan);
        return ofSection[section] =
            outline.Sections[section].Heading < 0 ? outer : [Read(heading, namesRole[section], classifier), .. outer];
    }

    // A numbered item whose heading is not set off still opens with its topic: 一是强化理论学习，…
    private TextSpan? OwnHeading(Paragraph paragraph)
    {
        if (paragraph.Lead.Length > 0) return paragraph.Lead;
        if (paragraph.Kind != ParagraphKind.Body || paragraph.Numbering == Numbering.None) return null;
        var (first, end) = outline.ClausesOf(paragraph);
        if (first == end) return null;
        var clause = outline.Clauses[first].Span;
        var start = Math.Max(clause.Start, paragraph.Marker.End);
        return clause.End - start is > 3 and <= LongestFirstClause ? new TextSpan(start, clause.End) : null;
    }

    private TopicHeading Read(TextSpan span, bool namesRole, SpanClassifier classifier)
    {
        if (known.TryGetValue(span, out var heading)) return heading;
        Span<double> dimensions = stackalloc double[Vocabulary.DimensionCount];
        classifier.ClassifyDimension(span, dimensions);
        var top = dimensions.IndexOf(Max(dimensions));
        return known[span] = new TopicHeading(
            span, WordsOf(text.Slice(span)), namesRole ? Dimension.None : (Dimension)top, dimensions[top],
            namesRole ? [] : [.. dimensions]) { Clauses = ClausesOf(text.Slice(span)) };
    }

    private static ImmutableArray<string> ClausesOf(ReadOnlySpan<char> heading)
    {
        if (heading.IndexOfAny(ClauseEnds) < 0) return [];
        var clauses = ImmutableArray.CreateBuilder<string>();
        foreach (var part in heading.SplitAny(ClauseEnds)) clauses.Add(WordsOf(heading[part]));
        return clauses.ToImmutable();
    }

    /// <summary>
    /// The content characters of a heading without its number: 一、德的方面 begins with 德. Behind one that stands between marks
    /// (德：守牢初心, 关于“德”) is a blank, as what is left of the marks: it is a word.
    /// </summary>
    public static string WordsOf(ReadOnlySpan<char> heading)
    {
        Span<char> words = heading.Length <= UsualHeading ? stackalloc char[UsualHeading] : new char[heading.Length];
        var (length, run) = (0, 0);
        foreach (var c in heading[MarkerReader.Read(heading).Length..])
        {
            if (ContentCharacter.Is(c))
            {
                words[length++] = c;
                run++;
                continue;
            }

            if (run == 1) words[length++] = ' ';
            run = 0;
        }

        return words[..length].ToString();
    }

    private static double Max(ReadOnlySpan<double> values)
    {
        var max = values[0];
        foreach (var value in values) max = Math.Max(max, value);
        return max;
    }
}
