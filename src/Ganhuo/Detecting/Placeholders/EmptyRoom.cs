using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>Reads room that was left for something: 收回　　条, 《　　报》, “　”.</summary>
internal readonly ref struct EmptyRoom(ContextWords words, ReadOnlySpan<char> line)
{
    // Behind these a figure comes and nothing else, so that one space is room enough.
    private const string Wanting = "约近达至由为有共过破足仅剩计";

    private readonly ReadOnlySpan<char> line = line;

    private GapEdges Edges => new(words, line);

    // 收回　　条: room for a figure, and no column of a table.
    public Gap? At(int at)
    {
        var end = at;
        while (end < line.Length && line[end] == ' ') end++;
        if (at == 0 || end >= line.Length || Edges.IsSpacing(at, end)) return null;
        // 202 年度: the last digit of the year is missing.
        if (line[end] == '年' && at > 2 && line[(at - 3)..at] is ['2', '0', '0' or '1' or '2']
            && (at == 3 || !char.IsAsciiDigit(line[at - 4])))
            return new Gap(at - 3, end, PlaceholderSlot.Date);
        // 村干部分片包组，　　　包上坑组: nobody leaves so much room in a sentence but for a name.
        if (end - at > 2 && line[at - 1] is '，' or '、' && HanCharacter.Is(line[end]))
            return new Gap(at, end,
                new SlotReader(words, line[..at], line[end..]) is var room
                ? room.StrictlyCounted() ?? room.Name() ?? PlaceholderSlot.Person : default);
        if (line[at - 1] == '第' && line[end] is '条' or '款' or '章' or '期' or '批' or '届' or '次' or '号' or '季')
            return new Gap(at, end, PlaceholderSlot.Count);
        var money = line[at - 1] is '¥' or '￥' or '$';
        if (line[end] == '号' && end - at == 1 && line[..at] is [.., >= '0' and <= '9', >= '0' and <= '9', '〕'])
            return new Gap(at, end, PlaceholderSlot.DocumentNumber);
        // 　时　分到场: the time of the day.
        if (line[end] == '时' && line[(end + 1)..].TrimStart(' ') is ['分', ..] && end + 1 < line.Length && line[end + 1] == ' ')
            return new Gap(at, line[(end + 1)..].IndexOf('分') + end + 2, PlaceholderSlot.Date);
        var wanted = Wanting.Contains(line[at - 1]);
        if (wanted && line[end] == '成' && (end + 1 == line.Length || !HanCharacter.Is(line[end + 1])))
            return new Gap(at, end, PlaceholderSlot.Percent);
        if (line[at - 1] == '近' && line[end] == '年') return new Gap(at, end, PlaceholderSlot.Duration);
        if (end - at > 1 && line[at - 1] is '和' or '与' or '及' or '由' or '向' or '经' or '、'
            && words.After.Begins(line[end..], out _) == WordClass.Organisation)
            return new Gap(at, end, PlaceholderSlot.Organisation);
        if (end - at > 1 && line[at - 1] is '）' or '>' && Edges.IsStrict(end) && Edges.FigureAt(at, end) is { } told)
            return new Gap(at, end, told);
        // 汲取　　案教训, 肃清　　流毒: whose case it was.
        if (end - at > 1 && HanCharacter.Is(line[at - 1]) && (line[end] == '案' || line[end..].StartsWith("流毒")))
            return new Gap(at, end, PlaceholderSlot.Person);
        if (end - at > 1 && IsPostOf(at, end)) return new Gap(at, end, PlaceholderSlot.Person);
        if (end - at < 2 && !money && !Edges.EndsWithUnit(end) && !Edges.EndsWithScale(end) && !(wanted && Edges.IsStrict(end))
            || !(HanCharacter.Is(line[at - 1]) || money) || IsNumbered(at)) return null;
        return Edges.FigureAt(at, end) is { } slot && slot != PlaceholderSlot.Date && (Edges.IsStrict(end) || Edges.EndsWithScale(end))
            && !Edges.IsDoubled(end)
            ? new Gap(at, end, money ? PlaceholderSlot.Money : slot) : null;
    }

    // 责任人　　副局长: a label, room for the name, and the post of whoever it is.
    private bool IsPostOf(int at, int end) =>
        ContextWords.Begins(line[end..], words.Posts) && new SlotReader(words, line[..at], default).LeftClass() == WordClass.Person;

    // 第二条　　户口登记: the room behind the number of a heading is no gap.
    private bool IsNumbered(int at) =>
        line[at - 1] is '章' or '节' or '条' or '款' or '编' or '篇' && line[Math.Max(0, at - 8)..at].Contains('第');

    // “　”, “”: nobody quotes nothing.
    public Gap? Quoted(int at)
    {
        // 书名号《》多用: the marks themselves are meant.
        if (at > 0 && line[at - 1] == '号') return null;
        var closer = line[at] switch { '“' => '”', '‘' => '’', '《' => '》', '"' => '"', _ => '」' };
        if (line[at] == '《' && UnnamedEnd(at) is > 0 and var close) return new Gap(at + 1, close, PlaceholderSlot.Title);
        var end = at + 1;
        while (end < line.Length && line[end] == ' ') end++;
        // 《　　报》, 《……志》: room for the name, and what it ends in.
        if (line[at] == '《' && end == at + 1 && end < line.Length && line[end] == '…') end = Edges.RunEnd(end);
        if (line[at] == '《' && end > at + 2 && end < line.Length && line[end] != '》')
            return new Gap(at + 1, end, PlaceholderSlot.Title, IsMask: line[at + 1] == '…');
        if (end >= line.Length || line[end] != closer || closer == '"' && end == at + 1) return null;
        var slot = new SlotReader(words, line[..at], line[(end + 1)..]).Name() ?? PlaceholderSlot.Title;
        return new Gap(at, end + 1, slot);
    }

    // 《？？？》, 《题目？》: where the title ends that the writer does not know; 0 where he does.
    private int UnnamedEnd(int at)
    {
        var length = line[(at + 1)..Math.Min(line.Length, at + 8)].IndexOf('》');
        if (length <= 0 || line[at + length] is not ('？' or '?')) return 0;
        var asked = line.Slice(at + 1, length).TrimEnd("？?");
        return asked.IsEmpty || words.Inside.Ends(asked, out var named) != WordClass.None && named == asked.Length ? at + 1 + length : 0;
    }
}
