using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Detecting.Placeholders;
using Ganhuo.Segmenting;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Slots;

/// <summary>
/// Finds where a figure should stand and none does: a measure word needs a numeral before it, and 组织水域巡查次 has lost it.
/// Which measure words have is asked of a model; what only an ordinal or a number can follow is asked of grammar. Immutable.
/// </summary>
internal sealed class DeletedFigureReader
{
    private const string Kind = "deleted-figure";
    private const string Ends = "，。；、）";
    private const string Whole = "whole", Changed = "changed";

    // Words that jieba's dictionary does not have.
    private static readonly WordSet Others = new("起底", "轮候", "批林", "批孔", "批儒", "批而未", "批后", "批前", "份额", "份子");

    // Of what is done so many times, or to so many.
    private const string Counted = "次轮场批期届份起件户篇";

    private const int LongestVerb = 8, LongestBetween = 16;

    private const string Occasions = "次轮场批期届份起项";

    // 等第, 次第, 及第, 门第: words that end so.
    private const string Ranked = "等次及门科落府宅";

    private readonly ContextWords words = ContextWords.LoadEmbedded();
    private readonly LostFigureModel model;
    private readonly CharacterSet openers;

    public DeletedFigureReader(LostFigureModel model)
    {
        this.model = model;
        openers = LostFigureSites.OpenersOf(words);
    }

    /// <summary>With the model shipped in the package; read once for all.</summary>
    public static DeletedFigureReader Embedded { get; } = new(LostFigureModel.LoadEmbedded());

    /// <summary>
    /// The measure word, or the words that want a figure, of every place in a text that no placeholder stands at, in order and apart.
    /// </summary>
    public ImmutableArray<TextSpan> Read(NormalText text, Outline outline, PhraseHits phrases, ImmutableArray<Placeholder> placeholders)
    {
        List<TextSpan> places = [], doubtful = [];
        foreach (var paragraph in outline.Paragraphs) Read(text, paragraph.Span, phrases, places, doubtful);
        if (places.Count > 0) places.AddRange(doubtful);
        places.Sort();
        int end = 0, slot = 0;
        places.RemoveAll(place =>
        {
            while (slot < placeholders.Length && placeholders[slot].Span.End < place.Start) slot++;
            if (place.Start < end || (slot < placeholders.Length && IsFilled(place, placeholders[slot].Span))) return true;
            end = place.End;
            return false;
        });
        return [.. places];
    }

    // 待补录条, 〖企业名〗: what stands for the figure, or for more, is a finding of its own.
    private static bool IsFilled(TextSpan place, TextSpan slot) => slot.End == place.Start || slot.Overlaps(place);

    private void Read(NormalText text, TextSpan paragraph, PhraseHits phrases, List<TextSpan> found, List<TextSpan> doubtful)
    {
        var line = text.Slice(paragraph);
        var asking = phrases.Of(Kind);
        foreach (var hit in asking.Inside(paragraph))
            if (hit.Entry.Tag == Whole && !GoesOn(text.Content, hit.Span)) found.Add(hit.Span);
        AddOrdinals(line, paragraph.Start, found);
        TextSpan? before = null;
        foreach (var site in new LostFigureSites(words, openers, line))
        {
            var span = new TextSpan(paragraph.Start + site.Start, paragraph.Start + site.End);
            var probability = 1.0;
            var verdict = FollowsDoing(line, site) ? LostFigureVerdict.Lost
                : model.Judge(words, line, site, AskingAt(asking, text.Content, span), out probability);
            if (verdict == LostFigureVerdict.Lost) found.Add(span);
            else if (verdict == LostFigureVerdict.Doubtful) doubtful.Add(span);
            if (probability <= LostFigureModel.PairThreshold || !EndsClause(text.Content, span.End)) continue;
            if (before is { } other && AreSideBySide(text.Content.AsSpan(other.End, span.Start - other.End))) found.AddRange([other, span]);
            before = span;
        }
    }

    private static bool EndsClause(string text, int end) => end == text.Length || text[end] is '，' or '。' or '；' or '、' or '\n';

    // Nothing but the mark and words between them.
    private static bool AreSideBySide(ReadOnlySpan<char> between) =>
        between.Length < LongestBetween && between[1..].IndexOfAny(Ends) < 0 && !between.ContainsAnyInRange('0', '9');

    // Right behind a verb of what is counted, or its 了: 查处起案件; 下降人. What goes on in no word may be part of one: 处置场.
    private static LostFigureAsking AskingAt(ArraySegment<PhraseHit> asking, string text, TextSpan site)
    {
        var counted = site.Length == 1 && Counted.Contains(text[site.Start]) && Others.LengthAt(text.AsSpan(site.Start)) == 0;
        var goesOn = site.End < text.Length && HanCharacter.Is(text[site.End]);
        var end = text[site.Start - 1] is '了' or '过' ? site.Start - 1 : site.Start;
        for (var i = PhraseHits.FirstFrom(asking, end - LongestVerb); i < asking.Count && asking[i].Span.Start < end; i++)
        {
            if (asking[i].Span.End != end || asking[i].Entry.Tag == Whole) continue;
            if (asking[i].Entry.Tag == Changed || (counted && goesOn)) return LostFigureAsking.Yes;
            if (counted) return LostFigureAsking.AtEnd;
        }

        return LostFigureAsking.No;
    }

    // 进行了轮整治, 组织了场培训. People say 开了场会 of one, but of what is done in two characters nobody does.
    private static bool FollowsDoing(ReadOnlySpan<char> line, in LostFigureSite site) =>
        site.Start > 2 && site.End - site.Start == 1 && Occasions.Contains(line[site.Start]) && line[site.Start - 1] == '了'
        && site.End + 1 < line.Length && HanCharacter.Is(line[site.End]) && HanCharacter.Is(line[site.End + 1])
        && WordDictionary.Embedded.Frequency(line[(site.Start - 3)..(site.Start - 1)]) > 0;

    // 第次序, 第期限: the character goes on to another word.
    private static bool GoesOn(string text, TextSpan span) =>
        text[span.Start] == '第' && span.End < text.Length && text[span.End] is '序' or '数' or '要' or '间' or '限' or '生';

    // 名列全省第，: the ordinal ends its clause.
    private static void AddOrdinals(ReadOnlySpan<char> line, int offset, ICollection<TextSpan> found)
    {
        for (int at = 1, next; at < line.Length && (next = line[at..].IndexOf('第')) >= 0; at++)
        {
            at += next;
            var ends = at + 1 == line.Length || Ends.Contains(line[at + 1]);
            if (ends && HanCharacter.Is(line[at - 1]) && !Ranked.Contains(line[at - 1]))
                found.Add(new TextSpan(offset + at, offset + at + 1));
        }
    }
}
