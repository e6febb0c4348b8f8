using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>
/// A slogan that counts what its own words head: “五必查”：车必查、水必查…; “四不放过”; “五个坚持” above lines that each begin with 坚持. What
/// is counted with a measure word inside a line is counted with the amounts.
/// </summary>
internal sealed class QuotedSlogans(RuleContext context, Contradictions findings)
{
    private const int ShortestWord = 2, LongestWord = 4, LongestList = 160, FewestItems = 2, NearEnough = 2;

    private const int MostLines = 12, MostAlike = 2, LongestItem = 12;

    private const int LongestLead = 2;

    private const string ClauseEnds = "，。；：！,;:";

    // What a line of a list may begin with.
    private const string Markers = " —-·•●○◆■1234567890一二三四五六七八九十是、.．（）()";

    // A measure word makes an amount of the number.
    private const string Measures = "个项大条件类种点";

    public void Check(Paragraph paragraph)
    {
        var text = context.Text.Slice(paragraph.Span);
        for (var open = text.IndexOf('“'); open >= 0; open = text[(open + 1)..].IndexOf('“') is >= 0 and var next ? open + 1 + next : -1)
        {
            var rest = text[(open + 1)..];
            var close = rest[..Math.Min(rest.Length, LongestWord + 3)].IndexOf('”');
            if (close < 2 || HanNumeral.Value(rest[..1]) is not (> 1 and var claimed)) continue;
            var lines = rest[(close + 1)..] is [] or ['：'] or ['。'];
            var word = rest[(lines && rest[1] == '个' ? 2 : 1)..close];
            if (word.IsEmpty) continue;
            if (Math.Max(ItemsBefore(text[..open], word), HeadsBefore(text[..open], word.TrimStart('个'))) is > MostAlike and var before
                && before != claimed
                && Math.Abs(before - claimed) <= NearEnough)
                findings.AddList(new TextSpan(paragraph.Span.Start + open + 1, paragraph.Span.Start + open + 1 + close),
                    rest[..close].ToString(), before);
            if (word.Length < ShortestWord || Measures.Contains(word[0], StringComparison.Ordinal)) continue;
            var listed = lines ? Lines(paragraph.Index, word) : Items(rest[(close + 1)..], word);
            if (listed < FewestItems || listed == claimed || Math.Abs(listed - claimed) > NearEnough) continue;
            var start = paragraph.Span.Start + open + 1;
            findings.AddList(new TextSpan(start, start + close), rest[..close].ToString(), listed);
        }
    }

    // 提醒单、督办单、问责单、回访单“三单”: how many names stand side by side right before it that end as it does.
    private static int ItemsBefore(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        var items = 0;
        while (text.EndsWith(word))
        {
            items++;
            var mark = text[Math.Max(0, text.Length - LongestItem)..].LastIndexOf('、');
            if (mark < 0) break;
            text = text[..(Math.Max(0, text.Length - LongestItem) + mark)];
        }

        return items;
    }

    // 零事故、零延误、零投诉“四个零”, 进机关、进社区、进学校，把“四进”…: how many of the clause right before it begin with the word; 0 where
    // one of them does not.
    private static int HeadsBefore(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return 0;
        text = text[Math.Max(0, text.Length - LongestList)..];
        var mark = text.LastIndexOfAny(ClauseEnds);
        if (mark >= 0 && text.Length - mark - 1 <= LongestLead) text = text[..mark];
        text = text[(text.LastIndexOfAny(ClauseEnds) + 1)..];
        var items = 0;
        foreach (var range in text.Split('、'))
        {
            var item = text[range];
            // Before the first of them stands what leads up to it.
            if (items == 0 ? item.IndexOf(word) < 0 : !item.StartsWith(word) || item.Length > LongestItem) return 0;
            items++;
        }

        return items;
    }

    // ——坚持…, one line below the other, each with the word at its head.
    private int Lines(int paragraph, ReadOnlySpan<char> word)
    {
        var lines = 0;
        for (var i = paragraph + 1; i < context.Outline.Paragraphs.Length && lines <= MostLines; i++, lines++)
            if (!context.Text.Slice(context.Outline.Paragraphs[i].Span).TrimStart(Markers).StartsWith(word)) break;
        return lines;
    }

    // How many items there are up to the end of the sentence, each with the word at its head or its end; 0 where others stand between.
    private static int Items(ReadOnlySpan<char> behind, ReadOnlySpan<char> word)
    {
        if (behind is not (['：' or ':' or '，' or '（', ..])) return 0;
        behind = behind[1..];
        var stop = behind[..Math.Min(behind.Length, LongestList)].IndexOfAny('。', '；', '）');
        if (stop < 0) return 0;
        var items = 0;
        foreach (var range in behind[..stop].SplitAny('、', '，'))
        {
            var item = behind[range].Trim("“”");
            if (item.StartsWith("即")) item = item[1..];
            if (!item.StartsWith(word) && !item.EndsWith(word)) return 0;
            items++;
        }

        return items;
    }
}
