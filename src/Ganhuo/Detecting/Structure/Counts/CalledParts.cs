using System.Buffers;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>
/// What the words before the parts of a total say of them: that one is what another is not, that they divide, that they overlap.
/// </summary>
internal sealed class CalledParts(RuleContext context, StatedAmounts amounts)
{
    private static readonly SearchValues<char> Numerals = SearchValues.Create("一二三四五六七八九十123456789");

    private const int FewestParts = 2, FewestBands = 3, KindLength = 2;

    // One may be both: a member of the party, a woman, under thirty-five.
    private static readonly AskedWords Overlapping = new("parts-overlap", "女男岁兼含次新");

    private static readonly WordSet Schools = new("博士", "硕士", "研究生", "本科", "大专", "专科", "中专", "高中", "初中", "小学", "技校");
    private static readonly WordSet Members = new("党员");
    private static readonly WordSet Complement =
        new("未", "非", "不", "没", "无", "尚", "还", "其余", "其他", "正在", "在办", "缺", "请假", "预备", "下半年", "女", "因", "剩", "另");

    public bool AreComplements(int first, int parts)
    {
        for (var i = first; i < first + parts; i++)
            if (Complement.LengthAt(amounts.LabelOf(i)) > 0) return true;
        return false;
    }

    // 消防设施类, 食品留样类, 用药管理类: names that end alike divide.
    public bool AreCalledAlike(int first, int parts)
    {
        if (amounts.Before(first) is not [.., var last]) return false;
        if (AreNumbered(first, parts)) return true;
        for (var i = first + 1; i < first + parts; i++)
            if (amounts.Before(i)[^1] != last) return false;
        return last is >= '\u4E00' and <= '\u9FFF';
    }

    // 高一, 高二, 高三; 一等奖, 二等奖: names that differ in nothing but their number, each with another.
    public bool AreNumbered(int first, int parts)
    {
        var (at, _) = NumberIn(amounts.LabelOf(first));
        if (at < 0) return false;
        var seen = 0;
        for (var i = first; i < first + parts; i++)
        {
            var label = amounts.LabelOf(i);
            var (number, value) = NumberIn(label);
            // The first of them may be led up to: 其中高一612人.
            var name = amounts.LabelOf(first);
            if (number < 0 || (seen & (1 << value)) != 0 || !label[(number + 1)..].SequenceEqual(name[(at + 1)..])
                || !name[..at].EndsWith(label[..number])) return false;
            seen |= 1 << value;
        }

        return true;
    }

    // The one numeral of a name, as near to its end as what is behind it allows.
    private static (int At, int Value) NumberIn(ReadOnlySpan<char> label)
    {
        var at = label.LastIndexOfAny(Numerals);
        if (at < 0 || (at > 0 && Numerals.Contains(label[at - 1]))) return (-1, 0);
        return (at, HanNumeral.Value(label.Slice(at, 1)) ?? label[at] - '0');
    }

    // 工业企业, 商贸企业, 建筑企业.
    public bool AreKinds(int first, int parts)
    {
        var kind = amounts.LabelOf(first);
        if (kind.Length <= KindLength) return false;
        for (var i = first + 1; i < first + parts; i++)
            if (amounts.LabelOf(i).Length <= KindLength || !amounts.LabelOf(i).EndsWith(kind[^KindLength..])) return false;
        return true;
    }

    // Money and areas are divided, people may be counted twice; but not men and women, nor members where all are.
    public bool AreOverlapping(int whole, int first, int parts)
    {
        if (IsMeasured(amounts[first].Unit) || AreSexes(first, parts) || AreBands(first, parts) || AreOpposites(first, parts)) return false;
        for (var i = first; i < first + parts; i++)
            if (Overlapping.AreIn(context, amounts.LabelSpanOf(i))
                && !(Members.IsIn(amounts.LabelOf(whole)) && Members.IsIn(amounts.LabelOf(i)))) return true;
        return false;
    }

    // 党员24人、非党员8人.
    private bool AreOpposites(int first, int parts) =>
        parts == FewestParts && amounts.LabelOf(first + 1) is ['非', .. var what] && amounts.LabelOf(first).EndsWith(what);

    // 35岁以下11名，36至54岁19名，55岁以上16名: each is in one of them.
    private bool AreBands(int first, int parts)
    {
        if (parts < FewestBands) return false;
        var (ages, schools) = (0, 0);
        for (var i = first; i < first + parts; i++)
        {
            if (amounts.LabelOf(i).Contains('岁')) ages++;
            else if (Schools.IsIn(amounts.LabelOf(i))) schools++;
        }

        return ages == parts || schools == parts;
    }

    // And none is left out: from the lowest to the highest.
    public bool AreAllBands(int first, int parts)
    {
        if (!AreBands(first, parts)) return false;
        var (lowest, highest) = (false, false);
        for (var i = first; i < first + parts; i++)
        {
            lowest |= amounts.LabelOf(i).Contains("以下", StringComparison.Ordinal);
            highest |= amounts.LabelOf(i).Contains("以上", StringComparison.Ordinal);
        }

        return lowest && highest;
    }

    private static bool IsMeasured(string unit) => unit is "元" or "亩" or "公里" or "吨" or "公顷" or "平方米" or "立方米" or "公斤" or "方";

    public bool AreSexes(int first, int parts) =>
        parts == FewestParts && amounts.LabelOf(first).Contains('男') && amounts.LabelOf(first + 1).Contains('女');

    public static bool IsOfPeople(string unit) => unit is "名" or "人" or "位" or "户" or "人次";
}
