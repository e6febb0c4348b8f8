using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>
/// Finds what typists leave where a value is missing and no placeholder sign stands: dots, dashes or question marks
/// before a measure word, room, empty quotation marks, zeros by the row, error values of a spreadsheet, a letter for a
/// name. Signs are read here; room, letters and machine values by readers of their own. Each of these means something else in
/// most texts; the words on both sides decide.
/// </summary>
internal readonly ref struct GapReader(ContextWords words, ReadOnlySpan<char> line)
{
    private const string QuestionWords = "谁何哪吗呢";

    private readonly ReadOnlySpan<char> line = line;

    private GapEdges Edges => new(words, line);

    private LetterGap Letters => new(words, line);

    /// <summary>The gap that begins at <paramref name="at"/>, if one does.</summary>
    public Gap? At(int at) => line[at] switch
    {
        '#' or 'N' or 'n' or 'u' or '%' or 'y' or 'Y' or '[' or 'E' or '错' or '(' when new MachineValue(words, line).At(at) is { } gap =>
            gap,
        '#' or '0' or '?' or '？' or '-' or '—' or '.' or '…' when DocumentNumber(at) is { } gap => gap,
        '0' => Letters.Zeros(at),
        '“' or '‘' or '「' or '《' or '"' => new EmptyRoom(words, line).Quoted(at),
        '/' or '-' when Lone(at) is { } gap => gap,
        '&' or '@' or '^' or '=' or '|' or '。' or '/' or '+' => Doubled(at),
        '%' or '~' when Edges.RunEnd(at) > at + 1 => Doubled(at),
        '—' or '–' or '―' or '─' or '━' when Ruled(at) is { } gap => gap,
        '\\' => Escaped(at),
        '.' when Truncated(at) is { } gap => gap,
        '…' when (Awarded(at) ?? Held(at) ?? MissingClause(at)) is { } gap => gap,
        '…' or '?' or '？' or '·' or '.' or '#' or '-' or '—' or '–' or '―' or '─' or '~' or '～' or '$' => Signed(at),
        ' ' => new EmptyRoom(words, line).At(at),
        >= 'A' and <= 'Z' => Letters.Nought(at) ?? new StandInReader(words, line).Letter(at) ?? Letters.Variable(at),
        >= 'a' and <= 'z' => Letters.Variable(at),
        _ => null,
    };

    // 水位达到1,722.米, 增长7. %: what stood behind the point is gone. At the head of a line the point is that of a number of the
    // list, and so it is where what follows a space is more than a unit.
    private Gap? Truncated(int at)
    {
        if (at < 2 || !char.IsAsciiDigit(line[at - 1])) return null;
        var room = line[(at + 1)..].Length - line[(at + 1)..].TrimStart(" ").Length;
        var unit = line[(at + 1 + room)..];
        if (room == 0 ? !Edges.EndsWithUnit(at + 1) && !IsPrecise(unit) : unit.IsEmpty || !IsOnlyUnit(unit[0])) return null;
        var start = at - line[..at].Length + line[..at].TrimEnd("0123456789,").Length;
        return start > 0 && HanCharacter.Is(line[start - 1]) && Edges.FigureAt(start, at + 1 + room) is { } slot
            ? new Gap(start, at + 1, slot) : null;
    }

    // 84.%以上, 3.个百分点: no other word begins like that.
    private static bool IsPrecise(ReadOnlySpan<char> unit) => unit is ['%' or '％' or '‰', ..] || unit.StartsWith("个百分点");

    private static bool IsOnlyUnit(char c) => c is '%' or '％' or '‰' or '万' or '亿' or '元';

    // ？？个, 7？名, ……个, ～处, —‰: a measure word right behind signs that end no sentence and join no two words.
    private Gap? Signed(int at)
    {
        var end = Edges.RunEnd(at);
        var length = end - at;
        var start = line[at] is '?' or '？' or '·' ? NumeralBefore(at) : at;
        // “有的同志……把公章随手交给他人”: whoever quotes leaves words out.
        if (line[at] == '…' && new QuotedSigns(words, line).IsAround(at, end)) return null;
        if (line[at] is '?' or '？' or '…' && IsCell(at, end)) return new Gap(at, end, PlaceholderSlot.Count);
        if (line[at] is '?' or '？' && length > 2 && at > 0 && HanCharacter.Is(line[at - 1]) && !AsksSomething(at)
            && Edges.FigureAt(at, end) is null
            && new SlotReader(words, line[..at], line[end..]).Name() is { } name and not PlaceholderSlot.Title)
            return new Gap(at, end, name);
        if (line[at] is '?' or '？' && length > 1 && IsUnnamed(at, end)) return new Gap(at, end, PlaceholderSlot.Person);
        if (line[at] != '·' && start < at && end < line.Length && char.IsAsciiDigit(line[end]) && Torn(start, end) is { } torn) return torn;
        var ranged = line[at] is '?' or '？' && start == at && at > 1 && line[at - 1] is '—' or '-' or '~' or '至'
            && char.IsAsciiDigit(line[at - 2]);
        // 得分 9? 分: whoever sets figures off with spaces does so with half of one too.
        var spaced = line[at] is '?' or '？' && start < at;
        if (start == 0 || !GapEdges.CanPrecede(spaced && start > 1 && line[start - 1] == ' ' ? line[start - 2] : line[start - 1]) && !ranged
            || end >= line.Length) return null;
        if (line[at] is '.' && (length == 1 && !(HanCharacter.Is(line[at - 1]) && Edges.EndsWithUnit(end))
            || length > 2 && !Edges.IsStrict(end) && line[end] is not ('万' or '亿'))
            || line[at] is '·' or '-' or '$' && length < 2) return null;
        var room = line[at] == '.' || spaced ? line[end..].Length - line[end..].TrimStart(" ").Length : 0;
        if (Edges.FigureAt(at, end + room) is not { } slot || Edges.IsDoubled(end + room)) return null;
        if (line[at] is '?' or '？' && length == 1 && start == at && AsksSomething(at)) return null;
        // A dash joins clauses; only before a share of a hundred or between dots does it stand for a figure.
        if (line[at] is '—' or '–' or '―' or '─' && slot != PlaceholderSlot.Percent && !line[at..end].Contains('.')
            && !Edges.EndsWithUnit(end) && !Edges.EndsWithScale(end) && !Edges.EndsWithRareUnit(end))
            return null;
        return new Gap(start, end, slot);
    }

    // 1？00枚: digits on both sides of what was not read.
    private Gap? Torn(int start, int digits)
    {
        var end = digits;
        while (end < line.Length && char.IsAsciiDigit(line[end])) end++;
        return start > 0 && GapEdges.CanPrecede(line[start - 1]) && Edges.IsStrict(end) && Edges.FigureAt(start, end) is { } slot
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
        Edges.RunEnd(at) is var end && (end - at < 2 || at == 0 || end == line.Length || !HanCharacter.Is(line[at - 1])) ? null
        : Edges.IsStrict(end) || line[end] is '日' or '月' ? Signed(at)
        : line[at] is not ('。' or '/') && HanCharacter.Is(line[end])
        && new SlotReader(words, line[..at], line[end..]) is { IsNamedBehind: true } named
            ? new Gap(at, end, named.Name()!.Value, IsMask: true)
        : null;

    // 净增-人，, 处置舆情/起，: one stroke where a figure is counted, and nothing behind its unit. 元/人 is a rate.
    private Gap? Lone(int at)
    {
        if (at == 0 || !HanCharacter.Is(line[at - 1]) || Edges.RunEnd(at) != at + 1 || at + 1 >= line.Length || !Edges.EndsWithUnit(at + 1))
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
        var end = Edges.RunEnd(at);
        if (end - at < 3 || at == 0 || line[at - 1] is not ('：' or ':') || end < line.Length && line[end] != ' ') return null;
        return new Gap(at, end, new SlotReader(words, line[..at], line[end..]).Name() ?? PlaceholderSlot.Person);
    }

    // 惠及\N户, 处理\_\_人次: what a program wrote to show that a sign is meant as a sign.
    private Gap? Escaped(int at)
    {
        var end = at;
        while (end + 1 < line.Length && line[end] == '\\' && !HanCharacter.Is(line[end + 1])) end += 2;
        return end > at && at > 0 && HanCharacter.Is(line[at - 1]) && Edges.IsStrict(end) && Edges.FigureAt(at, end) is { } slot
            ? new Gap(at, end, slot) : null;
    }

    // 被市政府记……一次, 被授予……称号: an honour without its name.
    private Gap? Awarded(int at)
    {
        var end = Edges.RunEnd(at);
        return at > 0 && HanCharacter.Is(line[at - 1]) && ContextWords.Ends(line[..at], words.Awards)
            && ContextWords.Begins(line[end..].TrimStart('等'), words.Honours)
            ? new Gap(at, end, PlaceholderSlot.Title) : null;
    }

    // 召开……会议, 贯彻……精神, 安排部署……。: what was held, and what was arranged, without its name. Whoever quotes leaves words out too.
    private Gap? Held(int at)
    {
        var end = Edges.RunEnd(at);
        if (!ContextWords.Ends(line[..at], words.Holding) || new QuotedSigns(words, line).IsAround(at, end)) return null;
        return ContextWords.Begins(line[end..], words.Held) ? new Gap(at, end, PlaceholderSlot.Title)
            : end < line.Length && line[end] is '。' or '；' ? new Gap(at, end, PlaceholderSlot.Clause) : null;
    }

    // 〔2018〕##号: the year stands, the number does not.
    private Gap? DocumentNumber(int at) =>
        at > 5 && line[at - 1] is '〕' or '﹞' or ']' && Edges.RunEnd(at) is var end && end < line.Length && line[end] == '号'
            ? new Gap(at, end, PlaceholderSlot.DocumentNumber) : null;

    // 此外，……，建立机制: between two marks stands nothing but dots.
    private Gap? MissingClause(int at)
    {
        var end = Edges.RunEnd(at);
        // 在……即将到来之际, 市考古研究所、……等: an occasion, or the last of a list, without its name.
        if (at > 0 && (line[at - 1] == '在' && ContextWords.Begins(line[end..], words.Occasions)
            || line[at - 1] == '、' && end < line.Length && line[end] == '等'))
            return new Gap(at, end, new SlotReader(words, line[..at], line[end..]).Name() ?? PlaceholderSlot.Clause);
        if (at > 0 && end < line.Length && end - at > 3 && line[at - 1] is '于' or '是' && line[end] is '，' or '。' or '；')
            return new Gap(at, end, PlaceholderSlot.Clause);
        return at > 0 && end < line.Length && line[at - 1] is '，' or '；' or '：' && line[end] is '，' or '；' or '（'
            ? new Gap(at, end, PlaceholderSlot.Clause)
            : null;
    }

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
}
