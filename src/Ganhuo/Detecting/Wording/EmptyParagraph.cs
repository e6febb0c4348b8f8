using Ganhuo.Classifying;
using Ganhuo.Structuring;
using Ganhuo.Text;
using static System.FormattableString;

namespace Ganhuo.Detecting.Wording;

/// <summary>GH302: a paragraph of what was done or why, with nothing in it that could be checked.</summary>
internal sealed class EmptyParagraph : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "GH302", "empty-paragraph", Severity.Warning,
        new("整段没有干货", "A paragraph without substance"),
        new("写出本单位做了哪件事、何时、结果如何；写不出就删去整段。", "Say what this unit did, when, and with what result; or drop the paragraph."),
        new("用数据、事例说话，力戒空话套话", "Let figures and cases speak; no empty talk"));

    public void Check(RuleContext context, FindingSink findings)
    {
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            if (paragraph.Kind != ParagraphKind.Body) continue;
            if (RectifiedItem.AnswerIn(context, paragraph) is { } answer)
            {
                CheckAnswer(context, paragraph, answer, findings);
                continue;
            }

            if (!Answers(context, paragraph)) continue;
            var substance = ParagraphSubstance.Of(context, paragraph);
            if (!substance.IsEmpty || Framing.Is(context, paragraph)) continue;
            findings.Add(paragraph.Span, Invariant($"整段{substance.Characters}字，没有一处可核实的事实，换个单位也能用"),
                Invariant($"{substance.Characters} characters and not one fact; any unit could have written it"));
        }
    }

    // A problem answered in one breath is sent back however short the breath: 高度重视，认真整改，已完成整改。
    private static void CheckAnswer(RuleContext context, Paragraph paragraph, TextSpan answer, FindingSink findings)
    {
        var substance = ParagraphSubstance.Of(context, paragraph, answer);
        if (!substance.IsFormula || ParagraphSubstance.HasSlot(context, answer)) return;
        findings.Add(answer, Invariant($"整改情况{substance.Characters}字，没有说做了哪件事、何时做完、结果如何"),
            Invariant($"{substance.Characters} characters on what was put right, and not one thing done, date or result"));
    }

    // A preamble is formula by nature; problems that name nobody and nothing are GH505's, and measures without owner or date GH504's.
    private static bool Answers(RuleContext context, Paragraph paragraph) =>
        context.Classification.Paragraphs[paragraph.Index].Role is SectionRole.Achievements or SectionRole.Causes;
}
