using Ganhuo.Classifying;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Wording;

/// <summary>GH305: a failing that is a merit in disguise: works too hard, too strict with others.</summary>
internal sealed class PraiseAsCriticism : IRule
{
    // 觉得熟人之间不必太较真: what should have been done and was not.
    private static readonly WordSet Denials = new("不必", "不用", "不要", "不能", "没必要", "没有必要", "无须", "无需", "何必", "别", "不想", "不愿", "不敢");

    public RuleDescriptor Descriptor { get; } = new(
        "GH305", "praise-as-criticism", Severity.Warning,
        new("明批评暗表扬", "Praise in the guise of criticism"),
        new("换成真实的问题：哪件事没做好，造成什么后果。", "Put a real failing: which matter went wrong, and with what result."),
        new("不得表面批评、事实上表扬", "Not criticism on the surface and praise in fact"));

    public void Check(RuleContext context, FindingSink findings)
    {
        var before = new TextSpan(0, 0);
        foreach (var frame in SentenceFacts.Apart(context, "praise-as-criticism"))
        {
            var sentence = SentenceFacts.SentenceAt(context, frame.Span.Start);
            if (sentence < 0 || SentenceFacts.BodyOf(context, sentence) is not { } paragraph) continue;
            if (SentenceFacts.RoleAt(context, paragraph, frame.Span.Start) is not (SectionRole.Problems or SectionRole.Causes)) continue;
            if (SentenceFacts.HasFact(context, sentence, context.Outline.Sentences[sentence].Span.Start)) continue;
            if (Denials.LengthBefore(context.Text.Content.AsSpan(0, frame.Span.Start)) > 0) continue;
            var isOneItem = IsOneItem(context, before, frame.Span, sentence);
            before = frame.Span;
            if (isOneItem) continue;
            findings.Add(frame.Span, $"“{frame.Entry.Phrase}”名为批评，实为表扬",
                $"'{frame.Entry.Phrase}' is praise in the guise of criticism");
        }
    }

    // One failing is one finding, in however many turns of phrase it is told; the items of a list may share a sentence.
    private static bool IsOneItem(RuleContext context, TextSpan before, TextSpan span, int sentence) =>
        before.Length > 0 && before.Start >= context.Outline.Sentences[sentence].Span.Start
        && !context.Text.Slice(new TextSpan(before.End, span.Start)).Contains('；');
}
