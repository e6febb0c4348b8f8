using Ganhuo.Segmenting;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Slots;

/// <summary>
/// Finds where grammar wants a figure and none stands: a measure word needs a numeral before it, and 召开次座谈会 has
/// lost it. Walks from anchor to anchor, so the walk is linear. Immutable.
/// </summary>
internal sealed class DeletedFigureReader
{
    private readonly WordSet bare, counted, blocked, asked, ending;
    // What a place is looked for behind: the characters they begin with, and by the number of those every word with its set,
    // set by set and in the order of the set.
    private readonly WordSet anchors;
    private readonly WordStarts starts;
    private readonly WordSet[] sets;
    private readonly (int Set, string Word)[][] words;
    private readonly LostMeasures measures;
    private readonly WordSet verbs, done, lead, nouns, whole, change, changed, spent, money, acts, acted, pursued;

    public DeletedFigureReader(WordLists lists)
    {
        (bare, counted, blocked, asked, ending) =
            (new(lists["bare"]), new(lists["counted"]), new(lists["blocked"]), new(lists["asked"]), new(lists["ending"]));
        (verbs, done, lead, nouns) =
            (new(lists["verbs"]), new(lists["done"]), new(lists["lead"]), new(lists["nouns"]));
        (change, changed, spent, money, acts, acted) =
            (new(lists["change"]), new(lists["changed"]), new(lists["spent"]), new(lists["money"]), new(lists["acts"]), new(lists["acted"]));
        pursued = new(lists["pursued"]);
        measures = new LostMeasures(lists["final"], lists["counting"], new([.. lists["acts"], .. lists["verbs"]]));
        string[] phrases = [.. lists["ordinal"], .. lists["span"], .. lists["name"]];
        phrases.AsSpan().Sort(static (a, b) => b.Length - a.Length);
        whole = new(phrases);
        sets = [verbs, done, lead, nouns, whole, change, spent, acts, pursued];
        string[][] members = [
            lists["verbs"], lists["done"], lists["lead"], lists["nouns"], phrases, lists["change"], lists["spent"], lists["acts"], lists["pursued"],
        ];
        string[] all = [.. members.SelectMany(set => set)];
        (anchors, starts) = (new(all), new(all));
        words = [.. members.SelectMany((set, i) => set.Select(word => (Set: i, Word: word)))
            .GroupBy(anchor => anchors.GroupOf(anchor.Word[0])).OrderBy(group => group.Key).Select(group => group.ToArray())];
    }

    /// <summary>Adds the measure word, or the words that want a figure, of every place in <paramref name="text"/>.</summary>
    public void Read(ReadOnlySpan<char> text, int offset, ICollection<TextSpan> found)
    {
        Span<int> next = stackalloc int[sets.Length];
        next.Clear();
        for (var at = 0; at < text.Length; at++)
        {
            var second = at + 1 < text.Length ? text[at + 1] : '\0';
            if (!starts.MayBegin(text[at], second) || anchors.GroupOf(text[at]) is not (>= 0 and var group)) continue;
            foreach (var (set, word) in words[group])
            {
                // Most words differ in the second character, which costs no call.
                if (word.Length > 1 && word[1] != second) continue;
                // Of a set the first word that stands here counts, and until it ends no other of the set.
                if (at < next[set] || !text[at..].StartsWith(word)) continue;
                next[set] = at + word.Length;
                if (Missing(sets[set], text, at, at + word.Length) is { Length: > 0 } span)
                    found.Add(new TextSpan(offset + span.Start, offset + span.End));
            }
        }

        LostShares.Read(text, offset, found);
        measures.Read(text, offset, found);
    }

    private TextSpan Missing(WordSet words, ReadOnlySpan<char> text, int at, int end)
    {
        var rest = text[end..];
        if (words == whole) return WholePhrase(text, at, end);
        if (words == nouns) return IsEach(text[..at]) ? default : Ending(text, at, end, ending);
        if (words == pursued) return Ending(text, at, end, ending, afterMark: true);
        if (words == change) return Ending(text, at, end, changed);
        if (words == spent) return Ending(text, at, end, money, afterMark: true);
        if (words == lead) return new TextSpan(end, end + asked.LengthAt(rest));
        if (words == acts && IsSince(text, at, rest)) return default;
        return Measure(rest, words == done ? counted : words == acts ? acted : bare, end);
    }

    // 从2017年通报起挂了六年: from then on, and no cases.
    private static bool IsSince(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> rest) =>
        rest.Length > 0 && rest[0] == '起' && at > 1 && text[at - 1] is '年' or '月' or '日' && char.IsAsciiDigit(text[at - 2]);

    private TextSpan Measure(ReadOnlySpan<char> rest, WordSet measures, int end)
    {
        var length = measures.LengthAt(rest);
        return length == 0 || blocked.LengthAt(rest) >= Math.Max(length, 2) ? default : new TextSpan(end, end + length);
    }

    // 发放资料份，: a noun, a measure word and the end of the clause. 问题个个 or 项目处 go on and are words.
    private static TextSpan Ending(ReadOnlySpan<char> text, int at, int end, WordSet measures, bool afterMark = false)
    {
        var length = measures.LengthAt(text[end..]);
        if (length == 0 || at == 0) return default;
        var after = end + length;
        return after < text.Length && text[after] is '，' or '。' or '；' or '、' && (afterMark || ContentCharacter.Is(text[at - 1]))
            && WordDictionary.Embedded.Frequency(text[at..after]) == 0
            ? new TextSpan(end, after)
            : default;
    }

    // 发到每个党员户。: each of them, and no number.
    private static bool IsEach(ReadOnlySpan<char> before) => before.EndsWith("每个") || before.EndsWith("每") || before.EndsWith("各") || before.EndsWith("逐");

    private static TextSpan WholePhrase(ReadOnlySpan<char> text, int at, int end) =>
        text[at] == '第' && end < text.Length && text[end] is '序' or '数' or '要' or '间' or '限' or '生'
            ? default
            : new TextSpan(at, end);
}
