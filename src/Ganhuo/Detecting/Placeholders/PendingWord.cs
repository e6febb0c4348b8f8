using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>
/// Reads words that say that something is still to come: 联系电话：待补充, 待核次, TODO, TBD. They count as a field of their own or in
/// the place of a figure, 待补录条, not as the words of a sentence.
/// </summary>
internal readonly ref struct PendingWord(ContextWords words, ReadOnlySpan<char> line)
{
    private readonly ReadOnlySpan<char> line = line;

    /// <summary>The word that begins at <paramref name="at"/>, if one stands there for a value.</summary>
    /// <param name="at">Where 待, or a T, stands.</param>
    /// <param name="next">Where to go on if not.</param>
    public Gap? At(int at, out int next)
    {
        next = at + 1;
        return line[at] == '待' ? Missing(at, ref next) : ToBeDone(at);
    }

    private Gap? Missing(int at, ref int next)
    {
        foreach (var word in words.Missing)
        {
            var end = at + word.Length;
            if (!line[at..].StartsWith(word)) continue;
            if (at > 0 && HanCharacter.Is(line[at - 1]) && Reader(at, end).StrictlyCounted() is { } figure)
                return new Gap(at - words.Subjects.LengthBefore(line[..at]), end, figure);
            if (line[end..].StartsWith("同志") && (at == 0 || HanCharacter.Is(line[at - 1]))) return new Gap(at, end, PlaceholderSlot.Person);
            if (end < line.Length && ContentCharacter.Is(line[end])) continue;
            next = end;
            return IsField(at) ? new Gap(at, end, Reader(at, end).Name() ?? PlaceholderSlot.Clause) : null;
        }

        return null;
    }

    /// <summary>责任人为待定。, 收入完成数据待核，: such a word where the value of something named stands and the clause ends.</summary>
    public Gap? Value(int at, int floor)
    {
        var length = words.Missing.LengthAt(line[at..]);
        var end = at + length;
        if (length == 0 || end < line.Length && (ContentCharacter.Is(line[end]) || line[end] is '（' or '“' or '、')) return null;
        var start = at - words.Subjects.LengthBefore(line[floor..at]);
        if (start == 0) return null;
        var said = line[start - 1] is '为' or '是' ? Reader(start, end).LeftClass() is not (WordClass.None or WordClass.Other)
            : start < at ? words.Before.Ends(line[..start], out _) is WordClass.Count or WordClass.Money or WordClass.Percent
            or WordClass.Duration
            : line[..start].EndsWith("合计") || line[..start].EndsWith("总计") || words.Before.Ends(line[..start], out _) == WordClass.Contact;
        return said ? new Gap(start, end, Reader(start, end).Name() ?? PlaceholderSlot.Clause) : null;
    }

    // Behind a colon, or in a column of its own.
    private bool IsField(int at) => at > 0 && (line[at - 1] is '：' or ':' or '|' or '｜' or '\t' || line[..at].EndsWith("  "));

    private Gap? ToBeDone(int at)
    {
        var length = line[at..].StartsWith("TODO", StringComparison.Ordinal) ? 4
            : line[at..].StartsWith("TBD", StringComparison.OrdinalIgnoreCase)
            || line[at..].StartsWith("TBC", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
        var end = at + length;
        if (length == 0 || at > 0 && char.IsAsciiLetterOrDigit(line[at - 1]) || end < line.Length && char.IsAsciiLetterOrDigit(line[end]))
            return null;
        var reader = Reader(at, end);
        return new Gap(at, end, reader.Figure() ?? reader.Name() ?? PlaceholderSlot.Clause);
    }

    private SlotReader Reader(int start, int end) => new(words, line[..start], line[end..]);
}
