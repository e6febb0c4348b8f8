using Ganhuo.Classifying;
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
                Add(context, dimension, thin, findings);
    }

    // What is scattered over the report is counted together, and every paragraph of it is pointed at.
    private static void Add(RuleContext context, DimensionPresence dimension, int thin, FindingSink findings)
    {
        var paragraphs = dimension.Paragraphs.Select(p => context.Outline.Paragraphs[p]).ToList();
        var (where, places) = paragraphs.Count == 1 ? ("", "")
            : (Invariant($"（第{string.Join('、', paragraphs.Select(p => p.Line))}行合计）"),
                Invariant($" on lines {string.Join(", ", paragraphs.Select(p => p.Line))} together"));
        findings.AddAspect(
            dimension.Name,
            paragraphs[0].Span,
            Invariant($"“{dimension.Name}”只有{dimension.Characters}字{where}，不足{thin}字"),
            Invariant($"'{dimension.Name}' has {dimension.Characters} characters{places}, fewer than {thin}"),
            [.. paragraphs.Skip(1).Select(p => p.Span)]);
    }
}
