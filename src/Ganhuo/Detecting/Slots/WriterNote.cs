using Ganhuo.Detecting.Placeholders;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Slots;

/// <summary>
/// Tells words addressed to whoever writes the report from words of the report: they speak of the text as a text (这一段, 原稿,
/// 照片), name what is done to one (写, 改, 补, 删) and ask for it (请, 要, 再, 先). Immutable.
/// </summary>
internal sealed class WriterNote
{
    private const int Longest = 60, LongestName = 6;

    private readonly WordSet spoken, place, edited, mood, told, made, marks, shown, asked;

    public WriterNote(WordLists lists)
    {
        (spoken, place, edited, mood) = (new(lists["text"]), new(lists["passage"]), new(lists["edit"]), new(lists["mood"]));
        (told, made, marks, shown, asked) =
            (new(lists["told"]), new(lists["made"]), new(lists["mark"]), new(lists["shown"]), new(lists["appeal"]));
    }

    /// <summary>Whether the words of a bracket are such a note.</summary>
    public bool IsBracket(ReadOnlySpan<char> inside)
    {
        if (marks.Has(inside)) return true;
        if (inside.Length is < 5 or > Longest || told.LengthAt(inside) > 0) return false;
        if (shown.LengthAt(inside) > 0) return true;
        var note = AfterName(inside);
        if (note.Length < inside.Length) return edited.IsIn(note) && (mood.IsIn(note) || place.IsIn(note));
        var edits = edited.IsIn(inside);
        if (edits && inside.IndexOfAny('您', '你') >= 0) return true;
        if (edits && asked.LengthAt(inside) > 0) return true;
        var asks = mood.IsIn(inside) || edited.LengthAt(inside) > 0;
        return asks && (edits && (spoken.IsIn(inside) || place.IsIn(inside)) || place.IsIn(inside) && inside.IndexOfAny('问', '别') >= 0)
            || Calls(inside);
    }

    /// <summary>
    /// Whether a sentence that names the text, or a passage of it, as only its writers do (定稿前, 这一段, 改动处) asks for something to be done to
    /// it.
    /// </summary>
    public bool IsSentence(ReadOnlySpan<char> sentence) => sentence.Length <= Longest && asked.IsIn(sentence) && edited.IsIn(sentence);

    /// <summary>Whether words name the passage they stand in and nothing else (本部分, 这一段).</summary>
    public bool IsPassage(ReadOnlySpan<char> words) => place.Has(words);

    /// <summary>Whether a sentence that offers or hands over something (如需我, 以下为) speaks of a text that was made to order.</summary>
    public bool IsOffer(ReadOnlySpan<char> sentence) => sentence.Length <= Longest && made.IsIn(sentence);

    // 注：…, 张站长注：…, 编者按：…: who speaks, and what he has to say. What is noted on a table or a source is told below it.
    private static ReadOnlySpan<char> AfterName(ReadOnlySpan<char> text)
    {
        var colon = text[..Math.Min(text.Length, LongestName)].IndexOfAny('：', ':');
        return colon > 0 && text[colon - 1] is '注' or '示' or '按' or '者' ? text[(colon + 1)..] : text;
    }

    // @王科 补一下: somebody is called by name. What a public account is called says nothing of the text. TODO is what
    // writers who also write code leave in a draft.
    private bool Calls(ReadOnlySpan<char> text) =>
        text.IndexOf("TODO", StringComparison.OrdinalIgnoreCase) >= 0
        || text.IndexOf('@') is >= 0 and var at && at + 1 < text.Length && HanCharacter.Is(text[at + 1]) && edited.IsIn(text[at..])
        && (mood.IsIn(text[at..]) || spoken.IsIn(text));
}
