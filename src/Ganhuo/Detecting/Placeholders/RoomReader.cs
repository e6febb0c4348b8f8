using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>
/// Reads spaces that were left for something: 2026年1月  日, 　　年　　月　　日, 争取年　月前, 填报人：　　　联系电话：…. A space too many is
/// far more frequent, so room counts only where a date or a label asks for what should stand there.
/// </summary>
/// <param name="forms">The signs that stand for a digit of a date.</param>
/// <param name="words">The words that say what a label asks for.</param>
/// <param name="line">The paragraph.</param>
/// <param name="floor">Where the last placeholder ended.</param>
internal readonly ref struct RoomReader(FormTable forms, ContextWords words, ReadOnlySpan<char> line, int floor)
{
    // What goes on behind a date, and what says which year without a figure.
    private const string DateEnds = "至前起止到印在召底初末中上下";
    private const string YearWords = "今明去当本次同后每前两全历几多半";

    // A label is a word or two, not a clause.
    private const int LongestLabel = 8;

    private readonly ReadOnlySpan<char> line = line;

    /// <summary>The room that the spaces at <paramref name="start"/> leave, if they leave any.</summary>
    /// <param name="start">Where the spaces begin.</param>
    /// <param name="end">Where they end.</param>
    public Gap? At(int start, out int end)
    {
        end = start + 1;
        while (end < line.Length && line[end] == ' ') end++;
        if (new QuotedSigns(words, line) is var quotes && (quotes.AreFields(start, end) || quotes.AreSaid(start, end))) return null;
        if (Year(start) is { } year) return new Gap(year.Start, year.End, PlaceholderSlot.Date);
        if (IsField(start, end))
            return new Gap(start, end, new SlotReader(words, line[..start], line[end..]).Name() ?? PlaceholderSlot.Clause);
        if (end >= line.Length || line[end] is not ('月' or '日' or '年')) return null;
        var date = new DateJoin(forms, line).Extend(new TextSpan(start, end));
        // 　　年　　月　　日 on a line of its own: the room before 年 is the line's.
        return IsOfDate(start, end, date.End)
            ? new Gap(start == 1 && line[0] == '年' ? 0 : start, end, PlaceholderSlot.Date) : null;
    }

    /// <summary>2017年月日, 年月日 on a line of its own: what was to stand between is gone, and the room for it too.</summary>
    /// <param name="at">Where 年 stands.</param>
    public Gap? Bare(int at)
    {
        if (!line[at..].StartsWith("年月日") || at + 3 < line.Length && HanCharacter.Is(line[at + 3]) && !DateEnds.Contains(line[at + 3]))
            return null;
        return at == 0 || line[at - 1] is '：' or ':' or '\n' ? new Gap(at, at + 3, PlaceholderSlot.Date)
            : char.IsAsciiDigit(line[at - 1]) ? new Gap(at + 1, at + 3, PlaceholderSlot.Date) : null;
    }

    // 填报人：　　　联系电话：…, 带队：　　　；: a label, room, and the next label or a stop.
    private bool IsField(int start, int end)
    {
        if (end - start < 2 || start == 0 || end >= line.Length || line[start - 1] is not ('：' or ':')) return false;
        var colon = line[end..].IndexOfAny('：', ':');
        return (colon is > 1 and <= LongestLabel || line[end] is '；' or '，' or '。' or '）')
            && new SlotReader(words, line[..start], line[start..]).LeftClass() is WordClass.Person
            or WordClass.Contact or WordClass.Date or WordClass.DocumentNumber or WordClass.Organisation;
    }

    // 争取年　月前: nothing was left even for the year. 2024年　月 and 明年　月 say which year.
    private TextSpan? Year(int start)
    {
        if (start < 2 || !IsHeadless(start) || HanNumeral.IsDigit(line[start - 2])) return null;
        var whole = new DateJoin(forms, line).Extend(new TextSpan(start - 1, start - 1));
        if (whole.End <= start || start - 1 < floor) return null;
        return whole.End == line.Length || !HanCharacter.Is(line[whole.End]) || DateEnds.Contains(line[whole.End]) ? whole : null;
    }

    // Before 月 and 日 a larger part of the date stands; before 年 room at least for its digits, and 月 behind it.
    // What follows the date begins no word with it: 2月 日常巡查 is a space too many.
    private bool IsOfDate(int start, int end, int joined)
    {
        var after = joined > end ? joined : end + 1;
        if (line[end] is '月' or '年' && joined > end && line[joined - 1] == '日' && !IsHeadless(start)) return true;
        if (after < line.Length && HanCharacter.Is(line[after]) && !DateEnds.Contains(line[after])) return false;
        if (line[end] == '年') return end - start > 1 && joined > end && line[joined - 1] is '月' or '日';
        return start > 0 && line[start - 1] == (line[end] == '月' ? '年' : '月');
    }

    // 争取年: no figure, and no word, says of 年 which year.
    private bool IsHeadless(int start) =>
        start > 1 && line[start - 1] == '年' && HanCharacter.Is(line[start - 2]) && !YearWords.Contains(line[start - 2]);
}
