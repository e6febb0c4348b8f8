using Ganhuo.Text;

namespace Ganhuo.Detecting.Slots;

/// <summary>GH201: a figure, date, name or text that was never filled in.</summary>
internal sealed class UnfilledSlot : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "GH201", "unfilled-slot", Severity.Error,
        new("空项未填", "A slot was never filled in"),
        new("补上真实数据或内容；没有的，写明“无”并说明原因。", "Fill in the real figure or text, or say that there is none and why."),
        new("数据真实、要素齐全，不得留空", "Figures must be real and complete, nothing left blank"));

    public void Check(RuleContext context, FindingSink findings)
    {
        foreach (var placeholder in context.Placeholders)
        {
            if (!SlotKind.IsUnfilled(context, placeholder)) continue;
            var (slot, place) = (SlotWording.Name(placeholder.Slot), SlotWording.Place(context, placeholder.Span));
            findings.Add(placeholder.Span, $"{place.Chinese}缺{slot.Chinese}", $"{place.English} lacks {slot.English}");
        }
    }
}
