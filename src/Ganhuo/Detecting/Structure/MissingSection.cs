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
        var type = context.Classification.Definition;
        foreach (var section in DemandedSections.Missing(context, shape))
            findings.Add(shape.FirstLine,
                $"缺少“{section.Name}”部分（{type.Name}必备）",
                $"the section '{section.Name}' is missing; {type.EnglishName} must have one");
    }
}
