using Ganhuo.Segmenting;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>Tells brackets that are fields to fill in from ordinary brackets, headings, citations and tags.</summary>
internal readonly ref struct BracketReader(ContextWords words, FormTable forms, ReadOnlySpan<char> line)
{
    // How far an instruction may go on before its bracket closes.
    private const int LongestInstruction = 120;

    // What a word ends in that wants a name or a figure behind it.
    private const string Wanting = "在由到为于向占达至从对：:第表见叫";

    private const string Operators = "×÷+＋=＝";

    private readonly ReadOnlySpan<char> line = line;

    private BracketWords Says => new(words, forms);

    public Bracket Read(int at)
    {
        var opener = line[at] switch
        {
            '{' when line[at..].StartsWith("{{") => "{{",
            '$' when line[at..].StartsWith("${") => "${",
            '$' => "",
            _ => line.Slice(at, 1),
        };
        if (opener.IsEmpty) return default;
        var closer = opener switch
        {
            "{{" => "}}", "${" or "{" => "}", "[" => "]", "【" => "】", "（" => "）", "(" => ")", "<" => ">", "〈" => "〉", _ => "〕",
        };
        var from = at + opener.Length;
        var reach = line[from..Math.Min(line.Length, from + LongestInstruction)];
        var length = reach.IndexOf(closer);
        if (length < 0) return default;
        var end = from + length + closer.Length;
        return Judge(opener, reach[..length], at, end);
    }

    private Bracket Judge(ReadOnlySpan<char> opener, ReadOnlySpan<char> inside, int at, int end)
    {
        var content = inside.Trim(" ");
        if (Says.WantsPicture(content) || (at == 0 && end == line.Length && Says.SpeaksOfText(content))) return default;
        if (opener is "{{" or "${") return new Bracket(at, end, PlaceholderForm.Bracket, Says.Slot(content), false);
        if (opener is "〔" && content.Length > 1
            && (Says.IsProse(content) && (Says.IsFieldName(content) || IsWish(content, at)) || at > 0 && IsOpenChoice(content, at, end)))
            return new Bracket(at, end, PlaceholderForm.Bracket, Says.Slot(content), false);
        // 著录〔 〕卷: a figure, and no year of a document.
        var figure = content.IsEmpty && at > 0 && HanCharacter.Is(line[at - 1]) && IsMeasured(at, end);
        if (opener is "〔" && !figure || IsDocumentYear(opener, content, end)) return DocumentYear(content, at, end);
        var found = IsOrdinalHere(content, at, end) || opener switch
        {
            "（" or "(" => IsRoundField(inside, content, at, end),
            "<" or "〈" when content.IsEmpty => IsFigureHere(at, end) && IsEmptyField(inside, at, end),
            "<" or "〈" => content.Length > 0 && Says.IsProse(content)
                && (Says.IsField(content) || ContextWords.Begins(content, words.Missing)),
            "{" when content.IsEmpty => IsFigureHere(at, end),
            "{" when ContextWords.Begins(line[end..], words.CodeNames) => false,
            "{" when Says.IsVariable(content) => at > 0 && HanCharacter.Is(line[at - 1]) && !ContextWords.Ends(line[..at], words.Codes),
            "{" when content.IndexOf('：') is > 0 and var colon => words.Inside.Ends(content[..colon], out _) != WordClass.None,
            "{" => IsArgument(content, at) || Says.IsProse(content) && Says.IsField(content),
            "[" => IsSquareField(inside, content, at, end),
            _ => IsSquareField(inside, content, at, end) || IsRole(content, at, end),
        };
        return found
            ? new Bracket(at, end, PlaceholderForm.Bracket, Says.Subject(content), Says.IsMarks(content), Says.Instructs(content),
            !content.IsEmpty && (Says.FillsIn(content) || Says.IsVagueCount(content)))
            : default;
    }

    private bool IsSquareField(ReadOnlySpan<char> inside, ReadOnlySpan<char> content, int at, int end)
    {
        if (content.IsEmpty) return IsEmptyField(inside, at, end);
        if (Says.IsVariable(content) && (IsFigureHere(at, end) || InTitleMarks(at, end))) return true;
        if (content is "?" or "？" or "空" or "数" or "缺" or "待补" && at > 0 && HanCharacter.Is(line[at - 1])) return true;
        if (at > 0 && HanCharacter.Is(line[at - 1])
            && (words.Asked.Has(content) || content.Length < BracketWords.LongestQuestion && Says.AsksWhich(content))) return true;
        // 批注[王主任]：这一段…: who remarked.
        if (end < line.Length && line[end] is '(' or ':' or '：'
            && (line[at] == '[' && line[end] != '：' || line[..at].TrimEnd(' ').EndsWith("批注")))
            return false;
        if ((ContextWords.Contains(content, words.Hints) || Says.IsAwaited(content)) && !IsLabel(at, end, content)) return true;
        if (content.Length > BracketWords.LongestField) return false;
        // 集装箱【箱量】万标箱: whatever is called so, its unit stands behind.
        if (content.Length <= BracketWords.LongestSubject && at > 0 && HanCharacter.Is(line[at - 1]) && Says.IsProse(content)
            && IsMeasured(at, end)) return true;
        return (Says.IsMarks(content) && (at > 2 || content is not ("x" or "X"))) || Says.IsChoice(content)
            || (Says.IsProse(content) && Says.IsField(content) && !IsLabel(at, end, content));
    }

    // 破获案件（公安分局提供）起, 设备（另附表）台: a measure word with no figure but a note on where to find it.
    private bool IsNoteForFigure(ReadOnlySpan<char> content, int at, int end)
    {
        if (at == 0 || content.Length > BracketWords.LongestField / 2) return false;
        if (HanCharacter.Is(line[at - 1]) && !HanNumeral.IsDigit(line[at - 1]) && content.Length > 1 && EndsFigure(at, end)
            && ContextWords.Contains(content, words.Supplied)) return true;
        var ends = end >= line.Length || !HanCharacter.Is(line[end]);
        if (words.Vague.Has(content)) return HanCharacter.Is(line[at - 1]) && IsFigureHere(at, end);
        return ends && HanCharacter.Is(line[at - 1]) && (Says.FillsIn(content)
            || Says.IsVagueCount(content) && ContextWords.Ends(line[..at], words.Countable)
            && !ContextWords.Ends(line[..at], words.Offices));
    }

    // （较好/一般/较差）, but not the two columns of a table or the steps of a scale that the text goes on to name.
    private bool IsOpenChoice(ReadOnlySpan<char> content, int at, int end) =>
        (content.Contains('/') || content.Contains('或')) && new OpenChoice(words, line).IsOffered(content)
        && (end >= line.Length || !HanCharacter.Is(line[end]) || IsFigureHere(at, end)
        || at > 0 && HanCharacter.Is(line[at - 1]) && content.Length < 5);

    // A figure is wanted, and the measure word ends there: what follows makes no other word of it (份数, 件件).
    private bool EndsFigure(int at, int end)
    {
        if (end >= line.Length || new SlotReader(words, line[..at], line[end..]).Counted() is null) return false;
        foreach (var word in words.Measures)
            if (line[end..].StartsWith(word)
                && (end + word.Length is var next && next >= line.Length || !HanCharacter.Is(line[next])
                || !GoesOn(end, next))) return true;
        return false;
    }

    private bool GoesOn(int start, int next)
    {
        if (line[next] == line[next - 1]) return true;
        for (var end = next + 1; end <= Math.Min(line.Length, next + 2); end++)
            if (WordDictionary.Embedded.Frequency(line[start..end]) > 0) return true;
        return false;
    }

    // [ ] at the head of a line is a box to tick, [] beside ASCII is code.
    private bool IsEmptyField(ReadOnlySpan<char> inside, int at, int end)
    {
        if (line[at] == '[' && at <= 2 && inside.Length <= 1) return false;
        // 牵头单位：【　　】；
        if (!inside.IsEmpty && line[at] == '【' && at > 1 && line[at - 1] is '：' or ':') return true;
        return (at > 0 && HanCharacter.Is(line[at - 1])) || (end < line.Length && HanCharacter.Is(line[end]));
    }

    private bool IsRoundField(ReadOnlySpan<char> inside, ReadOnlySpan<char> content, int at, int end)
    {
        if (content.IsEmpty) return IsEmptyRound(inside, at, end);
        if (IsLine(content, at, end)) return true;
        // 全部（　人）: room and a unit.
        if (inside[0] == ' ' && at > 0 && HanCharacter.Is(line[at - 1]) && words.Measures.Has(content)) return true;
        if (IsUnsure(inside, content, at, end) || FillsGap(content, at, end) || IsNoteForFigure(content, at, end)) return true;
        if (IsOpenChoice(content, at, end)) return true;
        if (Says.LimitsLength(content)) return true;
        if ((ContextWords.Contains(content, words.Instructions) && !Says.Denies(content) && !IsQuotedForm(content))
            || Says.IsAwaited(content)) return true;
        if (content is "次" or "人次" or "场次" or "件" or "户") return StandsInProse(at, end);
        if (content is "略" or "从略" or "此处略") return end == line.Length && !ContextWords.Begins(line.TrimStart(" "), words.Appended);
        return content.Length is > 2 and < 12 && Says.IsProse(content) && Says.IsFieldName(content)
            && (end >= line.Length || line[end] is not ('：' or ':' or '、'));
    }

    // 在（单位）工作, 关于（选题）的文章, 《（片名）》, （×）期: what the bracket names, or hides, is what the sentence wants there.
    private bool FillsGap(ReadOnlySpan<char> content, int at, int end)
    {
        if (at == 0) return false;
        if (InTitleMarks(at, end) || Says.IsAlternative(content)) return true;
        if (Says.IsNamed(content) && Wanting.Contains(line[at - 1])) return true;
        if (content is "数" or "几" or "N" or "n" || Says.IsMarks(content))
            return IsFigureHere(at, end) || line[at - 1] == '第' || end < line.Length && line[end] is '年' or '月' or '日';
        if (content is "?" or "？") return line[at - 1] == '第' || IsFigureHere(at, end);
        var named = words.Inside.Ends(content, out var length);
        if (content[^1] == '略') named = words.Inside.Ends(content[..^1], out length);
        // 罚款（金额）万元
        if (length == content.Length && named is WordClass.Count or WordClass.Percent or WordClass.Money && HanCharacter.Is(line[at - 1])
            && IsMeasured(at, end)) return true;
        var last = end == line.Length && line[at - 1] == ' ' && named is WordClass.Date or WordClass.Person;
        if (!last && length < content.Length - (content[^1] == '略' ? 1 : 0)
            || named is WordClass.None or WordClass.Other or WordClass.Clause) return false;
        return content[^1] == '略' || last || Wanting.Contains(line[at - 1]);
    }

    // 第<卷>卷; 第（四）项 is a number, in brackets.
    private bool IsOrdinalHere(ReadOnlySpan<char> content, int at, int end) =>
        at > 0 && line[at - 1] == '第' && (content.IsEmpty
            ? end < line.Length && HanCharacter.Is(line[end])
            : content.Length < BracketWords.LongestSubject && !char.IsAsciiDigit(content[0]) && !HanNumeral.IsDigit(content[0])
            && IsFigureHere(at, end));

    private bool InTitleMarks(int at, int end) => at > 0 && end < line.Length && line[at - 1] == '《' && line[end] == '》';

    // 第7题（…，其他请写在“____”上）: a form that is quoted is not one to fill in.
    private bool IsQuotedForm(ReadOnlySpan<char> content) => content.Contains('“') && line.ContainsAny("卷题");

    // 专题研究（次），: a unit without a figure; the heads of tables have their units in brackets too, and 86.4万册（件） another unit.
    private bool StandsInProse(int at, int end) =>
        line.Length > BracketWords.LongestField && at > 0 && HanCharacter.Is(line[at - 1]) && !ContextWords.Ends(line[..at], words.Measures)
            && end < line.Length && line[end] is '，' or '；' or '。';

    // 办结率{0}%: the place of an argument that was never put in.
    private bool IsArgument(ReadOnlySpan<char> content, int at) =>
        content.Length < 3 && char.IsAsciiDigit(content[0]) && at > 0 && HanCharacter.Is(line[at - 1]);

    // 医生（　）名, 受教育人数（　　　）. Brackets to be ticked have no measure word behind them and no noun of a figure before.
    private bool IsEmptyRound(ReadOnlySpan<char> inside, int at, int end)
    {
        if (line.ContainsAny("卷题") && at > 0 && line[at - 1] == '“') return false;
        // “3×（ ）=12” is a sum in a schoolbook.
        if (at > 0 && Operators.Contains(line[at - 1]) || end < line.Length && Operators.Contains(line[end])) return false;
        if (inside.Length > 1 && end < line.Length && HanCharacter.Is(line[end])) return true;
        // 2019年（ ）月, （ ）月底前.
        if (end < line.Length && line[end] is '月' or '日' && (at == 0 || line[at - 1] is '年' or '月' || !HanCharacter.Is(line[at - 1])))
            return true;
        if (inside.IsEmpty && at > 0 && line[at - 1] is '到' or '达' or '约' or '过'
            && new SlotReader(words, line[..at], line[end..]).Figure() is not null) return true;
        if (IsFigureHere(at, end) || EndsFigure(at, end)) return at > 0 && (HanCharacter.Is(line[at - 1]) || line[at - 1] is '，' or '、');
        if (inside.Length == 1 && at > 0 && HanCharacter.Is(line[at - 1])
            && new SlotReader(words, line[..at], line[end..]).Name() is PlaceholderSlot.Place) return true;
        var wants = new SlotReader(words, line[..at], default).LeftClass();
        // 任期（ ）年
        if (wants is WordClass.Duration or WordClass.Date && end < line.Length && line[end] == '年'
            && at > 0 && HanCharacter.Is(line[at - 1])) return true;
        return inside.Length > 1 && wants is WordClass.Count or WordClass.Percent or WordClass.Money or WordClass.Duration
            or WordClass.Person or WordClass.Contact;
    }

    // （几次？）, （次数待核）, （数字同上）件, （缺）: the writer's question to himself, or to somebody who is to answer it.
    private bool IsUnsure(ReadOnlySpan<char> inside, ReadOnlySpan<char> content, int at, int end)
    {
        if (content[^1] is '：' or ':' && words.Inside.Ends(content[..^1], out var length) != WordClass.None && length == content.Length - 1)
            return true;
        if (content.Length <= BracketWords.LongestField / 2 && ContextWords.Ends(content, words.Later)) return true;
        if (content.Length > BracketWords.LongestField / 2 || at == 0) return false;
        if (content.EndsWith("呢？") || content.EndsWith("？？") || content.IndexOf("补：") > 0 || content.IndexOf("，问") > 0) return true;
        if (Says.IsOwnQuestion(content)) return true;
        if (content is "缺" or "暂缺" or "待" or "空" || ContextWords.Ends(content, words.Pending) || words.AskSomebody(content)) return true;
        // （从党委主观找）: where the writer is to look for what belongs here.
        if (content[0] == '从' && content[^1] is '找' or '写' or '谈' or '查') return true;
        if (content.Length is 3 or 4 && content[0] == '待' && content[1] is not ('遇' or '业' or '岗' or '人' or '命')) return true;
        if (content.Length is > 2 and < 6 && content[0] == '问' && !ContextWords.Begins(content, words.Questions)) return true;
        if (content[^1] is '：' or ':' && inside[^1] == ' ') return true;
        if (content.EndsWith("为准") && words.Inside.Begins(content, out _) != WordClass.None) return true;
        if (content is "姓名") return HanCharacter.Is(line[at - 1]) && end < line.Length && HanCharacter.Is(line[end]);
        if (!ContextWords.Begins(content, words.Unsure)) return false;
        return content[^1] is '？' or '?' || IsFigureHere(at, end) || content[0] == '何';
    }

    private bool IsFigureHere(int at, int end) =>
        end < line.Length && ContextWords.Begins(line[end..], words.Measures)
        && new SlotReader(words, line[..at], line[end..]).Figure() is not null;

    private bool IsMeasured(int at, int end) =>
        new SlotReader(words, line[..at], line[end..]) is var reader
        && (reader.StrictlyCounted() is not null || line[end..] is ['万' or '亿', ..] && reader.Figure() is not null);

    // 其余〔办理方式〕, 〔口径：本金/本息〕: nobody explains in such brackets what stands before them; 〔附〕 and 〔注一〕 are notes.
    private bool IsWish(ReadOnlySpan<char> content, int at) =>
        at > 0 && content.Length < BracketWords.LongestQuestion && (ContentCharacter.Is(line[at - 1]) || line[at - 1] == '，')
            && !HanNumeral.IsDigit(content[0])
        && !ContextWords.Begins(content, words.Appended) && content.IndexOf('。') < 0 && content.IndexOfAnyInRange('0', '9') < 0;

    // 【登记管理机关】 inside a clause; at its head it would be a heading.
    private bool IsRole(ReadOnlySpan<char> content, int at, int end) =>
        at > 0 && end < line.Length && HanCharacter.Is(line[at - 1]) && HanCharacter.Is(line[end]) && content.Length < 12
            && Says.IsProse(content)
        && words.Inside.Ends(content, out _) != WordClass.None;

    private bool IsLabel(int at, int end, ReadOnlySpan<char> content) =>
        (at == 0 || line[at - 1] is '。' or '；') && !IsLine(content, at, end) && !Says.IsFieldName(content)
            && !ContextWords.Begins(content, words.Missing)
        && !ContextWords.Begins(content, words.Instructions);

    // 【日期】 below a signature: a line that names what belongs there and holds nothing else.
    private bool IsLine(ReadOnlySpan<char> content, int at, int end) =>
        at == 0 && end == line.Length && words.Inside.Ends(content, out var length) is WordClass.Date or WordClass.Person
            or WordClass.Organisation or WordClass.Contact or WordClass.DocumentNumber && length == content.Length;

    private bool IsDocumentYear(ReadOnlySpan<char> opener, ReadOnlySpan<char> content, int end) =>
        opener is "[" or "【" && content.Length == 4 && content.StartsWith("20") && Says.HasMark(content)
        && end < line.Length && (line[end] == '号' || char.IsAsciiDigit(line[end]) || forms.FormOf(line[end]) != PlaceholderForm.None);

    private Bracket DocumentYear(ReadOnlySpan<char> content, int at, int end)
    {
        if (content.IsEmpty || content is "20" or "19")
            return new Bracket(at, end, PlaceholderForm.DocumentYear, PlaceholderSlot.DocumentNumber, true);
        return content.Length < 9 && Says.HasMark(content)
            ? new Bracket(at, end, PlaceholderForm.DocumentYear, PlaceholderSlot.DocumentNumber, true)
            : default;
    }
}
