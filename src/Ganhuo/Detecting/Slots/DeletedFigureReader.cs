using System.Buffers;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Slots;

/// <summary>
/// Finds where grammar wants a figure and none stands: a measure word needs a numeral before it, and 召开次座谈会 has
/// lost it. Walks from anchor to anchor, so the walk is linear. Immutable.
/// </summary>
internal sealed class DeletedFigureReader
{
    private readonly string[] bare, counted, blocked, asked, ending;
    private readonly string[] verbs, done, lead, nouns, whole;
    private readonly (SearchValues<string> Anchors, string[] Words)[] sets;

    public DeletedFigureReader(WordLists lists)
    {
        (bare, counted, blocked, asked, ending) =
            (lists["bare"], lists["counted"], lists["blocked"], lists["asked"], lists["ending"]);
        (verbs, done, lead, nouns) = (lists["verbs"], lists["done"], lists["lead"], lists["nouns"]);
        whole = [.. lists["ordinal"], .. lists["share"], .. lists["span"], .. lists["name"]];
        whole.AsSpan().Sort(static (a, b) => b.Length - a.Length);
        sets = [.. new[] { verbs, done, lead, nouns, whole }.Select(
            words => (SearchValues.Create(words, StringComparison.Ordinal), words))];
    }

    /// <summary>Adds the measure word, or the words that want a figure, of every place in <paramref name="text"/>.</summary>
    public void Read(ReadOnlySpan<char> text, int offset, ICollection<TextSpan> found)
    {
        foreach (var (anchors, words) in sets)
            for (var at = 0; at < text.Length;)
            {
                var next = text[at..].IndexOfAny(anchors);
                if (next < 0) break;
                at += next;
                var end = at + Length(text[at..], words);
                if (Missing(words, text, at, end) is { Length: > 0 } span)
                    found.Add(new TextSpan(offset + span.Start, offset + span.End));
                at = end;
            }
    }

    private TextSpan Missing(string[] words, ReadOnlySpan<char> text, int at, int end)
    {
        var rest = text[end..];
        if (words == whole) return WholePhrase(text, at, end);
        if (words == nouns) return Ending(text, at, end);
        if (words == lead) return new TextSpan(end, end + Length(rest, asked));
        return Measure(rest, words == done ? counted : bare, end);
    }

    private TextSpan Measure(ReadOnlySpan<char> rest, string[] measures, int end)
    {
        var length = Length(rest, measures);
        return length == 0 || Length(rest, blocked) >= Math.Max(length, 2) ? default : new TextSpan(end, end + length);
    }

    // 发放资料份，: a noun, a measure word and the end of the clause. 问题个个 or 项目处 go on and are words.
    private TextSpan Ending(ReadOnlySpan<char> text, int at, int end)
    {
        var length = Length(text[end..], ending);
        if (length == 0 || at == 0) return default;
        var after = end + length;
        return after < text.Length && text[after] is '，' or '。' or '；' or '、' && ContentCharacter.Is(text[at - 1])
            ? new TextSpan(end, after)
            : default;
    }

    private static TextSpan WholePhrase(ReadOnlySpan<char> text, int at, int end) =>
        text[at] == '第' && end < text.Length && text[end] is '序' or '数' or '要' or '间' or '限' or '生'
            ? default
            : new TextSpan(at, end);

    private static int Length(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.StartsWith(word)) return word.Length;
        return 0;
    }
}
