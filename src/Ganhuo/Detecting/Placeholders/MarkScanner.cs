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
    private readonly ReadOnlySpan<char> line = line;
    private readonly TSink sink = sink;

    // What goes on behind a date, and what says which year without a figure.
    private const string DateEnds = "至前起止到印在召底初末中上下";
    private const string YearWords = "今明去当本次同后每前两全历几多半";

    // How far behind a placeholder a note about it may stand.
    private const int NoteReach = 6;

    // A bracket that says only that something is to come: 【待补充】, （填数字）.
    private const int ShortNote = 6;

    // End of the last placeholder: digits before it belong to it and to nobody else.
    private int floor;

    // The last placeholder itself.
    private TextSpan last;

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
        if (PlaceholderDetector.TellingCharacters.Contains(sign, StringComparison.Ordinal)) return ReadHan(at);
        if (char.IsAsciiLetterUpper(sign) && ReadInitials(at) is > 0 and var end) return end;
        if (new WrappedField(words, line).At(at) is { } field) return Add(field.Span, PlaceholderForm.Bracket, field.Slot);
        if (Numbers.Call(at) is { } number) return Add(number, PlaceholderForm.Blank, PlaceholderSlot.Contact);
        if (MailAt(at) is { } address) return Add(address.Span, PlaceholderForm.Blank, address.Slot);
        if (forms.FormOf(sign) is not PlaceholderForm.None and var form) return ReadRun(at, form);
        if (sign == '/' && new OpenChoice(words, line).At(at, floor) is { } choice) return Add(choice.Span, PlaceholderForm.Blank, choice.Slot);
        if (sign is '{' or '=' && new LeakedCode(words, line).At(at) is { } code) return Add(code.Span, PlaceholderForm.Bracket, code.Slot);
        var gaps = new GapReader(words, line);
        if (gaps.At(at) is { } gap) return Add(gap.Span, gap.IsMask ? PlaceholderForm.Letter : PlaceholderForm.Blank, gap.Slot);
        return sign switch
        {
            '[' or '【' or '（' or '(' or '{' or '$' or '<' or '〈' or '〔' => ReadBracket(at),
            'N' or 'n' => ReadVariable(at),
            'T' or 't' => ReadToBeDone(at),
            ' ' => ReadBlank(at),
            '`' => line[(at + 1)..].IndexOf('`') is >= 0 and var close ? at + close + 2 : at + 1,
            _ => gaps.RunEnd(at),
        };
    }

    // Characters that begin a word which stands in the place of a value, or are the rare one in it.
    private int ReadHan(int at)
    {
        if (line[at] == '待') return ReadMissing(at);
        if (line[at] is '甲' or '乙' or '丙' or '丁') return new GapReader(words, line).Ordinal(at) is { } gap ? Add(gap.Span, PlaceholderForm.Blank, gap.Slot) : at + 1;
        if (line[at] == '错') return new GapReader(words, line).At(at) is { } error ? Add(error.Span, PlaceholderForm.Blank, error.Slot) : at + 1;
        var found = line[at] is '击' or '键' or '择' or '拉' ? new ScreenPrompt(words, line).At(at, floor) : new AbsentFigure(words, line).At(at, floor);
        return found is { } word ? Add(word.Span, PlaceholderForm.Blank, word.Slot) : at + 1;
    }

    private readonly Gap? MailAt(int at) =>
        line[at] is '@' or 'x' or 'X' or '*' or '×' or '?' or '？' ? new MailAddress(forms, line).At(at) : null;

    private int ReadRun(int start, PlaceholderForm form)
    {
        var end = RunEnd(start, form);
        if (Names.MixedEnd(start, end, form) is > 0 and var mixed) return ReadMixed(start, mixed, form);
        var mark = new Mark(start, end, form, DigitsBefore(start), DigitsAfter(end));
        if (form == PlaceholderForm.Star && IsSetInStars(mark)) return end;
        if (form == PlaceholderForm.Mou) return ReadMou(mark);
        if (Numbers.Broken(mark) is { } broken) return Add(broken, form, Reader(broken.Start, broken.End).Figure()!.Value);
        if (Numbers.IsDigitHidden(mark)) return Add(mark.WithDigits(), form, Reader(mark.DigitStart, mark.DigitEnd).Figure()!.Value);
        var sight = new LookAlikes(words, stars, line);
        if (sight.IsSign(mark)) return end;
        if (mark.IsYear(line)) return Add(mark.WithDigits(), form, PlaceholderSlot.Date);
        if (Numbers.HanYearStart(mark) is >= 0 and var year) return Add(new TextSpan(year, end), form, PlaceholderSlot.Date);
        if (Numbers.IsBehindAreaCode(mark)) return Add(mark.Span, mark.Form, PlaceholderSlot.Contact);
        if (mark.HasDigits && !mark.BeforeDate(line)) return ReadHalfFilled(mark);
        return ReadBare(mark, sight);
    }

    private int ReadMixed(int start, int end, PlaceholderForm form)
    {
        // 某 behind a surname is how persons are spoken of; what is hidden is the surname.
        if (line[end - 1] == '某')
        {
            Add(new TextSpan(start, start > 0 && Names.IsSurnameAt(start - 1) ? end : start + 1), PlaceholderForm.Mou, PlaceholderSlot.Person);
            return end;
        }

        var reader = Reader(start, end);
        if (line[start + 1] == '某') return Add(new TextSpan(start, end), PlaceholderForm.Mou, PlaceholderSlot.Person);
        return Add(new TextSpan(start, end), form, reader.Figure() ?? reader.Name() ?? PlaceholderSlot.Person);
    }

    private int ReadBare(Mark mark, LookAlikes sight)
    {
        var reader = Reader(mark.Start, sight.IsAtLeast(mark) ? mark.End + 1 : mark.End);
        var counted = mark.Form == PlaceholderForm.Rare ? reader.Counted() : reader.Figure();
        if (counted is { } figure && !sight.IsFigureOfSpeech(mark)) return Add(mark.Span, mark.Form, figure);
        if (WithNote(mark) is { } noted) return Add(noted.Span, mark.Form, noted.Slot);
        if (Numbers.Range(mark, out var range) is { } limit) return Add(range, mark.Form, limit);
        if (AfterYear(mark)) return Add(mark.Span, mark.Form, PlaceholderSlot.DocumentNumber);
        if (Names.IsGivenName(mark)) return Add(mark.Span, mark.Form, PlaceholderSlot.Person);
        if (sight.IsOrdinary(mark, reader)) return mark.End;
        if (Names.IsAfterSurname(mark, reader)) return Add(mark.Span, mark.Form, PlaceholderSlot.Person);
        var slot = reader.Name();
        if (slot is null && !forms.SpeaksAlone(mark.Form, mark.Length)) return mark.End;
        // 核心是□□□□。: a field behind 是 and to the end holds what is said, not a name.
        if (slot is null && !forms.IsMask(mark.Form) && reader.AtEnd && mark.Start > 0 && line[mark.Start - 1] is '是' or '为' or '即') slot = PlaceholderSlot.Clause;
        return Add(mark.Span, mark.Form, slot ?? (NameReader.IsFullName(mark) ? PlaceholderSlot.Person : reader.Likely()));
    }

    // XX（待核实）人次: the note is about the mark before it, and both stand for one figure.
    private readonly Gap? WithNote(Mark mark)
    {
        if (mark.End >= line.Length || line[mark.End] is not ('（' or '(')) return null;
        var bracket = new BracketReader(words, forms, line).Read(mark.End);
        return bracket.End > mark.End && bracket.End < line.Length && Reader(bracket.Start, bracket.End).Figure() is { } slot
            ? new Gap(mark.Start, bracket.End, slot) : null;
    }

    // Digits beside a mask are a figure only with a unit; 12.5* leads to a footnote and 138****0000 is no figure.
    private int ReadHalfFilled(Mark mark)
    {
        var whole = mark.WithDigits();
        var enclosed = mark.DigitStart < mark.Start && mark.DigitEnd > mark.End;
        if (enclosed && (line[mark.End] != '.' && mark.Length == 1 && !Numbers.IsHiddenDigit(mark) || mark.Length > 2)) return mark.DigitEnd;
        var takesDigits = mark.Form is not (PlaceholderForm.Underscore or PlaceholderForm.Box)
            && (mark.Form != PlaceholderForm.Letter || mark.Length > 1 || mark.DigitStart < mark.Start || mark.Start > 0 && IsHan(line[mark.Start - 1]));
        if (takesDigits && Reader(whole.Start, whole.End).Figure() is { } figure) return Add(whole, mark.Form, figure);
        if (mark.DigitStart < mark.Start && Reader(mark.Start, mark.End).Figure() is null) return mark.DigitEnd;
        if (mark.DigitEnd > mark.End && (mark.Length == 1 || mark.Form != PlaceholderForm.Star || mark.Length > 3))
            return mark.DigitEnd;
        return Add(mark.Span, mark.Form, Reader(mark.Start, mark.End).Figure() ?? Reader(mark.Start, mark.End).Likely());
    }

    private int ReadMou(Mark mark)
    {
        if (mark.Length < 2) return mark.End;
        var reader = Reader(mark.Start, mark.End);
        if (mark.Length == 2 && mark.Start > 0 && Names.IsSurnameAt(mark.Start - 1)
            && (mark.Start == 1 || !ContentCharacter.Is(line[mark.Start - 2]) || Reader(mark.Start - 1, mark.End).LeftClass() == WordClass.Person || line[mark.End..] is ['案', ..]
                || reader.Name() is null or PlaceholderSlot.Person)) return mark.End;
        return Add(mark.Span, mark.Form, reader.Figure() ?? reader.Name() ?? PlaceholderSlot.Person);
    }

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
        if (ExplainsLast(bracket)) return bracket.End;
        var start = VagueBefore(bracket.Start);
        var empty = line[(at + 1)..(bracket.End - 1)].Trim(' ').IsEmpty;
        var slot = Ordinal(bracket) ?? (empty && line[at] is '（' or '(' ? reader.Counted() : reader.Figure()) ?? Told(start, bracket) ?? bracket.Slot
            ?? (bracket.Fills ? PlaceholderSlot.Count : bracket.Instructs ? null : reader.Name()) ?? PlaceholderSlot.Clause;
        return Add(new TextSpan(start, bracket.End), PlaceholderForm.Bracket, slot);
    }

    // 第（ ）巡察组 is which of them by name; 第（ ）次会议 a number.
    private readonly PlaceholderSlot? Ordinal(Bracket bracket) =>
        bracket.Start == 0 || line[bracket.Start - 1] != '第' ? null
        : words.After.Begins(line[bracket.End..], out _) == WordClass.Organisation ? PlaceholderSlot.Organisation : PlaceholderSlot.Count;

    // 满意率（填数）, 配备率【待补】: a bracket that says no more than that it is empty is what the noun before it wants.
    private readonly PlaceholderSlot? Told(int start, Bracket bracket)
    {
        if (bracket.End - bracket.Start > ShortNote || bracket.Instructs && !bracket.Fills && line[bracket.Start + 1] != '待') return null;
        if (bracket.End < line.Length && IsHan(line[bracket.End])) return null;
        return Reader(start, start).LeftClass() is var told && told is WordClass.Percent or WordClass.Money or WordClass.Duration ? SlotReader.Of(told) : null;
    }

    // 若干（待核）人: a word that leaves the number open, and the note about it.
    private readonly int VagueBefore(int start)
    {
        foreach (var word in words.Vague)
            if (start - word.Length >= floor && line[..start].EndsWith(word) && line[start] is '（' or '(') return start - word.Length;
        return start;
    }

    // 甲万户（甲待街道核实）: the note says of the mark before what is to become of it.
    private readonly bool ExplainsLast(Bracket bracket)
    {
        if (last.Length == 0 || bracket.Start - floor > NoteReach) return false;
        var inside = line[(bracket.Start + 1)..];
        return inside.StartsWith(line[last.Start..last.End]) && inside[last.Length..] is ['待' or '由' or '请' or '为' or '系' or '指', ..];
    }

    // 〔20××〕××, 〔　〕【】: year and number are one, as far as neither stands. What ends the number stays outside.
    private readonly TextSpan NumberAfter(Bracket bracket)
    {
        var end = bracket.End;
        if (!bracket.HasMark) return new TextSpan(bracket.Start, end);
        while (end < line.Length && forms.FormOf(line[end]) is not (PlaceholderForm.None or PlaceholderForm.Mou)) end++;
        var room = end;
        while (room < line.Length && (line[room] is ' ' or '【' or '】' or '[' or ']' or '?' or '？' or '-' || forms.FormOf(line[room]) is not (PlaceholderForm.None or PlaceholderForm.Mou))) room++;
        return new TextSpan(bracket.Start, room < line.Length && line[room] == '号' && line[room - 1] != ' ' ? room : end);
    }

    private int ReadVariable(int start)
    {
        var end = start;
        while (end < line.Length && line[end] is 'N' or 'n') end++;
        var open = end < line.Length && line[end] == '+';
        if (new LookAlikes(words, stars, line).IsInQuotes(start, end)) return end;
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
        if (YearRoom(start) is { } year) return Add(year, PlaceholderForm.Blank, PlaceholderSlot.Date);
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

    // 争取年　月前: nothing was left even for the year. 2024年　月 and 明年　月 say which year.
    private readonly TextSpan? YearRoom(int start)
    {
        if (start < 2 || line[start - 1] != '年' || !IsHan(line[start - 2]) || YearWords.Contains(line[start - 2]) || HanNumeral.IsDigit(line[start - 2])) return null;
        var whole = new DateJoin(forms, line).Extend(new TextSpan(start - 1, start - 1));
        if (whole.End <= start || start - 1 < floor) return null;
        return whole.End == line.Length || !IsHan(line[whole.End]) || DateEnds.Contains(line[whole.End]) ? whole : null;
    }

    // Before 月 and 日 a larger part of the date stands; before 年 room at least for its digits, and 月 behind it.
    // What follows the date begins no word with it: 2月 日常巡查 is a space too many.
    private readonly bool IsDateRoom(int start, int end, int joined)
    {
        var after = joined > end ? joined : end + 1;
        var headless = start > 1 && line[start - 1] == '年' && IsHan(line[start - 2]) && !YearWords.Contains(line[start - 2]);
        if (line[end] == '月' && joined > end && line[joined - 1] == '日' && !headless) return true;
        if (after < line.Length && IsHan(line[after]) && !DateEnds.Contains(line[after])) return false;
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
        (floor, last) = (whole.End, whole);
        return whole.End;
    }

    private readonly NumberReader Numbers => new(forms, words, line, floor);

    private readonly NameReader Names => new(forms, words, line);

    private readonly SlotReader Reader(int start, int end) => new(words, line[..start], line[end..]);

    private readonly bool AfterYear(Mark mark) =>
        mark.Start > 0 && line[mark.Start - 1] is '〕' or ']' or '】' && mark.End < line.Length && line[mark.End] == '号';

    private readonly int RunEnd(int start, PlaceholderForm form)
    {
        var end = forms.SignsEnd(line, start, form);
        // XX.XX% is one figure, XXXX-XXXXXXX one number to call.
        while (IsGrouped(start, end, form)) end = forms.SignsEnd(line, end + 1, form);
        var joins = form != PlaceholderForm.Mou && end + 1 < line.Length && forms.FormOf(line[end + 1]) == form;
        if (joins && line[end] == '.') return forms.SignsEnd(line, end + 1, form);
        return joins && line[end] == '-' && end - start > 2 && forms.SignsEnd(line, end + 1, form) - end > 6
            ? forms.SignsEnd(line, end + 1, form)
            : end;
    }

    // ***,*** is one figure with its thousands set off.
    private readonly bool IsGrouped(int start, int end, PlaceholderForm form) =>
        form != PlaceholderForm.Mou && end < line.Length && line[end] == ',' && end - start <= 7
        && forms.SignsEnd(line, end + 1, form) - end == 4;

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
