using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>
/// Things counted and named in one sentence: 书屋9个，分布在A、B、C; 三件事：…；…；…; A、B、C三家. A list that is said to be some of
/// them (等) may only be too long.
/// </summary>
internal sealed class NamedItems(RuleContext context, StatedAmounts amounts, Contradictions findings)
{
    private const int LongestName = 14, LongestNoun = 10, LongestBefore = 9, LongestFirst = 22, LongestSlogan = 120, LongestQuoted = 4, LongestEach = 14, FarthestFormer = 48, LongestPredicate = 5, FewestNames = 3, MostNamed = 40, LongestLine = 120;
    private const int NearEnough = 2;

    // What is named may stand in the next line.
    private Paragraph? next;

    // What things with names are counted by; money, areas and weights have none.
    private static readonly WordSet Countable = new(
        "个", "名", "件", "项", "条", "家", "所", "座", "处", "份", "台", "辆", "套", "支", "宗", "门", "场", "张", "只", "片", "堂", "架", "部", "艘", "间",
        "栋", "幢", "册", "块", "位", "类", "种", "组", "对", "盏", "棵", "枚", "步", "招", "点", "大", "方面", "带头", "大类", "个月", "讲", "人", "户", "村", "本", "篇", "期", "批", "次", "场次", "层", "队", "口", "轮", "句", "款", "首", "幅");

    // What leads from the number to the names.
    private static readonly WordSet Leading = new(
        "分别是", "分别为", "分别由", "分别来自", "分别归", "分别在", "分别于", "分布在", "分布于", "分别位于", "即", "依次为", "依次是", "包括", "就是", "它们是", "是", "为", "有");

    // A list that says so itself is of some only, or goes on otherwise.
    private static readonly WordSet Open = new("等", "其中", "为主", "主要", "包括", "重点", "如", "例如", "比如", "含", "另", "以及", "还有");

    private static readonly WordSet Opening = new("一是", "第一", "其一", "首先", "1", "①", "（", "(", "一要", "二是", "一");

    private static readonly WordSet GoingOn = new("其中", "同时", "此外", "另外", "还有", "并", "对", "确保", "切实", "共");

    public void Check(Paragraph paragraph)
    {
        next = paragraph.Index + 1 < context.Outline.Paragraphs.Length ? context.Outline.Paragraphs[paragraph.Index + 1] : null;
        for (var i = amounts.First; i < amounts.Count; i++)
        {
            if (amounts[i].Scale != 1 || amounts[i].Value is < 2 or > MostNamed || !Countable.Has(amounts[i].Unit)) continue;
            var claimed = (int)amounts[i].Value;
            CheckTwo(i, claimed);
            if (claimed == amounts[i].Value && !IsOfDigits(i) && !CheckSlogan(i, claimed) && !CheckEach(i, claimed) && !CheckBehind(i, claimed)) CheckBefore(i, claimed);
        }
    }

    // 学号后四位 are digits.
    private bool IsOfDigits(int at) => amounts[at].Unit is "位" && amounts.Before(at) is [.., '后' or '前'];

    // Of three, 前者 and 后者 are none.
    private void CheckTwo(int at, int claimed)
    {
        if (claimed < FewestNames || amounts.Before(at) is not [.., not '、'] before || !before.Contains('、')) return;
        var rest = amounts.Rest(at);
        rest = rest[..Math.Min(rest.Length, FarthestFormer)];
        if (rest.IndexOf("前者") is > 0 and var former && rest[former..].Contains("后者", StringComparison.Ordinal) && rest[..former].IndexOfAny("两二") < 0)
            findings.Add(new TextSpan(amounts[at].Span.End + former, amounts[at].Span.End + former + 2),
                System.FormattableString.Invariant($"上文是{claimed}个，“前者”“后者”只能指两个"), System.FormattableString.Invariant($"of {claimed}, there is no former and latter"), amounts[at].Span);
    }

    // “五个聚焦”，聚焦…、聚焦…; “四个一”，即一周一调度、一月一通报; 两件大事。第一件…第二件…: what is counted heads each item. True where
    // there are such items.
    private bool CheckSlogan(int at, int claimed)
    {
        var rest = amounts.Rest(at);
        var quoted = rest[..Math.Min(rest.Length, LongestQuoted)].IndexOfAny('”', '』');
        if (quoted is 1 or 2 or 3 && amounts[at].Unit is "个" && rest[(quoted + 1)..] is not ['中', ..] && Heads(rest[(quoted + 1)..], rest[..quoted]) is > 1 and var heads)
        {
            if (heads != claimed && Math.Abs(heads - claimed) <= NearEnough) Report(at, heads);
            return true;
        }

        // 座谈会两次，一次在村里，一次在县里: each is told by its measure word.
        if (rest is [_, '一', ..] && rest[2..].StartsWith(amounts[at].Unit) && Heads(rest[1..], "一" + amounts[at].Unit) is > 1 and var ones)
        {
            if (ones != claimed && ones <= claimed + NearEnough) Report(at, ones);
            return true;
        }

        // Fewer may be all the writer tells of.
        var ordinals = amounts[at].Unit is "次" ? 0 : Ordinals(rest, amounts[at].Unit[0]);
        if (ordinals > claimed && ordinals - claimed <= NearEnough) Report(at, ordinals);
        return ordinals > 1;
    }

    // How many items of the sentence begin with the word.
    private static int Heads(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        var stop = text.IndexOfAny('。', '\n');
        if (stop >= 0) text = text[..stop];
        if (text.Length > LongestSlogan || AmountGaps.IsPartial(text)) return 0;
        var heads = 0;
        foreach (var range in text.SplitAny('、', '，', '；', '：'))
        {
            var item = text[range];
            if (item.StartsWith("即")) item = item[1..];
            if (item.StartsWith(word) || item.EndsWith(word)) heads++;
        }

        return heads;
    }

    // 第一件…第二件…第三件: the last of those told in order.
    private static int Ordinals(ReadOnlySpan<char> text, char unit)
    {
        var ordinal = 0;
        for (var at = text.IndexOf('第'); at >= 0 && at + 2 < text.Length; at = text.IndexOf('第'))
        {
            if (text[at + 2] == unit && (at == 0 || ClauseMarks.EndsClause(text[at - 1])) && HanNumeral.Value(text.Slice(at + 1, 1)) == ordinal + 1) ordinal++;
            else if (ordinal == 0) return 0;
            text = text[(at + 1)..];
        }

        return ordinal;
    }

    // 三个村分别为12户、15户: a number for each of them.
    private bool CheckEach(int at, int claimed)
    {
        if (at + 2 >= amounts.Count || amounts.Before(at + 1) is not { Length: <= LongestEach } lead || !lead.Contains("分别", StringComparison.Ordinal) || lead.IndexOfAny("。；：") >= 0) return false;
        var last = at + 1;
        while (last + 1 < amounts.Count && amounts[last + 1].Unit == amounts[at + 1].Unit && amounts.Before(last + 1) is "、" or "，" or "和" or "；") last++;
        // 12户36人、15户40人 are told of each together.
        if (last == at + 1 || amounts.Rest(last) is not ['，' or '。' or '；' or '）', ..] || amounts[at].Unit == amounts[at + 1].Unit) return false;
        if (last - at != claimed && Math.Abs(last - at - claimed) <= NearEnough) Report(at, last - at);
        return true;
    }

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

            var (lined, most) = Names(line.TrimEnd("。；"), claimed, false, false);
            if (lined == 0) return false;
            if (!Fits(claimed, lined, most)) Report(at, lined);
            return true;
        }

        var (names, certain) = Names(rest[start..], claimed, bracketed, rest[start - 1] is '：' or ':');
        if (names == 0) return false;
        if (!Fits(claimed, names, certain)) Report(at, names);
        return true;
    }

    // 王强 / 李娜 / 赵敏: each in a line of its own.
    private int PersonsFrom(int index)
    {
        var persons = 0;
        while (index + persons < context.Outline.Paragraphs.Length && persons <= MostNamed && IsPerson(context.Text.Slice(context.Outline.Paragraphs[index + persons].Span))) persons++;
        return persons;
    }

    private static bool IsPerson(ReadOnlySpan<char> line) => line.Length is >= 2 and <= 4 && !line.ContainsAnyExceptInRange('\u4E00', '\u9FFF');

    // Behind the noun that is counted: a colon, a bracket, or a comma and what leads on.
    private static int ListStart(ReadOnlySpan<char> rest, out bool bracketed)
    {
        bracketed = false;
        var at = 0;
        while (at < rest.Length && at < LongestNoun && (rest[at] is (>= '\u4E00' and <= '\u9FFF') or '”' or '』')) at++;
        if (at == rest.Length) return 0;
        if (rest[at] is '：' or ':') return Open.IsIn(rest[..at]) || Opens(rest[(at + 1)..]) ? 0 : at + 1;
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
    private static bool Opens(ReadOnlySpan<char> list) => Opening.LengthAt(list) > 0 && list is not ['一', '类' or '级' or '等' or '期' or '次', ..];

    // How many names stand there, and how many more they may be: 和 joins two names or stands inside one.
    private static (int Names, int Certain) Names(ReadOnlySpan<char> text, int claimed, bool bracketed, bool colon)
    {
        var (marks, semicolons, joined, nesting, length, longest, end) = (0, 0, 0, 0, 0, 0, 0);
        for (; end < text.Length; end++)
        {
            var c = text[end];
            if (nesting == 0 && bracketed && c is '）' or ')') break;
            if (ClauseMarks.Openers.Contains(c, StringComparison.Ordinal)) nesting++;
            else if (ClauseMarks.Closers.Contains(c, StringComparison.Ordinal) && --nesting < 0) break;
            if (nesting > 0) continue;
            if (c is '。' or '！' or '\n') break;
            if (c is '；' or ';')
            {
                if (!colon && !bracketed) break;
                // 三个专题：甲、乙、丙；另办两期: all have been named.
                if (semicolons == 0 && marks > 0 && marks + 1 == claimed) break;
                semicolons++;
            }

            // What goes on behind a comma may be more of the list, told otherwise.
            if (semicolons == 0 && c is '，' or ',' && marks > 0 && !GoesOn(text[end..])) break;
            if (semicolons == 0 && c is '，' or ',' && marks > 0) return default;
            if (c == '、') (marks, length) = (marks + 1, -1);
            if (c is '和' or '及' or '与' or '兼') joined++;
            longest = Math.Max(longest, ++length);
        }

        var list = text[..end];
        if (semicolons > 0) return SemicolonItems(list, semicolons);
        if (marks == 0 && list is ['《', ..] && list.Count('《') is > 1 and var titles) return (titles, titles);
        if (marks == 0 && SpacedNames(list) is > 2 and var spaced) return (spaced, spaced);
        if (marks == 0 && !bracketed && AlikeClauses(list) is > 2 and var clauses) return (clauses, clauses);
        if (marks == 0 || longest > LongestName || Open.IsIn(list) || (end + 1 < text.Length && Open.LengthAt(text[(end + 1)..]) > 0)) return default;
        return (marks + 1, marks + 1 + joined);
    }

    private static bool GoesOn(ReadOnlySpan<char> rest)
    {
        var sentence = rest[..(rest.IndexOfAny('。', '；', '\n') is >= 0 and var stop ? stop : rest.Length)];
        return sentence.Contains('、');
    }

    // 刘志勇 汪小琴 罗建平: short names with a space between; 0 where it is anything else.
    private static int SpacedNames(ReadOnlySpan<char> list)
    {
        var names = 0;
        foreach (var range in list.Trim().SplitAny(' ', '\u3000'))
        {
            var length = range.End.Value - range.Start.Value;
            if (length is < 2 or > 4) return 0;
            names++;
        }

        return names;
    }

    // 学习不够深入，联系不够紧密，创新不够有力: clauses of one length are items; 0 where they are not.
    private static int AlikeClauses(ReadOnlySpan<char> list)
    {
        var (clauses, shortest, longest) = (0, int.MaxValue, 0);
        foreach (var range in list.SplitAny('，', ','))
        {
            // Behind the last of them stands what they make.
            if (AmountGaps.IsTotalling(list[range])) break;
            var length = range.End.Value - range.Start.Value;
            (clauses, shortest, longest) = (clauses + 1, Math.Min(shortest, length), Math.Max(longest, length));
        }

        return shortest >= 4 && longest <= LongestName && longest - shortest <= 3 ? clauses : 0;
    }

    private static (int Names, int Certain) SemicolonItems(ReadOnlySpan<char> list, int semicolons)
    {
        list = list.TrimEnd("；; ");
        var items = list.Count('；') + list.Count(';') + 1;
        if (items < 2) return default;
        var last = list[(list.LastIndexOfAny('；', ';') + 1)..];
        return GoingOn.LengthAt(last) > 0 ? default : (items, items);
    }

    private static bool Fits(int claimed, int names, int most) =>
        (claimed >= names && claimed <= most) || Math.Abs(claimed - names) > Math.Max(NearEnough, claimed / 4);

    // A、B、C三家: names up to the number, one or more of which 等 leaves out.
    private void CheckBefore(int at, int claimed)
    {
        var before = amounts.Before(at);
        if (before.IndexOfAny("、》”") < 0) return;
        if (amounts.Rest(at) is ['及', ..] || before.Contains('第') || before is [.., '、' or '各']) return;
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

        var names = NamesBefore(before, at == amounts.First);
        if (names < FewestNames || names == claimed || (open && names < claimed) || Math.Abs(names - claimed) > NearEnough) return;
        Report(at, names);
    }

    private void CheckTitles(int at, int claimed, int titles, bool open)
    {
        if (titles > 1 && titles != claimed && !(open && titles < claimed) && Math.Abs(titles - claimed) <= NearEnough) Report(at, titles);
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
        if (list.LastIndexOf('月') is > 0 and var month && amounts[at].Unit is "次" or "场" or "期" or "个月" or "场次") return month + LongestPredicate >= list.Length;
        if (amounts[at].Unit is "类" or "种" or "项" or "大类" or "方面") return true;
        return amounts.Rest(at) is [var noun, ..] && list[^1] == noun;
    }

    // Back to the beginning of the clause; 0 where a name may hold more than one, or none.
    private static int NamesBefore(ReadOnlySpan<char> text, bool whole)
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
            if (++length > (inside ? LongestBefore : LongestFirst)) return 0;
            if (i == 0 && !whole) return 0;
        }

        return marks + 1;
    }

    private void Report(int at, int names) => findings.AddList(amounts.SpanWithNoun(at), context.TextOf(amounts.SpanWithNoun(at)), names);
}
