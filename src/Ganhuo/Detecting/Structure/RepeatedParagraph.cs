using Ganhuo.Detecting.Structure.Repeats;
using Ganhuo.Structuring;
using Ganhuo.Text;
using static System.FormattableString;

namespace Ganhuo.Detecting.Structure;

/// <summary>GH109: a paragraph that repeats an earlier one, rewrites it lightly, or tells the same in other words.</summary>
internal sealed class RepeatedParagraph : IRule
{
    // The articles of a regulation are parallel by nature, and a regulation pads nothing.
    private const int ArticlesOfARegulation = 3;

    private const int ShortestUnended = 40;

    public RuleDescriptor Descriptor { get; } = new(
        "GH109", "repeated-paragraph", Severity.Warning,
        new("段落前后重复", "A paragraph repeats an earlier one"),
        new("删去重复的文字，或者改写成该处应有的内容。", "Delete the repetition, or write what belongs here."),
        new("反对拼凑：同一内容不得反复充数", "No padding: the same content must not be used twice"));

    public void Check(RuleContext context, FindingSink findings)
    {
        if (IsRegulation(context)) return;
        using var told = new ToldParagraphs(context.Text, context.Outline.Paragraphs.Length);
        var part = 0;
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            if (paragraph.Kind != ParagraphKind.Body || !IsStatement(context.Text.Slice(paragraph.Span))) continue;
            part = PartOf(context.Outline, paragraph, part);
            told.Add(paragraph, part);
        }

        var reported = new HashSet<int>();
        var copies = Copies(context, told).ToList();
        foreach (var copy in copies)
            if (copy.IsPassage) AddCopy(copy);
        foreach (var (earlier, later) in told.Repetitions())
        {
            if (!reported.Add(later.Index)) continue;
            findings.Add(later.Span,
                Invariant($"本段与第{earlier.Line}行的段落重复"),
                Invariant($"this paragraph repeats the one on line {earlier.Line}"), earlier.Span);
        }

        foreach (var copy in copies) AddCopy(copy);
        var formula = 0;
        foreach (var (paragraph, earlier, later) in told.Sentences())
        {
            if (!IsSubstance(context, later, ref formula) || !reported.Add(paragraph.Index)) continue;
            findings.Add(later, "这句话在本段前面已经写过", "this sentence is told already in its paragraph", earlier);
        }

        void AddCopy((Paragraph Earlier, Paragraph Later, TextSpan Span, bool IsPassage) copy)
        {
            if (!reported.Add(copy.Later.Index)) return;
            findings.Add(copy.Span,
                Invariant($"这几句在第{copy.Earlier.Line}行的段落里已经写过"),
                Invariant($"these clauses are told already on line {copy.Earlier.Line}"), copy.Earlier.Span);
        }
    }

    private static IEnumerable<(Paragraph Earlier, Paragraph Later, TextSpan Span, bool IsPassage)> Copies(
        RuleContext context, ToldParagraphs told)
    {
        var formula = 0;
        foreach (var copy in told.Copies())
            if (!IsOpening(context.Outline, copy.Earlier) && IsSubstance(context, copy.Span, ref formula)) yield return copy;
    }

    // Before the first heading a report may sum up what follows.
    private static bool IsOpening(Outline outline, Paragraph paragraph)
    {
        foreach (var section in outline.Sections)
            if (section.Heading >= 0) return paragraph.Index < section.Heading;
        return false;
    }

    // Set phrases and what is quoted come back as they are. The formula to begin with is found on from that of the run before.
    private static bool IsSubstance(RuleContext context, TextSpan span, ref int formula)
    {
        var set = QuotedIn(context.Text.Slice(span));
        while (formula < context.Formulas.Length && context.Formulas[formula].Span.End <= span.Start) formula++;
        for (var i = formula; i < context.Formulas.Length && context.Formulas[i].Span.Start < span.End; i++)
            set += Math.Min(context.Formulas[i].Span.End, span.End) - Math.Max(context.Formulas[i].Span.Start, span.Start);
        return 2 * set < span.Length;
    }

    // How much of a text stands in quotation marks, which may open before it and close behind it.
    private static int QuotedIn(ReadOnlySpan<char> text)
    {
        var (quoted, from) = (0, -1);
        for (var at = 0; at < text.Length; at++)
            if (text[at] is '“' or '《') from = at;
            else if (text[at] is '”' or '》')
            {
                quoted = from >= 0 ? quoted + at - from : at;
                from = -1;
            }

        return from >= 0 ? quoted + text.Length - from : quoted;
    }

    // The section that ends behind it, of those that are in no other; sought from that of the paragraph before.
    private static int PartOf(Outline outline, Paragraph paragraph, int from)
    {
        var part = from;
        while (part < outline.Sections.Length
            && (outline.Sections[part].Parent >= 0 || outline.Sections[part].EndParagraph <= paragraph.Index)) part++;
        return part;
    }

    private static bool IsRegulation(RuleContext context)
    {
        var articles = 0;
        foreach (var paragraph in context.Outline.Paragraphs)
            if (IsArticle(context, paragraph)) articles++;
        return articles >= ArticlesOfARegulation;
    }

    // Numbers beyond ninety-nine are no numbering of a report, but a code of law has them.
    private static bool IsArticle(RuleContext context, Paragraph paragraph)
    {
        var text = context.Text.Slice(paragraph.Span);
        if (text[0] != '第') return false;
        var end = text[1..].IndexOfAnyExcept("〇零一二三四五六七八九十百千0123456789");
        return end > 0 && text[end + 1] == '条';
    }

    // 具体做法如下： leads to another list each time; and what is short, in one piece and ends in no mark names something: a
    // document, a row of a table, a picture.
    private static bool IsStatement(ReadOnlySpan<char> text)
    {
        var said = text.TrimEnd("”’）)");
        if (said.IsEmpty || said[^1] is '：' or ':') return false;
        return said.Length >= ShortestUnended || said.Contains('，') || said[^1] is '。' or '；' or ';' or '！' or '!' or '？' or '?' or '…';
    }
}
