using Ganhuo.Classifying;

namespace Ganhuo.Detecting.Correspondence;

/// <summary>GH505: a problem that names nobody and nothing.</summary>
internal sealed class ProblemWithoutEvidence : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "GH505", "problem-without-evidence", Severity.Note,
        new("问题不见人见事", "A problem that names nobody and nothing"),
        new("写出具体的人和事：什么时候、在哪件事上、谁、造成什么影响。", "Name the matter: when, what, who, and what came of it."),
        new("查摆问题见人见事见思想", "Problems name people, matters and thinking"));

    public void Check(RuleContext context, FindingSink findings)
    {
        foreach (var part in RoleParts.Of(context, SectionRole.Problems))
            if (!HasFact(context, part.Span) && !HasSlot(context, part.Span))
                findings.Add(part.Span, "这个问题没有说到任何一件具体的事", "no matter is named in this problem");
    }

    private static bool HasFact(RuleContext context, Text.TextSpan span) => context.Evidence.Any(e => e.Span.Overlaps(span));

    // Where a figure was left open something was meant; the open slot is reported for itself.
    private static bool HasSlot(RuleContext context, Text.TextSpan span) => context.Placeholders.Any(p => p.Span.Overlaps(span));
}
