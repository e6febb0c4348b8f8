using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>
/// A slogan that counts what its own words head: “五必查”：车必查、水必查…; “四不放过”. What is counted with a measure word is counted with
/// the amounts.
/// </summary>
internal sealed class QuotedSlogans(RuleContext context, Contradictions findings)
{
    private const int ShortestWord = 2, LongestWord = 4, LongestList = 160, FewestItems = 2, NearEnough = 2;

    // A measure word makes an amount of the number.
    private const string Measures = "个项大条件类种点";

    public void Check(Paragraph paragraph)
    {
        var text = context.Text.Slice(paragraph.Span);
        for (var open = text.IndexOf('“'); open >= 0; open = text[(open + 1)..].IndexOf('“') is >= 0 and var next ? open + 1 + next : -1)
        {
            var rest = text[(open + 1)..];
            var close = rest[..Math.Min(rest.Length, LongestWord + 3)].IndexOf('”');
            if (close < ShortestWord + 1 || HanNumeral.Value(rest[..1]) is not (> 1 and var claimed)
                || Measures.Contains(rest[1], StringComparison.Ordinal))
                continue;
            var listed = Items(rest[(close + 1)..], rest[1..close]);
            if (listed < FewestItems || listed == claimed || Math.Abs(listed - claimed) > NearEnough) continue;
            var start = paragraph.Span.Start + open + 1;
            findings.AddList(new TextSpan(start, start + close), rest[..close].ToString(), listed);
        }
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
