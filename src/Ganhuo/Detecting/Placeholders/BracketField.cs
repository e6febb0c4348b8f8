using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>Says of a bracket that is a field how far it reaches and what should stand in it.</summary>
/// <param name="forms">The signs that go on behind a year: 〔20××〕××号.</param>
/// <param name="words">The words that say what is wanted.</param>
/// <param name="line">The paragraph.</param>
/// <param name="last">The last placeholder before; empty where there is none.</param>
internal readonly ref struct BracketField(FormTable forms, ContextWords words, ReadOnlySpan<char> line, TextSpan last)
{
    // How far behind a placeholder a note about it may stand.
    private const int NoteReach = 6;

    // A bracket that says only that something is to come: 【待补充】, （填数字）.
    private const int ShortNote = 6;

    private readonly ReadOnlySpan<char> line = line;

    /// <summary>The field, or null where the bracket explains the placeholder before it.</summary>
    public Gap? Of(Bracket bracket)
    {
        if (bracket.Form == PlaceholderForm.DocumentYear) return Gap(NumberAfter(bracket), PlaceholderSlot.DocumentNumber);
        if (ExplainsLast(bracket)) return null;
        var start = VagueBefore(bracket.Start);
        return Gap(new TextSpan(start, bracket.End), Slot(bracket, start));
    }

    private PlaceholderSlot Slot(Bracket bracket, int start)
    {
        var reader = Reader(bracket.Start, bracket.End);
        var round = line[bracket.Start] is '（' or '(' && line[(bracket.Start + 1)..(bracket.End - 1)].Trim(' ').IsEmpty;
        return Ordinal(bracket) ?? Named(bracket, round ? reader.Counted() : reader.Figure()) ?? Told(start, bracket) ?? bracket.Slot
            ?? (bracket.Fills ? PlaceholderSlot.Count : bracket.Instructs ? null : reader.Name()) ?? PlaceholderSlot.Clause;
    }

    // 自<生效日期>起, <年数>年: what the words around want is a date or a figure, and the bracket says which.
    private static PlaceholderSlot? Named(Bracket bracket, PlaceholderSlot? wanted) => (bracket.Slot, wanted) switch
    {
        (PlaceholderSlot.Date, PlaceholderSlot.Count) or (PlaceholderSlot.Duration, PlaceholderSlot.Date) => bracket.Slot,
        _ => wanted,
    };

    // 第（ ）巡察组 is which of them by name; 第（ ）次会议 a number.
    private PlaceholderSlot? Ordinal(Bracket bracket) =>
        bracket.Start == 0 || line[bracket.Start - 1] != '第' ? null
        : words.After.Begins(line[bracket.End..], out _) == WordClass.Organisation ? PlaceholderSlot.Organisation : PlaceholderSlot.Count;

    // 满意率（填数）, 配备率【待补】: a bracket that says no more than that it is empty is what the noun before it wants.
    private PlaceholderSlot? Told(int start, Bracket bracket)
    {
        if (bracket.End - bracket.Start > ShortNote || bracket.Instructs && !bracket.Fills && line[bracket.Start + 1] != '待') return null;
        if (bracket.End < line.Length && HanCharacter.Is(line[bracket.End])) return null;
        return Reader(start, start).LeftClass() is var told && told is WordClass.Percent or WordClass.Money or WordClass.Duration
            ? SlotReader.Of(told) : null;
    }

    // 若干（待核）人: a word that leaves the number open, and the note about it.
    private int VagueBefore(int start)
    {
        foreach (var word in words.Vague)
            if (start - word.Length >= last.End && line[..start].EndsWith(word) && line[start] is '（' or '(') return start - word.Length;
        return start;
    }

    // 甲万户（甲待街道核实）: the note says of the mark before what is to become of it.
    private bool ExplainsLast(Bracket bracket)
    {
        if (last.Length == 0 || bracket.Start - last.End > NoteReach) return false;
        var inside = line[(bracket.Start + 1)..];
        return inside.StartsWith(line[last.Start..last.End]) && inside[last.Length..] is ['待' or '由' or '请' or '为' or '系' or '指', ..];
    }

    // 〔20××〕××, 〔　〕【】: year and number are one, as far as neither stands. What ends the number stays outside.
    private TextSpan NumberAfter(Bracket bracket)
    {
        var end = bracket.End;
        if (!bracket.HasMark) return new TextSpan(bracket.Start, end);
        while (end < line.Length && IsSign(line[end])) end++;
        var room = end;
        while (room < line.Length && (line[room] is ' ' or '【' or '】' or '[' or ']' or '?' or '？' or '-' || IsSign(line[room]))) room++;
        return new TextSpan(bracket.Start, room < line.Length && line[room] == '号' && line[room - 1] != ' ' ? room : end);
    }

    private bool IsSign(char c) => forms.FormOf(c) is not (PlaceholderForm.None or PlaceholderForm.Mou);

    private static Gap Gap(TextSpan span, PlaceholderSlot slot) => new(span.Start, span.End, slot);

    private SlotReader Reader(int start, int end) => new(words, line[..start], line[end..]);
}
