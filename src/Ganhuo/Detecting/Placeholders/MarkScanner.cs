using System.Buffers;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>Walks one paragraph from mark to mark. Every step goes forward, so the walk is linear.</summary>
internal ref struct MarkScanner<TSink>(
    FormTable forms, ContextWords words, SearchValues<char> signs, StarUse stars, ReadOnlySpan<char> line, int offset,
    TSink sink)
    where TSink : struct, IPlaceholderSink
{
    // What cheques write figures with; the longest figure that may have holes, and the shortest number to call.
    private const string Capitals = "壹贰叁肆伍陆柒捌玖拾佰仟";
    private const int LongestFigure = 16;
    private const int ShortestCall = 5;
    private const int LongestCall = 40;

    private readonly ReadOnlySpan<char> line = line;
    private readonly TSink sink = sink;

    // End of the last placeholder: digits before it belong to it and to nobody else.
    private int floor;

    // The next sign that only a block of the character set names; -1 where there is none left.
    private int block = forms.IndexOfBlock(line);

    // Where stars that close a bold phrase begin.
    private int closer = -1;

    public void Run()
    {
        for (var at = 0; at < line.Length;)
        {
            var next = NextSign(at);
            if (next < 0) return;
            at = Math.Max(Read(next), next + 1);
        }
    }

    private int NextSign(int at)
    {
        if (block >= 0 && block < at) block = forms.IndexOfBlock(line[at..]) is >= 0 and var further ? at + further : -1;
        var next = line[at..].IndexOfAny(signs);
        return next < 0 ? block : block < 0 ? at + next : Math.Min(at + next, block);
    }

    // Returns where to go on.
    private int Read(int at)
    {
        var sign = line[at];
        if (char.IsAsciiLetterUpper(sign) && ReadInitials(at) is > 0 and var end) return end;
        if (new WrappedField(words, line).At(at) is { } field) return Add(field.Span, PlaceholderForm.Bracket, field.Slot);
        if (CallNumber(at) is { } number) return Add(number, PlaceholderForm.Blank, PlaceholderSlot.Contact);
        if (forms.FormOf(sign) is not PlaceholderForm.None and var form) return ReadRun(at, form);
        var gaps = new GapReader(words, line);
        if (gaps.At(at) is { } gap) return Add(gap.Span, gap.IsMask ? PlaceholderForm.Letter : PlaceholderForm.Blank, gap.Slot);
        return sign switch
        {
            '[' or '【' or '（' or '(' or '{' or '$' or '<' or '〈' or '〔' => ReadBracket(at),
            'N' or 'n' => ReadVariable(at),
            '待' => ReadMissing(at),
            'T' or 't' => ReadToBeDone(at),
            ' ' => ReadBlank(at),
            '`' => line[(at + 1)..].IndexOf('`') is >= 0 and var close ? at + close + 2 : at + 1,
            _ => gaps.RunEnd(at),
        };
    }

    private int ReadRun(int start, PlaceholderForm form)
    {
        var end = RunEnd(start, form);
        if (MixedEnd(start, end, form) is > 0 and var mixed) return ReadMixed(start, mixed, form);
        var mark = new Mark(start, end, form, DigitsBefore(start), DigitsAfter(end));
        if (form == PlaceholderForm.Star && IsSetInStars(mark)) return end;
        if (form == PlaceholderForm.Mou) return ReadMou(mark);
        if (BrokenNumber(mark) is { } broken) return Add(broken, form, Reader(broken.Start, broken.End).Figure()!.Value);
        if (IsDigitHidden(mark)) return Add(mark.WithDigits(), form, Reader(mark.DigitStart, mark.DigitEnd).Figure()!.Value);
        var sight = new LookAlikes(words, stars, line);
        if (sight.IsSign(mark)) return end;
        if (mark.IsYear(line)) return Add(mark.WithDigits(), form, PlaceholderSlot.Date);
        if (HanYearStart(mark) is >= 0 and var year) return Add(new TextSpan(year, end), form, PlaceholderSlot.Date);
        if (IsCallNumber(mark)) return Add(mark.Span, mark.Form, PlaceholderSlot.Contact);
        if (mark.HasDigits && !mark.BeforeDate(line)) return ReadHalfFilled(mark);
        return ReadBare(mark, sight);
    }

    // X×, ▲某: one sign for the surname and another for the rest.
    private readonly int MixedEnd(int start, int end, PlaceholderForm form)
    {
        if (end - start != 1 || form == PlaceholderForm.Mou || end >= line.Length || start > 0 && char.IsAsciiLetterOrDigit(line[start - 1])) return 0;
        var next = forms.FormOf(line[end]);
        if (next == form || !forms.IsMask(next) || next == PlaceholderForm.None) return 0;
        var after = SignsEnd(end, next);
        if (next == PlaceholderForm.Mou && after < line.Length && line[after] == line[start]) return after + 1;
        return next == PlaceholderForm.Mou || after == end + 1 && IsHan(after < line.Length ? line[after] : ' ') ? after : 0;
    }

    private int ReadMixed(int start, int end, PlaceholderForm form)
    {
        // 某 behind a surname is how persons are spoken of; what is hidden is the surname.
        if (line[end - 1] == '某')
        {
            Add(new TextSpan(start, start > 0 && IsSurnameAt(start - 1) ? end : start + 1), PlaceholderForm.Mou, PlaceholderSlot.Person);
            return end;
        }

        var reader = Reader(start, end);
        if (line[start + 1] == '某') return Add(new TextSpan(start, end), PlaceholderForm.Mou, PlaceholderSlot.Person);
        return Add(new TextSpan(start, end), form, reader.Figure() ?? reader.Name() ?? PlaceholderSlot.Person);
    }

    // 2__._万元, 九十■%, 壹佰□拾□万元: some digits of a number stand and others do not. Signs for a name never stand so.
    private readonly TextSpan? BrokenNumber(Mark mark)
    {
        var (start, end) = (mark.Start, mark.End);
        while (start > floor && mark.Start - start < LongestFigure && IsOfFigure(line[start - 1])) start--;
        while (end < line.Length && end - mark.End < LongestFigure && (IsOfFigure(line[end]) || forms.FormOf(line[end]) == mark.Form)) end++;
        var told = line[start..mark.Start];
        var capital = told.IndexOfAny(Capitals) >= 0;
        if (capital && end < line.Length && line[end] is '万' or '亿') end++;
        var half = capital || mark.Form is PlaceholderForm.Underscore or PlaceholderForm.Box && char.IsAsciiDigit(start < mark.Start ? told[^1] : ' ')
            || told.Length > 1 && mark.Form != PlaceholderForm.Circle && told.IndexOfAnyInRange('0', '9') < 0 && told.IndexOfAny('.', ',') < 0;
        return half && end - start < LongestFigure && Reader(start, end).Figure() is not null ? new TextSpan(start, end) : null;
    }

    private static bool IsOfFigure(char c) =>
        char.IsAsciiDigit(c) || c is '.' or ',' or '十' || HanNumeral.IsDigit(c) && c != '两' || Capitals.Contains(c);

    // 电话：0735-44…, 07□□-68452: a number to call of which a part stands. A number of identity may end in X.
    private readonly TextSpan? CallNumber(int at)
    {
        if (!IsOfCall(line[at])) return null;
        var (start, end) = (at, at);
        while (start > floor && at - start < LongestCall && IsOfCall(line[start - 1])) start--;
        while (end < line.Length && end - at < LongestCall && IsOfCall(line[end])) end++;
        var number = line[start..end].TrimEnd("（(");
        if (number.Length < ShortestCall || number.IndexOfAnyInRange('0', '9') < 0 || !IsTornCall(number)) return null;
        return Reader(start, start).LeftClass() == WordClass.Contact ? new TextSpan(start, start + number.Length) : null;
    }

    // One run of signs is what was hidden of a number, and marked by itself; dots, or several runs, show that it was never known.
    private readonly bool IsTornCall(ReadOnlySpan<char> number)
    {
        var runs = 0;
        for (var i = 0; i < number.Length; i++)
            if (number[i] is '?' or '？' or '…') return true;
            else if (forms.FormOf(number[i]) != PlaceholderForm.None && (i == 0 || number[i - 1] != number[i])
                && (runs++ > 0 || number[i..].TrimStart(number[i]) is ['-' or '—' or '）' or ')', ..])) return true;
        return false;
    }

    private readonly bool IsOfCall(char c) =>
        char.IsAsciiDigit(c) || c is '-' or '—' or '(' or ')' or '（' or '）' or '?' or '？' or '…'
        || forms.FormOf(c) is not (PlaceholderForm.None or PlaceholderForm.Mou);

    // 1◯6件, 3_件: one digit of a figure is hidden.
    private readonly bool IsDigitHidden(Mark mark) =>
        mark.Length == 1 && mark.DigitStart < mark.Start && Reader(mark.DigitStart, mark.DigitEnd).Figure() is not null
        && (mark.Form is PlaceholderForm.Circle && mark.DigitEnd > mark.End
            || mark.Form is PlaceholderForm.Underscore or PlaceholderForm.Box && mark.DigitEnd == mark.End);

    // 二〇二X年, 二零XX年: where the Han digits of such a year begin, or -1.
    private readonly int HanYearStart(Mark mark)
    {
        if (mark.End >= line.Length || line[mark.End] != '年' || mark.Length > 2) return -1;
        var start = mark.Start - (4 - mark.Length);
        return start >= 0 && line[start..] is ['二', '〇' or '零' or '○', ..] or ['一', '九', ..] ? start : -1;
    }

    private int ReadBare(Mark mark, LookAlikes sight)
    {
        var reader = Reader(mark.Start, sight.IsAtLeast(mark) ? mark.End + 1 : mark.End);
        var counted = mark.Form == PlaceholderForm.Rare ? reader.Counted() : reader.Figure();
        if (counted is { } figure && !sight.IsFigureOfSpeech(mark)) return Add(mark.Span, mark.Form, figure);
        if (RangeFigure(mark, out var range) is { } limit) return Add(range, mark.Form, limit);
        if (AfterYear(mark)) return Add(mark.Span, mark.Form, PlaceholderSlot.DocumentNumber);
        if (IsGivenName(mark)) return Add(mark.Span, mark.Form, PlaceholderSlot.Person);
        if (sight.IsOrdinary(mark, reader)) return mark.End;
        if (IsAfterSurname(mark, reader)) return Add(mark.Span, mark.Form, PlaceholderSlot.Person);
        var slot = reader.Name();
        if (slot is null && !forms.SpeaksAlone(mark.Form, mark.Length)) return mark.End;
        return Add(mark.Span, mark.Form, slot ?? (IsPersonLong(mark) ? PlaceholderSlot.Person : reader.Likely()));
    }

    // 宣传科李☆，联系人小×，: nobody's name ends in a sign.
    private readonly bool IsGivenName(Mark mark) =>
        mark.Length < 3 && mark.Form is not (PlaceholderForm.Underscore or PlaceholderForm.Star) && mark.Start > 1
        && (IsSurnameAt(mark.Start - 1) || line[mark.Start - 1] is '小' or '老')
        && (line[mark.Start - 2] is '科' or '处' or '室' or '局' or '院' or '组' or '站' or '所'
            || (mark.End == line.Length || !ContentCharacter.Is(line[mark.End]) && line[mark.End] != '”')
            && (!ContentCharacter.Is(line[mark.Start - 2]) || Reader(mark.Start - 1, mark.End).LeftClass() == WordClass.Person));

    // 老专家丘××讲述, “王××代”: what was hidden is a given name, where nothing behind it says otherwise.
    private readonly bool IsAfterSurname(Mark mark, SlotReader reader) =>
        mark.Start > 0 && mark.Length < 3 && mark.Form != PlaceholderForm.Underscore && IsSurnameAt(mark.Start - 1) && !reader.IsNamedBehind
        && (mark.Start == 1 || !ContentCharacter.Is(line[mark.Start - 2]) || Reader(mark.Start - 1, mark.End).LeftClass() == WordClass.Person);

    // 0939-□□□□□□□: the area code stands, the number behind it does not.
    private readonly bool IsCallNumber(Mark mark) =>
        mark.Length is > 5 and < 10 && mark.Start > 3 && line[mark.Start - 1] is '-' or '—' && char.IsAsciiDigit(line[mark.Start - 2])
        && mark.DigitEnd == mark.End;

    // Where nothing says what it is, three signs are written for a full name.
    private static bool IsPersonLong(Mark mark) => mark.Length == 3 && mark.Form is PlaceholderForm.Letter or PlaceholderForm.Cross or PlaceholderForm.Rare;

    // X至X人, X—X月: the unit behind the second mark is the first one's too, and a dash makes one figure of both.
    private readonly PlaceholderSlot? RangeFigure(Mark mark, out TextSpan range)
    {
        range = mark.Span;
        if (mark.End + 1 >= line.Length || line[mark.End] is not ('至' or '到' or '-' or '—' or '~' or '～')) return null;
        var next = mark.End + line[mark.End..].IndexOfAnyExcept(line[mark.End]);
        if (next <= mark.End || forms.FormOf(line[next]) != mark.Form) return null;
        var end = SignsEnd(next, mark.Form);
        if (line[mark.End] is not ('至' or '到')) range = new TextSpan(mark.Start, end);
        return Reader(next, end).Figure();
    }

    // Digits beside a mask are a figure only with a unit; 12.5* leads to a footnote and 138****0000 is no figure.
    private int ReadHalfFilled(Mark mark)
    {
        var whole = mark.WithDigits();
        var enclosed = mark.DigitStart < mark.Start && mark.DigitEnd > mark.End;
        if (enclosed && (line[mark.End] != '.' && mark.Length == 1 && !IsHiddenDigit(mark) || mark.Length > 2)) return mark.DigitEnd;
        var takesDigits = mark.Form is not (PlaceholderForm.Underscore or PlaceholderForm.Box)
            && (mark.Form != PlaceholderForm.Letter || mark.Length > 1 || mark.DigitStart < mark.Start || mark.Start > 0 && IsHan(line[mark.Start - 1]));
        if (takesDigits && Reader(whole.Start, whole.End).Figure() is { } figure) return Add(whole, mark.Form, figure);
        if (mark.DigitStart < mark.Start && Reader(mark.Start, mark.End).Figure() is null) return mark.DigitEnd;
        if (mark.DigitEnd > mark.End && (mark.Length == 1 || mark.Form != PlaceholderForm.Star || mark.Length > 3))
            return mark.DigitEnd;
        return Add(mark.Span, mark.Form, Reader(mark.Start, mark.End).Figure() ?? Reader(mark.Start, mark.End).Likely());
    }

    // 承诺书1*6份: one digit of a number is hidden; 2*3米 is a product, and what is measured can be multiplied.
    private readonly bool IsHiddenDigit(Mark mark) =>
        mark.Form == PlaceholderForm.Star && mark.DigitEnd - mark.DigitStart <= 4
        && mark.DigitEnd < line.Length && line[mark.DigitEnd] is '份' or '次' or '人' or '个' or '件' or '户' or '名' or '场' or '起' or '家' or '条' or '项' or '篇';

    private int ReadMou(Mark mark)
    {
        if (mark.Length < 2) return mark.End;
        var reader = Reader(mark.Start, mark.End);
        if (mark.Length == 2 && mark.Start > 0 && IsSurnameAt(mark.Start - 1)
            && (mark.Start == 1 || !ContentCharacter.Is(line[mark.Start - 2]) || Reader(mark.Start - 1, mark.End).LeftClass() == WordClass.Person || reader.Name() is null or PlaceholderSlot.Person)) return mark.End;
        return Add(mark.Span, mark.Form, reader.Figure() ?? reader.Name() ?? PlaceholderSlot.Person);
    }

    // 于, 向 and 和 are prepositions far more often than surnames, so they are not in the list.
    private readonly bool IsSurnameAt(int at) => words.Surnames.Contains(line[at]);

    private int ReadInitials(int at)
    {
        if (at > 0 && char.IsAsciiLetterOrDigit(line[at - 1])) return 0;
        if (!ContextWords.Begins(line[at..], words.Letters)) return 0;
        var end = at;
        while (end < line.Length && char.IsAsciiLetterUpper(line[end])) end++;
        return Add(new TextSpan(at, end), PlaceholderForm.Initials, PlaceholderSlot.Clause);
    }

    private int ReadBracket(int at)
    {
        var bracket = new BracketReader(words, forms, line).Read(at);
        if (bracket.End <= at) return at + 1;
        var reader = Reader(bracket.Start, bracket.End);
        if (bracket.Form == PlaceholderForm.DocumentYear)
            return Add(NumberAfter(bracket), PlaceholderForm.DocumentYear, PlaceholderSlot.DocumentNumber);
        var ordinal = at > 0 && line[at - 1] == '第' ? PlaceholderSlot.Count : (PlaceholderSlot?)null;
        var slot = ordinal ?? reader.Figure() ?? bracket.Slot ?? (bracket.Instructs ? null : reader.Name()) ?? PlaceholderSlot.Clause;
        return Add(new TextSpan(bracket.Start, bracket.End), PlaceholderForm.Bracket, slot);
    }

    private readonly TextSpan NumberAfter(Bracket bracket)
    {
        var end = bracket.End;
        if (!bracket.HasMark) return new TextSpan(bracket.Start, end);
        while (end < line.Length && forms.FormOf(line[end]) is not (PlaceholderForm.None or PlaceholderForm.Mou)) end++;
        return new TextSpan(bracket.Start, end);
    }

    private int ReadVariable(int start)
    {
        var end = start;
        while (end < line.Length && line[end] is 'N' or 'n') end++;
        var open = end < line.Length && line[end] == '+';
        if (new LookAlikes(words, stars, line).IsInQuotes(start, end) && line[start - 1] != '“') return end;
        if (start > 0 && (char.IsAsciiLetterOrDigit(line[start - 1]) || line[start - 1] is '+' or '-' or '“')) return end;
        return VariableFigure(start, open ? end + 1 : end) is { } slot ? Add(new TextSpan(start, end), PlaceholderForm.Blank, slot) : end;
    }

    // 开展检查N次 is a figure left out; 第N次, 每N天 and a small n are the N of mathematics.
    private readonly PlaceholderSlot? VariableFigure(int start, int end)
    {
        if (start > 0 && line[start - 1] is '第' or '前' or '每' or '后' or '有') return null;
        var told = line[start] == 'N' && start > 0 && IsHan(line[start - 1]);
        return told && end < line.Length && line[end] != ' ' ? Reader(start, end).Counted() : StrictFigure(start, end);
    }

    // Only measure words that do not begin other words, right behind the sign.
    private readonly PlaceholderSlot? StrictFigure(int start, int end) =>
        end < line.Length && ContextWords.Begins(line[end..], words.Measures) ? Reader(start, end).Counted() : null;

    // 2026年1月  日, 　　年　　月　　日: room was left for a figure of a date and nothing was written there.
    private int ReadBlank(int start)
    {
        var end = start + 1;
        while (end < line.Length && line[end] == ' ') end++;
        if (IsBlankField(start, end)) return Add(new TextSpan(start, end), PlaceholderForm.Blank, Reader(start, end).Name() ?? PlaceholderSlot.Clause);
        if (end >= line.Length || line[end] is not ('月' or '日' or '年')) return end;
        var join = new DateJoin(forms, line).Extend(new TextSpan(start, end));
        if (!IsDateRoom(start, end, join.End)) return end;
        return Add(new TextSpan(start, end), PlaceholderForm.Blank, PlaceholderSlot.Date);
    }

    // 填报人：　　　联系电话：…: a label, room, and the next label.
    private readonly bool IsBlankField(int start, int end)
    {
        if (end - start < 2 || start == 0 || end >= line.Length || line[start - 1] is not ('：' or ':')) return false;
        var colon = line[end..].IndexOfAny('：', ':');
        return colon is > 1 and < 9 && Reader(start, start).LeftClass() is WordClass.Person or WordClass.Contact or WordClass.Date
            or WordClass.DocumentNumber or WordClass.Organisation;
    }

    // Before 月 and 日 a larger part of the date stands; before 年 room at least for its digits, and 月 behind it.
    // What follows the date begins no word with it: 2月 日常巡查 is a space too many.
    private readonly bool IsDateRoom(int start, int end, int joined)
    {
        var after = joined > end ? joined : end + 1;
        if (line[end] == '月' && joined > end && line[joined - 1] == '日') return true;
        if (after < line.Length && IsHan(line[after]) && line[after] is not ('至' or '前' or '起' or '止' or '到' or '印' or '在' or '召')) return false;
        if (line[end] == '年') return end - start > 1 && joined > end && line[joined - 1] is '月' or '日';
        return start > 0 && line[start - 1] == (line[end] == '月' ? '年' : '月');
    }

    // 联系电话：待补充。 A field of its own or a figure, 待补录条, not the words of a sentence.
    private int ReadMissing(int at)
    {
        foreach (var word in words.Missing)
        {
            var end = at + word.Length;
            if (!line[at..].StartsWith(word)) continue;
            if (at > 0 && IsHan(line[at - 1]) && StrictFigure(at, end) is { } figure) return Add(new TextSpan(at, end), PlaceholderForm.Blank, figure);
            if (end < line.Length && ContentCharacter.Is(line[end])) continue;
            if (at == 0 || line[at - 1] is not ('：' or ':' or '|' or '｜' or '\t') && !line[..at].EndsWith("  ")) return end;
            return Add(new TextSpan(at, end), PlaceholderForm.Blank, Reader(at, end).Name() ?? PlaceholderSlot.Clause);
        }

        return at + 1;
    }

    private int ReadToBeDone(int at)
    {
        var end = at + 3;
        if (line[at..].StartsWith("TODO", StringComparison.Ordinal)) end = at + 4;
        else if (!line[at..].StartsWith("TBD", StringComparison.OrdinalIgnoreCase)) return at + 1;
        if (end > line.Length
            || (at > 0 && char.IsAsciiLetterOrDigit(line[at - 1]))
            || (end < line.Length && char.IsAsciiLetterOrDigit(line[end]))) return at + 1;
        var reader = Reader(at, end);
        return Add(new TextSpan(at, end), PlaceholderForm.Blank, reader.Figure() ?? reader.Name() ?? PlaceholderSlot.Clause);
    }

    private bool IsSetInStars(Mark mark)
    {
        if (mark.Start == closer) return true;
        closer = StarPair.CloserOf(line, mark.Start, mark.Length, words, stars);
        return closer >= 0;
    }

    private int Add(TextSpan span, PlaceholderForm form, PlaceholderSlot slot)
    {
        var whole = slot == PlaceholderSlot.Date ? new DateJoin(forms, line).Extend(span) : span;
        var figure = slot is PlaceholderSlot.Count or PlaceholderSlot.Percent or PlaceholderSlot.Money
            or PlaceholderSlot.Date or PlaceholderSlot.Duration or PlaceholderSlot.DocumentNumber or PlaceholderSlot.Contact;
        sink.Add(new TextSpan(offset + whole.Start, offset + whole.End), slot,
            figure || !forms.IsMask(form) ? PlaceholderKind.Unfilled : PlaceholderKind.Masked);
        floor = whole.End;
        return whole.End;
    }

    private readonly SlotReader Reader(int start, int end) => new(words, line[..start], line[end..]);

    private readonly bool AfterYear(Mark mark) =>
        mark.Start > 0 && line[mark.Start - 1] is '〕' or ']' or '】' && mark.End < line.Length && line[mark.End] == '号';

    private readonly int RunEnd(int start, PlaceholderForm form)
    {
        var end = SignsEnd(start, form);
        // XX.XX% is one figure, XXXX-XXXXXXX one number to call.
        while (IsGrouped(start, end, form)) end = SignsEnd(end + 1, form);
        var joins = form != PlaceholderForm.Mou && end + 1 < line.Length && forms.FormOf(line[end + 1]) == form;
        if (joins && line[end] == '.') return SignsEnd(end + 1, form);
        return joins && line[end] == '-' && end - start > 2 && SignsEnd(end + 1, form) - end > 6
            ? SignsEnd(end + 1, form)
            : end;
    }

    // ***,*** is one figure with its thousands set off.
    private readonly bool IsGrouped(int start, int end, PlaceholderForm form) =>
        form != PlaceholderForm.Mou && end < line.Length && line[end] == ',' && end - start <= 7
        && SignsEnd(end + 1, form) - end == 4;

    private readonly int SignsEnd(int start, PlaceholderForm form)
    {
        var end = start;
        while (end < line.Length && forms.FormOf(line[end]) == form) end++;
        return end;
    }

    private readonly int DigitsBefore(int start)
    {
        var at = start;
        while (at > floor && (char.IsAsciiDigit(line[at - 1])
            || (at < start && line[at - 1] is '.' or ',' && at - 1 > floor && char.IsAsciiDigit(line[at - 2])))) at--;
        return at;
    }

    private readonly int DigitsAfter(int end)
    {
        var at = end;
        while (at < line.Length && (char.IsAsciiDigit(line[at])
            || (line[at] is '.' or ',' && at + 1 < line.Length && char.IsAsciiDigit(line[at + 1])))) at++;
        return at;
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
