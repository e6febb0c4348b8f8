using Ganhuo.Text;

namespace Ganhuo.Structuring;

/// <summary>
/// The heading of a numbered line that goes on with the first item under it: 三、下一步打算 1.加强……, 二、存在的问题（一）理论……,
/// 二、存在的问题:一是……. The item's number ends it, a colon, a stop, blanks or nothing before it.
/// </summary>
internal static class RunInHeading
{
    private const int Shortest = 2, Longest = 30;

    /// <summary>Length of its words; 0 where the line begins with none.</summary>
    /// <param name="words">The line behind its number.</param>
    /// <param name="numbering">How the line is numbered.</param>
    public static int LengthIn(ReadOnlySpan<char> words, Numbering numbering)
    {
        if (numbering is Numbering.None or Numbering.Bullet) return 0;
        for (var end = Shortest; end < Math.Min(words.Length - 1, Longest); end++)
        {
            if (words[end - 1] is '，' or '；' or '。' or '：' or ':' or '、') return 0;
            var item = end + ClosingAt(words[end..]);
            if (item < words.Length && IsFirstItem(words[item..], numbering)
                && (IsMark(words[end]) || HeadingWords.End(WithoutNote(words[..end])))) return end;
        }

        return 0;
    }

    private static int ClosingAt(ReadOnlySpan<char> words)
    {
        var length = 0;
        while (length < words.Length && (words[length] == ' ' || IsMark(words[length]))) length++;
        return length;
    }

    private static bool IsMark(char c) => c is '：' or ':' or '。';

    private static bool IsFirstItem(ReadOnlySpan<char> words, Numbering around) =>
        MarkerReader.Read(words) is { Ordinal: 1 } marker && marker.Numbering != around
            && SectionBuilder.Rank(marker.Numbering) > SectionBuilder.Rank(around);

    // 下一步打算（2024年）
    private static ReadOnlySpan<char> WithoutNote(ReadOnlySpan<char> words)
    {
        var heading = words.TrimEnd(' ');
        return heading[^1] is '）' or ')' && heading.LastIndexOfAny('（', '(') is > 0 and var note ? heading[..note] : heading;
    }
}
