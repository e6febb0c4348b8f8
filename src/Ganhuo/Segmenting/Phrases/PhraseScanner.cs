using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ganhuo.Segmenting.Phrases;

/// <summary>
/// Walks the trie of a phrase automaton over a text, a chunk of positions at a time: filters leave those where a phrase may
/// begin, then all of them take one step together, those that go on take the next, and in the end what was found is put in
/// order. Within a step nothing is decided by a branch: on real text the processor would guess wrong at every fifth character,
/// and that, not the table, is what matching costs.
/// </summary>
internal sealed class PhraseScanner
{
    /// <summary>So many characters behind the end of a chunk are read, though they say nothing.</summary>
    internal const int Pad = 40;

    private const int MaxChunk = 256, MaxMatches = 2048, Reach = PhraseAutomaton.MaxPhraseLength + Pad;

    private readonly PhraseTable _table;
    private readonly PhraseFilter _one, _two, _longer;
    private readonly int _chunk;

    internal PhraseScanner(PhraseParts parts)
    {
        _table = new PhraseTable(parts.Edges, parts.Places);
        var starts = new PhraseStarts(parts.Edges);
        (_one, _two, _longer) = (starts.One, starts.Two, starts.Longer);
        _chunk = Math.Min(MaxChunk, MaxMatches / Math.Max(1, starts.Most));
    }

    /// <summary>Hands every phrase to the visitor, in order of start and end.</summary>
    [SkipLocalsInit]
    internal void Scan<TVisitor>(ReadOnlySpan<char> text, ref TVisitor visitor)
        where TVisitor : IPhraseVisitor, allows ref struct
    {
        var work = new PhraseWork(
            stackalloc ulong[MaxChunk / PhraseFilter.PositionsInMark], stackalloc ushort[MaxChunk], stackalloc ulong[MaxChunk + 1],
            stackalloc ulong[MaxMatches + 1], stackalloc ulong[MaxMatches], stackalloc ushort[MaxChunk + 1]);
        int from = 0;
        for (; from + _chunk + Reach <= text.Length; from += _chunk)
            ScanChunk(ref MemoryMarshal.GetReference(text[from..]), from, _chunk, _chunk + Reach, work, ref visitor);

        // What is read behind the end must be there, but never counts.
        Span<char> rest = stackalloc char[MaxChunk + Reach + Pad];
        text[from..].CopyTo(rest);
        rest = rest[..(text.Length - from + Pad)];
        rest[^Pad..].Clear();
        for (; from < text.Length; from += _chunk)
        {
            int left = text.Length - from;
            ScanChunk(ref MemoryMarshal.GetReference(rest[^(left + Pad)..]), from, Math.Min(_chunk, left), left, work, ref visitor);
        }
    }

    // What begins at the first `count` positions, which stand at `offset` of the text, and ends at `limit` at the latest.
    private void ScanChunk<TVisitor>(
        scoped ref char text, int offset, int count, int limit, scoped PhraseWork work, scoped ref TVisitor visitor)
        where TVisitor : IPhraseVisitor, allows ref struct
    {
        if (TVisitor.PassesOver)
        {
            foreach (ushort start in Candidates(ref text, count, work))
                if (visitor.Wants(offset + start)) Walk(ref text, offset, start, limit, ref visitor);
            return;
        }

        if (!_one.IsEmpty) FindShort(_one, ref text, count, limit, ref work);
        if (!_two.IsEmpty) FindShort(_two, ref text, count, limit, ref work);
        if (!_longer.IsEmpty) FindLonger(ref text, count, limit, ref work);
        Report(work.InOrder(count), offset, ref visitor);
    }

    private static void Report<TVisitor>(scoped ReadOnlySpan<ulong> matches, int offset, scoped ref TVisitor visitor)
        where TVisitor : IPhraseVisitor, allows ref struct
    {
        int last = -1;
        foreach (ulong match in matches)
        {
            int start = PhraseWork.StartOf(match);
            if (start != last && last >= 0) visitor.OnDone(offset + last);
            last = start;
            visitor.OnMatch(offset + start, offset + PhraseWork.EndOf(match), PhraseWork.ValueOf(match));
        }

        if (last >= 0) visitor.OnDone(offset + last);
    }

    private void FindShort(PhraseFilter filter, ref char text, int count, int limit, scoped ref PhraseWork work)
    {
        ref ulong matches = ref MemoryMarshal.GetReference(work.Matches);
        int found = work.Found;
        foreach (ushort start in Candidates(filter, ref text, count, work))
        {
            ulong key = PhraseKey.Start(PhraseKey.Window(ref text, start), filter.Length);
            ref readonly PhraseEdge edge = ref _table.Find(key);
            Unsafe.Add(ref matches, found) = PhraseWork.Pack(start, start + filter.Length, edge.Value);
            found += IfZero(edge.Key ^ key) & IfAtMost(start + filter.Length, limit);
        }

        work.AddList(found);
    }

    private void FindLonger(ref char text, int count, int limit, scoped ref PhraseWork work)
    {
        ref ulong matches = ref MemoryMarshal.GetReference(work.Matches);
        ref ulong open = ref MemoryMarshal.GetReference(work.Open);
        int found = work.Found, going = 0;
        foreach (ushort start in Candidates(_longer, ref text, count, work))
        {
            ulong key = PhraseKey.Start(PhraseKey.Window(ref text, start), 3);
            Step(ref text, start, start + 3, key, limit, ref matches, ref found, ref open, ref going);
        }

        work.AddList(found);
        while (going > 0)
        {
            int steps = going;
            going = 0;
            for (int i = 0; i < steps; i++)
            {
                ulong at = Unsafe.Add(ref open, i);
                int end = PhraseWork.EndOf(at);
                ulong key = PhraseKey.Step(PhraseWork.ValueOf(at), Unsafe.Add(ref text, end));
                Step(ref text, PhraseWork.StartOf(at), end + 1, key, limit, ref matches, ref found, ref open, ref going);
            }

            work.AddList(found);
        }
    }

    private static ReadOnlySpan<ushort> Candidates(PhraseFilter filter, ref char text, int count, PhraseWork work)
    {
        work.Marks.Clear();
        filter.Mark(ref text, count, work.Marks);
        return work.Candidates[..PhraseFilter.Collect(work.Marks, count, work.Candidates)];
    }

    private ReadOnlySpan<ushort> Candidates(ref char text, int count, PhraseWork work)
    {
        work.Marks.Clear();
        if (!_one.IsEmpty) _one.Mark(ref text, count, work.Marks);
        if (!_two.IsEmpty) _two.Mark(ref text, count, work.Marks);
        if (!_longer.IsEmpty) _longer.Mark(ref text, count, work.Marks);
        return work.Candidates[..PhraseFilter.Collect(work.Marks, count, work.Candidates)];
    }

    // Takes one edge, if it is there: notes what ends behind it, and where it goes on.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Step(
        ref char text, int start, int end, ulong key, int limit, ref ulong matches, ref int found, ref ulong open, ref int going)
    {
        ref readonly PhraseEdge edge = ref _table.Find(key);
        ulong different = (edge.Key ^ key) | ((PhraseKey.Window(ref text, end) ^ edge.More) & edge.MoreMask);
        end += BitOperations.PopCount(edge.MoreMask) >> 4;
        int isTaken = IfZero(different) & IfAtMost(end, limit);
        Unsafe.Add(ref matches, found) = PhraseWork.Pack(start, end, edge.Value);
        found += isTaken & ~(edge.Value >> 31);
        Unsafe.Add(ref open, going) = PhraseWork.Pack(start, end, edge.Next);
        going += isTaken & (-edge.Next >>> 31);
    }

    // One start alone, where it depends on the ones before whether it is looked at.
    private void Walk<TVisitor>(scoped ref char text, int offset, int start, int limit, scoped ref TVisitor visitor)
        where TVisitor : IPhraseVisitor, allows ref struct
    {
        if (!_one.IsEmpty) WalkFrom(ref text, offset, start, 1, limit, ref visitor);
        if (!_two.IsEmpty) WalkFrom(ref text, offset, start, 2, limit, ref visitor);
        WalkFrom(ref text, offset, start, 3, limit, ref visitor);
        visitor.OnDone(offset + start);
    }

    private void WalkFrom<TVisitor>(
        scoped ref char text, int offset, int start, int length, int limit, scoped ref TVisitor visitor)
        where TVisitor : IPhraseVisitor, allows ref struct
    {
        ulong key = PhraseKey.Start(PhraseKey.Window(ref text, start), length);
        for (int end = start + length; ; end++)
        {
            ref readonly PhraseEdge edge = ref _table.Find(key);
            if (edge.Key != key || ((PhraseKey.Window(ref text, end) ^ edge.More) & edge.MoreMask) != 0) return;
            end += BitOperations.PopCount(edge.MoreMask) >> 4;
            if (end > limit) return;
            if (edge.Value != PhraseAutomaton.NoValue) visitor.OnMatch(offset + start, offset + end, edge.Value);
            if (edge.Next == 0) return;
            key = PhraseKey.Step(edge.Next, Unsafe.Add(ref text, end));
        }
    }

    // 1 or 0.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int IfZero(ulong value) => 1 + (int)((long)(value | (0 - value)) >> 63);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int IfAtMost(int value, int limit) => 1 + ((limit - value) >> 31);
}
