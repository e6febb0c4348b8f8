using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>
/// The words a writer puts all over a text for figures still to come: whoever lets clause after clause end in one behind what
/// is counted (新建回收点几个, 投入资金多少万元) means the same wherever a figure is due; 00 beside 0.00 is read likewise.
/// </summary>
internal sealed class OwnWords
{
    private const string HowMany = "多少", Some = "几", Zeros = "00", PointedZeros = "0.00";

    // 几 is said of what is few as well, 多少 hardly ever where a clause ends; 00 never.
    private const int FewestSome = 4, FewestHowMany = 3, FewestZeros = 2;

    // How far a unit goes at most.
    private const int LongestUnit = 4;

    private const string SentenceEnds = "。；！？\n";

    // 十几个, 来了几趟, 近几年, 这几天: what makes a word of prose of it.
    private const string Leading = "了过着的这那哪好十百千万每第前后近上下又就有老头这才没各共余带成一二三四五六七八九";

    private readonly ContextWords words;
    private readonly List<string> own = [];

    private OwnWords(ContextWords words) => this.words = words;

    /// <summary>The words of a text; null where it has none.</summary>
    public static OwnWords? Of(ReadOnlySpan<char> text, IReadOnlyList<Placeholder> found, ContextWords words)
    {
        var read = new OwnWords(words);
        if (read.Ends(text, HowMany) >= FewestHowMany) read.own.Add(HowMany);
        if (IsAmount(text) && read.Ends(text, Some) >= FewestSome) read.own.Add(Some);
        var zeros = 0;
        foreach (var placeholder in found)
            if (text[placeholder.Span.Start..placeholder.Span.End] is Zeros) zeros++;
        if (zeros >= FewestZeros) read.own.Add(PointedZeros);
        return read.own.Count == 0 ? null : read;
    }

    /// <summary>Adds what the words stand for in a paragraph where nothing was found yet.</summary>
    /// <param name="line">The paragraph.</param>
    /// <param name="offset">Where it begins in the text.</param>
    /// <param name="taken">What was found in the text, in order.</param>
    /// <param name="found">What is found now.</param>
    public void Read(ReadOnlySpan<char> line, int offset, ReadOnlySpan<Placeholder> taken, ImmutableArray<Placeholder>.Builder found)
    {
        foreach (var word in own) Read(word, line, offset, taken, found);
    }

    private void Read(string word, ReadOnlySpan<char> line, int offset, ReadOnlySpan<Placeholder> taken,
        ImmutableArray<Placeholder>.Builder found)
    {
        for (int at = 0, next; at < line.Length && (next = line[at..].IndexOf(word)) >= 0; at += word.Length)
        {
            at += next;
            var end = at + word.Length;
            if (SlotOf(line, at, end, word == Some) is { } slot && OwnSigns.IsFree(taken, offset + at, offset + end))
                found.Add(new Placeholder(new TextSpan(offset + at, offset + end), slot, PlaceholderKind.Unfilled));
        }
    }

    // 几%, 12月几日, 几万元: nobody says so who means a few; in a text without any of them 几 is a word.
    private static bool IsAmount(ReadOnlySpan<char> text)
    {
        for (int at = 1, next; at < text.Length && (next = text[at..].IndexOf(Some)) >= 0; at++)
        {
            at += next;
            if (!Leading.Contains(text[at - 1], StringComparison.Ordinal) && (text[at - 1] == '月' && text[at..].StartsWith("几日")
                || text[(at + 1)..] is ['%', ..] or ['万' or '亿', '元', ..] or ['个', '百', '分', ..])) return true;
        }

        return false;
    }

    // How many clauses end in it: a list of them in one sentence may be what is asked of others, and counts once.
    private int Ends(ReadOnlySpan<char> text, string word)
    {
        var count = 0;
        for (var at = text.IndexOf(word); at >= 0;)
        {
            var end = at + word.Length;
            var next = text[end..].IndexOf(word);
            var stop = text[end..].IndexOfAny(SentenceEnds);
            if (next < 0 || stop >= 0 && stop < next)
            {
                var from = text[..at].LastIndexOf('\n') + 1;
                var line = text[from..(text[end..].IndexOf('\n') is >= 0 and var close ? end + close : text.Length)];
                if (SlotOf(line, at - from, end - from, true) is not null) count++;
            }

            at = next < 0 ? next : end + next;
        }

        return count;
    }

    private PlaceholderSlot? SlotOf(ReadOnlySpan<char> line, int start, int end, bool ending)
    {
        if (start == 0 || !HanCharacter.Is(line[start - 1]) || Leading.Contains(line[start - 1], StringComparison.Ordinal)) return null;
        if (line[start - 1] == '月' && end < line.Length && line[end] == '日') return PlaceholderSlot.Date;
        var behind = line[end..];
        if (ending && behind[..Math.Min(behind.Length, LongestUnit + 1)].IndexOfAny("，、；。：） \n") < 0
            && behind.Length > LongestUnit) return null;
        if (behind.StartsWith("%") || behind.StartsWith("个百分点")) return line[start - 1] == '为' ? null : PlaceholderSlot.Percent;
        var reader = new SlotReader(words, line[..start], behind);
        var slot = reader.StrictlyCounted() ?? (ending || behind is ['万' or '亿', ..] ? reader.Counted() : null);
        if (slot is null && words.RareUnits.LengthAt(behind) is > 0 and var unit
            && (unit == behind.Length || !HanCharacter.Is(behind[unit]))) slot = PlaceholderSlot.Count;
        // 几十座, 过去几年
        if (line[start..end] is Some && (behind is ['十' or '百' or '千', ..] || slot is PlaceholderSlot.Duration or PlaceholderSlot.Date))
            return null;
        return slot is null || IsAsked(line, start, end) ? null : slot;
    }

    private bool IsAsked(ReadOnlySpan<char> line, int start, int end)
    {
        var from = line[..start].LastIndexOfAny(SentenceEnds) + 1;
        var stop = line[end..].IndexOfAny(SentenceEnds);
        var to = stop < 0 ? line.Length : end + stop;
        return stop >= 0 && line[to] == '？' || ContextWords.Contains(line[from..to], words.Wondering)
            || new QuotedSigns(words, line).IsAround(start, end);
    }
}
