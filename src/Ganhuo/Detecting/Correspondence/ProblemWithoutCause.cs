using Ganhuo.Classifying;

namespace Ganhuo.Detecting.Correspondence;

/// <summary>GH503: a problem for which no cause is named, in a report that names causes problem by problem.</summary>
internal sealed class ProblemWithoutCause : IRule
{
    // Four causes told of eight problems, or causes named for fewer of the problems than half, are causes of the whole, and no
    // problem is left out.
    private const double NamedOneByOne = 0.5;

    public RuleDescriptor Descriptor { get; } = new(
        "GH503", "problem-without-cause", Severity.Note,
        new("问题没有剖析原因", "A problem without a cause"),
        new("补写这个问题的原因，从思想根源上说。", "Say why this problem came about."),
        new("原因剖析与问题对应，触及思想根源", "The analysis of causes answers the problems and goes to the root"));

    public void Check(RuleContext context, FindingSink findings)
    {
        if (!WantsCauses(context)) return;
        var linked = context.Links.Select(l => l.Problem).Distinct().ToHashSet();
        var caused = context.Links.Where(l => l.Cause is not null).Select(l => l.Problem).ToHashSet();
        if (linked.Count < 2 || caused.Count == linked.Count) return;
        if (caused.Count < NamedOneByOne * linked.Count || AreTwoKinds(context, linked, caused)) return;
        var problems = RoleParts.Of(context, SectionRole.Problems).ToList();
        if (RoleParts.Of(context, SectionRole.Causes).Count() <= NamedOneByOne * problems.Count) return;
        foreach (var span in problems)
            if (linked.Contains(span.Paragraph) && !caused.Contains(span.Paragraph))
                findings.Add(span.Span, "原因剖析部分没有说到这个问题", "the analysis of causes does not speak of this problem");
    }

    // Some causes stand inside their problem and others in a part of their own: that part goes through no list of problems, unless
    // it speaks of most of those that tell none themselves.
    private static bool AreTwoKinds(RuleContext context, HashSet<int> linked, HashSet<int> caused)
    {
        var own = context.Links.Where(l => l.Cause == l.Problem).Select(l => l.Problem).Distinct().Count();
        return own > 0 && RoleParts.Of(context, SectionRole.Causes).Any(c => !linked.Contains(c.Paragraph))
            && caused.Count - own <= NamedOneByOne * (linked.Count - own);
    }

    private static bool WantsCauses(RuleContext context) =>
        context.Classification.Definition.Sections.Any(s => s.Role == SectionRole.Causes && s.Mandatory)
        && RoleParts.Of(context, SectionRole.Causes).Any();
}
