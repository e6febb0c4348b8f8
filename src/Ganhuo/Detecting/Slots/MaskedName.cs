using Ganhuo.Text;

namespace Ganhuo.Detecting.Slots;

/// <summary>GH202: a name, a title or a word hidden behind signs.</summary>
internal sealed class MaskedName : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "GH202", "masked-name", Severity.Warning,
        new("名称被隐去", "A name is hidden"),
        new("报送稿应写明真实名称；确需隐去的，说明依据。", "Write the real name; where it must be hidden, say why."),
        new("见人见事，事实可查", "Persons and matters named, facts that can be checked"));

    public void Check(RuleContext context, FindingSink findings)
    {
        foreach (var placeholder in context.Placeholders)
        {
            if (!SlotKind.IsMaskedName(placeholder)) continue;
            var (slot, place) = (SlotWording.Name(placeholder.Slot), SlotWording.Place(context, placeholder.Span));
            findings.Add(placeholder.Span, $"{place.Chinese}隐去了{slot.Chinese}", $"{place.English} hides {slot.English}");
        }
    }
}
