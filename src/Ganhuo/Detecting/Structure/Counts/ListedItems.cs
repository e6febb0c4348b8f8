using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>What a claimed number can be held against: the enumeration it leads to.</summary>
internal sealed class ListedItems(RuleContext context)
{
    // 处理案件12件：一是…；二是… counts cases, not items; a number so far from the items counts something else.
    private const int NearEnough = 2;
    private const int LongestTail = 8;
    private const int LongestLeadIn = 40;

    // What goes on after the last item without a number of its own.
    private static readonly AskedWords GoingOn = new("item-goes-on");

    private static readonly WordSet LeadWords = new(
        "以下", "下列", "如下", "下面", "主要有", "主要是", "表现在", "体现在", "集中在", "从", "围绕", "对照", "分为",
        "抓好", "做好", "着力", "存在", "梳理出", "查摆出", "查找出", "这", "在", "如下的", "以下的", "抓", "开展");

    /// <summary>Whether a claim announces a list: it ends its paragraph, or words such as 以下 and 从 go with it.</summary>
    public bool LeadsTo(CountClaim claim, Paragraph paragraph)
    {
        if (claim.Noun == "：" || IsBeforeColon(claim, paragraph)) return true;
        if (claim.Noun.Length == 1 && claim.Noun != "点") return false;
        if (claim.Noun.EndsWith("问题", StringComparison.Ordinal) && context.Text.Content[paragraph.Span.End - 1] != '：') return false;
        var clause = ClauseOf(claim, paragraph);
        var words = context.Text.Slice(clause);
        if (words.Contains("已", StringComparison.Ordinal) || words.Contains("其中", StringComparison.Ordinal)) return false;
        // 需求两方面 counts what was just named; only a lead word right before the number announces what follows.
        var before = context.Text.Content.AsSpan(clause.Start, claim.Span.Start - clause.Start);
        if (before.IsEmpty) return true;
        return LeadWords.LengthBefore(before) > 0 || EndsParagraph(claim, paragraph);
    }

    // 回顾一年，我还有三个方面的不足。 and nothing else in the line: what follows is what was counted.
    private static bool EndsParagraph(CountClaim claim, Paragraph paragraph) =>
        claim.Noun == "方面" && paragraph.Span.Length < LongestLeadIn && paragraph.Span.End - claim.Span.End <= LongestTail;

    /// <summary>The first enumeration after the claim in its paragraph, else right under its paragraph.</summary>
    public Enumeration? After(CountClaim claim, Paragraph paragraph)
    {
        var next = FirstFrom(claim.Span.End);
        if (next == context.Outline.Enumerations.Length) return null;
        var enumeration = context.Outline.Enumerations[next];
        var first = enumeration.Items[0].Paragraph;
        if (first > paragraph.Index + 1) return null;
        if (claim.Noun == "：" && !BeginsAtColon(claim, paragraph, enumeration)) return null;
        // A heading of the same level as what follows opens a new part, not the announced list.
        if (first == paragraph.Index + 1 && paragraph.Kind == ParagraphKind.Heading
            && enumeration.Items[0].Numbering == paragraph.Numbering) return null;
        if (first == paragraph.Index + 1 && IsOuterHeading(first, paragraph)) return null;
        if (enumeration.Items.Length < 2 || !IsRightBehind(claim, paragraph, enumeration) || GoesOn(enumeration, claim)) return null;
        return claim.Noun is not ("方面" or "环节" or "要点" or "点") && Math.Abs(claim.Count - enumeration.Items[^1].Expected) > NearEnough
            ? null : enumeration;
    }

    private bool IsBeforeColon(CountClaim claim, Paragraph paragraph) =>
        claim.Span.End < paragraph.Span.End && context.Text.Content[claim.Span.End] is '：' or ':';

    /// <summary>
    /// Whether the number claimed is that of the items. The number that the last of them bears proves
    /// nothing: of 七个方面 that go from （四） to （六）, six are there.
    /// </summary>
    public static bool Fits(CountClaim claim, Enumeration list) =>
        claim.Count == list.Items.Length;

    // 从三个方面完善机制。今年的重点：一是…: between the sentence that claims and the list there is no other.
    private bool IsRightBehind(CountClaim claim, Paragraph paragraph, Enumeration enumeration)
    {
        if (context.Outline.SentenceAt(paragraph, claim.Span.Start) is not (>= 0 and var at)) return false;
        var sentence = context.Outline.Sentences[at].Span;
        var list = enumeration.Items[0].Marker.Start;
        // 六个方面的问题，根子在思想。一是…: what begins its sentence and is said something of announces nothing.
        if (sentence.Start >= claim.Span.Start - 1 && list >= sentence.End && sentence.End - claim.Span.End > LongestTail) return false;
        return list <= sentence.End + 1 || (list > paragraph.Span.End && at == paragraph.EndSentence - 1);
    }

    // Fewer items than claimed, and the last of them goes on with 还有……: one has no number of its own.
    private bool GoesOn(Enumeration enumeration, CountClaim claim)
    {
        if (claim.Count <= enumeration.Items[^1].Expected) return false;
        return GoingOn.AreIn(context, enumeration.Items[^1].Span);
    }

    // 做好三件事：先说背景，一是…… is too far off to be sure.
    private bool BeginsAtColon(CountClaim claim, Paragraph paragraph, Enumeration enumeration)
    {
        if (claim.Span.End == paragraph.Span.End) return enumeration.Items[0].Paragraph == paragraph.Index + 1;
        var colon = context.Text.Content.AsSpan(claim.Span.End).IndexOfAny('：', ':') + claim.Span.End + 1;
        return enumeration.Items[0].Marker.Start - colon <= 1
            || (colon >= paragraph.Span.End && enumeration.Items[0].Paragraph == paragraph.Index + 1);
    }

    // Enumerations come in the order of their starts.
    private int FirstFrom(int offset)
    {
        var (low, high) = (0, context.Outline.Enumerations.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (context.Outline.Enumerations[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    // The claim of a preamble is about the report; what follows it is the first of its parts.
    private bool IsOuterHeading(int first, Paragraph paragraph) =>
        context.Outline.Paragraphs[first].Numbering is Numbering.Han or Numbering.Part or Numbering.Chapter
        && paragraph.Kind == ParagraphKind.Body;

    private TextSpan ClauseOf(CountClaim claim, Paragraph paragraph) =>
        context.Outline.ClauseAt(paragraph, claim.Span.Start) is { } clause ? clause.Span : paragraph.Span;
}
