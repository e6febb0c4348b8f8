using Ganhuo.Classifying;

namespace Ganhuo.Detecting.Structure;

/// <summary>GH104: an outer section stands after one that its type puts behind it.</summary>
internal sealed class SectionOutOfOrder : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "GH104", "section-out-of-order", Severity.Note,
        new("部分次序不当", "A section is out of order"),
        new("按“成绩—问题—原因—措施”的次序调整。", "Follow the order achievements, problems, causes, measures."),
        new("问题、原因、措施依次对应", "Problems, causes and measures follow one another"));

    public void Check(RuleContext context, FindingSink findings)
    {
        if (!new ReportShape(context).IsTyped) return;
        var classification = context.Classification;
        ReportSection? latest = null;
        foreach (var section in classification.Sections)
        {
            if (section is not { Level: 1, Heading: { } heading } || !IsOrdered(classification.Definition, section.Role)) continue;
            if (latest is { Heading: { } earlier } && section.Role < latest.Role)
                findings.Add(heading,
                    $"{section.Role.ChineseName()}部分排在{latest.Role.ChineseName()}部分之后",
                    $"the section of {section.Role.Key()} stands after that of {latest.Role.Key()}", earlier);
            else latest = section;
        }
    }

    // Where a type knows several sections of one role, one of them may well come late (第一责任人履职 after the problems).
    private static bool IsOrdered(ReportTypeDefinition type, SectionRole role) =>
        role > SectionRole.Preamble && type.Sections.Count(s => s.Role == role) == 1;
}
