using Ganhuo.Segmenting;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Slots;

/// <summary>
/// Finds where grammar wants a figure and none stands: a measure word needs a numeral before it, and 召开次座谈会 has
/// lost it. Walks from anchor to anchor, so the walk is linear. Immutable.
/// </summary>
internal sealed class DeletedFigureReader
{
    private const string Figures = "〇零一二三四五六七八九十百千万亿两半几数多余整之";
    private const string Pronouns = "每各这那哪某该等";

    private readonly WordSet bare, counted, blocked, asked, ending;
    private readonly WordSet verbs, done, lead, nouns, whole, change, changed, spent, money, acts, acted;

    public DeletedFigureReader(WordLists lists)
    {
        (bare, counted, blocked, asked, ending) =
            (new(lists["bare"]), new(lists["counted"]), new(lists["blocked"]), new(lists["asked"]), new(lists["ending"]));
        (verbs, done, lead, nouns) =
            (new(lists["verbs"]), new(lists["done"]), new(lists["lead"]), new(lists["nouns"]));
        (change, changed, spent, money, acts, acted) =
            (new(lists["change"]), new(lists["changed"]), new(lists["spent"]), new(lists["money"]), new(lists["acts"]), new(lists["acted"]));
        string[] phrases = [.. lists["ordinal"], .. lists["span"], .. lists["name"]];
        phrases.AsSpan().Sort(static (a, b) => b.Length - a.Length);
        whole = new(phrases);
    }

    /// <summary>Adds the measure word, or the words that want a figure, of every place in <paramref name="text"/>.</summary>
    public void Read(ReadOnlySpan<char> text, int offset, ICollection<TextSpan> found)
    {
        foreach (var words in (ReadOnlySpan<WordSet>)[verbs, done, lead, nouns, whole, change, spent, acts])
            for (var at = 0; at < text.Length;)
            {
                var length = words.LengthAt(text[at..]);
                if (length > 0 && Missing(words, text, at, at + length) is { Length: > 0 } span)
                    found.Add(new TextSpan(offset + span.Start, offset + span.End));
                at += Math.Max(length, 1);
            }

        AddShares(text, offset, found);
    }

    // 降幅达%, 提高了个百分点: a share has a figure before it; 每个百分点 and the head of a column (占比%) have none to lose.
    private static void AddShares(ReadOnlySpan<char> text, int offset, ICollection<TextSpan> found)
    {
        for (var at = text.IndexOfAny('%', '％'); at >= 0 && at < text.Length;)
        {
            if (at > 1 && IsWordBefore(text[at - 1]) && at + 1 < text.Length && (text[at + 1] is '，' or '。' or '；' or '、' or '）' or '以' or '左' or '的'))
                found.Add(new TextSpan(offset + at, offset + at + 1));
            var next = text[(at + 1)..].IndexOfAny('%', '％');
            at = next < 0 ? -1 : at + 1 + next;
        }

        const string points = "个百分点";
        for (var at = text.IndexOf(points); at >= 0;)
        {
            if (at > 1 && IsWordBefore(text[at - 1]) && !Pronouns.Contains(text[at - 1], StringComparison.Ordinal))
                found.Add(new TextSpan(offset + at, offset + at + points.Length));
            var next = text[(at + points.Length)..].IndexOf(points);
            at = next < 0 ? -1 : at + points.Length + next;
        }
    }

    private static bool IsWordBefore(char c) =>
        c is >= '\u4E00' and <= '\u9FFF' && !Figures.Contains(c, StringComparison.Ordinal);

    private TextSpan Missing(WordSet words, ReadOnlySpan<char> text, int at, int end)
    {
        var rest = text[end..];
        if (words == whole) return WholePhrase(text, at, end);
        if (words == nouns) return Ending(text, at, end, ending);
        if (words == change) return Ending(text, at, end, changed);
        if (words == spent) return Ending(text, at, end, money);
        if (words == lead) return new TextSpan(end, end + asked.LengthAt(rest));
        return Measure(rest, words == done ? counted : words == acts ? acted : bare, end);
    }

    private TextSpan Measure(ReadOnlySpan<char> rest, WordSet measures, int end)
    {
        var length = measures.LengthAt(rest);
        return length == 0 || blocked.LengthAt(rest) >= Math.Max(length, 2) ? default : new TextSpan(end, end + length);
    }

    // 发放资料份，: a noun, a measure word and the end of the clause. 问题个个 or 项目处 go on and are words.
    private static TextSpan Ending(ReadOnlySpan<char> text, int at, int end, WordSet measures)
    {
        var length = measures.LengthAt(text[end..]);
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
}
