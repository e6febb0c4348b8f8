using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Structuring;

/// <summary>
/// Groups item numbers into enumerations. Sequences of one style nest: a number goes to the innermost open sequence
/// that waits for it, 一 that no sequence waits for opens a new one inside the current item, and a number nobody waits
/// for belongs to the innermost sequence, as its mistake.
/// </summary>
internal sealed class EnumerationReader
{
    private readonly List<Open> open = [];
    private readonly List<Open> all = [];

    public static ImmutableArray<Enumeration> Read(
        NormalText text, IReadOnlyList<Paragraph> paragraphs, ImmutableArray<OutlineSection> sections)
    {
        var parents = ParentOfEach(paragraphs.Count, sections);
        var found = new List<Enumeration>();
        foreach (var style in ItemMarkReader.Read(text, paragraphs).GroupBy(m => m.Numbering))
        {
            var reader = new EnumerationReader();
            foreach (var mark in style) reader.Add(mark, parents[mark.Paragraph]);
            found.AddRange(reader.all.Select(o => o.Close(paragraphs)));
        }

        return [.. found.OrderBy(e => e.Span.Start).ThenByDescending(e => e.Span.End)];
    }

    private void Add(ItemMark mark, int scope)
    {
        open.RemoveAll(o => !o.Reaches(mark, scope));
        var at = open.FindLastIndex(o => o.Waits(mark));
        if (at < 0 && mark.Ordinal is 1 or null && !(open.Count > 0 && mark.Ordinal is null)) Begin(mark, scope);
        else if (at < 0 && open.Count == 0) Begin(mark, scope);
        else
        {
            if (at < 0) at = Blamed(mark);
            open.RemoveRange(at + 1, open.Count - at - 1);
            open[at].Add(mark);
        }
    }

    // A gap is the fault of the sequence nearest below the number, at the same place in the layout if there is one.
    private int Blamed(ItemMark mark)
    {
        var same = open.FindLastIndex(o => o.Leading == mark.Leading && o.Last < mark.Ordinal);
        return same >= 0 ? same : open.Count - 1;
    }

    private void Begin(ItemMark mark, int scope)
    {
        if (mark.Leading) open.RemoveAll(o => !o.Leading || mark.Ordinal == 1);
        var sequence = new Open(mark, scope, open.Count);
        open.Add(sequence);
        all.Add(sequence);
    }

    // The section whose direct child a paragraph is, so that headings of one parent make one sequence.
    private static int[] ParentOfEach(int count, ImmutableArray<OutlineSection> sections)
    {
        var parents = new int[count];
        Array.Fill(parents, -1);
        for (var i = 0; i < sections.Length; i++)
        {
            for (var p = sections[i].FirstParagraph; p < sections[i].EndParagraph; p++) parents[p] = i;
            if (sections[i].Heading >= 0) parents[sections[i].Heading] = sections[i].Parent;
        }

        return parents;
    }

    private sealed class Open(ItemMark first, int scope, int depth)
    {
        private readonly List<(ItemMark Mark, int Expected)> items = [(first, first.Ordinal ?? 1)];

        public int Last => items[^1].Mark.Ordinal ?? items[^1].Expected;

        public bool Leading => items[0].Mark.Leading;

        public bool Waits(ItemMark mark) => mark.Ordinal is { } ordinal
            ? ordinal == Last + 1 && (mark.Leading ? Leading : true)
            : Leading == mark.Leading;

        // Items inside a paragraph end with it; items that lead paragraphs end with their section.
        public bool Reaches(ItemMark mark, int where) =>
            Leading ? scope == where : items[^1].Mark.Paragraph == mark.Paragraph;

        public void Add(ItemMark mark) => items.Add((mark, Last + 1));

        public Enumeration Close(IReadOnlyList<Paragraph> paragraphs)
        {
            var inline = items.Count > 1
                ? items.All(i => i.Mark.Paragraph == items[0].Mark.Paragraph)
                : !items[0].Mark.Leading;
            var closed = items.Select((item, i) => new EnumerationItem(
                item.Mark.Numbering, item.Mark.Ordinal, item.Expected, item.Mark.Span,
                new TextSpan(item.Mark.Span.Start, i + 1 < items.Count
                    ? Math.Max(item.Mark.Span.End, items[i + 1].Mark.Span.Start)
                    : paragraphs[item.Mark.Paragraph].Span.End),
                item.Mark.Paragraph));
            return new Enumeration([.. closed], inline, depth);
        }
    }
}
