using System.Collections.Immutable;
using System.Text;
using Ganhuo.Text;

namespace Ganhuo.Structuring;

/// <summary>
/// Joins hard line wraps, as a PDF or a terminal leaves them, back into paragraphs. A text is taken to be wrapped only
/// when most of its lines are as long as the longest and stop in the middle of a sentence; else nothing is joined.
/// </summary>
internal static class WrapJoiner
{
    private const int ShortestWidth = 16;
    private const int LongestWidth = 90;

    // Title, addressee and what may stand between them.
    private const int HeadLines = 5;
    private const int LongestAddressee = 24;

    private static readonly WordSet TitleEnds = new("报告", "总结", "材料", "汇报", "提纲", "自评", "通报");

    /// <summary>The text without its hard wraps (and the white space around them), or the text itself where it has none:
    /// what comes after matches words across what was a line end.</summary>
    public static NormalText Join(NormalText text)
    {
        var lines = LineReader.Read(text);
        var width = Width(lines);
        if (width == 0 || !IsWrapped(text, lines, width)) return text;
        var indented = lines.Count(l => l.Indent >= 2) * 8 >= lines.Count;
        var removed = new List<TextSpan>();
        for (var i = 1; i < lines.Count; i++)
            if (!(i < HeadLines && StandsAlone(text, lines[i - 1], lines[i]))
                && IsContinuation(text, lines[i - 1], lines[i], width, indented))
                removed.Add(new TextSpan(lines[i - 1].Span.End, lines[i].Span.Start));
        return removed.Count == 0 ? text : Without(text, removed);
    }

    private static NormalText Without(NormalText text, List<TextSpan> gaps)
    {
        var content = new StringBuilder(text.Content.Length);
        var wraps = ImmutableArray.CreateBuilder<int>(gaps.Count);
        var at = 0;
        for (var i = 0; i < gaps.Count; i++)
        {
            var gap = gaps[i];
            content.Append(text.Content, at, gap.Start - at);
            wraps.Add(content.Length);
            at = gap.End;
            if (!JoinsLetters(text.Content, gap)) continue;
            content.Append(' ');
            gaps[i] = new TextSpan(gap.Start + 1, gap.End);
        }

        content.Append(text.Content, at, text.Content.Length - at);
        return new NormalText(content.ToString(), text.Map.Without(gaps)) { Wraps = wraps.MoveToImmutable(), Headings = text.Headings };
    }

    // Two words of Latin letters were apart; Han never is.
    private static bool JoinsLetters(string content, TextSpan gap) =>
        char.IsAsciiLetter(content[gap.Start - 1]) && char.IsAsciiLetter(content[gap.End]);

    private static int Width(List<TextLine> lines)
    {
        if (lines.Count < 5) return 0;
        var lengths = lines.ConvertAll(static l => l.Span.Length + l.Indent);
        lengths.Sort();
        var width = lengths[lengths.Count * 9 / 10];
        return width is >= ShortestWidth and <= LongestWidth && lengths[^1] <= width + Slack(width) + 8 ? width : 0;
    }

    // Letters and digits are half as wide as Han, and a mark may not begin a line: full lines differ by a few.
    private static int Slack(int width) => Math.Max(3, width / 8);

    private static bool IsFull(TextLine line, int width) => line.Span.Length + line.Indent >= width - Slack(width);

    private static bool IsWrapped(NormalText text, List<TextLine> lines, int width)
    {
        var full = lines.Where(l => IsFull(l, width)).ToList();
        var open = full.Count(l => !EndsSentence(text, l));
        return full.Count * 3 >= lines.Count && open * 2 >= full.Count;
    }

    private static bool EndsSentence(NormalText text, TextLine line) =>
        text.Content[line.Span.End - 1] is '。' or '！' or '？' or '；' or '：' or '.' or ':' or '”' or '）';

    private static bool IsContinuation(NormalText text, TextLine before, TextLine line, int width, bool indented)
    {
        if (line.AfterBlank || !IsFull(before, width)) return false;
        if (indented) return line.Indent < 2;
        return !EndsSentence(text, before) && !BeginsAnew(text, line);
    }

    // A title as wide as the page is followed by the addressee or the body, never by more of itself once it has named
    // the document.
    private static bool StandsAlone(NormalText text, TextLine before, TextLine line)
    {
        var content = text.Slice(line.Span);
        if (content.Length <= LongestAddressee && content[^1] is '：' or ':' && content.IndexOfAny('，', '。') < 0) return true;
        return TitleEnds.LengthBefore(text.Slice(before.Span)) > 0;
    }

    private static bool BeginsAnew(NormalText text, TextLine line) =>
        MarkerReader.Read(text.Slice(line.Span)).Numbering is not (Numbering.None or Numbering.Bullet or Numbering.HanIs);
}
