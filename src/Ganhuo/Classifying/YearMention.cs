using Ganhuo.Text;

namespace Ganhuo.Classifying;

/// <summary>A year named in a text, and what its surroundings make of it.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month that follows it, or null.</param>
/// <param name="IsReported">Followed by 度, 上半年, 以来 and the like.</param>
/// <param name="IsPlan">Followed by words of planning, or the bound of a longer plan.</param>
internal readonly record struct YearMention(int Year, int? Month, bool IsReported, bool IsPlan)
{
    private static readonly string[] Reported = ["度", "上半年", "下半年", "全年", "以来", "第", "工作总结", "工作情况"];

    private static readonly string[] Planned =
        ["工作打算", "工作计划", "工作思路", "工作安排", "工作要点", "工作重点", "度工作计划", "度工作安排", "度工作思路", "度工作打算", "底前", "前完成", "远景"];

    /// <summary>Whether a month follows, so that it says when something happened.</summary>
    public bool IsDate => Month is not null;

    /// <summary>Reads what follows the year that stands at <c>[start, end)</c>, 年 included.</summary>
    public static YearMention At(ReadOnlySpan<char> text, int start, int end, int year)
    {
        var after = text[end..];
        return new YearMention(year, MonthOf(after), StartsWithAny(after, Reported), StartsWithAny(after, Planned));
    }

    private static int? MonthOf(ReadOnlySpan<char> after)
    {
        var digits = 0;
        while (digits < after.Length && digits < 2 && char.IsAsciiDigit(after[digits])) digits++;
        if (digits == after.Length || after[digits] != '月') return null;
        return digits == 0 ? null : digits == 1 ? after[0] - '0' : ((after[0] - '0') * 10) + after[1] - '0';
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.StartsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }
}
