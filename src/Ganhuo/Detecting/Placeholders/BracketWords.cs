using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>What the words of a bracket say by themselves, whatever stands around it.</summary>
internal readonly ref struct BracketWords(ContextWords words, FormTable forms)
{
    /// <summary>A longer bracket is prose; so is a longer question, and a longer word for what is asked.</summary>
    public const int LongestField = 40, LongestQuestion = 16, LongestSubject = 9;

    // （填数）, （补数据）: what is to be put there.
    public bool FillsIn(ReadOnlySpan<char> content)
    {
        if (content.Length is < 2 or > 5 || content[0] is not ('填' or '补' or '插' or '写' or '加')) return false;
        var what = content[1..].TrimStart("入写上个");
        return what is "数" or "数字" or "数据" or "数值"
            || !what.IsEmpty && words.Inside.Ends(what, out var length) is not (WordClass.None or WordClass.Other) && length == what.Length
            && what.Length > 1;
    }

    // [此处插入现场照片2张]: something to do, but no words of the report are missing there.
    public bool WantsPicture(ReadOnlySpan<char> content) =>
        (content.IndexOf("插入") >= 0 || content.IndexOf("插图") >= 0 || content.IndexOf("配图") >= 0) && content.IndexOfAny('图', '照') >= 0
        || ContextWords.Contains(content, words.Layouts);

    private static readonly WordSet Addressees =
        new("局长", "处长", "科长", "镇长", "乡长", "县长", "区长", "院长", "校长", "所长", "站长", "股长", "部长", "秘书长", "书记", "主任", "主席", "老师", "同志", "秘书");

    // （此段请司法所核对后再定）, （郑镇长：此处建议补一次党课）: a remark on what is written, or to somebody; no words of the report are missing there.
    public bool SpeaksOfText(ReadOnlySpan<char> content)
    {
        if (content.Length <= LongestSubject) return false;
        if (content[0] is '此' or '本' or '该' or '这' && content[1..LongestSubject].TrimStart("一") is ['段' or '节', ..] or ['部', '分', ..])
            return true;
        return content[..LongestSubject].IndexOfAny('：', ':') is > 1 and var colon && Addressees.LengthBefore(content[..colon]) > 0;
    }

    // （几十条）, （若干人）: a number that was left open, with its measure word and nothing else.
    public bool IsVagueCount(ReadOnlySpan<char> content)
    {
        foreach (var vague in words.Vague)
            if (content.SequenceEqual(vague)
                || content.StartsWith(vague) && content.Length > vague.Length && words.Measures.Has(content[vague.Length..])) return true;
        return false;
    }

    // 【待交通局提供】, 【原因待工程部补】: what is awaited, from whom, and by what deed.
    public bool IsAwaited(ReadOnlySpan<char> content) =>
        content.Length is > 2 and < LongestField && content.IndexOf('待') is >= 0 and var waits
        && (waits == 0
            ? ContextWords.Ends(content, words.Awaited) || ContextWords.Ends(content, words.Later)
            : waits < LongestSubject && content[waits - 1] != '有' && ContextWords.Ends(content, words.Asked) && !content.Contains('，'));

    // 【哪个科目列支】
    public bool AsksWhich(ReadOnlySpan<char> content) =>
        content[0] is '哪' or '谁' || content is ['什', '么', ..] or ['多', '少', ..] || content[^1] is '？' or '?';

    // （特色品牌名称，4—6字）: what to write and how much of it. 全文共三千字 counts what was written.
    public bool LimitsLength(ReadOnlySpan<char> content)
    {
        var text = content.TrimEnd("以左右内");
        return text.Length > 4 && text[^1] == '字' && char.IsAsciiDigit(text[^2]) && content.Contains('，')
            && content[0] is not ('共' or '约' or '全');
    }

    // 在（队名）宣读, 由（片区名）先行: the name of a thing. 报名, 署名 and the like are deeds.
    public bool IsNamed(ReadOnlySpan<char> content) =>
        content.Length is > 1 and < 5 && content[^1] == '名' && !HanNumeral.IsDigit(content[^2])
            && content[^2] is not ('报' or '署' or '签' or '知' or '实' or '有' or '著' or '点' or '提' or '第' or '除' or '更' or '罪');

    // （国家或地区）, （经办人或审核人）: two names of fields, one of which is to be chosen.
    public bool IsAlternative(ReadOnlySpan<char> content)
    {
        var or = content.IndexOf('或');
        return or > 1 && or < content.Length - 2 && Names(content[..or], words) && Names(content[(or + 1)..], words);

        static bool Names(ReadOnlySpan<char> text, ContextWords words) =>
            words.Inside.Ends(text, out var length) is not (WordClass.None or WordClass.Other or WordClass.Clause) && length == text.Length;
    }

    public bool IsVariable(ReadOnlySpan<char> content)
    {
        foreach (var c in content)
            if (!char.IsAsciiLetter(c) && c is not ('_' or '.' or ' ')) return false;
        return !content.IsEmpty && content[0] is not ('_' or '.') && content is not ("x" or "X");
    }

    // （原因？）, （中秋？国庆？）: what the writer asks himself. A question that the text answers has its question word (为什么？).
    public bool IsOwnQuestion(ReadOnlySpan<char> content)
    {
        if (content[^1] is not ('？' or '?') || content.IndexOfAny("怎谁哪吗何什") >= 0) return false;
        return content.Length < LongestQuestion && HanCharacter.Is(content[0]) || content[..^1].IndexOfAny('？', '?') >= 0;
    }

    // 不得填写, 未填写: the words of a rule about forms, not of a form. 此处X为投稿人自编: an explanation.
    public bool Denies(ReadOnlySpan<char> content) =>
        content.IndexOf('不') is >= 0 and var no
            && (no + 1 == content.Length
            || content[no + 1] is '得' or '能' or '需' or '必' or '应' or '可' or '予' or '再' or '用' or '准' or '许' or '允' or '填')
        || content.IndexOf("未填") >= 0 || content.IndexOf("填写的") >= 0
        || (content.StartsWith("此处") && content.IndexOfAny('为', '指', '系') > 0 && content.IndexOfAny("填写补插列略") < 0);

    public bool IsField(ReadOnlySpan<char> content) =>
        content.Length < 16 && (IsFieldName(content) || words.Inside.Ends(content, out _) != WordClass.None)
        && content.IndexOfAny("，。；") < 0;

    public bool IsFieldName(ReadOnlySpan<char> content) =>
        IsNamed(content) || content.EndsWith("题名") || content.EndsWith("目名") || content.EndsWith("位名") || content.EndsWith("业名")
        || content.EndsWith("名称") || content.EndsWith("姓名") || content.EndsWith("全称") || content.EndsWith("简称")
        || content.StartsWith("具体") || content.StartsWith("某") || content.EndsWith("数字") || content.EndsWith("职务");

    // [本地区/本单位/本系统], but not [2023/5].
    public bool IsChoice(ReadOnlySpan<char> content)
    {
        var slash = content.IndexOf('/');
        return slash > 0 && slash < content.Length - 1 && HanCharacter.Is(content[0]) && HanCharacter.Is(content[slash + 1]);
    }

    public bool IsMarks(ReadOnlySpan<char> content)
    {
        foreach (var c in content)
            if (forms.FormOf(c) == PlaceholderForm.None && c is not ('.' or '-' or ' ' or '某')) return false;
        return true;
    }

    public bool HasMark(ReadOnlySpan<char> content)
    {
        foreach (var c in content)
            if (forms.FormOf(c) != PlaceholderForm.None) return true;
        return false;
    }

    // What the writer is told to do may be anything; the words around it do not say what.
    public bool Instructs(ReadOnlySpan<char> content) =>
        !content.IsEmpty && (ContextWords.Contains(content, words.Instructions) || content.Contains('略') || content.Contains('/')
            || content[0] == '何' || AsksWhich(content) || words.AskSomebody(content));

    // 凭证号请财务核, 此处填计划数: what is asked for stands before the asking, or at the end.
    public PlaceholderSlot? Subject(ReadOnlySpan<char> content)
    {
        if (!Instructs(content) || content.Contains('/')) return Slot(content);
        var asks = content.IndexOfAny('请', '由', '待');
        var subject = (asks > 0 ? content[..asks] : content).TrimEnd('略');
        return subject.Contains('、') || subject.Contains('，') || subject.StartsWith("以上") || subject.StartsWith("上述")
            ? null : SlotReader.Of(words.Inside.Ends(subject, out _));
    }

    public PlaceholderSlot? Slot(ReadOnlySpan<char> content) => SlotReader.Of(words.Inside.Last(content));

    public bool IsProse(ReadOnlySpan<char> text) => HanCharacter.Is(text[0]) && !text.ContainsAny("=\"");
}
