using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Reuse;

/// <summary>GH601: a passage that an earlier report of the same unit has word for word.</summary>
internal sealed class ReusedFromOwn : IReuseRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "GH601", "reused-from-own", Severity.Warning,
        new("照抄本单位往年材料", "Reused from the unit's own earlier report"),
        new("写今年的事：删去或改写这一段，情况确无变化的，说明延续的理由和今年的进展。",
            "Write of this year: rewrite the passage, or say why it still holds and what has moved since."),
        new("不得照搬往年材料、年年一个样", "Last year's text must not be handed in again"));

    public void Check(RuleContext context, FindingSink findings) => Check(context.Reuse, findings);

    public void Check(ImmutableArray<ReusedPassage> passages, FindingSink findings)
    {
        foreach (var passage in passages)
            if (passage is { Kind: ReuseKind.Verbatim, Source.IsOwn: true }) ReuseWording.Add(findings, passage, "", "");
    }
}
