using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>
/// Signs inside quotation marks: the words of somebody, the fields of a form, a naming pattern, which are told of and not empty.
/// </summary>
internal readonly ref struct QuotedSigns(ContextWords words, ReadOnlySpan<char> line)
{
    // How far around a mark its quotation marks are looked for: a line may be as long as a text.
    private const int Reach = 160;

    // What is longer is a sentence and no label of a field.
    private const int LongestLabel = 24;

    // So many fields are quoted one after the other, each by itself; a line may be nothing else.
    private const int MostOthers = 8;

    /// <summary>What the name of a file ends in.</summary>
    public static readonly WordSet FileEnds =
        new(".jpg", ".png", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".pdf", ".wps", ".txt", ".zip", ".mp4");

    private readonly ReadOnlySpan<char> line = line;

    /// <summary>Whether what stands there is part of a quotation.</summary>
    public bool IsAround(int start, int end) => Around(start, end).Open >= 0;

    /// <summary>
    /// 锦旗上写“妙手××暖心田”, “据××反映”一类话, “调解日期：____”等空栏: what somebody wrote or a form says, told as it stands there.
    /// </summary>
    public bool AreSaid(int start, int end)
    {
        var (open, close) = Around(start, end);
        if (open < 0) return false;
        var before = line[Math.Max(0, start - Reach)..open];
        var after = BehindOthers(line[(close + 1)..Math.Min(line.Length, close + 1 + Reach)]);
        // 写作“某某”即可: what to write is named even where it is a mark and nothing else.
        if (ContextWords.Ends(before, words.Spelling)) return true;
        // A quotation that is nothing but the mark is a name that was left out.
        if (open == start - 1 && line[end..close].Trim("。！？").IsEmpty) 
            return after is ['须' or '应' or '需' or '均', ..] || ContextWords.Begins(after, words.Reported) || IsOnPaper(open);
        return ContextWords.Ends(before.TrimEnd("：，"), words.Reporting) || ContextWords.Begins(after, words.Reported);
    }

    /// <summary>
    /// “查档人：____日期：____”两处, 表内“企业盖章____”要盖鲜章: whoever quotes the fields of a form with their labels, or a date to fill in,
    /// speaks of the form.
    /// </summary>
    public bool AreFields(int start, int end)
    {
        var (open, close) = Around(start, end);
        if (open < 0) return false;
        var quoted = line[(open + 1)..close];
        if (!quoted.ContainsAnyExcept("_ （）()年月日时分")) return quoted.IndexOfAny("年月日") >= 0;
        if (IsAddress(quoted)) return true;
        var label = line[(open + 1)..start];
        if (label.IsEmpty || label.IndexOfAny('，', '。') >= 0) return false;
        return label[^1] is '：' or ':' || ContextWords.Ends(label, words.Signing)
            || IsEmptyBehind(end, close) && ContextWords.Begins(line[(close + 1)..], words.FieldsOfForms)
            || label.Length <= LongestLabel && quoted.IndexOfAny("，。；！？") < 0 && IsOnPaper(open);
    }

    /// <summary>
    /// 按“案号_当事人_页码”命名, “作者*题目.jpg”: a sign between words of a quotation that has another of its kind or ends as a file does.
    /// </summary>
    public bool JoinNames(int at)
    {
        var (open, close) = Around(at, at + 1);
        return open >= 0 && at > open + 1 && at + 1 < close && ContentCharacter.Is(line[at - 1]) && ContentCharacter.Is(line[at + 1])
            && (line[at] == '_' && (line[(open + 1)..at].Contains('_') || line[(at + 1)..close].Contains('_'))
            || ContextWords.Ends(line[(at + 1)..close], FileEnds));
    }

    /// <summary>以“____让我____”为题作文: what was asked in a test or a survey is quoted as it was asked.</summary>
    public bool IsQuestion(Mark mark)
    {
        var before = line[..mark.Start];
        return before.LastIndexOfAny("“‘") is >= 0 and var open && open > before.LastIndexOfAny("”’")
            && !(open == mark.Start - 1 && mark.End < line.Length && line[mark.End] is '”' or '’')
            && (line.ContainsAny("题卷栏") || line[open..mark.Start].Contains('：'));
    }

    // “×记”“○氏”一类店招: what is said of quotations in a row stands behind the last of them.
    private static ReadOnlySpan<char> BehindOthers(ReadOnlySpan<char> after)
    {
        for (var others = 0; others < MostOthers && after.TrimStart("、和与及") is ['“', .. var other]; others++)
        {
            var close = other.IndexOf('”');
            if (close < 0) break;
            after = other[(close + 1)..];
        }

        return after;
    }

    // “户籍地____省____市____县”: an address to fill in, of more parts than one.
    private static bool IsAddress(ReadOnlySpan<char> quoted) =>
        quoted.IndexOf('_') is >= 0 and var first && !quoted[first..].ContainsAnyExcept("_ 省市县区州镇乡村街路号楼室")
            && quoted[first..].Trim('_').IndexOf('_') > 0;

    private bool IsEmptyBehind(int end, int close) => line[end..close].TrimStart("_ （）()").IsEmpty;

    // 表内“企业盖章____”, 回执上“是否住宿____”“是否清真____”: what the fields stand on is named before the first of them.
    private bool IsOnPaper(int open)
    {
        for (var others = 0; open > 0 && line[open - 1] is '”' or '、' or '和' or '与'; others++)
        {
            var from = Math.Max(0, open - Reach);
            var former = line[from..(open - 1)].LastIndexOf('“');
            if (former < 0 || others == MostOthers) return false;
            open = from + former;
        }

        return ContextWords.Ends(line[..open], words.PapersWithFields);
    }

    // The quotation marks around what stands there; -1 where there are none near.
    private (int Open, int Close) Around(int start, int end)
    {
        var from = Math.Max(0, start - Reach);
        var open = line[from..start].LastIndexOf('“');
        if (open < 0 || open < line[from..start].LastIndexOf('”')) return (-1, -1);
        var close = line[end..Math.Min(line.Length, end + Reach)].IndexOf('”');
        return close < 0 ? (-1, -1) : (from + open, end + close);
    }
}
