using System.Buffers;
using Ganhuo.Segmenting;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Slots;

/// <summary>
/// A measure word at the end of its clause with no figure before it: 出动人次，, 征求意见条，. What is itself the end of a
/// word (信条, 层次) is none; jieba's dictionary says what is a word.
/// </summary>
internal sealed class LostMeasures(string[] measures, string[] counting, WordSet acts)
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("，。；、");
    private const string Figures = "〇零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟半几数多余整之";

    // What makes a word of a measure word, or goes with it without a figure.
    private const string NeverBehind = "航课梯频期卷班车批轮每各这那哪某该等此逐按分第单全同另其上下前后首末再历屡无有双若干个人届趟代层層种穗便载少若近过超约";
    // What any of them ends in.
    private readonly SearchValues<char> last = SearchValues.Create([.. measures.Concat(counting).Select(word => word[^1]).Distinct()]);

    private const int LongestWord = 4;
    private const int LongestObject = 7;

    public void Read(ReadOnlySpan<char> text, int offset, ICollection<TextSpan> found)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var next = text[at..].IndexOfAny(Ends);
            if (next < 0) return;
            at += next;
            if (at == 0 || !last.Contains(text[at - 1])) continue;
            var length = LengthBefore(text[..at], measures);
            if (length == 0) length = Counted(text, at);
            if (length > 0 && IsBare(text[..at], length)) found.Add(new TextSpan(offset + at - length, offset + at));
        }
    }

    // 访谈老人名，: 名 and 轮 end many words, so somebody must be doing something countable, and to little else.
    private int Counted(ReadOnlySpan<char> text, int at)
    {
        var length = LengthBefore(text[..at], counting);
        if (length == 0) return 0;
        var start = text[..at].LastIndexOfAny(Ends) + 1;
        var verb = acts.LengthAt(text[start..at]);
        return verb > 0 && at - length - start - verb is > 1 and < LongestObject ? length : 0;
    }

    // The longest of the words that end there; they are in order of length.
    private static int LengthBefore(ReadOnlySpan<char> before, string[] words)
    {
        foreach (var word in words)
            if (before.EndsWith(word)) return word.Length;
        return 0;
    }

    private static bool IsBare(ReadOnlySpan<char> before, int length)
    {
        var start = before.Length - length;
        if (start < 2 || before[start - 1] is not (>= '\u4E00' and <= '\u9FFF')) return false;
        // 条条, 次次: every one of them.
        if (before[start - 1] == before[start]) return false;
        if (Figures.Contains(before[start - 1], StringComparison.Ordinal) || NeverBehind.Contains(before[start - 1], StringComparison.Ordinal)) return false;
        for (var from = start - 1; from >= 0 && before.Length - from <= length + LongestWord; from--)
            if (WordDictionary.Embedded.Frequency(before[from..]) > 0) return false;
        return true;
    }
}
