using System.Buffers;
using Ganhuo.Segmenting;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Slots;

/// <summary>
/// A measure word at the end of its clause with no figure before it: 出动人次，, 征求意见条，. What is itself the end of a
/// word (信条, 层次) is none; jieba's dictionary says what is a word.
/// </summary>
internal sealed class LostMeasures(string[] measures, string[] counting)
{
    private readonly WordSet plain = new(measures), counted = new(counting);

    private static readonly SearchValues<char> Ends = SearchValues.Create("，。；、");
    private const string Figures = "〇零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟半几数多余整之";

    // What makes a word of a measure word, or goes with it without a figure.
    private const string NeverBehind = "航课梯频期卷班车批轮每各这那哪某该等此逐按分第单全同另其上下前后首末再历屡无有双若干个人届趟代层層种穗便载少若近过超约";

    private const int LongestWord = 4;
    private const int LongestObject = 7;

    /// <summary>Adds those of <paramref name="text"/>, which begins at <paramref name="offset"/> and has these anchors.</summary>
    public void Read(ReadOnlySpan<char> text, int offset, ReadOnlySpan<PhraseHit> anchors, ICollection<TextSpan> found)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var next = text[at..].IndexOfAny(Ends);
            if (next < 0) return;
            at += next;
            if (at == 0) continue;
            var length = plain.LengthBefore(text[..at]);
            if (length == 0) length = Counted(text, offset, at, anchors);
            if (length > 0 && IsBare(text[..at], length)) found.Add(new TextSpan(offset + at - length, offset + at));
        }
    }

    // 访谈老人名，: 名 and 轮 end many words, so somebody must be doing something countable, and to little else.
    private int Counted(ReadOnlySpan<char> text, int offset, int at, ReadOnlySpan<PhraseHit> anchors)
    {
        var length = counted.LengthBefore(text[..at]);
        if (length == 0) return 0;
        var start = text[..at].LastIndexOfAny(Ends) + 1;
        var verb = VerbAt(anchors, offset + start, offset + at);
        return verb > 0 && at - length - start - verb is > 1 and < LongestObject ? length : 0;
    }

    // Length of the longest verb of work that begins there, or else of the longest one of holding.
    private static int VerbAt(ReadOnlySpan<PhraseHit> anchors, int start, int end)
    {
        var (work, holding) = (0, 0);
        for (var i = PhraseHits.FirstFrom(anchors, start); i < anchors.Length && anchors[i].Span.Start == start; i++)
        {
            if (anchors[i].Span.End > end) break;
            if (anchors[i].Entry.Tag == "acts") work = anchors[i].Span.Length;
            else if (anchors[i].Entry.Tag == "verbs") holding = anchors[i].Span.Length;
        }

        return work > 0 ? work : holding;
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
