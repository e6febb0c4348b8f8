using Ganhuo.Classifying;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Wording;

/// <summary>GH304: a problem put as a wish, without saying what is wrong.</summary>
internal sealed class ProblemAsWish : IRule
{
    // 检察建议多为就案论案: 建议 is a document there, and in quotation marks what somebody else said.
    private static readonly WordSet Documents = new("检察", "监察", "司法", "审计", "审判", "合理化", "意见", "“");

    public RuleDescriptor Descriptor { get; } = new(
        "GH304", "problem-as-wish", Severity.Warning,
        new("以希望代替问题", "A wish put for a problem"),
        new("写清是什么问题、出在哪件事上、谁的责任，不用“还需进一步”带过。",
            "Say what is wrong, in which matter and whose it is, instead of what needs further effort."),
        new("查摆问题见人见事见思想，不以工作建议代替批评意见", "Problems name people, matters and thinking; advice does not stand for criticism"));

    public void Check(RuleContext context, FindingSink findings)
    {
        foreach (var wish in SentenceFacts.Apart(context, "problem-wish"))
        {
            var sentence = SentenceFacts.SentenceAt(context, wish.Span.Start);
            if (sentence < 0 || SentenceFacts.BodyOf(context, sentence) is not { } paragraph) continue;
            if (SentenceFacts.RoleAt(context, paragraph, wish.Span.Start) != SectionRole.Problems) continue;
            if (SentenceFacts.HasFact(context, sentence, context.Outline.Sentences[sentence].Span.Start)) continue;
            if (Documents.LengthBefore(context.Text.Content.AsSpan(0, wish.Span.Start)) > 0) continue;
            if (IsToldBehind(context, paragraph, wish.Span, sentence)) continue;
            findings.Add(wish.Span, $"问题写成了希望（“{wish.Entry.Phrase}”），没有说出错在哪件事上",
                $"a wish ('{wish.Entry.Phrase}') stands for the problem; no matter is named");
        }
    }

    // （一）监督力量有待加强。专职干部只有1名: the heading names the problem, and what follows under it tells it.
    private static bool IsToldBehind(RuleContext context, Paragraph paragraph, TextSpan wish, int sentence)
    {
        var end = paragraph.Lead.Contains(wish.Start) ? paragraph.Span.End : ItemEnd(context, wish, sentence);
        for (var next = sentence + 1; next < paragraph.EndSentence && context.Outline.Sentences[next].Span.Start < end; next++)
            if (SentenceFacts.HasFact(context, next, context.Outline.Sentences[next].Span.Start)) return true;
        return false;
    }

    // Of the item that the wish's sentence opens; 0 where it opens none.
    private static int ItemEnd(RuleContext context, TextSpan wish, int sentence)
    {
        var opening = context.Outline.Sentences[sentence].Span;
        var end = 0;
        foreach (var enumeration in context.Outline.Enumerations)
            foreach (var item in enumeration.Items)
                if (item.Span.Contains(wish.Start) && opening.Contains(item.Marker.Start)) end = item.Span.End;
        return end;
    }
}
