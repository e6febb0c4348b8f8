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
    // One style three deep is the most a reader can follow; deeper is a mistake that must not cost more with every item.
    private const int DeepestNesting = 4;

    // An item that began inside a paragraph may have a paragraph or two of its own before the next begins one.
    private const int FarthestRunOn = 3;

    private readonly ImmutableArray<OutlineSection> sections;
    private readonly List<Open> open = [];
    private readonly List<Open> all = [];
    private ItemMark? next;

    private EnumerationReader(ImmutableArray<OutlineSection> sections) => this.sections = sections;

    public static ImmutableArray<Enumeration> Read(
        NormalText text, IReadOnlyList<Paragraph> paragraphs, ImmutableArray<OutlineSection> sections)
    {
        var parents = ParentOfEach(paragraphs.Count, sections);
        var found = new List<Enumeration>();
        foreach (var style in ItemMarkReader.Read(text, paragraphs).GroupBy(m => m.Numbering))
        {
            var reader = new EnumerationReader(sections);
            var marks = style.ToList();
            for (var i = 0; i < marks.Count; i++)
            {
                reader.next = i + 1 < marks.Count ? marks[i + 1] : null;
                reader.Add(marks[i], ScopeOf(marks[i], parents, paragraphs, sections));
            }

            found.AddRange(reader.all.Select(o => o.Close(paragraphs)));
        }

        return [.. found.OrderBy(e => e.Span.Start).ThenByDescending(e => e.Span.End)];
    }

    // Of siblings some may be sections and some plain lines: all belong to what encloses the first of them.
    private static int ScopeOf(
        ItemMark mark, int[] parents, IReadOnlyList<Paragraph> paragraphs, ImmutableArray<OutlineSection> sections)
    {
        var scope = parents[mark.Paragraph];
        while (mark.Leading && scope >= 0 && sections[scope].Heading >= 0
            && paragraphs[sections[scope].Heading].Numbering == mark.Numbering)
            scope = sections[scope].Parent;
        return scope;
    }

    private void Add(ItemMark mark, int scope)
    {
        open.RemoveAll(o => !o.Reaches(mark) || !IsWithin(scope, o.Scope));
        var at = open.FindLastIndex(o => o.Waits(mark, scope));
        if (at < 0) at = open.FindLastIndex(o => o.RunsOnInto(mark));
        if (at < 0) at = Repeated(mark, scope);
        if (at < 0 && mark.Ordinal is 1 or null && !(open.Count > 0 && mark.Ordinal is null)) Begin(mark, scope);
        else
        {
            if (at < 0) at = Blamed(mark, scope);
            if (at < 0)
            {
                Begin(mark, scope);
                return;
            }

            open.RemoveRange(at + 1, open.Count - at - 1);
            open[at].Add(mark);
        }
    }

    // 第一，第一，第三，: where the number after it goes on as if it had been the awaited one, 一 opens nothing.
    private int Repeated(ItemMark mark, int scope) =>
        mark.Ordinal == 1 && next is { Ordinal: > 2 } follower && follower.Leading == mark.Leading
        && (mark.Leading || follower.Paragraph == mark.Paragraph)
            ? open.FindLastIndex(o => o.Scope == scope && o.Leading == mark.Leading && o.EndsIn(mark) && o.Last + 2 == follower.Ordinal)
            : -1;

    // A gap is the fault of the sequence nearest below the number, at the same place in the layout if there is one.
    private int Blamed(ItemMark mark, int scope)
    {
        var same = open.FindLastIndex(o => o.Leading == mark.Leading && o.Scope == scope && o.Last < mark.Ordinal);
        return same >= 0 ? same : open.FindLastIndex(o => o.Scope == scope && o.EndsIn(mark));
    }

    private bool IsWithin(int scope, int outer)
    {
        while (scope != outer && scope >= 0) scope = sections[scope].Parent;
        return scope == outer;
    }

    private void Begin(ItemMark mark, int scope)
    {
        if (mark.Leading) open.RemoveAll(o => !o.Leading || (mark.Ordinal == 1 && o.Scope == scope));
        if (open.Count == DeepestNesting) open.RemoveAt(DeepestNesting - 1);
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

        // A 一 behind the first item was meant as the number awaited there.
        public int Last => items[^1].Mark.Ordinal is { } ordinal && (ordinal > 1 || items.Count == 1) ? ordinal : items[^1].Expected;

        public int Scope => scope;

        public bool Leading { get; private set; } = first.Leading;

        public bool Waits(ItemMark mark, int where) => scope == where && EndsIn(mark) && (mark.Ordinal is { } ordinal
            ? ordinal == Last + 1 && (!mark.Leading || Leading)
            : Leading == mark.Leading);

        // 一是 at the end of a lead-in, 二是 at the head of a paragraph soon after or inside the next.
        public bool RunsOnInto(ItemMark mark) => !Leading && mark.Ordinal == Last + 1 && Reaches(mark);

        // Items inside a paragraph end with it, or run on into the next ones; items that lead paragraphs end with their
        // section.
        public bool Reaches(ItemMark mark) =>
            Leading || mark.Paragraph - items[^1].Mark.Paragraph <= (mark.Leading ? FarthestRunOn : 1);

        public bool EndsIn(ItemMark mark) =>
            Leading || items[^1].Mark.Paragraph == mark.Paragraph;

        public void Add(ItemMark mark)
        {
            items.Add((mark, Last + 1));
            Leading |= mark.Leading;
        }

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
