using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>
/// Finds what typists leave where a value is missing and no placeholder sign stands: dots, dashes or question marks
/// before a measure word, room, empty quotation marks, zeros by the row, error values of a spreadsheet, a letter for a
/// name. Each of these means something else in most texts; the words on both sides decide.
/// </summary>
internal readonly ref struct GapReader(ContextWords words, ReadOnlySpan<char> line)
{
    private const string QuestionWords = "谁何哪吗呢";
    private const string Joining = "与和同向赴驻";
    private const int LongestVariable = 3;

    // Behind these a figure comes and nothing else, so that one space is room enough.
    private const string Wanting = "约近达至由为有共过破足仅剩计";

    private readonly ReadOnlySpan<char> line = line;

    /// <summary>The gap that begins at <paramref name="at"/>, if one does.</summary>
    public Gap? At(int at) => line[at] switch
    {
        '#' or 'N' or 'n' or 'u' or '%' or 'y' or 'Y' or '[' or 'E' or '错' or '(' when new MachineValue(words, line).At(at) is { } gap =>
            gap,
        '#' or '0' or '?' or '？' or '-' or '—' or '.' or '…' when DocumentNumber(at) is { } gap => gap,
        '0' => Zeros(at),
        '“' or '‘' or '「' or '《' or '"' => EmptyQuotes(at),
        '/' or '-' when Lone(at) is { } gap => gap,
        '&' or '@' or '^' or '=' or '|' or '。' or '/' or '+' => Doubled(at),
        '%' or '~' when RunEnd(at) > at + 1 => Doubled(at),
        '—' or '–' or '―' or '─' or '━' when Ruled(at) is { } gap => gap,
        '\\' => Escaped(at),
        '.' when Truncated(at) is { } gap => gap,
        '…' when (Awarded(at) ?? MissingClause(at)) is { } gap => gap,
        '…' or '?' or '？' or '·' or '.' or '#' or '-' or '—' or '–' or '―' or '─' or '~' or '～' or '$' => Signed(at),
        ' ' => Room(at),
        >= 'A' and <= 'Z' => Nought(at) ?? new StandInReader(words, line).Letter(at) ?? Variable(at),
        >= 'a' and <= 'z' => Variable(at),
        _ => null,
    };

    /// <summary>Where a run of signs ends, those of two kinds with a point between them included (？.？).</summary>
    public int RunEnd(int at)
    {
        var end = at;
        while (end < line.Length && (line[end] == line[at] || line[end] is '?' or '？' && line[at] is '?' or '？')) end++;
        return end + 1 < line.Length && line[end] == '.' && line[at] != '.' && line[end + 1] == line[at] ? RunEnd(end + 1) : end;
    }

    // 水位达到1,722.米: what stood behind the point is gone. At the head of a line the point is that of a number of the list.
    private Gap? Truncated(int at)
    {
        if (at < 2 || !char.IsAsciiDigit(line[at - 1]) || !EndsWithUnit(at + 1)) return null;
        var start = at - line[..at].Length + line[..at].TrimEnd("0123456789,").Length;
        return start > 0 && HanCharacter.Is(line[start - 1]) && FigureAt(start, at + 1) is { } slot ? new Gap(start, at + 1, slot) : null;
    }

    // ？？个, 7？名, ……个, ～处, —‰: a measure word right behind signs that end no sentence and join no two words.
    private Gap? Signed(int at)
    {
        var end = RunEnd(at);
        var length = end - at;
        var start = line[at] is '?' or '？' or '·' ? NumeralBefore(at) : at;
        if (line[at] is '?' or '？' or '…' && IsCell(at, end)) return new Gap(at, end, PlaceholderSlot.Count);
        if (line[at] is '?' or '？' && length > 2 && at > 0 && HanCharacter.Is(line[at - 1]) && !AsksSomething(at)
            && FigureAt(at, end) is null && new SlotReader(words, line[..at], line[end..]).Name() is { } name and not PlaceholderSlot.Title)
            return new Gap(at, end, name);
        if (line[at] is '?' or '？' && length > 1 && IsUnnamed(at, end)) return new Gap(at, end, PlaceholderSlot.Person);
        if (line[at] != '·' && start < at && end < line.Length && char.IsAsciiDigit(line[end]) && Torn(start, end) is { } torn) return torn;
        var ranged = line[at] is '?' or '？' && start == at && at > 1 && line[at - 1] is '—' or '-' or '~' or '至'
            && char.IsAsciiDigit(line[at - 2]);
        // 得分 9? 分: whoever sets figures off with spaces does so with half of one too.
        var spaced = line[at] is '?' or '？' && start < at;
        if (start == 0 || !CanPrecede(spaced && start > 1 && line[start - 1] == ' ' ? line[start - 2] : line[start - 1]) && !ranged
            || end >= line.Length) return null;
        if (line[at] is '.' && (length == 1 && !(HanCharacter.Is(line[at - 1]) && EndsWithUnit(end))
            || length > 2 && !IsStrict(end) && line[end] is not ('万' or '亿')) || line[at] is '·' or '-' or '$' && length < 2) return null;
        var room = line[at] == '.' || spaced ? line[end..].Length - line[end..].TrimStart(" ").Length : 0;
        if (FigureAt(at, end + room) is not { } slot || IsDoubled(end + room)) return null;
        if (line[at] is '?' or '？' && length == 1 && start == at && AsksSomething(at)) return null;
        // A dash joins clauses; only before a share of a hundred or between dots does it stand for a figure.
        if (line[at] is '—' or '–' or '―' or '─' && slot != PlaceholderSlot.Percent && !line[at..end].Contains('.') && !EndsWithUnit(end))
            return null;
        return new Gap(start, end, slot);
    }

    // 1？00枚: digits on both sides of what was not read.
    private Gap? Torn(int start, int digits)
    {
        var end = digits;
        while (end < line.Length && char.IsAsciiDigit(line[end])) end++;
        return start > 0 && CanPrecede(line[start - 1]) && IsStrict(end) && FigureAt(start, end) is { } slot
            ? new Gap(start, end, slot) : null;
    }

    /// <summary>Whether that is all that stands in a column of a table typed with spaces, or with strokes between.</summary>
    public bool IsCell(int start, int end)
    {
        const string column = "  ";
        return (line[..start].EndsWith(column) || start > 0 && line[start - 1] is '|' or '｜')
            && (end == line.Length || line[end..].StartsWith(column) || line[end] is '|' or '｜')
            && line[..start].Trim(" ").Contains(column, StringComparison.Ordinal);
    }

    // 责任领导？？？，: nobody asks so in the middle of a sentence.
    private bool IsUnnamed(int at, int end) =>
        (end == line.Length || line[end] is '，' or '、' or '；' or '。')
            && new SlotReader(words, line[..at], default).LeftClass() == WordClass.Person;

    // &&人次, 。。万元: a key that was held down; one of them means what it always means.
    private Gap? Doubled(int at) =>
        RunEnd(at) is var end && (end - at < 2 || at == 0 || end == line.Length || !HanCharacter.Is(line[at - 1])) ? null
        : IsStrict(end) || line[end] is '日' or '月' ? Signed(at)
        : line[at] is not ('。' or '/') && HanCharacter.Is(line[end])
        && new SlotReader(words, line[..at], line[end..]) is { IsNamedBehind: true } named
            ? new Gap(at, end, named.Name()!.Value, IsMask: true)
        : null;

    // 净增-人，, 处置舆情/起，: one stroke where a figure is counted, and nothing behind its unit. 元/人 is a rate.
    private Gap? Lone(int at)
    {
        if (at == 0 || !HanCharacter.Is(line[at - 1]) || RunEnd(at) != at + 1 || at + 1 >= line.Length || !EndsWithUnit(at + 1))
            return null;
        var around = new SlotReader(words, line[..at], line[(at + 1)..]);
        var counted = around.LeftClass() == WordClass.Count || ContextWords.Ends(line[..at], words.Countable);
        return counted && words.After.Ends(line[..at],
            out _) is not (WordClass.Count or WordClass.Money or WordClass.Duration or WordClass.Percent) && around.Counted() is { } slot
            ? new Gap(at, at + 1, slot) : null;
    }

    // 述职人：──────: a rule to write on, behind a label and to the end of it.
    private Gap? Ruled(int at)
    {
        var end = RunEnd(at);
        if (end - at < 3 || at == 0 || line[at - 1] is not ('：' or ':') || end < line.Length && line[end] != ' ') return null;
        return new Gap(at, end, new SlotReader(words, line[..at], line[end..]).Name() ?? PlaceholderSlot.Person);
    }

    // 惠及\N户, 处理\_\_人次: what a program wrote to show that a sign is meant as a sign.
    private Gap? Escaped(int at)
    {
        var end = at;
        while (end + 1 < line.Length && line[end] == '\\' && !HanCharacter.Is(line[end + 1])) end += 2;
        return end > at && at > 0 && HanCharacter.Is(line[at - 1]) && IsStrict(end) && FigureAt(at, end) is { } slot
            ? new Gap(at, end, slot) : null;
    }

    // 惠及k户, 新增M名, 仅为MM%: letters where a number should be. 第i个 is mathematics, B座 and A类 are names.
    private Gap? Variable(int at)
    {
        const string counting = "个名户人件篇项次场家份条起台辆余";
        var end = RunEnd(at);
        if (at == 0 || end >= line.Length || end - at > LongestVariable || line[at] is 'n' or 'N'
            || !CanPrecede(line[at - 1]) && line[at - 1] is not '。' || line[at - 1] is '第' or '前' or '每' or '“'
            || IsQuoted(at)) return null;
        var unit = counting.Contains(line[end]) || char.IsAsciiLetterUpper(line[at]) && end == at + 1 && EndsWithScale(end)
            || line[end] is '%' && char.IsAsciiLetterUpper(line[at]) || line[end] is '万' or '亿' && end - at > 1;
        if (char.IsAsciiLetterLower(line[at]) && HanCharacter.Is(line[at - 1])
            && (line[end..].StartsWith("小时") || line[end..].StartsWith("分钟")))
            return new Gap(at, end, PlaceholderSlot.Duration);
        return unit && (IsStrict(end) || EndsWithScale(end)) && FigureAt(at, end) is { } slot ? new Gap(at, end, slot) : null;
    }

    /// <summary>覆盖居民甲万户: the sign of a first thing where a number should be, and no second thing in the line.</summary>
    public Gap? Ordinal(int at)
    {
        if (at == 0 || at + 1 >= line.Length || !HanCharacter.Is(line[at - 1]) || line[at - 1] is '甲' or '乙' or '丙' or '丁' or '每' or '第'
            || IsQuoted(at)) return null;
        if (!EndsWithUnit(at + 1) && !EndsWithScale(at + 1) || FigureAt(at, at + 1) is not { } slot) return null;
        foreach (var other in "甲乙丙丁")
        {
            ReadOnlySpan<char> sister = [other, line[at + 1]];
            if (other != line[at] && line.IndexOf(sister) >= 0) return null;
        }

        return new Gap(at, at + 1, slot);
    }

    // 被市政府记……一次, 被授予……称号: an honour without its name.
    private Gap? Awarded(int at)
    {
        var end = RunEnd(at);
        return at > 0 && HanCharacter.Is(line[at - 1]) && ContextWords.Ends(line[..at], words.Awards)
            && ContextWords.Begins(line[end..], words.Honours)
            ? new Gap(at, end, PlaceholderSlot.Title) : null;
    }

    // 〔2018〕##号: the year stands, the number does not.
    private Gap? DocumentNumber(int at) =>
        at > 5 && line[at - 1] is '〕' or '﹞' or ']' && RunEnd(at) is var end && end < line.Length && line[end] == '号'
            ? new Gap(at, end, PlaceholderSlot.DocumentNumber) : null;

    // 收回　　条: room for a figure, and no column of a table.
    private Gap? Room(int at)
    {
        var end = at;
        while (end < line.Length && line[end] == ' ') end++;
        if (at == 0 || end >= line.Length) return null;
        // 202 年度: the last digit of the year is missing.
        if (line[end] == '年' && at > 2 && line[(at - 3)..at] is ['2', '0', '0' or '1' or '2']
            && (at == 3 || !char.IsAsciiDigit(line[at - 4])))
            return new Gap(at - 3, end, PlaceholderSlot.Date);
        // 村干部分片包组，　　　包上坑组: nobody leaves so much room in a sentence but for a name.
        if (end - at > 2 && line[at - 1] is '，' or '、' && HanCharacter.Is(line[end]))
            return new Gap(at, end,
                new SlotReader(words, line[..at], line[end..]) is var room
                ? room.StrictlyCounted() ?? room.Name() ?? PlaceholderSlot.Person : default);
        if (line[at - 1] == '第' && line[end] is '条' or '款' or '章' or '期' or '批' or '届' or '次' or '号' or '季')
            return new Gap(at, end, PlaceholderSlot.Count);
        var money = line[at - 1] is '¥' or '￥' or '$';
        if (line[end] == '号' && end - at == 1 && line[..at] is [.., >= '0' and <= '9', >= '0' and <= '9', '〕'])
            return new Gap(at, end, PlaceholderSlot.DocumentNumber);
        var wanted = Wanting.Contains(line[at - 1]);
        if (wanted && line[end] == '成' && (end + 1 == line.Length || !HanCharacter.Is(line[end + 1])))
            return new Gap(at, end, PlaceholderSlot.Percent);
        if (line[at - 1] == '近' && line[end] == '年') return new Gap(at, end, PlaceholderSlot.Duration);
        if (end - at > 1 && line[at - 1] is '和' or '与' or '及' or '由' or '向' or '经' or '、'
            && words.After.Begins(line[end..], out _) == WordClass.Organisation)
            return new Gap(at, end, PlaceholderSlot.Organisation);
        if (end - at > 1 && line[at - 1] is '）' or '>' && IsStrict(end) && FigureAt(at, end) is { } told) return new Gap(at, end, told);
        // 汲取　　案教训, 肃清　　流毒: whose case it was.
        if (end - at > 1 && HanCharacter.Is(line[at - 1]) && (line[end] == '案' || line[end..].StartsWith("流毒")))
            return new Gap(at, end, PlaceholderSlot.Person);
        if (end - at > 1 && IsPostOf(at, end)) return new Gap(at, end, PlaceholderSlot.Person);
        if (end - at < 2 && !money && !EndsWithUnit(end) && !EndsWithScale(end) && !(wanted && IsStrict(end))
            || !(HanCharacter.Is(line[at - 1]) || money) || IsNumbered(at)) return null;
        return FigureAt(at, end) is { } slot && slot != PlaceholderSlot.Date && (IsStrict(end) || EndsWithScale(end)) && !IsDoubled(end)
            ? new Gap(at, end, money ? PlaceholderSlot.Money : slot) : null;
    }

    // 责任人　　副局长: a label, room for the name, and the post of whoever it is.
    private bool IsPostOf(int at, int end) =>
        ContextWords.Begins(line[end..], words.Posts) && new SlotReader(words, line[..at], default).LeftClass() == WordClass.Person;

    // 第二条　　户口登记: the room behind the number of a heading is no gap.
    private bool IsNumbered(int at) =>
        line[at - 1] is '章' or '节' or '条' or '款' or '编' or '篇' && line[Math.Max(0, at - 8)..at].Contains('第');

    // “　”, “”: nobody quotes nothing.
    private Gap? EmptyQuotes(int at)
    {
        // 书名号《》多用: the marks themselves are meant.
        if (at > 0 && line[at - 1] == '号') return null;
        var closer = line[at] switch { '“' => '”', '‘' => '’', '《' => '》', '"' => '"', _ => '」' };
        if (line[at] == '《' && UnnamedEnd(at) is > 0 and var close) return new Gap(at + 1, close, PlaceholderSlot.Title);
        var end = at + 1;
        while (end < line.Length && line[end] == ' ') end++;
        // 《　　报》, 《……志》: room for the name, and what it ends in.
        if (line[at] == '《' && end == at + 1 && end < line.Length && line[end] == '…') end = RunEnd(end);
        if (line[at] == '《' && end > at + 2 && end < line.Length && line[end] != '》')
            return new Gap(at + 1, end, PlaceholderSlot.Title, IsMask: line[at + 1] == '…');
        if (end >= line.Length || line[end] != closer || closer == '"' && end == at + 1) return null;
        var slot = new SlotReader(words, line[..at], line[(end + 1)..]).Name() ?? PlaceholderSlot.Title;
        return new Gap(at, end + 1, slot);
    }

    // 《？？？》, 《题目？》: where the title ends that the writer does not know; 0 where he does.
    private int UnnamedEnd(int at)
    {
        var length = line[(at + 1)..Math.Min(line.Length, at + 8)].IndexOf('》');
        if (length <= 0 || line[at + length] is not ('？' or '?')) return 0;
        var asked = line.Slice(at + 1, length).TrimEnd("？?");
        return asked.IsEmpty || words.Inside.Ends(asked, out var named) != WordClass.None && named == asked.Length ? at + 1 + length : 0;
    }

    // 000万元, 00000字, 0月0日: zeros where a figure is to come. A single 0 is a figure.
    private Gap? Zeros(int at)
    {
        if (at > 0 && !(HanCharacter.Is(line[at - 1]) || line[at - 1] is '，' or '、' or '：' or '（' or ' ')) return null;
        var end = at;
        while (end < line.Length && line[end] == '0') end++;
        if (end - at < 4 && line[end..].StartsWith(",000")) end += 4;
        if (end - at > 1 && line[end..] is ['.', '0', ..])
        {
            var part = end + 1 + (line[(end + 1)..].Length - line[(end + 1)..].TrimStart('0').Length);
            return part < line.Length && !char.IsAsciiDigit(line[part]) && FigureAt(at, part) is { } pointed
                ? new Gap(at, part, pointed) : null;
        }

        if (line[at..].StartsWith("0000-0000") && line[at..].IndexOfAnyExcept('0', '-') is var call
            && new SlotReader(words, line[..at], default).LeftClass() == WordClass.Contact)
            return new Gap(at, call < 0 ? line.Length : at + call, PlaceholderSlot.Contact);
        if (line[at..].StartsWith("0月0日")) return new Gap(at, at + "0月0日".Length, PlaceholderSlot.Date);
        if (end - at < 2 || end >= line.Length || char.IsAsciiLetterOrDigit(line[end])
            || line[end] is '.' or ':' or '：' or '-' or '/' or '后') return null;
        if (at > 0 && line[at - 1] is '第' or '号' or '零' || at > 1 && char.IsAsciiDigit(line[at - 2])) return null;
        return FigureAt(at, end) is { } slot && slot != PlaceholderSlot.Date ? new Gap(at, end, slot) : null;
    }

    // 处理O件: a letter typed for a nought that was to be replaced.
    private Gap? Nought(int at) =>
        line[at] == 'O' && at > 0 && HanCharacter.Is(line[at - 1]) && IsStrict(at + 1) && !IsQuoted(at)
            ? new Gap(at, at + 1, FigureAt(at, at + 1) ?? PlaceholderSlot.Count) : null;

    // “A公司中标、B公司施工”: somebody's way of telling it.
    private bool IsQuoted(int at) => line[..at].LastIndexOf('“') > line[..at].LastIndexOf('”');

    // 此外，……，建立机制: between two marks stands nothing but dots.
    private Gap? MissingClause(int at)
    {
        var end = RunEnd(at);
        if (at > 0 && end < line.Length && end - at > 3 && line[at - 1] is '于' or '是' && line[end] is '，' or '。' or '；')
            return new Gap(at, end, PlaceholderSlot.Clause);
        return at > 0 && end < line.Length && line[at - 1] is '，' or '；' or '：' && line[end] is '，' or '；' or '（'
            ? new Gap(at, end, PlaceholderSlot.Clause)
            : null;
    }

    private PlaceholderSlot? FigureAt(int start, int end)
    {
        if (end >= line.Length || line[end] == ' ') return null;
        var reader = new SlotReader(words, line[..start], line[end..]);
        // 与……镇结对: with whom, where there is a name to be.
        return start > 0 && Joining.Contains(line[start - 1]) && reader.Figure() is null && reader.Name() is PlaceholderSlot.Place
            ? PlaceholderSlot.Place : reader.Counted();
    }

    // Measure words that begin few other words.
    private bool IsStrict(int end) =>
        end < line.Length && (ContextWords.Begins(line[end..], words.Measures)
            || line[end] is '万' or '亿' && (end + 1 == line.Length || !HanCharacter.Is(line[end + 1])));

    private bool EndsWithUnit(int unit)
    {
        foreach (var word in words.Measures)
            if (line[unit..].StartsWith(word) && (unit + word.Length >= line.Length || !HanCharacter.Is(line[unit + word.Length])))
                return true;
        return false;
    }

    // 　　万人, 甲万余户: the scale belongs to the figure, the measure word ends it.
    private bool EndsWithScale(int unit)
    {
        var from = unit;
        while (from < line.Length && line[from] is '万' or '亿' or '千' or '百' or '余' or '多') from++;
        return from > unit && from < line.Length && EndsWithUnit(from);
    }

    // 件件有着落, 个个争先.
    private bool IsDoubled(int unit) => unit + 1 < line.Length && line[unit] == line[unit + 1];

    // 问题出在哪？个别干部…: a question that was asked, not a figure that was not known.
    private bool AsksSomething(int at)
    {
        var from = line[..at].LastIndexOfAny("，。；！？：") + 1;
        var clause = line[from..at];
        return clause.IndexOfAny(QuestionWords) >= 0 || ContextWords.Contains(clause, words.Asking);
    }

    private int NumeralBefore(int at)
    {
        var start = at;
        while (start > 0 && (char.IsAsciiDigit(line[start - 1]) || line[start - 1] is ',' or '.' || HanNumeral.IsDigit(line[start - 1])
            || line[start - 1] is '十' or '百')) start--;
        return start;
    }

    private static bool CanPrecede(char c) => HanCharacter.Is(c) || c is '，' or '、' or '：' or '“' or '（';
}
