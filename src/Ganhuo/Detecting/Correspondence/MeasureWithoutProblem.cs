using Ganhuo.Classifying;
using Ganhuo.Detecting.Wording;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Correspondence;

/// <summary>GH502: a measure that answers none of the problems.</summary>
internal sealed class MeasureWithoutProblem : IRule
{
    // So many more measures than problems are a plan, which answers to nothing but itself.
    private const int MostForAProblem = 3;

    public RuleDescriptor Descriptor { get; } = new(
        "GH502", "measure-without-problem", Severity.Note,
        new("措施没有对应的问题", "A measure without a problem"),
        new("说明这条措施针对哪个问题，或者把它改成对前面问题的回应。", "Say which problem this measure answers, or make it answer one."),
        new("措施针对问题，不作一般表态", "Measures answer problems; they are no general declaration"));

    public void Check(RuleContext context, FindingSink findings)
    {
        if (context.Links.IsEmpty || !HeldToAccount.Is(context)) return;
        var measures = RoleParts.Of(context, SectionRole.Measures).ToList();
        if (measures.Count > MostForAProblem * RoleParts.Of(context, SectionRole.Problems).Count()) return;
        var answering = context.Links.Where(l => l.Measure is not null).Select(l => l.Measure!.Value).ToHashSet();
        foreach (var span in measures)
            if (!answering.Contains(span.Paragraph) && !Framing.Is(context, context.Outline.Paragraphs[span.Paragraph])
                && !IsFarewell(context, span))
                findings.Add(span.Span, "前面查摆的问题里没有这条措施针对的", "none of the problems is answered by this measure");
    }

    // 我馆当以更实的作风守好这一方书香, thanks and 请批评指正: with such a report ends behind its measures, and it is none. Where
    // nothing else stands there it is all the report has to say.
    private static bool IsFarewell(RuleContext context, (int Paragraph, TextSpan Span) part)
    {
        var paragraphs = context.Outline.Paragraphs;
        if (part.Paragraph == 0 || paragraphs[part.Paragraph - 1].Kind != ParagraphKind.Body) return false;
        for (var i = part.Paragraph + 1; i < paragraphs.Length; i++)
            if (paragraphs[i].Kind is ParagraphKind.Body or ParagraphKind.Heading) return false;
        return paragraphs[part.Paragraph] is { Marker.Length: 0, Span: var whole } && whole == part.Span
            && context.Clauses.All(
                c => !whole.Contains(c.Span.Start) || c.Class is not (SubstanceClass.Concrete or SubstanceClass.Unfilled));
    }
}
