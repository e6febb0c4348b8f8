using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Reuse;

/// <summary>GH602: a passage that a report of another unit has word for word.</summary>
internal sealed class ReusedFromPeer : IReuseRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "GH602", "reused-from-peer", Severity.Warning,
        new("与其他单位材料雷同", "The same as another unit's report"),
        new("核对谁先写、是否抄袭；写本单位自己的情况。", "Find out who wrote it first; write of the unit's own case."),
        new("不得抄袭、套用其他单位材料", "Other units' texts must not be copied"));

    public void Check(RuleContext context, FindingSink findings) => Check(context.Reuse, findings);

    public void Check(ImmutableArray<ReusedPassage> passages, FindingSink findings)
    {
        foreach (var passage in passages)
            if (passage is { Kind: ReuseKind.Verbatim, Source.IsOwn: false }) ReuseWording.Add(findings, passage, "", "");
    }
}
