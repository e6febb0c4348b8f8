using Ganhuo.Text;

namespace Ganhuo.Structuring;

/// <summary>Every number that opens an item: at the head of a paragraph, or after a mark inside it.</summary>
internal static class ItemMarkReader
{
    // What goes before a number that is spoken of, and after it.
    private const string Pointers = "第图表注式见和至及与、附—-";
    private const string Pointed = "项款条班组号";

    // What an item begins with, and no number is given to: （二）班子建设.
    private static readonly WordSet Begun = new(
        "项目", "班子", "班前", "班组", "班级", "组织", "组建", "组成", "组团", "条件", "条线", "条块", "号召", "款项", "款物");

    public static List<ItemMark> Read(NormalText text, IReadOnlyList<Paragraph> paragraphs)
    {
        var marks = new List<ItemMark>();
        var (brackets, suspects) = (new BracketPairs(), new List<int>());
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Kind is not (ParagraphKind.Body or ParagraphKind.Heading)) continue;
            if (paragraph.Numbering is not (Numbering.None or Numbering.Bullet))
                marks.Add(new ItemMark(paragraph.Numbering, paragraph.Ordinal, paragraph.Marker, paragraph.Index, true,
                    paragraph.Kind == ParagraphKind.Heading));
            if (paragraph.Kind == ParagraphKind.Body) ReadInside(text, paragraph, marks, brackets, suspects);
        }

        return marks;
    }

    private static void ReadInside(
        NormalText text, Paragraph paragraph, List<ItemMark> marks, BracketPairs brackets, List<int> suspects)
    {
        var content = text.Slice(paragraph.Span);
        var pairs = brackets.Outermost(content);
        var pair = 0;
        var from = Math.Max(0, marks.Count - 1);
        var circled = content.ContainsAnyInRange('①', '⑳');
        suspects.Clear();
        for (var at = paragraph.Marker.Length; at < content.Length; at++)
        {
            // Between Han nothing begins, neither an item nor a bracket; and between letters and digits only a circled number.
            if (at > 0 && HanCharacter.Is(content[at]) && HanCharacter.Is(content[at - 1]))
            {
                if (circled) continue;
                at = text.NextMark(new TextSpan(paragraph.Span.Start + at, paragraph.Span.End)) - paragraph.Span.Start;
                if (at == content.Length) break;
            }

            // A bracketed number is itself a pair; look before it is jumped over.
            if (at > 0 && CanOpenItem(content, at) && Mark(content, at, paragraph) is { } mark)
            {
                marks.Add(mark);
                at += mark.Span.Length - 1;
                while (pair < pairs.Length && pairs[pair].Start <= at) pair++;
                continue;
            }

            if (at > 0 && CanOpenItem(content, at) && IsOneFigure(content[at..])) suspects.Add(at);
            while (pair < pairs.Length && pairs[pair].Start < at) pair++;
            if (pair < pairs.Length && pairs[pair].Start == at) at = pairs[pair++].End - 1;
        }

        if (suspects.Count > 0 && marks.Count > 0) AddMistyped(content, paragraph, suspects, marks, from);
    }

    // 二市 between 一是 and 三是: the number that is called for stands there, the word after it is mistyped or lost.
    private static void AddMistyped(
        ReadOnlySpan<char> content, Paragraph paragraph, List<int> suspects, List<ItemMark> marks, int from)
    {
        var next = from;
        foreach (var at in suspects)
        {
            var start = paragraph.Span.Start + at;
            while (next < marks.Count && marks[next].Span.Start < start) next++;
            var value = MistypedMarker.ValueAt(content[at..]);
            var before = next > from && Is(marks[next - 1], paragraph, value - 1);
            var after = next < marks.Count && Is(marks[next], paragraph, value + 1);
            if (!before && !(after && value == 1)) continue;
            var length = MistypedMarker.LengthAt(
                content[at..], certain: before && after, awaited: before && content[at - 1] is '。' or '；' or ';');
            if (length > 0)
                marks.Insert(next, new ItemMark(Numbering.HanIs, null, new TextSpan(start, start + length), paragraph.Index, false));
        }
    }

    private static bool IsOneFigure(ReadOnlySpan<char> text) =>
        HanNumeral.LengthAt(text) == 1 || (text.Length > 1 && text[1] == '是' && MistypedMarker.ValueAt(text) > 0);

    private static bool Is(ItemMark mark, Paragraph paragraph, int? ordinal) =>
        mark.Paragraph == paragraph.Index && mark.Numbering == Numbering.HanIs && mark.Ordinal == ordinal;

    private static bool CanOpenItem(ReadOnlySpan<char> content, int at) =>
        content[at] is >= '①' and <= '⑳'
        || (content[at] != ' ' && !IsBehindColonOfFigure(content, at)
        && (content[at - 1] is '。' or '；' or '：' or '，' or '！' or '？' or ';' or ':' or '”' or '\n'
            || (content[at - 1] == ' ' && at > 1 && ClauseMarks.EndsClause(content[at - 2]))));

    // 7:30, 比分3：2: the figure behind a colon behind a figure is one with it.
    private static bool IsBehindColonOfFigure(ReadOnlySpan<char> content, int at) =>
        char.IsAsciiDigit(content[at]) && at > 1 && (content[at - 1] is ':' or '：') && char.IsAsciiDigit(content[at - 2]);

    private static ItemMark? Mark(ReadOnlySpan<char> content, int at, Paragraph paragraph)
    {
        var marker = MarkerReader.Read(content[at..]);
        if (marker.Ordinal is null && marker.Numbering != Numbering.Series) return null;
        if (IsReference(content, at, at + marker.Length, marker.Numbering)) return null;
        var inline = marker.Numbering is Numbering.HanIs or Numbering.Qi or Numbering.Series or Numbering.Circled
            or Numbering.ArabicInParentheses or Numbering.Arabic or Numbering.HanInParentheses || IsPlainOrdinal(marker, content, at);
        // ， opens an item only for the words that can mean nothing else; "一是" after a comma is one.
        if (!inline || (content[at - 1] == '，' && marker.Numbering is not (Numbering.HanIs or Numbering.Circled or Numbering.Qi)))
            return null;
        var start = paragraph.Span.Start + at;
        return new ItemMark(
            marker.Numbering, marker.Ordinal, new TextSpan(start, start + marker.Length), paragraph.Index, false);
    }

    // （二）、（四）项, 见图①、③: a number that is spoken of opens nothing.
    private static bool IsReference(ReadOnlySpan<char> content, int at, int end, Numbering numbering)
    {
        if (numbering is not (Numbering.HanInParentheses or Numbering.ArabicInParentheses or Numbering.Circled)) return false;
        if (at > 0 && Pointers.Contains(content[at - 1], StringComparison.Ordinal)) return true;
        return end < content.Length && (Pointed.Contains(content[end], StringComparison.Ordinal) && Begun.LengthAt(content[end..]) == 0
            || (content[end - 1] is '、' or '.' && MarkerReader.Read(content[end..]).Numbering == numbering)
            || (content[end] is '、' or '和' or '至' or '—' or '-' && MarkerReader.Read(content[(end + 1)..]).Numbering == numbering));
    }

    private static bool IsPlainOrdinal(Marker marker, ReadOnlySpan<char> content, int at) =>
        marker.Numbering == Numbering.Ordinal && content[at + marker.Length - 1] is '，' or '、' or '：' or ',';
}
