using Ganhuo.Classifying;
using Ganhuo.Detecting.Wording;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Correspondence;

/// <summary>GH504: a measure that names no owner, no date and no target.</summary>
internal sealed class VagueMeasure : IRule
{
    /// <summary>Below it a measure is said in a breath, and what stands around it tells whether that is all of it.</summary>
    private const int Short = 40;

    /// <summary>Shorter ones are names of things: 把账算清.</summary>
    private const int Shortest = 10;

    /// <summary>A measure told in words of its own is not vague, even where no fact is recognised in it.</summary>
    private const double LeastFormula = 0.4;

    /// <summary>In a few words a single clause of one's own says much.</summary>
    private const double LeastFormulaOfShort = 0.75;

    /// <summary>How often a thing is to be done can be checked: 每月集中学习一次.</summary>
    private static readonly WordSet Rhythms = new("每天", "每日", "每周", "每月", "每季", "每半年", "每年", "每两", "按月", "按季", "逐月");

    public RuleDescriptor Descriptor { get; } = new(
        "GH504", "vague-measure", Severity.Warning,
        new("措施空泛", "A vague measure"),
        new("写明谁负责、什么时候完成、做到什么程度。", "Say who answers for it, by when, and how far it is to go."),
        new("整改措施明确时限、责任清晰、任务到人", "Measures have a date, an owner and a task"));

    public void Check(RuleContext context, FindingSink findings)
    {
        if (!HeldToAccount.Is(context)) return;
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            if (paragraph.Kind != ParagraphKind.Body || Framing.Is(context, paragraph)) continue;
            foreach (var part in context.Classification.Paragraphs[paragraph.Index].Parts)
                if (part.Role == SectionRole.Measures && IsVague(context, paragraph, part.Span))
                    findings.Add(part.Span, "措施没有责任人、时限和目标，完成与否无从查起",
                        "the measure has neither owner nor date nor target, so nobody can check it");
        }
    }

    private static bool IsVague(RuleContext context, Paragraph paragraph, TextSpan part)
    {
        if (IsFailing(context.Text.Slice(part))) return false;
        var wording = ParagraphSubstance.Of(context, paragraph, part);
        if (wording.HasFact || wording.Characters < Shortest) return false;
        return (wording.Characters >= Short
            ? wording.Formula >= LeastFormula * wording.Characters
            : wording.Formula >= LeastFormulaOfShort * wording.Characters && ShortMeasure.IsWhole(context, paragraph, part))
            && !Rhythms.IsIn(context.Text.Slice(part));
    }

    // What is said to be wanting is a problem that the roles took for a measure.
    private static bool IsFailing(ReadOnlySpan<char> text) =>
        text.IndexOf("不够") >= 0 || text.IndexOf("不足") >= 0 || text.IndexOf("不到位") >= 0;
}
