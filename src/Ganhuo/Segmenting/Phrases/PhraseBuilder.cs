using static System.FormattableString;

namespace Ganhuo.Segmenting.Phrases;

/// <summary>Turns sorted, distinct phrases into the edges of a <see cref="PhraseAutomaton"/>.</summary>
internal sealed class PhraseBuilder
{
    // Where some phrases have gaps, so many entries may begin at one place; they wait on the stack for their turn.
    private const int MostAtOneStart = 512;

    private readonly string[] _phrases;
    private readonly int[] _values;
    private readonly Stack<Branch> _pending = new();
    private PhraseEdge[] _edges = new PhraseEdge[64];
    private int _edgeCount, _nodes;

    // Phrase number i stands for values[i].
    private PhraseBuilder(string[] sortedPhrases, int[] values)
    {
        _phrases = sortedPhrases;
        _values = values;
        for (int i = 0; i < _phrases.Length;) i = AddStart(i);
        while (_pending.TryPop(out Branch? next)) AddSteps(next);
    }

    /// <summary>
    /// Builds the parts of an automaton. Phrase number i stands under <paramref name="entries"/>[i], and is the beginning of
    /// <paramref name="gaps"/>[i] where that is not null.
    /// </summary>
    /// <exception cref="ArgumentException">A phrase is empty or too long, or too many with gaps begin alike.</exception>
    internal static PhraseParts Build(string[] phrases, int[] entries, GapPhrase?[] gaps)
    {
        for (int i = 0; i < phrases.Length; i++) RequireUsable(phrases[i], i);
        int[] order = InOrder(phrases);
        string[] distinct = new string[phrases.Length];
        int[] values = new int[phrases.Length];
        var sorted = new PhraseEntry[phrases.Length];
        var withGaps = new List<GapPhrase>();
        int count = 0;
        for (int i = 0; i < order.Length; i++)
        {
            string phrase = phrases[order[i]];
            if (gaps.Length > 0 && gaps[order[i]] is { } gap) withGaps.Add(gap);
            bool isGap = gaps.Length > 0 && gaps[order[i]] is not null;
            bool isLast = i + 1 == order.Length || phrases[order[i + 1]] != phrase;
            sorted[i] = new PhraseEntry(entries[order[i]], isLast, isGap ? withGaps.Count : 0);
            if (count > 0 && distinct[count - 1] == phrase) continue;
            (distinct[count], values[count++]) = (phrase, i);
        }

        var builder = new PhraseBuilder(distinct[..count], values[..count]);
        int most = withGaps.Count == 0 ? 0 : MostAlike(builder._phrases, builder._values, sorted.Length);
        PhraseEdge[] edges = builder._edges[..builder._edgeCount];
        return new PhraseParts(edges, PhrasePlaces.For([.. edges.Select(e => e.Key)]), sorted, [.. withGaps], most);
    }

    // Entries of one phrase stay in the order given.
    private static int[] InOrder(string[] phrases)
    {
        int[] order = new int[phrases.Length];
        for (int i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(order, (a, b) =>
        {
            int byPhrase = string.CompareOrdinal(phrases[a], phrases[b]);
            return byPhrase != 0 ? byPhrase : a.CompareTo(b);
        });
        return order;
    }

    // The entries of a phrase and of all it begins with. In order, what a phrase begins with stands on a stack before it.
    private static int MostAlike(string[] phrases, int[] values, int entries)
    {
        int most = 0;
        var above = new Stack<string>();
        var counts = new Stack<int>();
        for (int i = 0; i < phrases.Length; i++)
        {
            while (above.TryPeek(out string? last) && !phrases[i].StartsWith(last, StringComparison.Ordinal))
            {
                above.Pop();
                counts.Pop();
            }

            int own = (i + 1 < phrases.Length ? values[i + 1] : entries) - values[i];
            above.Push(phrases[i]);
            counts.Push(own + (counts.TryPeek(out int before) ? before : 0));
            most = Math.Max(most, counts.Peek());
        }

        return most <= MostAtOneStart ? most
            : throw new ArgumentException(Invariant($"{most} entries begin alike; where some have gaps, at most {MostAtOneStart} may."));
    }

    private static void RequireUsable(string phrase, int index)
    {
        if (string.IsNullOrEmpty(phrase))
            throw new ArgumentException(Invariant($"Phrase number {index} is empty."));
        if (phrase.Length > PhraseAutomaton.MaxPhraseLength)
            throw new ArgumentException(
                Invariant($"Phrase number {index} has {phrase.Length} characters; at most {PhraseAutomaton.MaxPhraseLength} are taken."));
    }

    // A phrase of one or two characters is found by a key of its own; longer ones start at their first three.
    private int AddStart(int index)
    {
        string phrase = _phrases[index];
        if (phrase.Length < 3)
        {
            ulong key = phrase.Length == 1 ? PhraseKey.One(phrase[0]) : PhraseKey.Two(phrase[0], phrase[1]);
            Add(new PhraseEdge { Key = key, Value = _values[index] });
            return index + 1;
        }

        int end = index + 1;
        while (end < _phrases.Length && SharePrefix(phrase, _phrases[end], 3)) end++;
        AddEdge(PhraseKey.Three(phrase[0], phrase[1], phrase[2]), index, end, 3);
        return end;
    }

    private void AddSteps(Branch branch)
    {
        for (int low = branch.Low; low < branch.High;)
        {
            char c = _phrases[low][branch.Depth];
            int end = low + 1;
            while (end < branch.High && _phrases[end][branch.Depth] == c) end++;
            AddEdge(PhraseKey.Step(branch.Node, c), low, end, branch.Depth + 1);
            low = end;
        }
    }

    private void AddEdge(ulong key, int low, int high, int depth)
    {
        var edge = new PhraseEdge { Key = key, Value = TakeEnding(ref low, depth) };
        if (low < high && edge.Value == PhraseAutomaton.NoValue)
        {
            int inline = Math.Min(CommonLength(low, high) - depth, 4);
            for (int i = 0; i < inline; i++)
            {
                edge.More |= (ulong)_phrases[low][depth + i] << (16 * i);
                edge.MoreMask |= 0xFFFFUL << (16 * i);
            }

            depth += inline;
            edge.Value = TakeEnding(ref low, depth);
        }

        edge.Next = AddNode(low, high, depth);
        Add(edge);
    }

    private void Add(in PhraseEdge edge)
    {
        if (_edgeCount == _edges.Length) Array.Resize(ref _edges, _edgeCount * 2);
        _edges[_edgeCount++] = edge;
    }

    // The range is sorted: what its first and last phrase share, all of them share.
    private int CommonLength(int low, int high) => _phrases[low].AsSpan().CommonPrefixLength(_phrases[high - 1]);

    private int AddNode(int low, int high, int depth)
    {
        if (low == high) return 0;
        _pending.Push(new Branch(++_nodes, low, high, depth));
        return _nodes;
    }

    private int TakeEnding(ref int low, int depth) =>
        _phrases[low].Length == depth ? _values[low++] : PhraseAutomaton.NoValue;

    private static bool SharePrefix(string a, string b, int length) =>
        a.Length >= length && b.Length >= length && a.AsSpan(0, length).SequenceEqual(b.AsSpan(0, length));

    /// <summary>A node whose phrases, those of a range, go on at a depth.</summary>
    private sealed record Branch(int Node, int Low, int High, int Depth);
}
