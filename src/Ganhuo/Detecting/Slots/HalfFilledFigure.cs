using Ganhuo.Text;

namespace Ganhuo.Detecting.Slots;

/// <summary>GH203: a figure of which some digits stand and the rest is signs.</summary>
internal sealed class HalfFilledFigure : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "GH203", "half-filled-figure", Severity.Error,
        new("数字只填了一半", "A figure is only half filled in"),
        new("核对台账，补全数字。", "Check the records and complete the figure."),
        new("数据真实、准确、可核", "Figures must be real, exact and checkable"));

    public void Check(RuleContext context, FindingSink findings)
    {
        foreach (var placeholder in context.Placeholders)
        {
            if (!SlotKind.IsHalfFilled(context, placeholder)) continue;
            var (slot, place) = (SlotWording.Name(placeholder.Slot), SlotWording.Place(context, placeholder.Span));
            var figure = context.TextOf(placeholder.Span);
            findings.Add(
                placeholder.Span, $"{place.Chinese}的{slot.Chinese}“{figure}”只填了一半",
                $"{place.English}: '{figure}' is only part of {slot.English}");
        }
    }
}
