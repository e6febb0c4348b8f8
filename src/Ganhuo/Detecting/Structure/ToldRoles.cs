using Ganhuo.Classifying;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure;

/// <summary>The roles a report tells something of, under a heading or in its running text, however it is built.</summary>
internal static class ToldRoles
{
    // Characters: a clause or two may stand in any paragraph and tell nothing.
    private const int FewestTold = 36;

    // What was done is at least a fifth of a paragraph that turns to its problems; once may be a way of speaking.
    private const int LeastTold = 5, FewestTurning = 2;

    // One or two paragraphs that read like plans are what comes next.
    private const int FewestListed = 4;

    // 巡察反馈的第十二个问题：
    private const int LongestCall = 14;

    /// <summary>
    /// Whether a role is told. Where each problem is told with its measure, one section tells what is not finished and what comes
    /// next.
    /// </summary>
    public static bool Contain(RuleContext context, ReportShape shape, SectionRole role) =>
        IsTold(context, shape, role) || context.Classification.Named.Contains(role)
            || context.Classification.Sections.Any(s => s.Role == role)
        || (role == SectionRole.Problems && (MayHoldProblems(context) || TellsCauses(context, shape)))
        || (role == SectionRole.Achievements
            && (TurnsToProblems(context) || context.Classification.Definition.ItemByItem && ListsMeasures(context)))
        || (role == SectionRole.Measures && context.Classification.Definition.ItemByItem && Contain(context, shape, SectionRole.Problems));

    // A few words of one may stand in any paragraph; and plans come behind what they follow from.
    private static bool IsTold(RuleContext context, ReportShape shape, SectionRole role)
    {
        if (shape.Of(role) < FewestTold) return false;
        if (role != SectionRole.Measures) return true;
        var middle = context.Text.Content.Length / 2;
        foreach (var paragraph in context.Outline.Paragraphs)
            if (paragraph.Kind == ParagraphKind.Body && paragraph.Span.End > middle)
                foreach (var part in context.Classification.Parts[paragraph.Index])
                    if (part.Role == role && part.Span.End > middle) return true;
        return false;
    }

    // 一是…，原因是…；二是…，因为…: what has a cause is a problem, where no heading says that the causes stand apart.
    private static bool TellsCauses(RuleContext context, ReportShape shape) =>
        shape.Of(SectionRole.Causes) > 0 && !context.Classification.Named.Contains(SectionRole.Causes);

    // 在…上，…。差距在于…: where one paragraph after another turns to its problems, what it turns from is what was done.
    private static bool TurnsToProblems(RuleContext context)
    {
        var turning = 0;
        var turns = context.Phrases.Of(CueKinds.RoleTurn);
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            if (paragraph.Kind != ParagraphKind.Body || context.Classification.Parts[paragraph.Index][0].Role != SectionRole.Problems)
                continue;
            var behind = new TextSpan(paragraph.Span.Start + (paragraph.Span.Length / LeastTold), paragraph.Span.End);
            foreach (var hit in turns.Inside(behind))
            {
                if (!Vocabulary.TryParseRole(hit.Entry.Tag, out var role) || role != SectionRole.Problems) continue;
                turning++;
                break;
            }
        }

        return turning >= FewestTurning;
    }

    // 你组指出，…。我们…: where every problem is told with what was done about it, that reads like a plan; 第三个问题：…已… like a problem.
    private static bool ListsMeasures(RuleContext context)
    {
        var listed = 0;
        foreach (var paragraph in context.Outline.Paragraphs)
            if (paragraph.Kind == ParagraphKind.Body && (context.Classification.Parts[paragraph.Index][0].Role == SectionRole.Measures
                || TellsOneProblem(context, paragraph)))
                listed++;
        return listed >= FewestListed;
    }

    private static bool TellsOneProblem(RuleContext context, Paragraph paragraph)
    {
        var line = context.Text.Slice(paragraph.Span);
        var colon = line.IndexOfAny("：。，");
        return colon > 0 && colon < LongestCall && line[colon] == '：' && line[..colon].Contains("问题", StringComparison.Ordinal)
            && context.Evidence.Any(e => paragraph.Span.Contains(e.Span));
    }

    // In a speech without headings nothing but its place says what a list is: the one right before the plans is usually
    // that of the problems, whatever its words are, and a report is not sent back on a guess.
    private static bool MayHoldProblems(RuleContext context)
    {
        if (context.Outline.Sections.Any(s => s.Heading >= 0)) return false;
        foreach (var list in context.Outline.Enumerations)
        {
            var next = list.Items[^1].Paragraph + 1;
            if (!list.Inline && list.Items.Length > 1 && next < context.Classification.Paragraphs.Length
                && context.Classification.Paragraphs[next].Role == SectionRole.Measures) return true;
        }

        return false;
    }
}
