using Ganhuo.Text;
using static System.FormattableString;

namespace Ganhuo.Detecting.Structure;

/// <summary>GH110: the report is longer than its type may be.</summary>
internal sealed class OverLength : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "GH110", "over-length", Severity.Warning,
        new("篇幅超限", "The report is too long"),
        new("删去套话和重复内容，压缩到限额以内。", "Cut formula and repetition until it fits."),
        new("短实新，反对假长空", "Short, substantial, new; not false, long, empty"));

    public void Check(RuleContext context, FindingSink findings)
    {
        var shape = new ReportShape(context);
        if (!shape.IsTyped || context.Classification.Definition.Length is not { } limit) return;
        var length = context.Text.Characters;
        if (length > limit.Max)
            findings.Add(shape.FirstLine,
                Invariant($"全文{length}字，超过{limit.Max}字（{limit.Criterion}）"),
                Invariant($"{length} characters, more than {limit.Max}"));
    }
}
