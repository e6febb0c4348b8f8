using Ganhuo.Text;

namespace Ganhuo.Structuring;

/// <summary>Says of every line whether it is title, speaker, addressee, heading, body or furniture.</summary>
internal sealed class LayoutReader(NormalText text)
{
    private const int LongestTitle = 60;
    private const int MostTitleLines = 4;
    private const int LongestBareHeading = 30;
    private const int LongestSignature = 30;
    private const int LongestSeal = 8;
    private const int LongestHeading = 220;

    // So many short lines of one kind, each over a paragraph, are headings whatever they say.
    private const int FewestAlike = 3;
    private const int LongestUnendedLine = 40;

    private static readonly WordSet DocumentNouns = new(
        "报告", "材料", "总结", "汇报", "提纲", "发言", "评估", "自评", "自查", "清单", "方案", "通报", "纪要");

    private static readonly WordSet TitleNouns = new("报告", "材料", "总结", "汇报", "提纲");

    // 今年抓了以下四项工作： leads to a list, and addresses nobody.
    private static readonly WordSet LeadIns = new("如下", "以下", "下列", "主要", "个方面", "项工作");

    private static readonly WordSet Salutations = new(
        "同志", "领导", "尊敬", "各位", "代表", "委员", "各乡", "各镇", "各县", "各市", "各区", "各街道", "直各", "各单位", "各部门", "各直属");

    // 还欠什么，明年怎么补: short enough to head what stands under it, whatever its words.
    private const int LongestShort = 16;

    private bool headsByShape;

    public ParagraphKind[] Read(List<LineShape> lines)
    {
        AdoptMistypedMarkers(lines);
        headsByShape = CountByShape(lines) >= FewestAlike;
        var kinds = new ParagraphKind[lines.Count];
        var head = ReadHead(lines, kinds);
        var foot = ReadFoot(lines, kinds, head);
        for (var i = head; i < foot; i++) kinds[i] = KindOf(lines, i, foot);
        return kinds;
    }

    // Before the first body line: title lines, document numbers, speakers, dates in brackets, the addressee.
    private int ReadHead(List<LineShape> lines, ParagraphKind[] kinds)
    {
        var titles = 0;
        var i = 0;
        for (; i < lines.Count - 1; i++)
        {
            var line = lines[i];
            if (line.IsFurniture || titles == 0 && AnnouncesTitle(line, lines[i + 1])) kinds[i] = ParagraphKind.Furniture;
            else if (line.IsSpeaker) kinds[i] = ParagraphKind.Speaker;
            else if (IsAddressee(line)) kinds[i] = ParagraphKind.Addressee;
            else if (line.Level >= 1 && !IsDeclaredTitle(lines, line, titles)) break;
            else if (IsTitle(line, titles) || (titles > 0 && EndsTitle(lines[i - 1], line)))
                kinds[i] = titles++ == 0 || LooksLikeTitle(line) ? ParagraphKind.Title : ParagraphKind.Speaker;
            else break;
            if (kinds[i] == ParagraphKind.Addressee) return i + 1;
        }

        // A head without a body is a list of short lines, not a report.
        return i;
    }

    // 好的，以下是为您起草的述职报告：, and the report below it: what a writer's assistant said is not the report's.
    private bool AnnouncesTitle(LineShape line, LineShape next) =>
        (line.EndsWithColon || !line.IsOpen) && line.Length <= LongestTitle && LeadIns.IsIn(text.Slice(line.Line.Span))
        && IsTitle(next, 0) && LooksLikeTitle(next);

    private bool IsTitle(LineShape line, int titles)
    {
        if (titles >= MostTitleLines || !line.IsOpen || line.EndsWithColon || line.Length > LongestTitle) return false;
        if (titles > 0 && text.Content[line.Line.Span.Start] == '【') return false;
        if (line.HashMarks > 0) return titles == 0;
        if (line.Marker.Numbering != Numbering.None) return false;
        return titles == 0 ? line.Commas <= 1 : line.Commas == 0 && (LooksLikeTitle(line) || !IsBareHeadingText(line));
    }

    // Many set the title, too, as a heading of the first level: it names a document, or nothing else has its level.
    private bool IsDeclaredTitle(List<LineShape> lines, LineShape line, int titles) =>
        titles == 0 && line.Marker.Numbering == Numbering.None
        && (LooksLikeTitle(line) || (lines.Count(l => l.Level == line.Level) == 1 && lines.Exists(l => l.Level > line.Level)));

    // A title broken in the middle: what names the document (…的报告) stands on the second line only.
    private bool EndsTitle(LineShape before, LineShape line) =>
        line.IsOpen && line.Commas == 0 && line.Length <= LongestTitle && line.Marker.Numbering == Numbering.None
        && !NamesDocument(before) && NamesDocument(line);

    private bool NamesDocument(LineShape line)
    {
        var content = text.Slice(line.Line.Span);
        return DocumentNouns.LengthBefore(content) > 0 || (content.StartsWith("关于") && content.EndsWith("情况"));
    }

    private bool LooksLikeTitle(LineShape line)
    {
        var content = text.Slice(line.Line.Span);
        return TitleNouns.IsIn(content) || content.StartsWith("——") || content.StartsWith("关于");
    }

    private bool IsAddressee(LineShape line)
    {
        if (!line.EndsWithColon || line.Length > 40 || line.Marker.Numbering != Numbering.None) return false;
        var content = text.Slice(line.Line.Span);
        if (content.Contains('。') || LeadIns.IsIn(text.Content.AsSpan(line.Line.Span.Start, line.Length))) return false;
        return !content.Contains('，') || Salutations.IsIn(text.Content.AsSpan(line.Line.Span.Start, line.Length));
    }

    // After the last body line: signature, date, contacts. A bare short last line is a signature only above a date or
    // where it names a unit; otherwise a list would lose its last item.
    private int ReadFoot(List<LineShape> lines, ParagraphKind[] kinds, int head)
    {
        var foot = lines.Count;
        while (foot > head + 1)
        {
            var line = lines[foot - 1];
            var signature = line.IsOpen && !line.EndsWithColon && line.Marker.Numbering == Numbering.None
                && line.Commas == 0 && line.Length <= LongestSignature && line.Level is null
                && (foot < lines.Count || NamesUnit(line));
            if (!line.IsFurniture && !line.IsSpeaker && !signature) break;
            if (signature && !line.IsFurniture && !line.IsSpeaker && ((IsBareHeadingText(line) && !NamesUnit(line)) || IsRemark(line)))
                break;
            kinds[--foot] = ParagraphKind.Furniture;
        }

        return foot;
    }

    // （盖章） goes with a signature, a whole sentence in brackets does not.
    private bool IsRemark(LineShape line) =>
        line.Length > LongestSeal && text.Content[line.Line.Span.Start] is '（' or '(' or '【' or '[';

    private bool NamesUnit(LineShape line) =>
        text.Content[line.Line.Span.End - 1] is '组' or '委' or '局' or '府' or '会' or '院' or '校' or '司' or '部' or '处'
            or '厅' or '办' or '队' or '所' or '站' or '心' or '道' or '镇' or '乡' or '支' or '社' or '厂' or '学';

    private ParagraphKind KindOf(List<LineShape> lines, int i, int foot)
    {
        var line = lines[i];
        if (line.IsFurniture) return ParagraphKind.Furniture;
        if (line.HashMarks > 0 || IsDeclaredHeading(line)) return ParagraphKind.Heading;
        return line.Marker.Numbering switch
        {
            Numbering.None => IsBareHeading(lines, i, foot) ? ParagraphKind.Heading : ParagraphKind.Body,
            Numbering.Bullet => IsBulletedHeading(lines, i, foot) ? ParagraphKind.Heading : ParagraphKind.Body,
            _ => IsNumberedHeading(lines, i, foot) ? ParagraphKind.Heading : ParagraphKind.Body,
        };
    }

    // Typists set whole paragraphs in the style of a heading, because it looks well: those have more than one sentence.
    private static bool IsDeclaredHeading(LineShape line) =>
        line.Level >= 1 && line.Length <= LongestHeading && line.Length > line.MarkerLength && line.IsOneSentence;

    // A numbered line that ends no sentence, or is one short sentence over a body of its own.
    private bool IsNumberedHeading(List<LineShape> lines, int i, int foot)
    {
        var line = lines[i];
        var words = line.Length - line.MarkerLength;
        if (words == 0 || line.Length > LongestHeading || GoesOnWithItem(line)) return false;
        var outer = IsOuter(line.Marker.Numbering);
        var followed = i + 1 < foot && IsUnder(line.Marker.Numbering, lines[i + 1]);
        if (line.IsOpen) return !line.EndsWithColon || words <= LongestBareHeading ? outer || followed : false;
        // A short article of a statute is all it has to say, an item ends in ；, and one right after its sibling is a
        // list's last item, whatever follows.
        if (line.Marker.Numbering == Numbering.Article || IsItemOfList(lines, i)) return false;
        return line.FirstStop == words - 1 && words <= 40 && line.Commas <= 1 && followed && (outer || words <= 30);
    }

    // 三、下一步打算 1.加强学习，每月一次。 has its first item in it; 二、存在的问题 （一）学习方面 is two headings.
    private bool GoesOnWithItem(LineShape line) =>
        (!line.IsOpen || line.Commas > 0)
        && RunInHeading.LengthIn(text.Slice(line.Line.Span)[line.MarkerLength..], line.Marker.Numbering) > 0;

    private bool IsItemOfList(List<LineShape> lines, int i) =>
        text.Content[lines[i].Line.Span.End - 1] is '；' or ';'
        || (i > 0 && lines[i - 1].Marker.Numbering == lines[i].Marker.Numbering);

    // What follows a heading stands under it: running text, or a number of an inner style. （七） after 5. goes on with the
    // list that 5. is part of; 5. after （二） may go on counting through all of them.
    private static bool IsUnder(Numbering heading, LineShape next) =>
        next.Marker.Numbering is Numbering.None or Numbering.Bullet
            ? next.Length > 12
            : next.Marker.Numbering != heading && !(IsOuter(next.Marker.Numbering) && !IsOuter(heading))
                && (next.Marker.Ordinal is 1 or null || SectionBuilder.Rank(next.Marker.Numbering) > SectionBuilder.Rank(heading));

    // 一、 closes a （一） above it, it never stands under one.
    private static bool IsOuter(Numbering numbering) =>
        numbering is Numbering.Part or Numbering.Chapter or Numbering.ChapterSection or Numbering.Han;

    // ● 支部和队伍, alone over a paragraph: where its like stand above or below it, it is an item of their list.
    private bool IsBulletedHeading(List<LineShape> lines, int i, int foot)
    {
        var line = lines[i];
        return line.IsOpen && !line.EndsWithColon && line.WordsLength <= LongestBareHeading && line.Commas <= 1
            && i > 0 && lines[i - 1].Marker.Numbering != Numbering.Bullet && i + 1 < foot && lines[i + 1] is var next
            && next.Marker.Numbering != Numbering.Bullet && !next.IsOpen && next.Length >= line.Length * 2 && StandsBetween(lines, i);
    }

    private bool IsBareHeading(List<LineShape> lines, int i, int foot)
    {
        var line = lines[i];
        if (!line.IsOpen || line.WordsLength > LongestBareHeading || line.Commas > 1 || i + 1 >= foot) return false;
        var content = text.Slice(line.Line.Span);
        if (content[0] == '【' && content[^1] == '】') return content.Length > 3;
        var next = lines[i + 1];
        if (!StandsBetween(lines, i)) return false;
        if (headsByShape && IsHeadByShape(lines, i)) return true;
        var over = !next.IsOpen || next.Length > line.Length * 2 || next.Marker.Numbering != Numbering.None;
        return over && (IsBareHeadingText(line)
            || (line.Length <= LongestShort && !next.IsOpen && !line.EndsWithColon
            && (line.Commas == 0 || next.Length >= line.Length * 3)));
    }

    // A long line that ends no sentence goes on in the next, and so does one whose bracket closes there.
    private bool StandsBetween(List<LineShape> lines, int i) =>
        !ClauseMarks.Closers.Contains(text.Content[lines[i + 1].Line.Span.Start], StringComparison.Ordinal)
        && (i == 0 || lines[i - 1].Length <= LongestUnendedLine || EndsPart(lines[i - 1]));

    private bool EndsPart(LineShape line) =>
        text.Content[line.Line.Span.End - 1] is var last
        && (ClauseMarks.EndsSentence(last) || ClauseMarks.Closers.Contains(last, StringComparison.Ordinal)
        || last is '：' or ':' or '.' or '…');

    // 看民生，柴米油盐总关情: no word says that it is a heading, but it stands over a paragraph as its like do.
    private bool IsHeadByShape(List<LineShape> lines, int i)
    {
        var line = lines[i];
        if (!line.IsOpen || line.EndsWithColon || line.Marker.Numbering != Numbering.None || line.Length is < 4 or > LongestBareHeading
            || line.Commas > 1 || i + 1 >= lines.Count || line.IsFurniture || line.IsSpeaker) return false;
        var next = lines[i + 1];
        return !next.IsOpen && next.Length >= line.Length * 2 && next.Marker.Numbering == Numbering.None
            && i > 0 && EndsPart(lines[i - 1]) && StandsBetween(lines, i);
    }

    // Where every other line is short and open, the text is verse or a table, and nothing of it a heading.
    private int CountByShape(List<LineShape> lines)
    {
        var (alike, open) = (0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            if (IsHeadByShape(lines, i)) alike++;
            else if (lines[i].IsOpen && lines[i].Marker.Numbering == Numbering.None) open++;
        }

        return open * 2 <= lines.Count ? alike : 0;
    }

    private bool IsBareHeadingText(LineShape line) => HeadingWords.AreIn(text.Slice(line.Line.Span));

    // 一载是, 二市, 三切实: the number its neighbours call for stands there, the word after it is mistyped or lost.
    private void AdoptMistypedMarkers(List<LineShape> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var content = text.Slice(lines[i].Line.Span);
            if (lines[i].Marker.Numbering != Numbering.None || content.Length < 6) continue;
            var value = MistypedMarker.ValueAt(content);
            if (value == 0) continue;
            var before = NeighbourIs(lines, i, -1, value - 1);
            var after = NeighbourIs(lines, i, 1, value + 1);
            var length = MistypedMarker.LengthAt(content, certain: (before || value == 1) && after, awaited: before);
            if (length > 0 && (before || after))
                lines[i].Adopt(new Marker(Numbering.HanIs, null, length), text);
        }
    }

    private static bool NeighbourIs(List<LineShape> lines, int i, int step, int ordinal)
    {
        for (var (j, tries) = (i + step, 0); j >= 0 && j < lines.Count && tries < 4; j += step, tries++)
        {
            var marker = lines[j].Marker;
            if (marker.Numbering == Numbering.HanIs) return marker.Ordinal == ordinal;
            if (marker.Numbering != Numbering.None) return false;
        }

        return false;
    }
}
