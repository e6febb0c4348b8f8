using System.Collections.Immutable;
using System.Globalization;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Reuse;

/// <summary>GH603: an earlier passage with nothing changed but years, dates, congresses and figures.</summary>
internal sealed class YearSwapped : IReuseRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "GH603", "year-swapped", Severity.Error,
        new("只换年份数字的旧材料", "An earlier text with years and figures changed"),
        new("退回重写：除年份、会议名称和数字外都是旧文。", "Send back: all but years, meetings and figures is an earlier text."),
        new("不得“新瓶装旧酒”", "No old wine in new bottles"));

    public void Check(RuleContext context, FindingSink findings) => Check(context.Reuse, findings);

    public void Check(ImmutableArray<ReusedPassage> passages, FindingSink findings)
    {
        foreach (var passage in passages)
        {
            if (passage.Kind != ReuseKind.YearSwapped) continue;
            var changed = passage.Changes.Count(IsSwap);
            var shown = ReuseWording.Shown(passage, IsSwap);
            // A word or two may have been changed as well; “only” is said where none was.
            var worded = passage.Changes.Length - changed;
            ReuseWording.Add(
                findings, passage,
                string.Create(CultureInfo.InvariantCulture, $"，{(worded > 0 ? "" : "只")}改了年份、会议或数字{changed}处（{shown}）{Also(worded)}"),
                string.Create(CultureInfo.InvariantCulture, $", {(worded > 0 ? "" : "only ")}{changed} years, meetings or figures changed ({shown}){AlsoInEnglish(worded)}"));
        }
    }

    private static string Also(int worded) =>
        worded == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"，另改用词{worded}处");

    private static string AlsoInEnglish(int worded) =>
        worded == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" and {worded} words");

    private static bool IsSwap(ReuseChange change) => change.Kind != ReuseChangeKind.Wording;
}
