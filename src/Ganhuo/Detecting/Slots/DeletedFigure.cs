namespace Ganhuo.Detecting.Slots;

/// <summary>GH205: a figure deleted without any mark, as grammar shows.</summary>
internal sealed class DeletedFigure : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "GH205", "deleted-figure", Severity.Error,
        new("数字被直接删去", "A figure was deleted without a mark"),
        new("补上被删的数字。", "Put the deleted figure back."),
        new("数据真实、要素齐全", "Figures must be real and complete"));

    public void Check(RuleContext context, FindingSink findings)
    {
        foreach (var place in context.LostFigures)
        {
            var where = SlotWording.Place(context, place);
            findings.Add(place, $"{where.Chinese}此处应有数字而没有", $"{where.English}: a figure should stand here and does not");
        }
    }
}
