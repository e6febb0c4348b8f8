using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Classifying.Types;
using Ganhuo.Detecting.Wording;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Correspondence;

/// <summary>GH505: a problem that names nobody and nothing.</summary>
internal sealed class ProblemWithoutEvidence : IRule
{
    private static readonly WordSet Problems = new("问题", "不足", "差距", "短板", "查摆", "检视");

    public RuleDescriptor Descriptor { get; } = new(
        "GH505", "problem-without-evidence", Severity.Warning,
        new("问题不见人见事", "A problem that names nobody and nothing"),
        new("写出具体的人和事：什么时候、在哪件事上、谁、造成什么影响。", "Name the matter: when, what, who, and what came of it."),
        new("查摆问题见人见事见思想", "Problems name people, matters and thinking"));

    public void Check(RuleContext context, FindingSink findings)
    {
        foreach (var (paragraph, span) in RoleParts.Of(context, SectionRole.Problems))
            if (IsHeldTo(context, span) && !NamesAMatter(context, span) && !Framing.Is(context, context.Outline.Paragraphs[paragraph])
                && !IsToldBelow(context, paragraph))
                findings.Add(span, "这个问题没有说到任何一件具体的事", "no matter is named in this problem");
    }

    // What is of no report type may be a statute or a speech, whose words sound like anything: there a heading has to say so,
    // or the title of a passage sent by itself.
    private static bool IsHeldTo(RuleContext context, TextSpan span) =>
        context.Classification.Type.Id != ReportTypeCatalogue.GenericId
        || (context.Classification.Title is { } title && Problems.IsIn(title) && !OtherDocument.IsNamedBy(title))
        || (context.Classification.Named.Contains(SectionRole.Problems) && context.Classification.Sections.Any(
            s => s is { Role: SectionRole.Problems, Heading: not null } && s.Span.Contains(span.Start)));

    // Where a figure was left open something was meant; the open slot is reported for itself.
    private static bool NamesAMatter(RuleContext context, TextSpan span) =>
        Touches(context.Evidence, static e => e.Span, span) || Touches(context.Placeholders, static p => p.Span, span);

    // （一）联系群众不紧密。 and what happened in a paragraph of its own: the item is both.
    private static bool IsToldBelow(RuleContext context, int index)
    {
        var paragraphs = context.Outline.Paragraphs;
        if (paragraphs[index].Marker.Length == 0) return false;
        for (var next = index + 1; next < paragraphs.Length && paragraphs[next] is { Kind: ParagraphKind.Body, Marker.Length: 0 }; next++)
            if (context.Classification.Paragraphs[next].Role == SectionRole.Problems && NamesAMatter(context, paragraphs[next].Span))
                return true;
        return false;
    }

    // Both rows are sorted and their spans stand apart.
    private static bool Touches<T>(ImmutableArray<T> items, Func<T, TextSpan> spanOf, TextSpan span)
    {
        int low = 0, high = items.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spanOf(items[middle]).End <= span.Start) low = middle + 1;
            else high = middle;
        }

        return low < items.Length && spanOf(items[low]).Start < span.End;
    }
}
