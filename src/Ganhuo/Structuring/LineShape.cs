using Ganhuo.Text;

namespace Ganhuo.Structuring;

/// <summary>What can be said of a line by itself.</summary>
internal sealed class LineShape
{
    private const int LongestSignedDate = 60;
    private const int LongestSpeaker = 40;
    private const int LongestName = 6;

    private static readonly WordSet Posts = new("长", "书记", "主任", "主席", "委员", "经理", "总监", "巡视员", "调研员", "同志");

    private static readonly WordSet FurnitureStarts = new(
        "附件", "附：", "附:", "完）", "此页无正文", "抄送", "联系人", "联系电话", "联系方式", "主题词", "签发人", "印发", "此件", "校对", "承办");

    private static readonly WordSet SpeakerStarts = new(
        "汇报人", "报告人", "发言人", "述职人", "汇报单位", "报告单位", "填报单位", "单位名称", "单位：", "姓名", "职务");

    private readonly BracketPairs brackets;

    public LineShape(NormalText text, TextLine line, BracketPairs brackets)
    {
        this.brackets = brackets;
        Line = line;
        var content = text.Slice(line.Span);
        HashMarks = Hashes(content);
        if (HashMarks == 0) Emphasis = BoldAroundNumber(content);
        Marker = MarkerReader.Read(content[(HashMarks + Emphasis)..]);
        MarkerLength = HashMarks + Emphasis + Marker.Length;
        var rest = new TextSpan(line.Span.Start + MarkerLength, line.Span.End);
        FirstStop = StopOutsideBrackets(text, rest);
        Length = content.Length;
        WordsLength = content[^1] is '）' or ')' && content.IndexOfAny('（', '(') is > 3 and var note ? note : Length;
        Commas = CommasOutsideBrackets(text, rest);
        EndsWithColon = content[^1] is '：' or ':';
        IsDate = LooksLikeDate(content);
        IsFurniture = IsDate || LooksLikeFurniture(content) || LooksLikeSignedDate(content);
        IsSpeaker = content.Length <= LongestSpeaker && (SpeakerStarts.LengthAt(content) > 0 || NamesSpeaker(content));
    }

    public TextLine Line { get; }

    public Marker Marker { get; set; }

    /// <summary>Markdown heading marks and the space after them.</summary>
    public int HashMarks { get; }

    /// <summary>Length of the Markdown bold mark before a number: 2 or 0.</summary>
    public int Emphasis { get; }

    /// <summary>Hash marks, bold mark and marker together.</summary>
    public int MarkerLength { get; set; }

    /// <summary>Where the first sentence ends, in the text after the marker; -1 where nothing ends one.</summary>
    public int FirstStop { get; private set; }

    public int Length { get; }

    /// <summary>Its length without a note in brackets at the end.</summary>
    public int WordsLength { get; }

    public int Commas { get; }

    public bool EndsWithColon { get; }

    public bool IsDate { get; }

    public bool IsFurniture { get; }

    public bool IsSpeaker { get; }

    /// <summary>The level at which the document itself sets the line as a heading; null where it does not.</summary>
    public int? Level { get; set; }

    /// <summary>Whether it can be a heading at all: it holds no more than one sentence.</summary>
    public bool IsOneSentence => IsOpen || FirstStop == Length - MarkerLength - 1;

    /// <summary>Whether nothing in the line ends a sentence.</summary>
    public bool IsOpen => FirstStop < 0;

    /// <summary>Gives the line a marker that its neighbours call for.</summary>
    public void Adopt(Marker marker, NormalText text)
    {
        Marker = marker;
        MarkerLength = marker.Length;
        FirstStop = StopOutsideBrackets(text, new TextSpan(Line.Span.Start + MarkerLength, Line.Span.End));
    }

    private static int Hashes(ReadOnlySpan<char> content)
    {
        var n = content.IndexOfAnyExcept('#');
        if (n is <= 0 or > 6 || content[n] != ' ') return 0;
        while (n < content.Length && content[n] == ' ') n++;
        return n == content.Length ? 0 : n;
    }

    // **（一）…**: bold in Markdown; ** before anything else may be a masked name.
    private static int BoldAroundNumber(ReadOnlySpan<char> content) =>
        content.StartsWith("**") && content[2..].Contains("**", StringComparison.Ordinal)
        && MarkerReader.Read(content[2..]).Numbering is not (Numbering.None or Numbering.Bullet)
            ? 2
            : 0;

    private int StopOutsideBrackets(NormalText text, TextSpan span)
    {
        var content = text.Slice(span);
        var pairs = brackets.Outermost(content);
        var (pair, at) = (0, 0);
        while ((at = text.NextMark(new TextSpan(span.Start + at, span.End)) - span.Start) < content.Length)
        {
            if (pair < pairs.Length && pairs[pair].Start == at) at = pairs[pair++].End;
            else if (ClauseMarks.EndsSentence(content[at]) || ClauseMarks.IsHalfWidthStop(content, at)) return at;
            else at++;
        }

        return -1;
    }

    private static int CommasOutsideBrackets(NormalText text, TextSpan span)
    {
        var count = 0;
        var depth = 0;
        for (var at = span.Start; (at = text.NextMark(new TextSpan(at, span.End))) < span.End; at++)
        {
            var c = text.Content[at];
            if (!ClauseMarks.MayBeBracket(c)) count += depth <= 0 && c is '，' or ',' ? 1 : 0;
            else if (ClauseMarks.Openers.Contains(c, StringComparison.Ordinal)) depth++;
            else if (ClauseMarks.Closers.Contains(c, StringComparison.Ordinal)) depth--;
        }

        return count;
    }

    // 自评人（签字）：, and 某某局党组书记、局长　李某: a person who is named for the report.
    private static bool NamesSpeaker(ReadOnlySpan<char> content)
    {
        if (content.ContainsAny("，。；！？")) return false;
        // 【单位】 【职务姓名】: fields for it.
        if (content[0] == '【' && content[^1] == '】' && content.Contains("】 ", StringComparison.Ordinal)) return true;
        var colon = content.IndexOfAny('：', ':');
        if (colon > 1)
        {
            var head = content[..colon];
            if (head[^1] is '）' or ')' && head.LastIndexOfAny('（', '(') is > 0 and var open) head = head[..open];
            return head.Length <= LongestName && head[^1] == '人';
        }

        var gap = content.LastIndexOf(' ');
        if (gap <= 0 || content.Length - gap - 1 > LongestName) return false;
        var post = content[..gap].TrimEnd(' ');
        return Posts.LengthBefore(post) > 0;
    }

    private static bool LooksLikeDate(ReadOnlySpan<char> content)
    {
        if (content.Length is < 4 or > 24) return false;
        content = content.TrimStart("（(").TrimEnd("）)");
        var units = 0;
        foreach (var c in content)
        {
            if (c is '年' or '月' or '日') units++;
            else if (!(char.IsAsciiDigit(c) || HanNumeral.IsDigit(c)
                || c is 'X' or 'x' or 'N' or 'n' or 'Y' or 'y' or 'M' or 'D' or 'd' or '元' or '?' or '？'
                || (!char.IsLetterOrDigit(c) && !ClauseMarks.EndsClause(c)))) return false;
        }

        return units >= 2 || (units == 0 && content.Count('.') + content.Count('-') + content.Count('/') == 2);
    }

    // 某某局党组　　2023年12月5日: who signs and when, set apart on one line.
    private static bool LooksLikeSignedDate(ReadOnlySpan<char> content)
    {
        var gap = content.IndexOf("  ");
        if (gap <= 0 || content.Length > LongestSignedDate || content[..gap].ContainsAny("，。：；")) return false;
        return LooksLikeDate(content[gap..].Trim(' '));
    }

    private static bool LooksLikeFurniture(ReadOnlySpan<char> content)
    {
        if (FurnitureStarts.LengthAt(content.TrimStart("（(")) > 0 && content.Length <= 60) return true;
        return content.Length <= 24 && (IsPageNumber(content) || IsDocumentNumber(content) || IsRule(content));
    }

    private static bool IsPageNumber(ReadOnlySpan<char> content)
    {
        var inner = content.Trim(" -—–·第页共/");
        return inner.Length < content.Length && IsOnly(inner, "0123456789页共第 /");
    }

    private static bool IsDocumentNumber(ReadOnlySpan<char> content) =>
        content[^1] == '号' && content.IndexOfAny('〔', '[', '（') is > 0 && content.IndexOfAny('，', '。') < 0;

    private static bool IsRule(ReadOnlySpan<char> content) =>
        content.Length >= 3 && IsOnly(content, "-—=_*~· ");

    // A few characters; the framework's way is compiled at every start.
    private static bool IsOnly(ReadOnlySpan<char> content, string characters)
    {
        foreach (var c in content)
            if (!characters.Contains(c)) return false;
        return true;
    }
}
