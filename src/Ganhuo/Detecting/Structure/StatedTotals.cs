using System.Globalization;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure;

/// <summary>
/// A total and its parts in one sentence: 206公里，其中县道41公里、乡道78公里、村道97公里; 县级3名、乡级26名，合计30名. Parts that
/// may be some of them only, or overlap, prove nothing: speaks where they are a little more than the whole, or where
/// the total is said to be theirs.
/// </summary>
internal sealed class StatedTotals(RuleContext context)
{
    // Beyond this the parts are of something else; a slip of the pen is smaller.
    private const double LargestSlip = 0.1;
    private const int AlwaysASlip = 2;
    private const int FewestParts = 2;
    private const int FewestUnannounced = 3;
    private const int LongestPart = 16;

    private static readonly AskedWords Announcing = new("parts-announced");
    private static readonly WordSet Adding = new("共计", "合计", "总计", "共");

    // One may be both: a member of the party, a woman, under thirty-five.
    private static readonly AskedWords Overlapping = new("parts-overlap", "女男岁兼含次新");

    private readonly List<StatedAmount> amounts = [];

    public void Check(Paragraph paragraph, FindingSink findings)
    {
        for (var i = paragraph.FirstSentence; i < paragraph.EndSentence; i++)
        {
            var sentence = context.Outline.Sentences[i].Span;
            if (!StatedAmount.MayHaveMore(context.Text.Slice(sentence), FewestParts)) continue;
            StatedAmount.Read(context.Text, sentence, amounts);
            if (amounts.Count <= FewestParts) continue;
            for (var at = 0; at < amounts.Count; at++)
                if (PartsAfter(at) is { } after) Compare(at, after, IsDivision(at, after, sentence), findings);
                else if (PartsBefore(at, sentence) is { } before) Total(before, at, findings);
        }
    }

    // How many parts stand behind the amount, each right behind the other.
    private int? PartsAfter(int whole)
    {
        if (whole + 1 >= amounts.Count) return null;
        if (whole > 0 && amounts[whole - 1].Unit == amounts[whole].Unit && Between(amounts[whole - 1], amounts[whole]).Length <= 1) return null;
        var opened = Between(amounts[whole], amounts[whole + 1]) is ['（' or '(', ..];
        var announced = opened || Announcing.AreIn(context, Gap(amounts[whole], amounts[whole + 1]));
        var parts = 0;
        for (var i = whole + 1; i < amounts.Count && amounts[i].Unit == amounts[whole].Unit; i++, parts++)
        {
            var label = Between(amounts[i - 1], amounts[i]);
            if (i > whole + 1 && (label.Length > LongestPart || label.IndexOfAny('、', '，', ',') != 0)) break;
            if (i == whole + 1 && label.IndexOfAny("，：,（(") < 0) return null;
            if (!announced && !label.EndsWith('的')) return null;
            if (Overlapping.AreIn(context, Gap(amounts[i - 1], amounts[i]))) return null;
        }

        return parts >= (announced ? FewestParts : FewestUnannounced) ? parts : null;
    }

    private void Compare(int whole, int parts, bool division, FindingSink findings)
    {
        // What is left of the list may speak of the next thing: any beginning of it that fits is enough.
        decimal sum = 0;
        for (var i = whole + 1; i <= whole + parts; i++)
            if ((sum += amounts[i].Value) == amounts[whole].Value) return;
        if ((division || sum > amounts[whole].Value || IsAllButOne(whole, parts, sum)) && IsSlip(sum, amounts[whole].Value))
            Report(whole, whole + 1, parts, sum, findings);
    }

    // 46个，其中村办21个、祠堂办17个、企业办7个: what is said to be some of them is all but one, and no part is so small.
    private bool IsAllButOne(int whole, int parts, decimal sum)
    {
        if (parts < FewestUnannounced || amounts[whole].Value - sum != 1) return false;
        for (var i = whole + 1; i <= whole + parts; i++)
            if (amounts[i].Value <= AlwaysASlip) return false;
        return true;
    }

    // 15个（班子6个、个人8个）, 分为甲类3个、乙类4个: the parts are all there are.
    private bool IsDivision(int whole, int parts, TextSpan sentence)
    {
        var label = Between(amounts[whole], amounts[whole + 1]);
        if (label.Contains("其中", StringComparison.Ordinal) || label.Contains("包括", StringComparison.Ordinal)) return false;
        var end = amounts[whole + parts].Span.End;
        var closes = end < sentence.End && context.Text.Content[end] is '）' or ')';
        return (label[0] is '（' or '(' && closes) || label.Contains("分别", StringComparison.Ordinal) || label.Contains("分为", StringComparison.Ordinal);
    }

    // 县级3名、乡级26名、村级241名，合计270名: the total follows its parts at once.
    private int? PartsBefore(int total, TextSpan sentence)
    {
        if (total < FewestParts) return null;
        var words = Between(amounts[total - 1], amounts[total]).TrimStart("，,、 ");
        if (words.IsEmpty || Adding.LengthAt(words) != words.Length) return null;
        var parts = 0;
        for (var i = total - 1; i >= 0 && amounts[i].Unit == amounts[total].Unit; i--, parts++)
        {
            var label = i == 0 ? new TextSpan(sentence.Start, amounts[0].Span.Start) : Gap(amounts[i - 1], amounts[i]);
            if (Overlapping.AreIn(context, label)) return null;
        }

        return parts >= FewestParts ? parts : null;
    }

    private void Total(int parts, int total, FindingSink findings)
    {
        decimal sum = 0;
        for (var i = total - 1; i >= total - parts; i--)
            if ((sum += amounts[i].Value) == amounts[total].Value) return;
        if (IsSlip(sum, amounts[total].Value)) Report(total, total - parts, parts, sum, findings);
    }

    private static bool IsSlip(decimal sum, decimal total) =>
        Math.Abs(sum - total) is > 0 and var off && (off <= AlwaysASlip || off <= total * (decimal)LargestSlip);

    private ReadOnlySpan<char> Between(StatedAmount one, StatedAmount other) => context.Text.Slice(Gap(one, other));

    private static TextSpan Gap(StatedAmount one, StatedAmount other) => new(one.Span.End, other.Span.Start);

    private void Report(int whole, int first, int parts, decimal sum, FindingSink findings)
    {
        var (total, values) = (Show(amounts[whole].Value), amounts.GetRange(first, parts).ConvertAll(a => Show(a.Value)));
        findings.Add(amounts[whole].Span,
            $"共{total}，分项为{string.Join("＋", values)}＝{Show(sum)}，合计对不上",
            $"{total} in all, but the parts {string.Join(" + ", values)} make {Show(sum)}");
    }

    private static string Show(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
