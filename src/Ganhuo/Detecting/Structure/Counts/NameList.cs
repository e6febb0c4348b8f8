using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>
/// How many things a list names: between stops, commas or semicolons, in lines of titles, of short names, of clauses alike.
/// </summary>
internal static class NameList
{
    /// <summary>A count further from what is listed was said of something else.</summary>
    public const int NearEnough = 2;

    private const int LongestName = 14;

    // A list that says so itself is of some only, or goes on otherwise.
    private static readonly WordSet Open = new("等", "其中", "为主", "主要", "包括", "重点", "如", "例如", "比如", "含", "另", "以及", "还有");

    private static readonly WordSet GoingOn = new("其中", "同时", "此外", "另外", "还有", "并", "对", "确保", "切实", "共");

    // What is said of all that was named.
    private static readonly WordSet Then = new(
        "配备", "配有", "配置", "配齐", "设有", "内设", "均", "全部", "统一", "提供", "日均", "每个", "每处", "每户", "每家", "每人", "覆盖", "惠及");

    /// <summary>Whether the words before a list, or in it, say that it names some of the things only.</summary>
    public static bool SaysSome(ReadOnlySpan<char> words) => Open.IsIn(words);

    /// <summary>
    /// How many names stand there, and how many they may be at most: 和 joins two names or stands inside one. None where it is no list.
    /// </summary>
    public static (int Names, int Certain) Count(ReadOnlySpan<char> text, int claimed, bool bracketed, bool colon)
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
            if (semicolons == 0 && c is '，' or ',' && marks > 0 && (!GoesOn(text[end..]) || Then.LengthAt(text[(end + 1)..]) > 0)) break;
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
        if (marks == 0 || longest > LongestName || Open.IsIn(list) || (end + 1 < text.Length && Open.LengthAt(text[(end + 1)..]) > 0))
            return default;
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
}
