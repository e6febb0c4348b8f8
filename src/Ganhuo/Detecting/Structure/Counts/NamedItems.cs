using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>
/// Things counted, and named behind their number: 书屋9个，分布在A、B、C; 三件事：…；…；…; what is told of each and names before the number
/// are <see cref="HeadedItems"/> and <see cref="NamesBefore"/>.
/// </summary>
internal sealed class NamedItems(RuleContext context, StatedAmounts amounts, Contradictions findings)
{
    private const int LongestNoun = 10, MostNamed = 40, LongestLine = 120;

    private readonly HeadedItems headed = new(context, amounts, findings);
    private readonly NamesBefore before = new(context, amounts, findings);

    // What is named may stand in the next line.
    private Paragraph? next;

    // What things with names are counted by; money, areas and weights have none.
    private static readonly WordSet Countable = new(
        "个", "名", "件", "项", "条", "家", "所", "座", "处", "份", "台", "辆", "套", "支", "宗", "门", "场", "张", "只", "片", "堂", "架", "部", "艘", "间",
        "栋", "幢", "册", "块", "位", "类", "种", "组", "对", "盏", "棵", "枚", "步", "招", "点", "大", "方面", "带头", "大类", "个月", "讲", "人", "户", "村", "本",
        "篇", "期", "批", "次", "场次", "层", "队", "口", "轮", "句", "款", "首", "幅");

    // What leads from the number to the names.
    private static readonly WordSet Leading = new(
        "分别是", "分别为", "分别由", "分别来自", "分别归", "分别在", "分别于", "分布在", "分布于", "分别设在", "分别建在", "分别设于", "分别坐落在", "分别安装在", "分别投放在", "分别安排在", "分别位于",
        "即", "依次为", "依次是", "包括", "就是", "它们是", "是", "为", "有");

    private static readonly WordSet InTurn = new("分别是", "分别为", "依次为", "依次是");

    private static readonly WordSet Opening = new("一是", "第一", "其一", "首先", "1", "①", "（", "(", "一要", "二是", "一");

    public void Check(Paragraph paragraph)
    {
        next = paragraph.Index + 1 < context.Outline.Paragraphs.Length ? context.Outline.Paragraphs[paragraph.Index + 1] : null;
        for (var i = amounts.First; i < amounts.Count; i++)
        {
            if (amounts[i].Scale != 1 || amounts[i].Value is < 2 or > MostNamed || !Countable.Has(amounts[i].Unit)) continue;
            var claimed = (int)amounts[i].Value;
            headed.CheckTwo(i, claimed);
            if (claimed == amounts[i].Value && !IsOfDigits(i) && !headed.Check(i, claimed) && !CheckBehind(i, claimed))
                before.Check(i, claimed);
        }
    }

    // 学号后四位 are digits.
    private bool IsOfDigits(int at) => amounts[at].Unit is "位" && amounts.Before(at) is [.., '后' or '前'];

    private bool CheckBehind(int at, int claimed)
    {
        var rest = amounts.Rest(at);
        var start = ListStart(rest, out var bracketed);
        if (start == 0) return false;
        if (start == rest.Length)
        {
            if (next is not { Numbering: Numbering.None } || next.Kind is ParagraphKind.Title) return false;
            var line = context.Text.Slice(next.Span);
            if (line.Length > LongestLine || Opens(line)) return false;
            if (amounts[at].Unit is "人" or "名" or "位" && PersonsFrom(next.Index) is > 1 and var persons)
            {
                if (!Fits(claimed, persons, persons)) Report(at, persons);
                return true;
            }

            var (lined, most) = NameList.Count(line.TrimEnd("。；"), claimed, false, false);
            if (lined == 0) return false;
            if (!Fits(claimed, lined, most)) Report(at, lined);
            return true;
        }

        var (names, certain) = NameList.Count(rest[start..], claimed, bracketed, rest[start - 1] is '：' or ':');
        if (names == 0) return false;
        if (!Fits(claimed, names, certain)) Report(at, names);
        return true;
    }

    // 王强 / 李娜 / 赵敏: each in a line of its own.
    private int PersonsFrom(int index)
    {
        var persons = 0;
        while (index + persons < context.Outline.Paragraphs.Length && persons <= MostNamed
            && IsPerson(context.Text.Slice(context.Outline.Paragraphs[index + persons].Span))) persons++;
        return persons;
    }

    private static bool IsPerson(ReadOnlySpan<char> line) =>
        line.Length is >= 2 and <= 4 && !line.ContainsAnyExceptInRange('\u4E00', '\u9FFF');

    // Behind the noun that is counted: a colon, a bracket, or a comma and what leads on.
    private static int ListStart(ReadOnlySpan<char> rest, out bool bracketed)
    {
        bracketed = false;
        var at = 0;
        while (at < rest.Length && at < LongestNoun && (rest[at] is (>= '\u4E00' and <= '\u9FFF') or '”' or '』')
            && rest[at] is not ('分' or '依')) at++;
        if (at == rest.Length) return 0;
        // 6个部门分别是…: nothing parts the noun from its names.
        if (rest[at] is '分' or '依') return InTurn.LengthAt(rest[at..]) is > 0 and var turn ? at + turn : 0;
        if (rest[at] is '：' or ':') return NameList.SaysSome(rest[..at]) || Opens(rest[(at + 1)..]) ? 0 : at + 1;
        if (rest[at] is '（' or '(')
        {
            bracketed = true;
            return Opens(rest[(at + 1)..]) ? 0 : at + 1;
        }

        if (rest[at] is not ('，' or ',')) return 0;
        var lead = Leading.LengthAt(rest[(at + 1)..]);
        if (lead == 0) return 0;
        var start = at + 1 + lead;
        return start < rest.Length && rest[start] is '：' or ':' ? start + 1 : lead > 1 || rest[at + 1] == '即' ? start : 0;
    }

    // 一是 and 一、 begin items, 一类公厕 is a name.
    private static bool Opens(ReadOnlySpan<char> list) =>
        Opening.LengthAt(list) > 0 && list is not ['一', '类' or '级' or '等' or '期' or '次', ..];

    private static bool Fits(int claimed, int names, int most) =>
        (claimed >= names && claimed <= most) || Math.Abs(claimed - names) > Math.Max(NameList.NearEnough, claimed / 4);

    private void Report(int at, int names) => findings.AddList(amounts.SpanWithNoun(at), context.TextOf(amounts.SpanWithNoun(at)), names);
}
