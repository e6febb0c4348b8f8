using System.Collections.Immutable;
using System.Globalization;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Reuse;

/// <summary>GH604: a passage of another report with words put for others all over.</summary>
internal sealed class SpunCopy : IReuseRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "GH604", "spun-copy", Severity.Error,
        new("换词改头换面的抄袭", "A copy disguised by putting words for others"),
        new("对照原文核实；换词不是改写，写本单位今年的事实。", "Compare with the source; other words are no other facts."),
        new("不得改头换面、拼凑抄袭", "Copies in disguise count as copies"));

    public void Check(RuleContext context, FindingSink findings) => Check(context.Reuse, findings);

    public void Check(ImmutableArray<ReusedPassage> passages, FindingSink findings)
    {
        foreach (var passage in passages)
        {
            if (passage.Kind != ReuseKind.Spun) continue;
            var changed = passage.Changes.Count(IsWording);
            var shown = ReuseWording.Shown(passage, IsWording);
            ReuseWording.Add(
                findings, passage,
                string.Create(CultureInfo.InvariantCulture, $"，换词{changed}处（{shown}）"),
                string.Create(CultureInfo.InvariantCulture, $", words changed in {changed} places ({shown})"));
        }
    }

    private static bool IsWording(ReuseChange change) => change.Kind == ReuseChangeKind.Wording;
}
