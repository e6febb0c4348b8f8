namespace Ganhuo.Segmenting;

/// <summary>Turns sorted, distinct phrases into the edges and tails of a <see cref="PhraseAutomaton"/>.</summary>
internal sealed class PhraseBuilder
{
    private readonly string[] _phrases;
    private readonly int[] _values;
    private readonly List<PhraseEdge> _edges = [];
    private readonly List<PhraseTail> _tails = [];
    private readonly List<char> _pool = [];
    private readonly Stack<(int Node, int Low, int High, int Depth)> _pending = new();
    private int _nodes;

    /// <summary>Phrase number i stands for <paramref name="values"/>[i].</summary>
    internal PhraseBuilder(string[] sortedPhrases, int[] values)
    {
        _phrases = sortedPhrases;
        _values = values;
        for (int i = 0; i < _phrases.Length;) i = AddStart(i);
        while (_pending.TryPop(out (int Node, int Low, int High, int Depth) next))
            AddSteps(next.Node, next.Low, next.High, next.Depth);
    }

    internal IReadOnlyCollection<PhraseEdge> Edges => _edges;

    internal PhraseTail[] Tails => [.. _tails];

    internal char[] Pool => [.. _pool];

    // A phrase of one or two characters is found by a key of its own; longer ones start at their first three.
    private int AddStart(int index)
    {
        string phrase = _phrases[index];
        if (phrase.Length < 3)
        {
            ulong key = phrase.Length == 1 ? PhraseKey.One(phrase[0]) : PhraseKey.Two(phrase[0], phrase[1]);
            _edges.Add(new PhraseEdge { Key = key, Value = _values[index] });
            return index + 1;
        }

        int end = index + 1;
        while (end < _phrases.Length && SharePrefix(phrase, _phrases[end], 3)) end++;
        AddEdge(PhraseKey.Three(phrase[0], phrase[1], phrase[2]), index, end, 3);
        return end;
    }

    private void AddSteps(int node, int low, int high, int depth)
    {
        while (low < high)
        {
            char c = _phrases[low][depth];
            int end = low + 1;
            while (end < high && _phrases[end][depth] == c) end++;
            AddEdge(PhraseKey.Step(node, c), low, end, depth + 1);
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

        if (low < high) edge.Next = CommonLength(low, high) > depth ? AddTail(low, high, depth) : AddNode(low, high, depth);
        _edges.Add(edge);
    }

    // The range is sorted: what its first and last phrase share, all of them share.
    private int CommonLength(int low, int high) => _phrases[low].AsSpan().CommonPrefixLength(_phrases[high - 1]);

    private int AddTail(int low, int high, int depth)
    {
        int common = CommonLength(low, high);
        int offset = _pool.Count;
        _pool.AddRange(_phrases[low].AsSpan(depth, common - depth));
        int value = TakeEnding(ref low, common);
        int next = AddNode(low, high, common);
        _tails.Add(new PhraseTail { Offset = offset, Length = common - depth, Value = value, Next = next });
        return ~(_tails.Count - 1);
    }

    private int AddNode(int low, int high, int depth)
    {
        if (low == high) return 0;
        _pending.Push((++_nodes, low, high, depth));
        return _nodes;
    }

    private int TakeEnding(ref int low, int depth) =>
        _phrases[low].Length == depth ? _values[low++] : PhraseAutomaton.NoValue;

    private static bool SharePrefix(string a, string b, int length) =>
        a.Length >= length && b.Length >= length && a.AsSpan(0, length).SequenceEqual(b.AsSpan(0, length));
}
