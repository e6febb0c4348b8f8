using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>
/// Reads words that say that something is still to come: 联系电话：待补充, 待核次, TODO, TBD. They count as a field of their own or in
/// the place of a figure, 待补录条, not as the words of a sentence.
/// </summary>
internal readonly ref struct PendingWord(ContextWords words, ReadOnlySpan<char> line)
{
    // A longer one is a sentence.
    private const int LongestEntry = 6;

    // What is told in figures ends so: 国内增值税, 用电量. 经费暂缺 is said of too little money.
    private const string AmountEnds = "税额率量值";

    private static readonly WordSet Sums = new("合计", "总计");

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

    /// <summary>
    /// 责任人为待定。, 收入完成数据待核，, 补贴标准待财政核。, 销售面积：数据缺。: such a word where the value of something named stands and the
    /// clause ends.
    /// </summary>
    public Gap? Value(int at, int floor)
    {
        var (missing, awaited, absent) = (words.Missing.LengthAt(line[at..]), AwaitedLength(at), words.Absent.LengthAt(line[at..]));
        var length = missing > 0 ? missing : Math.Max(awaited, absent);
        var end = at + length;
        if (length == 0 || end < line.Length && (ContentCharacter.Is(line[end]) || line[end] is '“' or '、')) return null;
        var start = at - words.Subjects.LengthBefore(line[floor..at]);
        if (start == 0) return null;
        var labelled = line[start - 1] is '：' or ':';
        if (IsOfColumn(start, absent > 0))
            return new Gap(start, end,
                Reader(start, end).Name() ?? SlotReader.Of(Reader(start, end).LeftClass()) ?? PlaceholderSlot.Clause);
        if (!labelled && (missing == 0 && awaited == 0 || end < line.Length && line[end] == '（')) return null;
        var before = Reader(start, end).LeftClass();
        var said = line[start - 1] is '为' or '是' ? before is not (WordClass.None or WordClass.Other)
            : labelled || start < at || missing == 0 ? IsOfFigure(before)
            : before is WordClass.Contact or WordClass.Date || line[at..end] is "待核" || ContextWords.Ends(line[..start], Sums)
                || line[at..end] is "暂缺" && AmountEnds.Contains(line[start - 1]);
        return said ? new Gap(start, end, Reader(start, end).Name() ?? PlaceholderSlot.Clause) : null;
    }

    // “海茂117”，煤炭，吨数待核，: an entry of a list that is nothing but a name for a figure or a person, and the word. 人手暂缺 is said
    // of what there is too little of.
    private bool IsOfColumn(int start, bool isAbsent)
    {
        var entry = line[Math.Max(0, start - LongestEntry - 1)..start];
        if (entry.LastIndexOfAny("，、；|：。\n") is var from && (from < 0 || entry.Length - from <= 2)) return false;
        var named = Reader(start, start).LeftClass();
        return isAbsent ? named is WordClass.Person or WordClass.Contact or WordClass.Date
            : line[start - 1] == '数' || named is WordClass.Person or WordClass.Contact;
    }

    private static bool IsOfFigure(WordClass named) =>
        named is WordClass.Count or WordClass.Money or WordClass.Percent or WordClass.Duration;

    // 补贴标准待财政核。: from whom, and by what deed, up to the end of the clause; 0 where that is not what is said.
    private int AwaitedLength(int at)
    {
        const int longest = 10;
        var rest = line[at..Math.Min(line.Length, at + longest + 1)];
        var stop = rest.IndexOfAny("，。；、");
        if (stop >= 0) rest = rest[..stop];
        return rest.Length is > 2 and <= longest && rest[0] == '待'
            && (ContextWords.Ends(rest, words.Asked) || ContextWords.Ends(rest, words.Later)) ? rest.Length : 0;
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
