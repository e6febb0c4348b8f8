using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>
/// Finds what a program was to compute and printed instead: field codes ({ MERGEFIELD 满意率 }, { =SUM(ABOVE) }) and formulas of
/// a spreadsheet (=IF(…), =B4/B9).
/// </summary>
internal readonly ref struct LeakedCode(ContextWords words, ReadOnlySpan<char> line)
{
    private const int Longest = 120;
    private const string OfFormula = "_$:,.!\"<>+-*/()%&;，'";

    private readonly ReadOnlySpan<char> line = line;

    /// <summary>The code that begins at <paramref name="at"/>, if one does.</summary>
    public Gap? At(int at)
    {
        if (at == 0 || !(HanCharacter.Is(line[at - 1]) || line[at - 1] is '：' or ':' or '为') || ContextWords.Ends(line[..at], words.Codes))
            return null;
        var end = line[at] == '{' ? FieldEnd(at) : FormulaEnd(at);
        if (end == 0) return null;
        var around = new SlotReader(words, line[..at], line[end..]);
        var named = line[at] == '{' ? SlotReader.Of(words.Inside.Last(Named(line[(at + 1)..(end - 1)]))) : null;
        return new Gap(at, end, around.Figure() ?? named ?? Label(around) ?? around.Name() ?? PlaceholderSlot.Count);
    }

    // The switches behind a backslash name nothing, and MERGEFIELD is the code itself.
    private static ReadOnlySpan<char> Named(ReadOnlySpan<char> content)
    {
        var stop = content.IndexOf('\\');
        var name = (stop < 0 ? content : content[..stop]).Trim(' ');
        return name is ['D', 'A', 'T', 'E', ..] or ['T', 'I', 'M', 'E', ..] or ['S', 'A', 'V', 'E', 'D', 'A', 'T', 'E', ..] ? "date" : name;
    }

    // 满意率达到…: the noun before says what was to be computed.
    private static PlaceholderSlot? Label(SlotReader around) => around.LeftClass() switch
    {
        WordClass.Percent => PlaceholderSlot.Percent,
        WordClass.Money => PlaceholderSlot.Money,
        _ => null,
    };

    // { WORD …}: no author writes a word of Latin capitals in curly brackets.
    private int FieldEnd(int at)
    {
        var reach = line[at..Math.Min(line.Length, at + Longest)];
        var close = reach.IndexOf('}');
        if (close < 0 || reach.StartsWith("{{")) return 0;
        var content = reach[1..close].TrimStart(' ');
        var letters = content.IndexOfAnyExceptInRange('A', 'Z') is >= 0 and var other ? other : content.Length;
        return letters > 1 || content is ['=', >= 'A' and <= 'Z', ..] ? at + close + 1 : 0;
    }

    private int FormulaEnd(int at)
    {
        var (end, depth, calls, cells) = (at + 1, 0, 0, 0);
        for (; end < line.Length && end - at < Longest; end++)
        {
            var c = line[end];
            if (c == '(' && char.IsAsciiLetterOrDigit(line[end - 1])) calls++;
            if (char.IsAsciiDigit(c) && char.IsAsciiLetterUpper(line[end - 1])) cells++;
            if (c == '(') depth++;
            else if (c == ')' && --depth < 0) break;
            else if (depth == 0 && (c is ',' or ';' or '，' or '"' || !IsOfFormula(c))) break;
            else if (c is '。' or '；' or '\n') return 0;
        }

        while (end > at && line[end - 1] is '.' or ':' or ',') end--;
        var code = line[(at + 1)..end];
        var isCall = calls > 0 && depth == 0 && char.IsAsciiLetterUpper(code[0]) && char.IsAsciiLetterUpper(code[1]);
        return isCall || cells > 1 && code.IndexOfAny("+-*/:") > 0 && char.IsAsciiLetterUpper(code[0]) ? end : 0;
    }

    private static bool IsOfFormula(char c) => char.IsAsciiLetterOrDigit(c) || OfFormula.Contains(c);
}
