using static System.FormattableString;

namespace Ganhuo.Detecting.Structure;

/// <summary>GH103: an official aspect is there in name, with too few words to say anything.</summary>
internal sealed class ThinDimension : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "GH103", "thin-dimension", Severity.Warning,
        new("规定方面过于单薄", "An official aspect is thin"),
        new("补写这一方面的具体做法、事例或问题。", "Say what was done or what is wrong under this aspect."),
        new("不能蜻蜓点水", "No aspect may be touched on in passing"));

    public void Check(RuleContext context, FindingSink findings)
    {
        if (!new ReportShape(context).IsTyped) return;
        var thin = context.Classification.Definition.ThinDimensionCharacters;
        foreach (var dimension in context.Classification.Dimensions)
            if (dimension.Present && dimension.Characters < thin)
                findings.Add(context.Outline.Paragraphs[dimension.Paragraphs[0]].Span,
                    Invariant($"“{dimension.Name}”只有{dimension.Characters}字，不足{thin}字"),
                    Invariant($"'{dimension.Name}' has {dimension.Characters} characters, fewer than {thin}"));
    }
}
