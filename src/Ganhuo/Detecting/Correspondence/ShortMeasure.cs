using Ganhuo.Classifying;
using Ganhuo.Detecting.Wording;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Correspondence;

/// <summary>
/// Whether a few words of a measures section are a measure by themselves (进一步加强学习，提高认识。), and not the head of one: an
/// item with paragraphs of its own, the name of what stands below, or a sentence that frames what is told with facts.
/// </summary>
internal static class ShortMeasure
{
    public static bool IsWhole(RuleContext context, Paragraph paragraph, TextSpan part)
    {
        var text = context.Text.Slice(part).TrimEnd(' ');
        if (RoleParts.Announces(text) || !(ClauseMarks.EndsSentence(text[^1]) || text.Contains('，'))) return false;
        if (part.End < paragraph.Span.End) return true;
        var (before, next) = (Beside(context, paragraph, -1), Beside(context, paragraph, 1));
        return paragraph.Marker.Length > 0
            ? next is null || !GoesOnIn(paragraph, next)
            : next?.Kind != ParagraphKind.Heading && !Tells(context, before) && !Tells(context, next);
    }

    // （二）强化责任担当，狠抓落实。 with 1. below it, or with running text.
    private static bool GoesOnIn(Paragraph item, Paragraph next) =>
        next.Numbering == Numbering.None || SectionBuilder.Rank(next.Numbering) > SectionBuilder.Rank(item.Numbering);

    private static bool Tells(RuleContext context, Paragraph? paragraph) =>
        paragraph is not null && ParagraphSubstance.Of(context, paragraph).HasFact;

    // The paragraph before or behind one that is of its section too, by what it has the role of.
    private static Paragraph? Beside(RuleContext context, Paragraph paragraph, int step)
    {
        var index = paragraph.Index + step;
        if (index < 0 || index >= context.Outline.Paragraphs.Length) return null;
        var beside = context.Outline.Paragraphs[index];
        return beside.Kind is ParagraphKind.Body or ParagraphKind.Heading
            && context.Classification.Paragraphs[index].Role == SectionRole.Measures ? beside : null;
    }
}
