using Ganhuo.Classifying;
using Ganhuo.Structuring;

namespace Ganhuo.Detecting.Structure;

/// <summary>GH101: a section its type demands is not there, under a heading or without one.</summary>
internal sealed class MissingSection : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "GH101", "missing-section", Severity.Error,
        new("缺少必备部分", "A mandatory section is missing"),
        new("按该文种的要求补写这一部分。", "Write the section this type of report must have."),
        new("报告内容全不全", "Is the report complete"));

    public void Check(RuleContext context, FindingSink findings)
    {
        var shape = new ReportShape(context);
        if (!shape.IsTyped) return;
        var classification = context.Classification;
        var seen = new HashSet<SectionRole>();
        foreach (var section in classification.Definition.Sections)
        {
            if (!section.IsMandatoryIn(classification.Year)) continue;
            var present = seen.Add(section.Role) ? HasRole(context, shape, section.Role) : IsNamed(context, section);
            if (!present)
                findings.Add(shape.FirstLine,
                    $"缺少“{section.Name}”部分（{classification.Definition.Name}必备）",
                    $"the section '{section.Name}' is missing; {classification.Definition.EnglishName} must have one");
        }
    }

    private static bool HasRole(RuleContext context, ReportShape shape, SectionRole role) =>
        shape.Of(role) > 0 || context.Classification.Sections.Any(s => s.Role == role)
        || (role == SectionRole.Problems && MayHoldProblems(context));

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

    // A second section of one role is told by its words: 第一责任人 beside 主要举措.
    private static bool IsNamed(RuleContext context, SectionDefinition section)
    {
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            if (paragraph.Kind is not (ParagraphKind.Body or ParagraphKind.Heading)) continue;
            foreach (var cue in section.Cues)
                if (context.Phrases.First(cue, paragraph.Span) is not null) return true;
        }

        return false;
    }
}
