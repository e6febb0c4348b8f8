using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>Things named before their number: A、B、C三家; 《甲》《乙》2项; 4月、7月、8月，合计三个月.</summary>
internal sealed class NamesBefore(RuleContext context, StatedAmounts amounts, Contradictions findings)
{
    private const int LongestBefore = 9, LongestFirst = 22, LongestPredicate = 5, LongestEach = 3, FewestNames = 3;

    /// <summary>A、B、C三家: names up to the number, one or more of which 等 leaves out.</summary>
    public void Check(int at, int claimed)
    {
        var before = amounts.Before(at);
        if (before.IndexOfAny("、》”") < 0) return;
        // 会议明确：一、软管超期、私改管线两类: the number of the item is no name.
        if (before[(before.LastIndexOf('：') + 1)..] is [var ordinal, '、', ..] && HanNumeral.IsDigit(ordinal))
            before = before[(before.LastIndexOf('：') + 3)..];
        if (amounts.Rest(at) is ['及', ..] || before.Contains('第') || before is [.., '、']
            || before[Math.Max(0, before.Length - LongestEach)..].Contains('各')) return;
        var open = before.EndsWith("等");
        if (open) before = before[..^1];
        if (before is [.., '》'])
        {
            CheckTitles(at, claimed, TitlesBefore(before, '《', '》'), open);
            return;
        }

        // “敲门行动”“断电行动”“清梯行动”共3项; without the word between them what is counted may be something else.
        if (before is [.., '”', '共'] || (open && before is [.., '”']))
        {
            CheckTitles(at, claimed, TitlesBefore(before.TrimEnd('共'), '“', '”'), open);
            return;
        }

        if (BeforeTotal(before) is > 0 and var end)
        {
            if (open || !AreOfKind(before[..end], at)) return;
            before = before[..end];
        }

        var names = Count(before, at == amounts.First);
        if (names < FewestNames || names == claimed || (open && names < claimed) || Math.Abs(names - claimed) > NameList.NearEnough) return;
        if (FromVerb(before) is > 0 and var verb && Count(before[verb..], true) == claimed) return;
        Report(at, names);
    }

    // 管好渠系、做好蓄水、引水、节水三篇文章: what is done well begins behind the last verb that says so.
    private static int FromVerb(ReadOnlySpan<char> text)
    {
        for (var i = text.LastIndexOf('、'); i > 0; i = text[..i].LastIndexOf('、'))
            if (i + 2 < text.Length && text[i + 2] == '好' && "做写抓办唱打答念".Contains(text[i + 1], StringComparison.Ordinal)) return i + 1;
        return 0;
    }

    private void CheckTitles(int at, int claimed, int titles, bool open)
    {
        if (titles > 1 && titles != claimed && !(open && titles < claimed) && Math.Abs(titles - claimed) <= NameList.NearEnough)
            Report(at, titles);
    }

    // 《A》《B》、《C》: how many stand side by side.
    private static int TitlesBefore(ReadOnlySpan<char> text, char opener, char closer)
    {
        var titles = 0;
        while (text.EndsWith(closer) && text.LastIndexOf(opener) is >= 0 and var opening)
        {
            titles++;
            text = text[..opening].TrimEnd("、和及与，");
        }

        return text.EndsWith(closer) ? 0 : titles;
    }

    // 4月、7月、8月，合计三个月: where what is totalled ends; 0 where nothing is.
    private static int BeforeTotal(ReadOnlySpan<char> before)
    {
        var mark = before.LastIndexOf('，');
        return mark > 0 && AmountGaps.IsTotalling(before[(mark + 1)..]) ? mark : 0;
    }

    // What is totalled are the things named: kinds and items, or names that end in what is counted (三个村, 四个月); occasions where days or
    // months are named.
    private bool AreOfKind(ReadOnlySpan<char> list, int at)
    {
        list = list[(list.LastIndexOfAny("，。；：") + 1)..];
        if (list.LastIndexOf('月') is > 0 and var month && amounts[at].Unit is "次" or "场" or "期" or "个月" or "场次")
            return month + LongestPredicate >= list.Length;
        if (amounts[at].Unit is "类" or "种" or "项" or "大类" or "方面") return true;
        return amounts.Rest(at) is [var noun, ..] && list[^1] == noun;
    }

    // Back to the beginning of the clause; 0 where a name may hold more than one, or none.
    private static int Count(ReadOnlySpan<char> text, bool whole)
    {
        var (marks, nesting, length, firstMark) = (0, 0, 0, text.IndexOf('、'));
        for (var i = text.Length - 1; i >= 0; i--)
        {
            var c = text[i];
            if (ClauseMarks.Closers.Contains(c, StringComparison.Ordinal)) nesting++;
            else if (ClauseMarks.Openers.Contains(c, StringComparison.Ordinal)) nesting--;
            if (nesting > 0) continue;
            if (nesting < 0 || ClauseMarks.EndsClause(c) || c == '\n') break;
            if (c == '、') (marks, length) = (marks + 1, -1);
            else if (c is '和' or '及' or '与' or '或') return 0;
            var inside = firstMark >= 0 && firstMark < i;
            if (c == '的') return inside ? 0 : marks + 1;
            // 对执行、鉴定、拍卖等环节开展两轮督察: of what is counted nothing was named.
            if (c == '等' && marks == 0) return 0;
            // 逢五、逢十到三合、龙塘两个乡镇: where to, and no more of the list.
            if (c is '到' or '赴' && marks > 0) return marks + 1;
            if (++length > (inside ? LongestBefore : LongestFirst)) return 0;
            if (i == 0 && !whole) return 0;
        }

        return marks + 1;
    }

    private void Report(int at, int names) => findings.AddList(amounts.SpanWithNoun(at), context.TextOf(amounts.SpanWithNoun(at)), names);
}
