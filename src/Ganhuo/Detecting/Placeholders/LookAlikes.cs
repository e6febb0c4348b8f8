using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>Signs that look like an empty slot and are none.</summary>
internal readonly ref struct LookAlikes(ContextWords words, StarUse stars, ReadOnlySpan<char> line)
{
    private const string Circles = "☆★●○◎◯";
    // How far around a mark is looked for what explains or quotes it: a line may be as long as a text.
    private const int Reach = 160;
    private const string Ticks = "☑☒√✓✔";

    // What is multiplied: 层数×户数, 可能性×严重性.
    private const string Quantities = "数量性率额价费度值积分长宽高";
    private const int LongestFactor = 4;
    private readonly ReadOnlySpan<char> line = line;

    private QuotedSigns Quotes => new(words, line);

    /// <summary>Whether the sign is part of code, a sum, a word in Latin letters, a list or a rating, whatever follows.</summary>
    public bool IsSign(Mark mark)
    {
        if (char.IsAsciiLetter(CharBefore(mark.Start)) || char.IsAsciiLetter(CharAfter(mark.End)) || StandsInLatin(mark)) return true;
        if (IsPartOfFileName(mark) || IsPartOfCode(mark) || IsReckoned(mark) || IsJoined(mark) || Quotes.AreSaid(mark.Start, mark.End))
            return true;
        if (IsExplained(mark) || IsRelic(mark) || IsComparedSign(mark) || ContextWords.Begins(line[mark.End..], words.Stems)) return true;
        if (IsNote() || IsFrame(mark) || IsMeant(mark)) return true;
        var (before, after) = (CharBefore(mark.DigitStart), CharAfter(mark.DigitEnd));
        var hasDigit = char.IsAsciiDigit(CharAfter(mark.End));
        return mark.Form switch
        {
            PlaceholderForm.Star => IsBullet(mark) || IsNoteStar(mark) || before == '%' || IsTimes(mark)
                || mark.Length == 1 && line[mark.End..] is ['.', >= 'a' and <= 'z', ..],
            PlaceholderForm.Letter => IsRomanTen(mark) || IsListedLetter(mark) || IsSlogan(mark)
                || line[mark.End..] is ['-', >= '0' and <= '9', ..]
                || char.IsAsciiLetter(before) || char.IsAsciiLetter(after),
            PlaceholderForm.Cross => hasDigit && !mark.BeforeDate(line) || IsSum(mark) || IsTick(mark) ||
                 Ticks.Contains(before) || Ticks.Contains(after),
            PlaceholderForm.Circle or PlaceholderForm.Triangle or PlaceholderForm.Ornament =>
                hasDigit || IsRating(mark) || IsZero(mark) || IsBullet(mark),
            PlaceholderForm.Bar => hasDigit && !StandsInWords(mark) || IsBullet(mark) || IsRating(mark),
            PlaceholderForm.Rare => hasDigit || IsBullet(mark) || IsRating(mark),
            PlaceholderForm.Box => line.ContainsAny(Ticks) || IsBullet(mark) || IsRating(mark)
                || CharBefore(mark.Start) == '“' && CharAfter(mark.End) != '”' && HasOtherBox(mark),
            _ => false,
        };
    }

    /// <summary>Whether a unit behind the mark is none: several boxes to tick, a variable.</summary>
    public bool IsFigureOfSpeech(Mark mark) => mark.Form switch
    {
        PlaceholderForm.Box => mark.Length == 1 && HasOtherBox(mark) && !StandsInWords(mark),
        // X类（环境科学）: a letter that a bracket says the class of.
        PlaceholderForm.Letter => mark.Length == 1 && (CharBefore(mark.Start) is '“' && CharAfter(mark.End) is '”'
            || line[mark.End..] is ['类' or '型' or '级', .. var behind] && (behind is ['（', ..] || IsListedClass(mark))),
        _ => false,
    };

    /// <summary>Whether the mark, with no unit behind it, is a technical term, a footnote star or a sign spoken of.</summary>
    public bool IsOrdinary(Mark mark, SlotReader reader)
    {
        var before = line[..mark.Start];
        var after = line[mark.End..];
        if (IsSpokenOf(before, after) || mark.HasDigits && mark.Form != PlaceholderForm.Star && !mark.BeforeDate(line)) return true;
        return mark.Form switch
        {
            PlaceholderForm.Star => IsFootnote(mark, reader),
            PlaceholderForm.Letter => after.StartsWith("染色体") || IsQuoted(mark) || !TouchesHan(mark)
                || mark.Length == 1 && (HasSister(after) || ContextWords.Begins(after, words.Technical)
                || ContextWords.Ends(before, words.Variable)),
            PlaceholderForm.Cross => mark.Length == 1 && IsQuoted(mark) || !TouchesHan(mark) || mark.Length == 1 && !TightName(reader),
            PlaceholderForm.Circle or PlaceholderForm.Triangle or PlaceholderForm.Ornament =>
                IsQuoted(mark) || !TouchesHan(mark) || mark.Length == 1 && !TightName(reader),
            PlaceholderForm.Bar => !TouchesHan(mark) || mark.Length == 1 && !TightName(reader),
            PlaceholderForm.Rare => !TouchesHan(mark) || mark.Length == 1,
            PlaceholderForm.Box => mark.Length == 1 && CharBefore(mark.Start) != '第' && !NamesSomebody(mark, reader) || !TouchesHan(mark),
            PlaceholderForm.Underscore => mark.Length == 1 || Quotes.IsQuestion(mark) || !TouchesHan(mark),
            _ => false,
        };
    }

    // 日期_桩号_前后.jpg, 按“案号_当事人_页码”命名
    private bool IsPartOfFileName(Mark mark)
    {
        if (mark.Length == 1 && Quotes.JoinNames(mark.Start)) return true;
        if (mark.Form != PlaceholderForm.Underscore) return false;
        var rest = line[mark.End..Math.Min(line.Length, mark.End + Reach)];
        var stop = rest.IndexOfAny("，。；、”）");
        return ContextWords.Ends(stop < 0 ? rest : rest[..stop], QuotedSigns.FileEnds)
            || ContextWords.Contains(stop < 0 ? rest : rest[..stop], QuotedSigns.FileEnds);
    }

    // SELECT * FROM: a sign between Latin words.
    private bool StandsInLatin(Mark mark) =>
        line[..mark.Start].TrimEnd(' ') is [.., var left] && char.IsAsciiLetter(left)
            && line[mark.End..].TrimStart(' ') is [var right, ..] && char.IsAsciiLetter(right);

    // 批号L2026-03-**: the last part of a code that begins with a letter. A number that was asked for stands behind its label, and a
    // line to write it on is there to be written on.
    private bool IsPartOfCode(Mark mark)
    {
        if (CharBefore(mark.Start) != '-') return false;
        if (mark.Form == PlaceholderForm.Underscore) return false;
        var token = line[..mark.Start].TrimEnd("-0123456789");
        return token.Length > 0 && token.Length < mark.Start - 1 && char.IsAsciiLetterUpper(token[^1]);
    }

    // N=**, a&*: one side of a sum or of code; 12~**人 is a range and XX+人 so many and more.
    private bool IsReckoned(Mark mark)
    {
        var before = line[..mark.DigitStart];
        var after = line[mark.DigitEnd..];
        return before is [.., var left] && IsOperator(left) && before is not [.., >= '0' and <= '9', '~']
            || after is [var right, ..] && IsOperator(right) && !IsAtLeast(mark) && after is not ['~', >= '0' and <= '9', ..];
    }

    // 《大山×大爱》, “大棚×门店×直播”, “邻里☆家”: a sign between two words of a name joins them; “★急”: a star sets a word off.
    private bool IsJoined(Mark mark)
    {
        if (mark.Length != 1 || !ContentCharacter.Is(CharAfter(mark.End)) || ContextWords.Begins(line[mark.End..], words.Holders))
            return false;
        var quoted = mark.Form is PlaceholderForm.Cross or PlaceholderForm.Ornament && Quotes.IsAround(mark.Start, mark.End);
        return mark.Form == PlaceholderForm.Ornament ? quoted
            : ContentCharacter.Is(CharBefore(mark.Start)) && (quoted || mark.Form is PlaceholderForm.Cross or PlaceholderForm.Letter
                or PlaceholderForm.Circle && IsInTitle(mark));
    }

    private bool IsInTitle(Mark mark)
    {
        var before = line[Math.Max(0, mark.Start - Reach)..mark.Start];
        var open = before.LastIndexOf('《');
        return open >= 0 && open > before.LastIndexOf('》') && line[mark.End..Math.Min(line.Length, mark.End + Reach)].Contains('》');
    }

    // 副院长□管实验室
    private bool NamesSomebody(Mark mark, SlotReader reader) =>
        CharBefore(mark.Start) is >= '\u4E00' and <= '\u9FFF' && reader.LeftClass() == WordClass.Person && IsChinese(CharAfter(mark.End));

    private bool IsFootnote(Mark mark, SlotReader reader)
    {
        if (mark.DigitStart < mark.Start) return true;
        var behindWord = ContentCharacter.Is(CharBefore(mark.Start)) || CharBefore(mark.Start) is '”' or '》' or '）' or ')';
        if (behindWord && mark.Length == 1 && CharAfter(mark.End) == ' ') return true;
        if (!behindWord) return CharBefore(mark.Start) is '(' && CharAfter(mark.End) is ')';
        return reader.AtEnd && (stars.Footnotes || mark.Length == 1) && reader.Name() is null;
    }

    // xx+人: so many and more.
    public bool IsAtLeast(Mark mark) =>
        mark.Length > 1 && CharAfter(mark.End) == '+' && ContextWords.Begins(line[(mark.End + 1)..], words.Measures);

    // 截至6月底。*本表数据由各科室提供。: a star that leads to its note, which stands there.
    private bool OpensNote(Mark mark) =>
        mark.Length == 1 && CharBefore(mark.Start) is '\n' or '。' or ' ' or '）' && ContextWords.Begins(line[mark.End..], words.Noted);

    // 尾号****: what a bank or an operator shows of a number.
    private static readonly WordSet HiddenDigits = new("尾号", "后段", "后四位", "末四位", "中间四位", "后几位", "打码", "掩码");

    // A star that leads to a note, or stands in one.
    private bool IsNoteStar(Mark mark) =>
        mark.Length == 1 && (stars.IsOfTerm(line[..mark.Start], line[mark.End..]) || stars.IsAnchored(line[..mark.Start], line[mark.End..]))
        || stars.Figures && mark.DigitStart == mark.Start && mark.DigitEnd > mark.End && HanCharacter.Is(CharBefore(mark.Start))
        || stars.Grades && (mark.DigitStart < mark.Start || Graded(mark)) || OpensNote(mark) || IsSignOfNote(mark)
        || StarUse.Explains(line) && mark.Start < 3 || HiddenDigits.LengthBefore(line[..mark.Start].TrimEnd("“以为")) > 0;

    // 注：*表示差异显著: the note itself.
    private bool Graded(Mark mark) => line[mark.End..].TrimStart(' ') is ['表' or '代' or '示' or '指' or 'P', ..];

    // *注：***级问题指需长期坚持类。: a note says what the sign is used for.
    private bool IsSignOfNote(Mark mark)
    {
        if (line.TrimStart("*＊※（( ") is not ['注' or '说', ..]) return false;
        var rest = line[mark.End..];
        var stop = rest.IndexOfAny("，。；");
        return (stop < 0 ? rest : rest[..stop]).IndexOfAny("指为即系") >= 0;
    }

    // 手册上“√”和“○”打得整整齐齐, 图上的“*”，带“*”的是…: signs are spoken of, not what they stand for.
    private bool IsComparedSign(Mark mark)
    {
        if (mark.Length != 1 || CharBefore(mark.Start) != '“' || CharAfter(mark.End) != '”') return false;
        var quoted = line[(mark.Start - 1)..(mark.End + 1)];
        return line[(mark.End + 1)..] is ['号' or '标', ..] || HasOtherSign(mark.Start - 1)
            || line[..(mark.Start - 1)].IndexOf(quoted) >= 0 || line[(mark.End + 1)..].IndexOf(quoted) >= 0;
    }

    // 注：**为保密考虑隐去: a line about the signs.
    private bool IsNote() =>
        line.TrimStart("（( ") is ['注', '：' or ':', ..]
        && (line.Contains("隐去", StringComparison.Ordinal) || line.Contains("保密", StringComparison.Ordinal));

    // ☆党建专栏☆: the same sign at both ends of a line or of a quotation is an ornament.
    private bool IsFrame(Mark mark)
    {
        if (mark.Form is PlaceholderForm.Star or PlaceholderForm.Letter or PlaceholderForm.Mou or PlaceholderForm.Underscore) return false;
        var sign = line[mark.Start];
        return CharBefore(mark.Start) is '\n' or '“' && EndsFrame(line[mark.End..], sign, fromEnd: false)
            || CharAfter(mark.End) is '\n' or '”' && EndsFrame(line[..mark.Start], sign, fromEnd: true);
    }

    private static bool EndsFrame(ReadOnlySpan<char> rest, char sign, bool fromEnd)
    {
        var at = fromEnd ? rest.LastIndexOf(sign) : rest.IndexOf(sign);
        if (at < 0) return false;
        return fromEnd ? at == 0 || rest[at - 1] == '“'
            : at == rest.Length - 1 || rest[at + 1] is '”' || rest[(at + 1)..].Trim(sign).IsEmpty;
    }

    // The minus of an accountant, △2.3, is one sign; several in a row are none, unless they are told apart: △△为良好、△为合格.
    private bool IsMeant(Mark mark) =>
        !(mark.Form == PlaceholderForm.Triangle && mark.Length > 1 && CharAfter(mark.End) is not ('为' or '表' or '代'))
        && StandsForSomething(mark);

    // 按规则以“□”代之, “√”为通过、“△”为修改后通过: the text says what it uses the sign for. What one sign is for says nothing of several.
    private bool StandsForSomething(Mark mark)
    {
        ReadOnlySpan<char> quoted = ['“', line[mark.Start], '”'];
        var at = line.IndexOf(quoted);
        if (at < 0) return false;
        var said = line[(at + 3)..].TrimStart("来号符");
        return said is ['代' or '表' or '标' or '示' or '所', ..] || mark.Length == 1 && said is ['为' or '即' or '是', ..] && HasOtherSign(at);
    }

    private bool HasOtherSign(int quoted)
    {
        for (var at = 0; at + 2 < line.Length; at++)
            if (at != quoted && line[at] == '“' && line[at + 2] == '”' && !ContentCharacter.Is(line[at + 1])
                && line[at + 1] != line[quoted + 1]) return true;
        return false;
    }

    // “一把铁锹修好的X湾”（X湾为当地一处弯道）: a bracket says what the sign is.
    private bool IsExplained(Mark mark)
    {
        ReadOnlySpan<char> sign = line[mark.Start..mark.End];
        var near = line[Math.Max(0, mark.Start - Reach)..Math.Min(line.Length, mark.End + Reach)];
        for (var at = near.IndexOf('（'); at >= 0;)
        {
            var inside = near[(at + 1)..];
            if (inside.StartsWith("此处")) inside = inside[2..];
            if (inside.StartsWith(sign) && inside[mark.Length..Math.Min(inside.Length, mark.Length + 4)].IndexOfAny("为即指代系") >= 0)
                return true;
            var next = near[(at + 1)..].IndexOf('（');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    // 碑上“道光□□年”等字已经漫漶: what time took from an inscription.
    private bool IsRelic(Mark mark) =>
        mark.Form is PlaceholderForm.Box or PlaceholderForm.Circle or PlaceholderForm.Cross
        && Quotes.IsAround(mark.Start, mark.End) && ContextWords.Contains(line, words.Relics);

    // “遇到X难题，先问X户人家”: a letter in words that somebody said.
    private bool IsSlogan(Mark mark) =>
        mark.Length == 1 && Quotes.IsAround(mark.Start, mark.End) && !(CharBefore(mark.Start) == '“' && CharAfter(mark.End) == '”');

    // 带*的为必填项, 标注○: the sign itself is meant.
    private bool IsSpokenOf(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        after.Length > 1 && after[0] == '号'
            && (after[1] is '标' or '表' or '者' or '代' || after[..Math.Min(after.Length, 10)].IndexOf("表示") > 0)
        || ContextWords.Ends(before.TrimEnd("“\"‘"), words.Marker) && words.Before.Ends(before, out _) != WordClass.Person
        && ((after.IsEmpty && IsQuote(before))
        || after.TrimStart("”\"’") is ['号' or '的' or '项' or '者' or '处' or '表' or '标' or '为' or '，' or '。' or '、', ..]);

    private static bool IsQuote(ReadOnlySpan<char> before) => before[^1] is '“' or '"' or '‘';

    private bool IsQuoted(Mark mark) =>
        mark.Length == 1 && CharBefore(mark.Start) is '“' or '"' or '‘' && CharAfter(mark.End) is '”' or '"' or '’';

    private static bool TightName(SlotReader reader) => reader.Name() is { };

    private bool IsBullet(Mark mark) =>
        mark.Start == 0 && mark.Length < 4 && CharAfter(mark.End) is not ('年' or '月' or '日') && (CharAfter(mark.End) == ' '
            || mark.Length == 1 && mark.Form is PlaceholderForm.Circle or PlaceholderForm.Triangle or PlaceholderForm.Box);

    private bool IsZero(Mark mark) =>
        mark.Form == PlaceholderForm.Circle
        && (words.Numerals.Contains(CharBefore(mark.Start)) || words.Numerals.Contains(CharAfter(mark.End)));

    // （a-b）* 70%: multiplication written with room around the sign.
    private bool IsTimes(Mark mark) =>
        mark.Length == 1 && line[mark.End..].TrimStart(" ") is [>= '0' and <= '9', ..]
            && line[..mark.Start].TrimEnd(" ") is [.., '）' or ')'];

    // X产业链与Y产业链: letters that name things in turn.
    private bool HasSister(ReadOnlySpan<char> after)
    {
        if (after.IsEmpty) return false;
        // “X选Y”
        if (after[..Math.Min(after.Length, 4)].Contains('Y')) return true;
        ReadOnlySpan<char> sister = ['Y', after[0]];
        return line.IndexOf(sister) >= 0;
    }

    private bool IsRating(Mark mark) =>
        mark.Form == PlaceholderForm.Ornament && IsGrade(mark) ||
        line[mark.Start..mark.End].ContainsAnyExcept(line[mark.Start], '.')
        || Circles.Contains(CharBefore(mark.Start)) || Circles.Contains(CharAfter(mark.End));

    // Ⅹ类水质, 第Ⅹ章, Ⅸ、Ⅹ: a Roman ten; two of them were typed for XX.
    private bool IsRomanTen(Mark mark) =>
        mark.Length == 1 && line[mark.Start] is 'Ⅹ' or 'ⅹ'
        && (CharBefore(mark.Start) is '第' or '、' or >= 'Ⅰ' and <= 'ⅿ'
        || CharAfter(mark.End) is '类' or '级' or '章' or '型' or '度' or '期' or '、' || line.Count("Ⅹ") == 1);

    // ★级防控, ★★★级, ★★级酒店: two may be a name that is hidden, but before a house for guests they grade it.
    private bool IsGrade(Mark mark) =>
        mark.Length > 2 && CharAfter(mark.End) is '级' or '酒' or '民' or '宾' or '景'
        || line[mark.End..] is ['级', '酒' or '民' or '宾' or '景' or '旅' or '饭' or '农', ..]
        || mark.Length == 1 && CharAfter(mark.End) == '级'
        // 自评“★★★★★”.
        || mark.Length is > 2 and < 6 && line[mark.Start] == '★' && CharBefore(mark.Start) == '“' && CharAfter(mark.End) == '”';

    // 排查隐患□处，整改□处 and 2024年□月□日: a box to tick stands before its word, apart from what went before.
    private bool StandsInWords(Mark mark) => CharBefore(mark.Start) is >= '\u4E00' and <= '\u9FFF' or >= '0' and <= '9';

    private bool HasOtherBox(Mark mark) =>
        line[..mark.Start].Contains('□') || line[mark.End..].Contains('□');

    private bool IsSum(Mark mark) =>
        mark.Length == 1 && (CharBefore(mark.Start) is ')' or '）' || CharAfter(mark.End) is '(' or '（' || line.ContainsAny("=＝÷")
            || Quantities.Contains(CharBefore(mark.Start))
            && line[mark.End..Math.Min(line.Length, mark.End + LongestFactor)].IndexOfAny(Quantities) > 0);

    // 在“一般”栏打了×，: the sign is what was put there.
    private bool IsTick(Mark mark) =>
        mark.Length == 1 && line[..mark.Start].TrimEnd('了') is [.., '打' or '画' or '划' or '勾'] && !ContentCharacter.Is(CharAfter(mark.End));

    // X、Y两类主体: letters that name things in turn.
    private bool IsListedLetter(Mark mark)
    {
        var before = line[..mark.Start].TrimEnd("、和与及/ ");
        var after = line[mark.End..].TrimStart("、和与及/ ");
        if (after.Length < line.Length - mark.End && after is ['X', >= 'A' and <= 'Z', ..]) return true;
        return before.Length < mark.Start && IsOtherLetter(before.IsEmpty ? ' ' : before[^1])
            || after.Length < line.Length - mark.End && IsOtherLetter(after.IsEmpty ? ' ' : after[0]);
    }

    private static bool IsOtherLetter(char c) => char.IsAsciiLetter(c) && c is not ('X' or 'x');

    // 按A、B、C、X四类监管，X类为严重失信.
    private bool IsListedClass(Mark mark) =>
        line[..mark.Start].LastIndexOf(['、', line[mark.Start]]) is > 0 and var listed && char.IsAsciiLetter(line[listed - 1]);

    // 述职人:____ in half-width marks touches its label through the colon.
    private bool TouchesHan(Mark mark) =>
        IsChinese(CharBefore(line[..mark.Start].TrimEnd(" :(,;￥¥$").Length)) || IsChinese(CharAfter(mark.End)) || mark.HasDigits;

    private static bool IsChinese(char c) =>
        c is >= '\u4E00' and <= '\u9FFF' or '“' or '”' or '《' or '》' or '、' or '，' or '。' or '：' or '；' or '（' or '）';

    private static bool IsOperator(char c) => c is '+' or '=' or '/' or '\\' or '<' or '>' or '^' or '&' or '#' or '~' or '$';

    private char CharBefore(int at) => at > 0 ? line[at - 1] : '\n';

    private char CharAfter(int at) => at < line.Length ? line[at] : '\n';
}
