using Ganhuo.Classifying;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Segmenting;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure;

/// <summary>The sections a report's type and year demand, and which of them are not there, under a heading or without one.</summary>
internal static class DemandedSections
{
    private const int FewestTold = 36;

    // What was done is at least a fifth of a paragraph that turns to its problems; once may be a way of speaking.
    // One or two are what comes next.
    private const int FewestListed = 4;

    // 区教育局党组书记、局长…: an office has a long name.
    private const int LatestLeader = 14;

    private const int LeastTold = 5, FewestTurning = 2;

    /// <summary>Those missing, in the order of the type.</summary>
    public static IEnumerable<SectionDefinition> Missing(RuleContext context, ReportShape shape)
    {
        var classification = context.Classification;
        var seen = new HashSet<SectionRole>();
        foreach (var section in classification.Definition.Sections)
        {
            if (!section.IsMandatoryIn(classification.Year, classification.Title)) continue;
            var there = section.Dimension is { } dimension ? IsAbout(context, dimension) || IsNamed(context, section)
                : seen.Add(section.Role) ? HasRole(context, shape, section.Role)
                : IsNamed(context, section) || TellsOfLeaders(context, section);
            if (!there) yield return section;
        }
    }

    private static bool IsAbout(RuleContext context, Dimension dimension) =>
        context.Classification.Paragraphs.Any(p => p.Dimension == dimension || p.HeadingDimension == dimension);

    // Where each problem is told with its measure, one section tells what is not finished and what comes next.
    private static bool HasRole(RuleContext context, ReportShape shape, SectionRole role) =>
        IsTold(context, shape, role) || context.Classification.Named.Contains(role)
            || context.Classification.Sections.Any(s => s.Role == role)
        || (role == SectionRole.Problems && (MayHoldProblems(context) || TellsCauses(context, shape)))
        || (role == SectionRole.Achievements
            && (TurnsToProblems(context) || context.Classification.Definition.ItemByItem && ListsMeasures(context)))
        || (role == SectionRole.Measures && context.Classification.Definition.ItemByItem && HasRole(context, shape, SectionRole.Problems));

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

    // 你组指出，…。我们…: where every problem is told with what was done about it, that reads like a plan.
    private static bool ListsMeasures(RuleContext context)
    {
        var listed = 0;
        foreach (var paragraph in context.Outline.Paragraphs)
            if (paragraph.Kind == ParagraphKind.Body && context.Classification.Parts[paragraph.Index][0].Role == SectionRole.Measures)
                listed++;
        return listed >= FewestListed;
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

    // 局长全年主持研究法治工作4次: whom the section is about says which one it is. 副局长 is another, and so is 局长办公会.
    private static bool TellsOfLeaders(RuleContext context, SectionDefinition section)
    {
        if (section.Leaders.IsEmpty) return false;
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            if (paragraph.Kind != ParagraphKind.Body || !section.HasDeed(context.Text.Slice(paragraph.Span))) continue;
            for (var i = paragraph.FirstSentence; i < paragraph.EndSentence; i++)
                if (BeginsWithLeader(context.Text.Slice(context.Outline.Sentences[i].Span), section)) return true;
        }

        return false;
    }

    private static bool BeginsWithLeader(ReadOnlySpan<char> sentence, SectionDefinition section)
    {
        for (var at = 0; at < Math.Min(sentence.Length, LatestLeader); at++)
            if (section.LeaderAt(sentence[at..]) is > 0 and var length && (at == 0 || sentence[at - 1] is not ('副' or '原' or '各' or '，'))
                && (at + length == sentence.Length || sentence[at + length] is not ('办' or '会' or '助' or '们'))) return true;
        return false;
    }

    // 认真履行第一责任人职责，现将情况报告如下: the preamble says what will be told.
    private static bool Announces(RuleContext context, Paragraph paragraph, TextSpan cue) =>
        context.Classification.Parts[paragraph.Index][0].Role == SectionRole.Preamble
        && context.Text.Slice(new TextSpan(cue.End, paragraph.Span.End)) is var rest
        && (rest.IndexOf('。') is >= 0 and var stop ? rest[..stop] : rest).EndsWith("如下");

    // A second section of one role is told by its words: 第一责任人 beside 主要举措.
    private static bool IsNamed(RuleContext context, SectionDefinition section)
    {
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            if (paragraph.Kind is not (ParagraphKind.Body or ParagraphKind.Heading)) continue;
            foreach (var cue in section.Cues)
                if (context.Phrases.First(cue, paragraph.Span) is { } hit && !Announces(context, paragraph, hit)) return true;
        }

        return false;
    }
}
