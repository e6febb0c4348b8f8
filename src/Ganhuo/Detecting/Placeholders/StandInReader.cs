using Ganhuo.Segmenting;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>
/// Finds letters, and the signs 甲乙丙丁, that stand for a name. As labels of things that are told in turn, or in words that are
/// quoted, they hide nothing.
/// </summary>
internal readonly ref struct StandInReader(ContextWords words, ReadOnlySpan<char> line)
{
    private readonly ReadOnlySpan<char> line = line;

    /// <summary>A镇, B公司, 小A: a letter of its own before the noun that a name would end in. A市场 and C级 are words.</summary>
    public Gap? Letter(int at)
    {
        var end = at + 1;
        while (end < line.Length && end < at + 3 && (line[end] == line[at] || line[end] == line[end - 1] + 1)) end++;
        if (at > 0 && line[at - 1] is '小' or '老' && end == at + 1 && end < line.Length && !ContentCharacter.Is(line[end]))
            return new Gap(at - 1, end, PlaceholderSlot.Person, IsMask: true);
        if (line[at] is 'X' or 'Y' or 'Z' && end == at + 1) return null;
        if (end >= line.Length || char.IsAsciiLetterOrDigit(line[end])) return null;
        if (at > 0 && (char.IsAsciiLetterOrDigit(line[at - 1]) || line[at - 1] is '.' or '-' or '+' or '/' or '“')) return null;
        if (IsQuoted(at)) return null;
        if (ContextWords.Begins(line[end..], words.Posts)) return new Gap(at, end, PlaceholderSlot.Person, IsMask: true);
        if (!ContextWords.Begins(line[end..], words.Holders) || ContextWords.Begins(line[end..], words.Lettered)) return null;
        var slot = new SlotReader(words, line[..at], line[end..]).Name();
        return new Gap(at, end,
            slot is PlaceholderSlot.Organisation || line[end..].StartsWith("科技") ? PlaceholderSlot.Organisation : PlaceholderSlot.Place,
            IsMask: true);
    }

    /// <summary>甲、乙两家, X、Y、Z三家单位, 丙镇: signs of a first and a second thing that hide what the things are called.</summary>
    public Gap? InTurn(int at)
    {
        // 三甲医院: a grade.
        if (IsQuoted(at) || at > 0 && (char.IsAsciiLetterOrDigit(line[at - 1]) || line[at - 1] is '第' or '三' or '二')) return null;
        if (Series(at) is { } slot) return new Gap(at, at + 1, slot, IsMask: true);
        var end = at + 1;
        while (!char.IsAsciiLetter(line[at]) && end < line.Length && line[end] is '乙' or '丙' or '丁') end++;
        if (char.IsAsciiLetter(line[at]) || end >= line.Length || HasSister(at, end) || !ContextWords.Begins(line[end..], words.Holders)
            || line[end] == '某' || ContextWords.Begins(line[end..], words.Lettered)) return null;
        // 丙村镇 and 甲地市 are names.
        for (var next = end + 1; next <= Math.Min(line.Length, end + 2); next++)
            if (WordDictionary.Embedded.Frequency(line[at..next]) > 0) return null;
        return new Gap(at, end,
            new SlotReader(words, line[..at], line[end..]).Name() is PlaceholderSlot.Organisation
            ? PlaceholderSlot.Organisation : PlaceholderSlot.Place, IsMask: true);
    }

    // 甲企业当年投产、乙企业完成供地: who tells of one thing after another need not hide what they are called.
    private bool HasSister(int at, int end)
    {
        foreach (var other in "甲乙丙丁")
        {
            ReadOnlySpan<char> sister = [other, line[end]];
            if (end == at + 1 && other != line[at] && line.IndexOf(sister) >= 0) return true;
        }

        return false;
    }

    // What follows the last of them says how many there are and of what.
    private PlaceholderSlot? Series(int at)
    {
        var sign = line[at];
        var last = at;
        while (last + 2 < line.Length && line[last + 1] is '、' or '和' or '与' or '及' && IsNextOf(line[last], line[last + 2])) last += 2;
        if (last == at && !(at > 1 && line[at - 1] is '、' or '和' or '与' or '及' && IsNextOf(line[at - 2], sign))) return null;
        return line[(last + 1)..] is ['两' or '二' or '三' or '四' or '五', var unit, ..]
            ? unit switch { '家' or '所' => PlaceholderSlot.Organisation, '村' or '镇' or '乡' or '县' or '市' or '区' => PlaceholderSlot.Place,
            _ => null }
            : null;
    }

    private static bool IsNextOf(char one, char other) =>
        char.IsAsciiLetterUpper(one) ? other == one + 1
        : "甲乙丙丁".IndexOf(one) is >= 0 and var place && "甲乙丙丁".IndexOf(other) == place + 1;

    // “A公司中标、B公司施工”: somebody's way of telling it.
    private bool IsQuoted(int at) => line[..at].LastIndexOf('“') > line[..at].LastIndexOf('”');
}
