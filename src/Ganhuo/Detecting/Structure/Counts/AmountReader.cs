using System.Buffers;
using System.Globalization;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>Reads the amounts of a stretch of text, in figures and in Chinese numerals.</summary>
internal static class AmountReader
{
    private const int LongestNumber = 12;

    private const NumberStyles Decimal = NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;

    // Each by itself is a unit, or what one counts with.
    private const string Measures =
        "个名人件次项条起户所家座处份场篇亩元吨辆台套支宗笔本期公平立村门株只头张片节堂架部艘口间栋幢段册块位类种批组队对盏棵枚眼尾班轮例步招点大分天方顶幅首瓶袋箱桶盘包床副双把卷句字遍款桌米克升斤层页剂讲票";

    private const string Joining = ".*×?？第-—~近超约/+每某同逐统唯之周月数几任", Left = "其剩结尚还";

    // 统一, 数十 and 任一 are words, but 外科系统310份, 总人数4.8万人 and 合同3份 end in nothing that joins.
    private const string JoiningHanOnly = "同逐统唯数任";

    private const string HanDigits = "零一二三四五六七八九";

    private static readonly SearchValues<char> Starts = SearchValues.Create("0123456789一二两三四五六七八九十");
    private static readonly SearchValues<char> HanNumber = SearchValues.Create("〇零一二两三四五六七八九十百千");

    private static readonly WordSet LongUnits = new(
        "公里", "公顷", "公斤", "平方米", "平方公里", "立方米", "千米", "千瓦", "人次", "户次", "家次", "件次", "场次", "班次", "架次", "头次",
        "条次", "批次", "种次", "点次", "栋次", "艘次", "店次", "校次", "队次", "轮次", "课次", "例次", "册次", "航次", "剂次", "车次", "个月", "课时", "方面", "带头", "大类", "台次", "千瓦时", "毫升", "名次", "小时", "学时", "分钟", "千克", "厘米", "标箱", "标准箱",
        "毫米");

    // What is numbered as often as it is counted: 一类市场, 一期工程.
    private const string Ranks = "类期组队";

    // A character behind the measure that makes a point of time, a duration or another word of it.
    private static readonly WordSet OtherThanMeasure = new(
        "个百分点", "个小时", "个工作日", "个自然日", "个星期", "个季度", "个年", "分之", "分别", "分管", "分为", "分成", "分局", "分公司", "分开", "次方", "点钟", "点半", "点整",
        "期间", "大大", "大力", "大批", "大量", "大到", "大型", "大会", "本书记", "公分", "公式", "平台", "平均", "平安", "立即", "立足", "立方根", "点至", "点到", "点前", "点后",
        "人均", "人民", "点多",
        "节约", "支持", "支部", "对照", "对标", "部分", "部门", "位于", "位居", "位列", "组织", "队员", "名列", "类似", "批准", "批评", "个别", "个人", "家庭", "处理", "处置", "处级",
        "节前", "节后", "节假", "张贴", "步入", "步行", "班子", "方向", "方式", "方法", "方案", "方可", "方便", "方能", "天然", "天气", "天内", "项目", "分布", "包括", "包含", "包抓",
        "包保", "包联", "包村", "把关", "把握", "双方", "首先", "首位", "首次", "款项", "字样", "字号", "米面", "斤两", "升级", "升至", "升到", "克服", "副主", "副书", "副县", "副局");

    // Behind the unit: no exact number.
    private static readonly WordSet Roughly = new("以上", "以下", "以内", "以外", "左右", "上下", "余", "之多", "开外", "不到");

    /// <summary>Adds those of a stretch of text to a list, in order; a range, a year, a date and a masked number
    /// are none.</summary>
    public static void Read(NormalText text, TextSpan span, List<StatedAmount> found)
    {
        var content = text.Content.AsSpan(span.Start, span.Length);
        for (var at = 0; at < content.Length;)
        {
            var next = content[at..].IndexOfAny(Starts);
            if (next < 0) return;
            at += next;
            var end = char.IsAsciiDigit(content[at]) ? FigureEnd(content, at) : HanEnd(content, at);
            if (IsWhole(content, at) && end - at <= LongestNumber && UnitAt(content[end..]) is { Length: > 0 } unit
                && ValueOf(content[at..end]) is { } value
                && !IsRank(content, at, end + unit.Length) && Roughly.LengthAt(content[(end + unit.Length)..]) == 0)
            {
                found.Add(new StatedAmount(
                    new TextSpan(span.Start + at, span.Start + end + unit.Length), value * unit.Scale, unit.Plain, unit.Scale,
                    DecimalsOf(content[at..end])));
                end += unit.Length;
            }

            at = end;
        }
    }

    /// <summary>Where the figure that begins there ends, with its thousands (52,310) and its decimals.</summary>
    public static int FigureEnd(ReadOnlySpan<char> content, int at)
    {
        var start = at;
        while (at < content.Length && char.IsAsciiDigit(content[at])) at++;
        if (at - start <= 3)
            while (IsThousand(content[at..])) at += 4;
        while (at < content.Length
            && (char.IsAsciiDigit(content[at])
            || (content[at] == '.' && at + 1 < content.Length && char.IsAsciiDigit(content[at + 1])))) at++;
        return at;
    }

    // ,310 and no figure behind it.
    private static bool IsThousand(ReadOnlySpan<char> text) =>
        text is [',', _, _, _, ..] && !text[1..4].ContainsAnyExceptInRange('0', '9')
        && (text.Length == 4 || !char.IsAsciiDigit(text[4]));

    private static int HanEnd(ReadOnlySpan<char> content, int at)
    {
        var others = content[at..].IndexOfAnyExcept(HanNumber);
        return others < 0 ? content.Length : at + others;
    }

    private static decimal? ValueOf(ReadOnlySpan<char> number)
    {
        if (!char.IsAsciiDigit(number[0])) return HanValue(number);
        if (number.Contains('.'))
            return decimal.TryParse(number, Decimal, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;
        // Most are whole numbers, which the framework's reader of decimals is slow with.
        var value = 0L;
        foreach (var digit in number)
            if (digit != ',') value = (value * 10) + (digit - '0');
        return value;
    }

    private static int DecimalsOf(ReadOnlySpan<char> number) => number.IndexOf('.') is >= 0 and var point ? number.Length - point - 1 : 0;

    // 十七, 二百四十, 一千零八; what is read digit by digit (二〇二四) is no amount.
    private static decimal? HanValue(ReadOnlySpan<char> numeral)
    {
        int sum = 0, last = int.MaxValue;
        int? digit = null;
        foreach (var c in numeral)
        {
            var tens = c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            if (tens == 0)
            {
                if (c == '〇' || digit is > 0) return null;
                digit = c == '两' ? 2 : HanDigits.IndexOf(c, StringComparison.Ordinal);
                continue;
            }

            if (tens >= last || (digit is null or 0 && tens != 10)) return null;
            sum += (digit is null or 0 ? 1 : digit.Value) * tens;
            (last, digit) = (tens, null);
        }

        return sum + (digit ?? 0);
    }

    private static (int Length, string Plain, int Scale) UnitAt(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return default;
        var (scale, at) = text[0] switch { '万' => (10_000, 1), '亿' => (100_000_000, 1), _ => (1, 0) };
        text = text[at..];
        if (text.IsEmpty || OtherThanMeasure.LengthAt(text) > 0) return default;
        if (LongUnits.At(text) is { } unit) return (at + unit.Length + OtherMeasureAt(text[unit.Length..]), unit, scale);
        var measure = Measures.IndexOf(text[0], StringComparison.Ordinal);
        // 12人次 counts occasions and 3项目 is torn from another number.
        return measure < 0 || (text.Length > 1 && IsMore(text)) ? default
            : (at + 1 + OtherMeasureAt(text[1..]), Plain[measure], scale);
    }

    // 86台（套）, 40户（次）: whichever of the two they are counted by.
    private static int OtherMeasureAt(ReadOnlySpan<char> text) =>
        text is ['（' or '(', var measure, '）' or ')', ..]
            && (measure == '次' || Measures.Contains(measure, StringComparison.Ordinal)) ? 3 : 0;

    // 53场多 is no exact number, 53场多出13场 is.
    private static bool IsMore(ReadOnlySpan<char> text) =>
        text[1] is '次' or '余' || (text[1] is '月' or '年' && text[0] != '元')
        || (text[1] is '多' && text[0] is not '件' && text is not [_, _, '出' or '了' or '于', ..]);

    private static readonly string[] Plain = Array.ConvertAll(Measures.ToCharArray(), static c => c.ToString());

    // 1*6, 3—5, 第3, 20.X, 160人×120元: a number that is part of something longer. 增加到150人 and 其余17处 are whole, 3到5个 is a range.
    private static bool IsWhole(ReadOnlySpan<char> content, int at)
    {
        if (at == 0) return true;
        var before = content[at - 1];
        if (before is '至' or '到') return !Starts.Contains(content[Math.Max(0, at - 2)]) && !Starts.Contains(content[Math.Max(0, at - 3)]);
        if (before == '余') return at > 1 && Left.Contains(content[at - 2], StringComparison.Ordinal);
        if (char.IsAsciiDigit(content[at])
            && (JoiningHanOnly.Contains(before, StringComparison.Ordinal)
            || (before == '月' && at > 1 && char.IsAsciiDigit(content[at - 2])))) return true;
        return !char.IsAsciiLetterOrDigit(before) && !Joining.Contains(before, StringComparison.Ordinal);
    }

    // 一类31户: a rank, which the number of what is of it follows at once.
    // One counts 两, not 二, and whoever counts one class has none to tell apart.
    private static bool IsRank(ReadOnlySpan<char> content, int at, int end) =>
        !char.IsAsciiDigit(content[at])
        && ((end < content.Length && char.IsAsciiDigit(content[end]))
        || (end == at + 2 && (content[at] == '二' || (content[at] == '一' && Ranks.Contains(content[at + 1], StringComparison.Ordinal)))));
}
