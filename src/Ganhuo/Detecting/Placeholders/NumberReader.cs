using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>
/// Reads numbers of which some digits stand and others do not: figures with holes, years, ranges, numbers to call.
/// </summary>
/// <param name="forms">The signs that stand for a digit.</param>
/// <param name="words">The words that say what a number is of.</param>
/// <param name="line">The paragraph.</param>
/// <param name="floor">Where the last placeholder ended: what stands before it belongs to nobody else.</param>
internal readonly ref struct NumberReader(FormTable forms, ContextWords words, ReadOnlySpan<char> line, int floor)
{
    // What cheques write figures with; the longest figure that may have holes, and the shortest number to call.
    private const string Capitals = "壹贰叁肆伍陆柒捌玖拾佰仟";
    private const string Singly = "笔份次人个件户名场起家条项篇台位只头棵株辆枚册本所座处宗批节部";
    private const int LongestFigure = 16;
    private const int LongestHidden = 5, LongestFactors = 4, MostHidden = 3;
    private const int ShortestCall = 5;
    private const int LongestCall = 40;

    private readonly ReadOnlySpan<char> line = line;

    /// <summary>2__._万元, 九十■%, 壹佰□拾□万元: some digits of a number stand and others do not. Signs for a name never stand so.</summary>
    public TextSpan? Broken(Mark mark)
    {
        var (start, end) = (mark.Start, mark.End);
        while (start > floor && mark.Start - start < LongestFigure && IsOfFigure(line[start - 1])) start--;
        while (end < line.Length && end - mark.End < LongestFigure && (IsOfFigure(line[end]) || forms.FormOf(line[end]) == mark.Form))
            end++;
        var told = line[start..mark.Start];
        var capital = told.IndexOfAny(Capitals) >= 0;
        if (capital && end < line.Length && line[end] is '万' or '亿') end++;
        var half = capital || mark.Form is PlaceholderForm.Underscore or PlaceholderForm.Box && start < mark.Start
            && (char.IsAsciiDigit(told[^1]) || mark.HasDigits)
            || told.Length > 1 && mark.Form != PlaceholderForm.Circle && told.IndexOfAnyInRange('0', '9') < 0
            && told.IndexOfAny('.', ',') < 0;
        return half && end - start < LongestFigure && Reader(start, end).Figure() is not null ? new TextSpan(start, end) : null;
    }

    private static bool IsOfFigure(char c) =>
        char.IsAsciiDigit(c) || c is '.' or ',' or '十' or '百' || HanNumeral.IsDigit(c) && c != '两' || Capitals.Contains(c);

    /// <summary>电话：0735-44…, 07□□-68452: a number to call of which a part stands. A number of identity may end in X.</summary>
    public TextSpan? Call(int at)
    {
        if (!IsOfCall(line[at])) return null;
        var (start, end) = (at, at);
        while (start > floor && at - start < LongestCall && IsOfCall(line[start - 1])) start--;
        while (end < line.Length && end - at < LongestCall && IsOfCall(line[end])) end++;
        var number = line[start..end].TrimEnd("（(");
        // （邮编：4153XX）: the bracket was opened before the number.
        if (number is [.. var rest, '）' or ')'] && Openers(rest) <= Openers(rest, closed: true)) number = rest;
        // 联系电话（0730-52XXXXX）: it was opened for the number.
        if (number is ['（' or '(', .. var inside, '）' or ')'] && !inside.ContainsAny('）', ')'))
        {
            number = inside;
            start++;
        }

        if (number.Length < ShortestCall || number.IndexOfAnyInRange('0', '9') < 0 || !IsTornCall(number)) return null;
        return Reader(start, start).LeftClass() == WordClass.Contact ? new TextSpan(start, start + number.Length) : null;
    }

    private static int Openers(ReadOnlySpan<char> number, bool closed = false) =>
        closed ? number.Count('）') + number.Count(')') : number.Count('（') + number.Count('(');

    // One run of signs is what was hidden of a number, and marked by itself; dots, or several runs, show that it was never known.
    private bool IsTornCall(ReadOnlySpan<char> number)
    {
        var runs = 0;
        for (var i = 0; i < number.Length; i++)
            if (number[i] is '?' or '？' or '…') return true;
            else if (forms.FormOf(number[i]) != PlaceholderForm.None && (i == 0 || number[i - 1] != number[i])
                && (runs++ > 0 || number[i..].TrimStart(number[i]) is ['-' or '—' or '）' or ')', ..])) return true;
        return false;
    }

    private bool IsOfCall(char c) =>
        char.IsAsciiDigit(c) || c is '-' or '—' or '(' or ')' or '（' or '）' or '?' or '？' or '…'
        || forms.FormOf(c) is not (PlaceholderForm.None or PlaceholderForm.Mou);

    /// <summary>
    /// 1◯6件, 3_件, 1X00元, 1××6人次, ●●6人: a digit or two of a figure are hidden. 3X4米 is a product; no factor begins with a nought.
    /// </summary>
    public bool IsDigitHidden(Mark mark) =>
        mark.Form is PlaceholderForm.Circle && mark.Length <= MostHidden && mark.DigitStart == mark.Start && mark.DigitEnd > mark.End
            && mark.Start > 0 && HanCharacter.Is(line[mark.Start - 1]) && CountsOneByOne(mark)
        || mark.DigitStart < mark.Start && (mark.Length == 1 || IsPairOfCrosses(mark))
            && Reader(mark.DigitStart, mark.DigitEnd).Figure() is not null
        && (mark.Form is PlaceholderForm.Circle && mark.DigitEnd > mark.End
            || mark.Form is PlaceholderForm.Letter or PlaceholderForm.Cross && mark.DigitEnd > mark.End && !IsProduct(mark)
            || mark.Form is PlaceholderForm.Underscore or PlaceholderForm.Box && mark.DigitEnd == mark.End)
        || mark.Form is PlaceholderForm.Underscore && mark.Length == 1 && mark.DigitStart == mark.Start && mark.DigitEnd > mark.End
            && mark.Start > 0 && HanCharacter.Is(line[mark.Start - 1]) && Reader(mark.Start, mark.DigitEnd).Figure() is not null;

    private static bool IsPairOfCrosses(Mark mark) => mark.Form == PlaceholderForm.Cross && mark.Length == 2;

    // 0.5×0.5公里, 2×30万千瓦. One times another is no product, nor are two signs; and what is read off (降水量8X5.2毫米) is not worked out.
    private bool IsProduct(Mark mark) =>
        !IsPairOfCrosses(mark) && !IsOnce(mark) && !IsReadOff(mark) && line[mark.End..mark.DigitEnd] is not (['0'] or ['0', not '.', ..])
        && UnitBehind(mark) is not ('户' or '名' or '起' or '篇' or '宗' or '家')
        && (mark.Form != PlaceholderForm.Letter || UnitBehind(mark) is not ('人' or '件' or '笔'));

    private bool IsOnce(Mark mark) => line[mark.DigitStart..mark.Start] is "1" && CountsOneByOne(mark);

    private bool IsReadOff(Mark mark) =>
        mark.Form == PlaceholderForm.Letter && mark.Start - mark.DigitStart == 1 && line[mark.End..mark.DigitEnd].Contains('.')
            && line[..mark.DigitStart].TrimEnd("为达到约是") is [.., not '容', '量' or '值'];

    /// <summary>二〇二X年, 二零XX年: where the Han digits of such a year begin, or -1.</summary>
    public int HanYearStart(Mark mark)
    {
        if (mark.End >= line.Length || line[mark.End] != '年' || mark.Length > 2) return -1;
        var start = mark.Start - (4 - mark.Length);
        return start >= 0 && line[start..] is ['二', '〇' or '零' or '○', ..] or ['一', '九', ..] ? start : -1;
    }

    /// <summary>0939-□□□□□□□: the area code stands, the number behind it does not.</summary>
    public bool IsBehindAreaCode(Mark mark) =>
        mark.Length is > 5 and < 10 && mark.Start > 3 && line[mark.Start - 1] is '-' or '—' && char.IsAsciiDigit(line[mark.Start - 2])
        && mark.DigitEnd == mark.End;

    /// <summary>约占__分之__: both numbers of a fraction are one.</summary>
    public TextSpan? Fraction(Mark mark)
    {
        var next = mark.End + 2;
        if (!line[mark.End..].StartsWith("分之") || next >= line.Length || forms.FormOf(line[next]) != mark.Form) return null;
        return new TextSpan(mark.Start, forms.SignsEnd(line, next, mark.Form));
    }

    /// <summary>X至X人, X—X月: the unit behind the second mark is the first one's too, and a dash makes one figure of both.</summary>
    public PlaceholderSlot? Range(Mark mark, out TextSpan range)
    {
        range = mark.Span;
        if (mark.End + 1 >= line.Length || line[mark.End] is not ('至' or '到' or '-' or '—' or '~' or '～')) return null;
        var next = mark.End + line[mark.End..].IndexOfAnyExcept(line[mark.End]);
        if (next <= mark.End) return null;
        if (char.IsAsciiDigit(line[next]))
        {
            var digits = next + line[next..].IndexOfAnyExcept("0123456789.");
            return digits > next ? Reader(next, digits).Figure() : null;
        }

        if (forms.FormOf(line[next]) != mark.Form) return null;
        var end = forms.SignsEnd(line, next, mark.Form);
        if (line[mark.End] is not ('至' or '到')) range = new TextSpan(mark.Start, end);
        return Reader(next, end).Figure();
    }

    /// <summary>160人*120元/天*2天: what is multiplied has its unit before the sign.</summary>
    public bool IsFactor(Mark mark) =>
        mark.Length == 1 && mark.DigitStart == mark.Start && mark.DigitEnd > mark.End && mark.Start > 1
        && HanCharacter.Is(line[mark.Start - 1]) && (char.IsAsciiDigit(line[mark.Start - 2]) || line[mark.Start - 2] is '/' or '／');

    /// <summary>承诺书1*6份, 优抚对象1*320人: one digit of a number is hidden; 2*3米 is a product, and what is measured can be multiplied.</summary>
    public bool IsHiddenDigit(Mark mark) =>
        mark.Form == PlaceholderForm.Star && CountsOneByOne(mark)
            && mark.DigitEnd - mark.DigitStart <= (IsOnce(mark) ? LongestHidden : LongestFactors);

    private bool CountsOneByOne(Mark mark) =>
        Singly.Contains(UnitBehind(mark));

    // 1*4 笔: a space may stand before the measure word.
    private char UnitBehind(Mark mark) =>
        mark.DigitEnd < line.Length && line[mark.DigitEnd] != ' '
            ? line[mark.DigitEnd] : mark.DigitEnd + 1 < line.Length ? line[mark.DigitEnd + 1] : '\n';

    private SlotReader Reader(int start, int end) => new(words, line[..start], line[end..]);
}
