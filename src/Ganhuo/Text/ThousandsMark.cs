namespace Ganhuo.Text;

/// <summary>
/// Tells the full-width comma that parts the thousands of one figure (12，860元) from the comma of prose: between groups of
/// three digits, the first of one to three, in running text and with a unit behind. What could be an ordinal, a score, a date or
/// a list of figures is left apart.
/// </summary>
internal static class ThousandsMark
{
    private const char Mark = '，';
    private const int Group = 3, MostGroups = 4;

    // A character before the figure: words of prose, or one of these. At the head of a line it is as likely an ordinal.
    private const string MayPrecede = "（(、；。“，,";

    // Of what is called so, the figure is the number and no amount: 第3，200人; 排名3，200人.
    private const string Numbered = "第表图号注名居列条";

    // 综合得分98，120人参评.
    private const string Scores = "得评总均积打满计测";
    private const string Linking = "为是达：:";

    // Behind the last group: no unit, but what a date or a time goes on with.
    private const string OfTime = "年月日号时点";

    /// <summary>Whether the character at <paramref name="at"/> is such a mark.</summary>
    public static bool IsAt(ReadOnlySpan<char> text, int at)
    {
        if (text[at] != Mark || at == 0 || at + Group >= text.Length || !IsDigit(text[at - 1]) || !IsDigit(text[at + 1])) return false;
        var (start, before) = Start(text, at);
        var (end, behind) = End(text, at);
        return start > 0 && end > 0 && before + behind < MostGroups && IsAmount(text[..start]) && HasUnit(text[end..]);
    }

    // Where the figure begins and how many marks stand before this one; 0 where it is none.
    private static (int Start, int Marks) Start(ReadOnlySpan<char> text, int at)
    {
        for (var marks = 0; marks < MostGroups; marks++)
        {
            var start = at;
            while (start > 0 && IsDigit(text[start - 1])) start--;
            var digits = at - start;
            if (digits is 0 or > Group) return default;
            if (start < 2 || text[start - 1] != Mark || !IsDigit(text[start - 2]))
                return text[start] is '0' or '０' ? default : (start, marks);
            if (digits != Group) return default;
            at = start - 1;
        }

        return default;
    }

    private static (int End, int Marks) End(ReadOnlySpan<char> text, int at)
    {
        for (var marks = 0; marks < MostGroups; marks++)
        {
            var end = at + 1;
            while (end < text.Length && IsDigit(text[end])) end++;
            if (end - at - 1 != Group) return default;
            if (end + 1 >= text.Length || text[end] != Mark || !IsDigit(text[end + 1])) return (end, marks);
            at = end;
        }

        return default;
    }

    private static bool IsAmount(ReadOnlySpan<char> before)
    {
        if (MayPrecede.Contains(before[^1], StringComparison.Ordinal)) return true;
        if (Linking.Contains(before[^1], StringComparison.Ordinal)) before = before[..^1];
        if (before.IsEmpty || !HanCharacter.Is(before[^1])) return false;
        return !Numbered.Contains(before[^1], StringComparison.Ordinal)
            && !(before is [.., var kind, '分'] && Scores.Contains(kind, StringComparison.Ordinal));
    }

    private static bool HasUnit(ReadOnlySpan<char> behind)
    {
        var at = 0;
        if (behind is ['.' or '．', var digit, ..] && IsDigit(digit))
            for (at = 1; at < behind.Length && IsDigit(behind[at]);) at++;
        return at < behind.Length && HanCharacter.Is(behind[at]) && !OfTime.Contains(behind[at], StringComparison.Ordinal);
    }

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';
}
