using Ganhuo.Classifying;
using Ganhuo.Detecting.Wording;

namespace Ganhuo.Detecting.Correspondence;

/// <summary>GH501: a problem that none of the measures answers.</summary>
internal sealed class ProblemWithoutMeasure : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "GH501", "problem-without-measure", Severity.Warning,
        new("问题没有对应的措施", "A problem without a measure"),
        new("针对这个问题补写措施：做什么、谁负责、什么时候完成。", "Say what will be done about this problem, by whom and by when."),
        new("问题、原因、措施一一对应", "Problems, causes and measures answer one another"));

    public void Check(RuleContext context, FindingSink findings)
    {
        // Without any measure the missing section is the finding.
        if (!context.Links.Any(l => l.Measure is not null) || !HeldToAccount.Is(context)) return;
        var answered = context.Links.Select(l => l.Problem).ToHashSet();
        foreach (var span in RoleParts.Of(context, SectionRole.Problems))
            if (!answered.Contains(span.Paragraph) && !Framing.Is(context, context.Outline.Paragraphs[span.Paragraph]))
                findings.Add(span.Span, "后面的措施里没有一条是针对这个问题的", "no measure answers this problem");
    }
}
