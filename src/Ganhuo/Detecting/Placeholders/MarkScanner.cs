using System.Collections.Immutable;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>Walks one paragraph from mark to mark. Every step goes forward, so the walk is linear.</summary>
internal ref struct MarkScanner(
    FormTable forms, ContextWords words, CharacterSet signs, StarUse stars, ReadOnlySpan<char> line, int offset,
    ImmutableArray<Placeholder>.Builder found)
{
    private readonly ReadOnlySpan<char> line = line;

    private const int FullName = 3;

    private static readonly string[] UnknownDates = ["某年某月某日", "某月某日"];

    // The last placeholder: digits before its end belong to it and to nobody else.
    private TextSpan last;

    // Where stars that close a bold phrase begin.
    private int closer = -1;

    public void Run()
    {
        for (var at = 0; signs.IndexIn(line, at) is >= 0 and var next;) at = Math.Max(Read(next), next + 1);
    }

    // Returns where to go on.
    private int Read(int at)
    {
        var sign = line[at];
        if (PlaceholderDetector.TellingCharacters.Contains(sign, StringComparison.Ordinal)) return ReadHan(at);
        if (char.IsAsciiLetterUpper(sign) && ReadInitials(at) is > 0 and var end) return end;
        if (char.IsAsciiLetterUpper(sign) && new StandInReader(words, line).InTurn(at) is { } stand)
            return Add(stand.Span, PlaceholderForm.Letter, stand.Slot);
        if (new WrappedField(words, line).At(at) is { } field) return Add(field.Span, PlaceholderForm.Bracket, field.Slot);
        if (Numbers.Call(at) is { } number) return Add(number, PlaceholderForm.Blank, PlaceholderSlot.Contact);
        if (MailAt(at) is { } address) return Add(address.Span, PlaceholderForm.Blank, address.Slot);
        if (forms.FormOf(sign) is not PlaceholderForm.None and var form) return ReadRun(at, form);
        if (sign == '/' && new OpenChoice(words, line).At(at, last.End) is { } choice)
            return Add(choice.Span, PlaceholderForm.Blank, choice.Slot);
        if (sign is '{' or '=' && new LeakedCode(words, line).At(at) is { } code) return Add(code.Span, PlaceholderForm.Bracket, code.Slot);
        if (new GapReader(words, line).At(at) is { } gap)
            return Add(gap.Span, gap.IsMask ? PlaceholderForm.Letter : PlaceholderForm.Blank, gap.Slot);
        return sign switch
        {
            '[' or '【' or '（' or '(' or '{' or '$' or '<' or '〈' or '〔' => ReadBracket(at),
            'N' or 'n' => AddIf(new VariableReader(words, line).At(at, out var run), run),
            'T' or 't' => AddIf(new PendingWord(words, line).At(at, out var next), next),
            ' ' => AddIf(new RoomReader(forms, words, line, last.End).At(at, out var room), room),
            '`' => line[(at + 1)..].IndexOf('`') is >= 0 and var close ? at + close + 2 : at + 1,
            _ => new GapEdges(words, line).RunEnd(at),
        };
    }

    // Characters that begin a word which stands in the place of a value, or are the rare one in it.
    private int ReadHan(int at)
    {
        if (line[at] is '待' or '暂' or '缺' or '未' or '没' && new PendingWord(words, line).Value(at, last.End) is { } value)
            return Add(value.Span, PlaceholderForm.Blank, value.Slot);
        if (line[at] == '年') return AddIf(new RoomReader(forms, words, line, last.End).Bare(at), at + 1);
        if (line[at] == '待') return AddIf(new PendingWord(words, line).At(at, out var next), next);
        if (line[at] is '甲' or '乙' or '丙' or '丁') return ReadOrdinal(at);
        if (line[at] == '错') return new GapReader(words, line).At(at) is { } error
            ? Add(error.Span, PlaceholderForm.Blank, error.Slot) : at + 1;
        var found = line[at] is '击' or '键' or '择' or '拉'
            ? new ScreenPrompt(words, line).At(at, last.End) : new AbsentFigure(words, line).At(at, last.End);
        return found is { } word ? Add(word.Span, PlaceholderForm.Blank, word.Slot) : at + 1;
    }

    private int ReadOrdinal(int at)
    {
        if (new LetterGap(words, line).Ordinal(at) is { } figure) return Add(figure.Span, PlaceholderForm.Blank, figure.Slot);
        return new StandInReader(words, line).InTurn(at) is { } name ? Add(name.Span, PlaceholderForm.Letter, name.Slot) : at + 1;
    }

    private readonly Gap? MailAt(int at) =>
        line[at] is '@' or 'x' or 'X' or '*' or '×' or '?' or '？' ? new MailAddress(forms, line).At(at) : null;

    private int ReadRun(int start, PlaceholderForm form)
    {
        var mark = new MarkReader(forms, line, last.End).At(start, form);
        if (Names.MixedEnd(start, mark.End, form) is > 0 and var mixed) return ReadMixed(start, mixed, form);
        if (form == PlaceholderForm.Star && IsSetInStars(mark)) return mark.End;
        if (form == PlaceholderForm.Mou) return new QuotedSigns(words, line).AreSaid(mark.Start, mark.End) ? mark.End : ReadMou(mark);
        if (Numbers.Broken(mark) is { } broken) return Add(broken, form, Reader(broken.Start, broken.End).Figure()!.Value);
        if (Numbers.IsDigitHidden(mark)) return Add(mark.WithDigits(), form, Reader(mark.DigitStart, mark.DigitEnd).Figure()!.Value);
        if (form is PlaceholderForm.Box or PlaceholderForm.Bar or PlaceholderForm.Underscore
            && new GapReader(words, line).IsCell(mark.Start, mark.End))
            return Add(mark.Span, form, PlaceholderSlot.Count);
        if (IsOutOf(mark)) return Add(mark.Span, form, PlaceholderSlot.Count);
        var sight = new LookAlikes(words, stars, line);
        if (sight.IsSign(mark)) return mark.End;
        if (form == PlaceholderForm.Underscore && new QuotedSigns(words, line).AreFields(mark.Start, mark.End)) return mark.End;
        if (IsClock(mark)) return Add(mark.Span, form, PlaceholderSlot.Date);
        if (Numbers.Fraction(mark) is { } fraction) return Add(fraction, form, PlaceholderSlot.Percent);
        if (mark.IsYear(line)) return Add(mark.WithDigits(), form, PlaceholderSlot.Date);
        if (Numbers.HanYearStart(mark) is >= 0 and var year) return Add(new TextSpan(year, mark.End), form, PlaceholderSlot.Date);
        if (Numbers.IsBehindAreaCode(mark)) return Add(mark.Span, mark.Form, PlaceholderSlot.Contact);
        if (mark.HasDigits && !mark.BeforeDate(line)) return ReadHalfFilled(mark);
        return ReadBare(mark, sight);
    }

    // **时**分: when alone, 时 is a conjunction.
    private bool IsClock(Mark mark) =>
        mark.End < line.Length && line[mark.End] == '时' && new DateJoin(forms, line).Extend(mark.Span).End > mark.End;

    // 达标__/12个: so many out of a number that is told.
    private bool IsOutOf(Mark mark)
    {
        if (mark.Form != PlaceholderForm.Underscore || mark.Start == 0 || !HanCharacter.Is(line[mark.Start - 1])
            || mark.End + 1 >= line.Length || line[mark.End] is not ('/' or '／')) return false;
        var end = mark.End + 1;
        while (end < line.Length && char.IsAsciiDigit(line[end])) end++;
        return end > mark.End + 1 && Reader(mark.Start, end).StrictlyCounted() is PlaceholderSlot.Count;
    }

    private int ReadMixed(int start, int end, PlaceholderForm form)
    {
        // 某 behind a surname is how persons are spoken of; what is hidden is the surname.
        if (line[end - 1] == '某')
        {
            Add(new TextSpan(start, start > 0 && Names.IsSurnameAt(start - 1) ? end : start + 1), PlaceholderForm.Mou,
                PlaceholderSlot.Person);
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
        if (mark.End < line.Length && line[mark.End] == '.' && Reader(mark.Start, mark.End + 1).StrictlyCounted() is { } pointed)
            return Add(new TextSpan(mark.Start, mark.End + 1), mark.Form, pointed);
        if (WithNote(mark) is { } noted) return Add(noted.Span, mark.Form, noted.Slot);
        if (Numbers.Range(mark, out var range) is { } limit) return Add(range, mark.Form, limit);
        if (AfterYear(mark)) return Add(mark.Span, mark.Form, PlaceholderSlot.DocumentNumber);
        if (Names.IsGivenName(mark)) return Add(mark.Span, mark.Form, PlaceholderSlot.Person);
        if (sight.IsOrdinary(mark, reader)) return mark.End;
        if (Names.IsAfterSurname(mark, reader)) return Add(mark.Span, mark.Form, PlaceholderSlot.Person);
        var slot = reader.Name();
        if (slot is null && !forms.SpeaksAlone(mark.Form, mark.Length)) return mark.End;
        // 对刘××、陈××两名: whatever is behind, so short a mark beside a surname hides the rest of a name.
        if (slot is null && mark.Length < 3 && mark.Start > 0 && forms.IsMask(mark.Form) && Names.IsSurnameAt(mark.Start - 1))
            slot = PlaceholderSlot.Person;
        // 核心是□□□□。: a field behind 是 and to the end holds what is said, not a name.
        if (slot is null && !forms.IsMask(mark.Form) && reader.AtEnd && mark.Start > 0 && line[mark.Start - 1] is '是' or '为' or '即')
            slot = PlaceholderSlot.Clause;
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
        if (Numbers.IsFactor(mark)) return mark.DigitEnd;
        var whole = mark.WithDigits();
        var enclosed = mark.DigitStart < mark.Start && mark.DigitEnd > mark.End;
        if (enclosed && (line[mark.End] != '.' && mark.Length == 1 && !Numbers.IsHiddenDigit(mark) || mark.Length > 2))
            return mark.DigitEnd;
        var takesDigits = mark.Form is not (PlaceholderForm.Underscore or PlaceholderForm.Box)
            && (mark.Form != PlaceholderForm.Letter || mark.Length > 1 || mark.DigitStart < mark.Start
            || mark.Start > 0 && HanCharacter.Is(line[mark.Start - 1]));
        if (takesDigits && Reader(whole.Start, whole.End).Figure() is { } figure) return Add(whole, mark.Form, figure);
        if (mark.DigitStart < mark.Start && Reader(mark.Start, mark.End).Figure() is null) return mark.DigitEnd;
        if (mark.DigitEnd > mark.End && (mark.Length == 1 || mark.Form != PlaceholderForm.Star || mark.Length > 3))
            return mark.DigitEnd;
        return Add(mark.Span, mark.Form, Reader(mark.Start, mark.End).Figure() ?? Reader(mark.Start, mark.End).Likely());
    }

    private int ReadMou(Mark mark)
    {
        foreach (var date in UnknownDates)
            if (line[mark.Start..].StartsWith(date))
                return Add(new TextSpan(mark.Start, mark.Start + date.Length), PlaceholderForm.Blank, PlaceholderSlot.Date);
        var reader = Reader(mark.Start, mark.End);
        // 责任人药剂科主任某；: nobody is called so and nothing else.
        if (mark.Length == 1 && reader.AtEnd && reader.LeftClass() == WordClass.Person && !Names.IsSurnameAt(mark.Start - 1))
            return Add(mark.Span, mark.Form, PlaceholderSlot.Person);
        if (mark.Length < 2) return mark.End;
        if (mark.Length == 2 && mark.Start > 0 && Names.IsSurnameAt(mark.Start - 1)
            && (mark.Start == 1 || !ContentCharacter.Is(line[mark.Start - 2])
            || Reader(mark.Start - 1, mark.End).LeftClass() == WordClass.Person || line[mark.End..] is ['案', ..]
                || line[mark.End..] is ['等', ..] || reader.Name() is null or PlaceholderSlot.Person)) return mark.End;
        // 某某某 is a whole name, whatever unit seems to follow: 律师某某某代理.
        var slot = mark.Length == FullName ? PlaceholderSlot.Person : reader.Figure() ?? reader.Name() ?? PlaceholderSlot.Person;
        return Add(mark.Span, mark.Form, slot);
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
        if (new QuotedSigns(words, line) is var quotes && (quotes.AreSaid(at, bracket.End)
            || !line[(at + 1)..(bracket.End - 1)].ContainsAnyInRange('\u4E00', '\u9FFF') && quotes.AreFields(at, bracket.End)))
            return bracket.End;
        return new BracketField(forms, words, line, last).Of(bracket) is { } field
            ? Add(field.Span, bracket.Form, field.Slot) : bracket.End;
    }

    private bool IsSetInStars(Mark mark)
    {
        if (mark.Start == closer) return true;
        closer = StarPair.CloserOf(line, mark.Start, mark.Length, words, stars);
        return closer >= 0;
    }

    private int AddIf(Gap? gap, int next) => gap is { } blank ? Add(blank.Span, PlaceholderForm.Blank, blank.Slot) : next;

    private int Add(TextSpan span, PlaceholderForm form, PlaceholderSlot slot)
    {
        var join = new DateJoin(forms, line);
        var whole = slot == PlaceholderSlot.Date ? join.Extend(span) : slot == PlaceholderSlot.Duration ? join.ExtendTime(span) : span;
        var figure = slot is PlaceholderSlot.Count or PlaceholderSlot.Percent or PlaceholderSlot.Money
            or PlaceholderSlot.Date or PlaceholderSlot.Duration or PlaceholderSlot.DocumentNumber or PlaceholderSlot.Contact;
        found.Add(new Placeholder(
            new TextSpan(offset + whole.Start, offset + whole.End), slot,
            figure || !forms.IsMask(form) ? PlaceholderKind.Unfilled : PlaceholderKind.Masked));
        last = whole;
        return whole.End;
    }

    private readonly NumberReader Numbers => new(forms, words, line, last.End);

    private readonly NameReader Names => new(forms, words, line);

    private readonly SlotReader Reader(int start, int end) => new(words, line[..start], line[end..]);

    private readonly bool AfterYear(Mark mark) =>
        mark.Start > 0 && line[mark.Start - 1] is '〕' or ']' or '】' && mark.End < line.Length && line[mark.End] == '号';
}
