using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>Joins the empty parts of one date: *年*月*日, ____年__月__日, XX月XX日.</summary>
internal readonly ref struct DateJoin(FormTable forms, ReadOnlySpan<char> line)
{
    private const string Units = "年月日时分";
    private readonly ReadOnlySpan<char> line = line;

    /// <summary>The span up to the unit behind the last empty part; unchanged where there is but one part.</summary>
    public TextSpan Extend(TextSpan first)
    {
        var end = first.End;
        for (var unit = Skip(end); NextPart(unit, line[first.Start]) is var next && next > 0; unit = next) end = next + 1;
        return new TextSpan(first.Start, end);
    }

    /// <summary>The span up to 分 where it is of the hours of a time that goes on in minutes, X小时XX分; unchanged where it is not.</summary>
    public TextSpan ExtendTime(TextSpan hours)
    {
        const string hour = "小时";
        var at = hours.End + hour.Length;
        if (!line[hours.End..].StartsWith(hour)) return hours;
        var signs = at;
        while (at < line.Length
            && (line[at] == line[hours.Start] || forms.FormOf(line[at]) is not (PlaceholderForm.None or PlaceholderForm.Mou))) at++;
        if (at == signs || at >= line.Length || line[at] != '分') return hours;
        return new TextSpan(hours.Start, line[at..].StartsWith("分钟") ? at + 2 : at + 1);
    }

    // Index of the unit behind the next empty part, or -1 where what follows is filled in or no date.
    private int NextPart(int unit, char sign)
    {
        if (unit >= line.Length) return -1;
        var rank = Units.IndexOf(line[unit], StringComparison.Ordinal);
        if (rank < 0) return -1;
        var at = Skip(unit + 1);
        var signs = at;
        while (at < line.Length && (forms.FormOf(line[at]) is not (PlaceholderForm.None or PlaceholderForm.Mou) || IsSame(line[at], sign)))
            at++;
        if (at == signs) at = RoomEnd(at, sign);
        var next = Skip(at);
        if (next >= line.Length || (at == signs && next < unit + 2)) return -1;
        var later = Units.IndexOf(line[next] == '号' ? '日' : line[next], StringComparison.Ordinal);
        return later > rank ? next : -1;
    }

    // （ ）月（ ）日, （数）月（数）日: where the room ends that the brackets of the first part left; where it begins if there are none.
    private int RoomEnd(int at, char opener)
    {
        if (opener is not ('（' or '(') || at >= line.Length || line[at] != opener) return at;
        var close = Skip(at + 1);
        if (close < line.Length && line[close] is '数' or '几') close++;
        return close < line.Length && line[close] is '）' or ')' ? close + 1 : at;
    }

    // ##年##月: signs that no form has, but the first part did.
    private static bool IsSame(char c, char sign) => c == sign && !ContentCharacter.Is(c) && c is not (' ' or '（' or '(' or '[' or '【');

    private int Skip(int at)
    {
        while (at < line.Length && line[at] == ' ') at++;
        return at;
    }
}
