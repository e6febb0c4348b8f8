using Ganhuo.Classifying;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Wording;

/// <summary>GH303: a claim of success in a sentence without a single fact.</summary>
internal sealed class UnsupportedClaim : IRule
{
    // 医疗质量全面提升行动: part of what something is called.
    private static readonly WordSet Names = new("行动", "工程", "方案", "计划", "三年行动", "专项行动", "活动", "攻坚");

    private const int LongestHead = 16;

    public RuleDescriptor Descriptor { get; } = new(
        "GH303", "unsupported-claim", Severity.Note,
        new("成效断言没有事实支撑", "A claim of success without a fact"),
        new("在同一句里写出数据、实例或前后对比，写不出就删去断言。", "Give a figure, a case or a before and after in the same sentence, or drop the claim."),
        new("用数据、事例说话；“取得明显成效”须有数据支撑", "Let figures and cases speak; a claim of marked success needs data"));

    public void Check(RuleContext context, FindingSink findings)
    {
        foreach (var claim in SentenceFacts.Apart(context, "claim"))
        {
            var sentence = SentenceFacts.SentenceAt(context, claim.Span.Start);
            if (sentence < 0 || SentenceFacts.BodyOf(context, sentence) is not { } paragraph) continue;
            if (SentenceFacts.RoleAt(context, paragraph, claim.Span.Start) is SectionRole.Problems or SectionRole.Causes
                or SectionRole.Measures) continue;
            if (Names.LengthAt(context.Text.Content.AsSpan(claim.Span.End)) > 0) continue;
            if (SentenceFacts.HasFact(context, sentence, context.Outline.Sentences[sentence].Span.Start)) continue;
            if (Heads(context, paragraph, sentence)) continue;
            findings.Add(claim.Span, $"断言“{claim.Entry.Phrase}”，同句没有数据或事例",
                $"claims '{claim.Entry.Phrase}' and gives neither figure nor case in the sentence");
        }
    }

    // 河道治理初见成效。清淤12公里: a short sentence at the head of a paragraph says what the next one proves.
    private static bool Heads(RuleContext context, Paragraph paragraph, int sentence) =>
        sentence == paragraph.FirstSentence && sentence + 1 < paragraph.EndSentence
        && ContentCharacter.Count(context.Text.Slice(context.Outline.Sentences[sentence].Span)) <= LongestHead
        && SentenceFacts.HasFact(context, sentence + 1, context.Outline.Sentences[sentence + 1].Span.Start);
}
