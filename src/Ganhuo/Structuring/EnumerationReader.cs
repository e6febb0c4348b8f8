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

    private const int MostLookedAhead = 16;

    // An item that began inside a paragraph may have a paragraph or two of its own before the next begins one.
    private const int FarthestRunOn = 3;

    private readonly ImmutableArray<OutlineSection> sections;
    private readonly List<Open> open = [];

    // Leading sequences that another of their style and section has taken the place of: 三、 may yet go on with them after
    // a list 一、二、 of its own under 二、.
    private readonly List<Open> aside = [];
    private readonly List<Open> all = [];
    private readonly List<ItemMark> marks = [];
    private int current;

    private EnumerationReader(ImmutableArray<OutlineSection> sections) => this.sections = sections;

    public static ImmutableArray<Enumeration> Read(
        NormalText text, IReadOnlyList<Paragraph> paragraphs, ImmutableArray<OutlineSection> sections)
    {
        var parents = ParentOfEach(paragraphs.Count, sections);
        var found = new List<Enumeration>();
        var all = ItemMarkReader.Read(text, paragraphs);
        var done = 0UL;
        foreach (var first in all)
        {
            if ((done >> (int)first.Numbering & 1) != 0) continue;
            done |= 1UL << (int)first.Numbering;
            var reader = new EnumerationReader(sections);
            foreach (var mark in all)
                if (mark.Numbering == first.Numbering) reader.marks.Add(mark);
            for (; reader.current < reader.marks.Count; reader.current++)
                reader.Add(reader.marks[reader.current], ScopeOf(reader.marks[reader.current], parents, paragraphs, sections));

            foreach (var sequence in reader.all) found.Add(sequence.Close(paragraphs));
        }

        // No two begin with the same number.
        found.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return [.. found];
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
        DropOutOfReach(mark, scope);
        var at = LastOpen(mark, scope, static (o, mark, scope) => o.Waits(mark, scope));
        if (at < 0) at = LastOpen(mark, scope, static (o, mark, _) => o.RunsOnInto(mark));
        if (Resumed(mark, scope, at) is { } resumed)
        {
            Resume(resumed);
            resumed.Add(mark, Follower(mark));
            return;
        }

        if (at < 0 && Doubled(mark, scope) is { } doubled)
        {
            doubled.AddDouble(mark);
            return;
        }

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
            open[at].Add(mark, Follower(mark));
        }
    }

    // The last open sequence that fits; a delegate of its own for every number would be most of what is allocated here.
    private int LastOpen(ItemMark mark, int scope, Func<Open, ItemMark, int, bool> fits)
    {
        var at = open.Count - 1;
        while (at >= 0 && !fits(open[at], mark, scope)) at--;
        return at;
    }

    private void DropOutOfReach(ItemMark mark, int scope)
    {
        for (var i = open.Count - 1; i >= 0; i--)
            if (!open[i].Reaches(mark) || !IsWithin(scope, open[i].Scope)) open.RemoveAt(i);
        for (var i = aside.Count - 1; i >= 0; i--)
            if (!IsWithin(scope, aside[i].Scope)) aside.RemoveAt(i);
    }

    private void Resume(Open sequence)
    {
        aside.Remove(sequence);
        open.RemoveAll(o => o.Scope == sequence.Scope);
        open.Add(sequence);
    }

    // 第一，第一，第三，: where the number after it goes on as if it had been the awaited one, 一 opens nothing.
    private int Repeated(ItemMark mark, int scope) =>
        mark.Ordinal == 1 && Next is { Ordinal: > 2 } follower && follower.Leading == mark.Leading
        && (mark.Leading || follower.Paragraph == mark.Paragraph)
            ? SteppedOver(mark, scope, follower)
            : -1;

    private int SteppedOver(ItemMark mark, int scope, ItemMark follower) =>
        open.FindLastIndex(o => o.Scope == scope && o.Leading == mark.Leading && o.EndsIn(mark) && o.Last + 2 == follower.Ordinal);

    // The number after this one, where it stands at the same place in the layout.
    private int? Follower(ItemMark mark) =>
        Next is { } next && next.Leading == mark.Leading && (mark.Leading || next.Paragraph == mark.Paragraph) ? next.Ordinal : null;

    private ItemMark? Next => current + 1 < marks.Count ? marks[current + 1] : null;

    // 一是，一是，二是，三是: the second 一 stands beside the first, and one 二 follows. A second 二 would belong to the
    // outer list, and the second 一 to an inner one.
    private Open? Doubled(ItemMark mark, int scope)
    {
        if (mark.Ordinal != 1 || Next is not { Ordinal: 2 } follower || follower.Leading != mark.Leading) return null;
        var at = LastOpen(mark, scope,
            static (o, mark, scope) => o.Scope == scope && o.Leading == mark.Leading && o.IsOne && o.IsBeside(mark));
        if (at < 0) return null;
        var (seen, stop) = (0, Math.Min(marks.Count, current + MostLookedAhead));
        for (var i = current + 1; i < stop && marks[i].Ordinal != 1 && (mark.Leading || marks[i].Paragraph == mark.Paragraph); i++)
            if (marks[i].Ordinal == 2) seen++;
        return seen == 1 ? open[at] : null;
    }

    // The number goes on with an earlier list of its own kind (headings with headings) where the one open now has gone
    // past it, or is of the other kind.
    private Open? Resumed(ItemMark mark, int scope, int waiting)
    {
        if (aside.Count == 0 || !mark.Leading || mark.Ordinal is null or 1) return null;
        var last = waiting >= 0 ? waiting : LastOpen(mark, scope, static (o, _, scope) => o.Scope == scope && o.Leading);
        var now = last < 0 ? null : open[last];
        if (now is null || (waiting >= 0 && now.Heading == mark.Heading)) return null;
        return now.Heading != mark.Heading || mark.Ordinal <= now.Last
            ? LastAside(mark, scope)
            : null;
    }

    private Open? LastAside(ItemMark mark, int scope) => aside.FindLast(o => o.Waits(mark, scope) && o.Heading == mark.Heading);

    // A gap is the fault of the sequence nearest below the number, at the same place in the layout if there is one.
    private int Blamed(ItemMark mark, int scope)
    {
        var same = LastOpen(mark, scope, static (o, mark, scope) => o.Leading == mark.Leading && o.Scope == scope && o.Last < mark.Ordinal);
        return same >= 0 ? same : LastOpen(mark, scope, static (o, mark, scope) => o.Scope == scope && o.EndsIn(mark));
    }

    private bool IsWithin(int scope, int outer)
    {
        while (scope != outer && scope >= 0) scope = sections[scope].Parent;
        return scope == outer;
    }

    private void Begin(ItemMark mark, int scope)
    {
        if (mark.Leading) SetAside(mark, scope);
        if (open.Count == DeepestNesting) open.RemoveAt(DeepestNesting - 1);
        var sequence = new Open(mark, scope, open.Count);
        open.Add(sequence);
        all.Add(sequence);
    }

    private void SetAside(ItemMark mark, int scope)
    {
        for (var i = 0; i < open.Count; i++)
        {
            var again = mark.Ordinal == 1 && open[i].Scope == scope;
            if (open[i].Leading && again) aside.Add(open[i]);
            if (!open[i].Leading || again) open.RemoveAt(i--);
        }

        if (aside.Count > DeepestNesting) aside.RemoveRange(0, aside.Count - DeepestNesting);
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

        /// <summary>The number that counting goes on from.</summary>
        public int Last { get; private set; } = first.Ordinal ?? 1;

        public bool IsOne => items.Count == 1 && Last == 1;

        public bool Heading => items[^1].Mark.Heading;

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

        public bool IsBeside(ItemMark mark) =>
            mark.Paragraph - items[^1].Mark.Paragraph == (mark.Leading ? 1 : 0);

        public void Add(ItemMark mark, int? follower)
        {
            items.Add((mark, Last + 1));
            Last = GoesOnFrom(mark, follower);
            Leading |= mark.Leading;
        }

        // 二，二，四: the second 二 was meant as 三. 三，二，四: 二 is out of its place, and 四 is in its own. A 一 behind the
        // first item was meant as the number awaited there.
        private int GoesOnFrom(ItemMark mark, int? follower)
        {
            if (mark.Ordinal is not { } ordinal || ordinal == 1 || follower == Last + 2) return Last + 1;
            return ordinal <= Last && follower == Last + 1 ? Last : ordinal;
        }

        // The items after it are numbered as if it were not there.
        public void AddDouble(ItemMark mark) => items.Add((mark, Last + 1));

        public Enumeration Close(IReadOnlyList<Paragraph> paragraphs)
        {
            var inline = items.Count > 1
                ? items[^1].Mark.Paragraph == items[0].Mark.Paragraph
                : !items[0].Mark.Leading;
            var closed = ImmutableArray.CreateBuilder<EnumerationItem>(items.Count);
            for (var i = 0; i < items.Count; i++)
            {
                var (mark, expected) = items[i];
                var end = i + 1 < items.Count ? Math.Max(mark.Span.End, items[i + 1].Mark.Span.Start) : paragraphs[mark.Paragraph].Span.End;
                closed.Add(new EnumerationItem(
                    mark.Numbering, mark.Ordinal, expected, mark.Span, new TextSpan(mark.Span.Start, end), mark.Paragraph));
            }

            return new Enumeration(closed.MoveToImmutable(), inline, depth);
        }
    }
}
