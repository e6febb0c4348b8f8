using System.Buffers;
using System.Globalization;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure;

/// <summary>Reads the claims of a stretch of text.</summary>
internal static class CountClaimReader
{
    private static readonly WordSet Nouns = new(
        "具体问题", "突出问题", "主要问题", "反馈问题", "方面", "问题", "措施", "任务", "事项", "环节", "要点", "带头", "短板", "弱项", "不足", "差距", "难题", "特点", "变化", "亮点", "原因", "举措", "做法", "点", "条", "项");

    // Measure words of things that are listed; people, money and days are not.
    private const string ListMeasures = "个项件大条点种类步招";

    private const int LongestCounted = 9;

    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789〇零一二三四五六七八九十两");

    // What a heading counts that goes on in items of its own: 今年做了五件事.
    private static readonly WordSet HeadingNouns = new("实事", "大事", "要事", "好事", "事", "工作", "任务", "措施", "举措", "做法");

    /// <summary>Length of the noun that begins there and that lists are made of, such as 方面; 0 where none.</summary>
    public static int NounLengthAt(ReadOnlySpan<char> text) => Nouns.LengthAt(text);

    /// <summary>Puts them into an emptied list, in order; a heading announces what it counts without a colon.</summary>
    public static void Read(NormalText text, TextSpan span, List<CountClaim> found, bool heading = false)
    {
        found.Clear();
        var content = text.Content;
        for (var at = span.Start; at < span.End; at++)
        {
            var next = content.AsSpan(at, span.End - at).IndexOfAny(Numerals);
            if (next < 0) return;
            at += next;
            var digits = NumberAt(content, at, span.End, out var count);
            if (digits == 0) continue;
            // 第三个方面 is a place in a row, 十三个 is read whole from its first character.
            if (at > span.Start && content[at - 1] is '第' or '.' or '余' || (at > 0 && HanNumeral.IsDigit(content[at - 1])))
            {
                at += digits - 1;
                continue;
            }

            var after = at + digits;
            var measured = after < span.End && content[after] is '个' or '大' or '项' or '条';
            if (measured) after++;
            var noun = NounAt(content, after, span.End);
            if (noun is not null && (measured || noun is "方面" or "点" or "条" or "项") && count is > 1 and < 100)
                found.Add(new CountClaim(new TextSpan(at, after + noun.Length), count, noun));
            else if (Announced(content, at + digits, span.End, heading) is var end and > 0 && count is > 1 and < 21)
                found.Add(new CountClaim(new TextSpan(at, end), count, "："));
            else if (measured && content[after - 1] is '项' or '条' && count is > 1 and < 100)
                found.Add(new CountClaim(new TextSpan(at, after), count, content[after - 1].ToString()));
            at += digits - 1;
        }
    }

    private static int Announced(string content, int at, int end, bool heading)
    {
        if (BeforeColon(content, at, end) is > 0 and var colon) return colon;
        if (!heading || at >= end || end - at > LongestCounted || !ListMeasures.Contains(content[at], StringComparison.Ordinal)) return 0;
        return HeadingNouns.LengthBefore(content.AsSpan(at + 1, end - at - 1)) > 0 ? end : 0;
    }

    // 抓好三件事：, 做到“五个坚持”：: whatever is counted, a list follows. Where what is counted ends, or 0.
    private static int BeforeColon(string content, int at, int end)
    {
        if (at >= end || !ListMeasures.Contains(content[at], StringComparison.Ordinal)) return 0;
        var last = Math.Min(end, at + LongestCounted);
        var stop = at;
        while (stop < last && (content[stop] is >= '\u4E00' and <= '\u9FFF')) stop++;
        var colon = stop < end && content[stop] is '”' or '』' ? stop + 1 : stop;
        return colon < end && content[colon] is '：' or ':' ? stop : 0;
    }

    private static int NumberAt(string content, int at, int end, out int count)
    {
        var n = 0;
        while (at + n < end && n < 3 && char.IsAsciiDigit(content[at + n])) n++;
        if (n > 0)
        {
            count = int.Parse(content.AsSpan(at, n), NumberStyles.None, CultureInfo.InvariantCulture);
            return at > 0 && char.IsAsciiLetterOrDigit(content[at - 1]) ? 0 : n;
        }

        n = HanNumeral.LengthAt(content.AsSpan(at, end - at));
        count = HanNumeral.Value(content.AsSpan(at, n)) ?? 0;
        return count == 0 ? 0 : n;
    }

    private static string? NounAt(string content, int at, int end)
    {
        if (at >= end) return null;
        return Nouns.LengthAt(content.AsSpan(at, end - at)) is > 0 and var length ? content.Substring(at, length) : null;
    }
}
