using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Structuring;

/// <summary>
/// Nests headings by the numbering styles the text really uses: a style met for the first time goes under the open
/// ones that rank above it, a style met before goes back to its own level. Headings without a number go by the level
/// the document gives them, where it gives one; else two or more that look alike stand under the one right above them.
/// </summary>
internal sealed class SectionBuilder(NormalText text, ImmutableArray<Paragraph> paragraphs)
{
    private const int SharedWords = 2;

    // How many paragraphs a sub-heading may have before the next.
    private const int FarthestSibling = 30;

    private readonly bool hasOneBare = paragraphs.Count(IsBare) == 1;
    private readonly List<(Numbering Style, int? Level, int Section)> open = [];
    private readonly List<OutlineSection> sections = [];

    public ImmutableArray<OutlineSection> Build()
    {
        if (!paragraphs.Any(IsHeading)) return [];
        foreach (var paragraph in paragraphs)
        {
            if (IsHeading(paragraph)) Open(paragraph);
            else if (sections.Count == 0 && paragraph.Kind == ParagraphKind.Body)
                sections.Add(new OutlineSection(1, -1, Empty(paragraph.Span.Start), default, paragraph.Index, -1, -1));
        }

        Close(0, LastBody() + 1);
        if (sections.Count > 0 && sections[0].Heading < 0) End(0, FirstHeading());
        return [.. sections];
    }

    /// <summary>Whether a paragraph opens a section: a heading line, or a numbered body line with a run-in heading.</summary>
    public static bool IsHeading(Paragraph paragraph) =>
        paragraph.Kind == ParagraphKind.Heading
        || (paragraph.Kind == ParagraphKind.Body && paragraph.Lead.Length > 0
            && paragraph.Numbering is Numbering.Part or Numbering.Chapter or Numbering.ChapterSection
                or Numbering.Han or Numbering.HanInParentheses
                or Numbering.Arabic or Numbering.Decimal or Numbering.ArabicInParentheses);

    private void Open(Paragraph paragraph)
    {
        var style = paragraph.Numbering;
        var at = IsBare(paragraph) ? PlaceOfBare(paragraph) : PlaceOfStyle(style, paragraph.Level);
        if (at < 0) at = BeginsBesideBare(style) ? 0 : style == Numbering.None ? open.Count : PlaceBelow(style);
        Close(at, paragraph.Index);
        var parent = open.Count == 0 ? -1 : open[^1].Section;
        open.Add((style, paragraph.Level, sections.Count));
        var heading = new TextSpan(paragraph.Span.Start, paragraph.Lead.Length > 0 ? paragraph.Lead.End : paragraph.Span.End);
        sections.Add(new OutlineSection(open.Count, paragraph.Index, heading, default, paragraph.Index, -1, parent));
    }

    // The open heading of a style; -1 where there is none. Of those without a number the level must not be lower.
    private int PlaceOfStyle(Numbering style, int? level)
    {
        for (var at = 0; at < open.Count; at++)
            if (open[at].Style == style && !(open[at].Level < level && style == Numbering.None)) return at;
        return -1;
    }

    // Behind all that rank above a style.
    private int PlaceBelow(Numbering style)
    {
        var at = 0;
        while (at < open.Count && Rank(open[at].Style) <= Rank(style)) at++;
        return at;
    }

    // 上年度整改落实情况, without a number, then 一、存在问题: the only heading without one is a chapter like those after it.
    private bool BeginsBesideBare(Numbering style) =>
        hasOneBare && style == Numbering.Han && open is [(Numbering.None, null, _)];

    private static bool IsBare(Paragraph paragraph) =>
        paragraph is { Kind: ParagraphKind.Heading, Numbering: Numbering.None, Level: null };

    private int PlaceOfBare(Paragraph paragraph)
    {
        var first = open.FindIndex(o => o.Style == Numbering.None);
        if (first < 0) return -1;
        var above = paragraphs[sections[open[^1].Section].Heading];
        if (first == open.Count - 1 && above.Index == paragraph.Index - 1 && IsBare(above) && NextBare(paragraph) is { } next
            && AreAlike(paragraph, next) && !AreAlike(above, paragraph)) return open.Count;
        var second = open.FindIndex(first + 1, o => o.Style == Numbering.None);
        return second >= 0 && AreAlike(paragraphs[sections[open[second].Section].Heading], paragraph) ? second : first;
    }

    private Paragraph? NextBare(Paragraph paragraph)
    {
        for (var i = paragraph.Index + 1; i < paragraphs.Length && i <= paragraph.Index + FarthestSibling; i++)
            if (IsHeading(paragraphs[i])) return IsBare(paragraphs[i]) ? paragraphs[i] : null;
        return null;
    }

    // 带头……方面, 带头……方面: siblings begin or end with the same words.
    private bool AreAlike(Paragraph one, Paragraph other)
    {
        var a = text.Slice(one.Span);
        var b = text.Slice(other.Span);
        return a.CommonPrefixLength(b) >= SharedWords
            || (a.Length > SharedWords && b.Length > SharedWords && a[^SharedWords..].SequenceEqual(b[^SharedWords..]));
    }

    private void Close(int depth, int before)
    {
        for (var i = open.Count - 1; i >= depth; i--) End(open[i].Section, before);
        open.RemoveRange(depth, open.Count - depth);
    }

    private void End(int section, int before)
    {
        while (before - 1 > sections[section].FirstParagraph && !Belongs(paragraphs[before - 1])) before--;
        var first = sections[section].FirstParagraph;
        sections[section] = sections[section] with
        {
            EndParagraph = before,
            Span = new TextSpan(paragraphs[first].Span.Start, paragraphs[Math.Max(first, before - 1)].Span.End),
        };
    }

    private static bool Belongs(Paragraph paragraph) => paragraph.Kind is ParagraphKind.Body or ParagraphKind.Heading;

    private int FirstHeading() => sections.Count > 1 ? sections[1].FirstParagraph : paragraphs.Length;

    private int LastBody()
    {
        for (var i = paragraphs.Length - 1; i >= 0; i--)
            if (Belongs(paragraphs[i])) return i;
        return -1;
    }

    /// <summary>Which of two styles usually encloses the other: the one of lower rank.</summary>
    public static int Rank(Numbering style) => style switch
    {
        Numbering.None => 0,
        Numbering.Part => 1,
        Numbering.Chapter => 2,
        Numbering.ChapterSection => 3,
        Numbering.Han => 4,
        Numbering.Article => 5,
        Numbering.HanInParentheses => 6,
        Numbering.Arabic => 7,
        Numbering.Decimal => 8,
        Numbering.ArabicInParentheses => 9,
        Numbering.Circled => 10,
        _ => 11,
    };

    private static TextSpan Empty(int at) => new(at, at);
}
