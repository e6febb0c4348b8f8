using Ganhuo.Segmenting;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Slots;

/// <summary>
/// Finds where grammar wants a figure and none stands: a measure word needs a numeral before it, and 召开次座谈会 has
/// lost it. What wants a figure is found in the one pass over the text; what stands behind it is looked at in place. Immutable.
/// </summary>
internal sealed class DeletedFigureReader
{
    private const string Kind = "deleted-figure";

    private static readonly string[] Sets = ["verbs", "done", "lead", "nouns", "whole", "change", "spent", "acts", "pursued"];

    private readonly WordSet bare, counted, blocked, asked, ending, changed, money, acted;
    private readonly LostMeasures measures;

    public DeletedFigureReader(WordLists lists)
    {
        (bare, counted, blocked, asked) = (new(lists["bare"]), new(lists["counted"]), new(lists["blocked"]), new(lists["asked"]));
        (ending, changed, money, acted) = (new(lists["ending"]), new(lists["changed"]), new(lists["money"]), new(lists["acted"]));
        measures = new LostMeasures(lists["final"], lists["counting"]);
    }

    /// <summary>Adds the measure word, or the words that want a figure, of every place in <paramref name="paragraph"/>.</summary>
    public void Read(NormalText text, TextSpan paragraph, PhraseHits phrases, ICollection<TextSpan> found)
    {
        var anchors = phrases.Of(Kind).AsSpan();
        anchors = anchors[PhraseHits.FirstFrom(anchors, paragraph.Start)..PhraseHits.FirstFrom(anchors, paragraph.End)];
        AddBehind(anchors, text.Slice(paragraph), paragraph, found);
        LostShares.Read(text.Slice(paragraph), paragraph.Start, found);
        measures.Read(text.Slice(paragraph), paragraph.Start, anchors, found);
    }

    // Of a set the longest word that stands at a place counts, and until it ends no other of the set.
    private void AddBehind(ReadOnlySpan<PhraseHit> anchors, ReadOnlySpan<char> text, TextSpan paragraph, ICollection<TextSpan> found)
    {
        Span<int> next = stackalloc int[Sets.Length];
        next.Clear();
        for (int first = 0, end; first < anchors.Length; first = end)
        {
            end = first + 1;
            while (end < anchors.Length && anchors[end].Span.Start == anchors[first].Span.Start) end++;
            for (var i = end - 1; i >= first; i--)
            {
                var (at, behind, set) = (anchors[i].Span.Start - paragraph.Start, anchors[i].Span.End - paragraph.Start, anchors[i].Entry.Tag);
                ref var free = ref next[Array.IndexOf(Sets, set)];
                if (at < free || behind > text.Length) continue;
                free = behind;
                if (Missing(set, text, at, behind) is { Length: > 0 } span)
                    found.Add(new TextSpan(paragraph.Start + span.Start, paragraph.Start + span.End));
            }
        }
    }

    private TextSpan Missing(string set, ReadOnlySpan<char> text, int at, int end) => set switch
    {
        "whole" => WholePhrase(text, at, end),
        "nouns" => IsEach(text[..at]) ? default : Ending(text, at, end, ending),
        "pursued" => Ending(text, at, end, ending, afterMark: true),
        "change" => Ending(text, at, end, changed),
        "spent" => Ending(text, at, end, money, afterMark: true),
        "lead" => new TextSpan(end, end + asked.LengthAt(text[end..])),
        "acts" => IsSince(text, at, text[end..]) ? default : Measure(text[end..], acted, end),
        "done" => Measure(text[end..], counted, end),
        _ => Measure(text[end..], bare, end),
    };

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
