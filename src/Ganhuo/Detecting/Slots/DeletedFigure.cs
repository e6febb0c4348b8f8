using Ganhuo.Text;

namespace Ganhuo.Detecting.Slots;

/// <summary>GH205: a figure deleted without any mark, as grammar shows.</summary>
internal sealed class DeletedFigure : IRule
{
    private readonly DeletedFigureReader reader = new(LostFigureModel.LoadEmbedded());

    public RuleDescriptor Descriptor { get; } = new(
        "GH205", "deleted-figure", Severity.Error,
        new("数字被直接删去", "A figure was deleted without a mark"),
        new("补上被删的数字。", "Put the deleted figure back."),
        new("数据真实、要素齐全", "Figures must be real and complete"));

    public void Check(RuleContext context, FindingSink findings)
    {
        var places = new List<TextSpan>();
        foreach (var paragraph in context.Outline.Paragraphs)
            reader.Read(context.Text, paragraph.Span, context.Phrases, places);
        if (places.Count == 0) return;
        places.Sort();
        int end = 0, slot = 0;
        foreach (var place in places)
        {
            while (slot < context.Placeholders.Length && context.Placeholders[slot].Span.End < place.Start) slot++;
            if (place.Start < end || (slot < context.Placeholders.Length && IsFilled(place, context.Placeholders[slot].Span))) continue;
            end = place.End;
            var where = SlotWording.Place(context, place);
            findings.Add(place, $"{where.Chinese}此处应有数字而没有", $"{where.English}: a figure should stand here and does not");
        }
    }

    // 待补录条, 〖企业名〗: what stands for the figure, or for more, is a finding of its own.
    private static bool IsFilled(TextSpan place, TextSpan slot) => slot.End == place.Start || slot.Overlaps(place);
}
