namespace Ganhuo.Segmenting;

/// <summary>Lays sorted, distinct, non-empty keys into a <see cref="DoubleArray"/>; key number i becomes value i.</summary>
internal sealed class DoubleArrayBuilder
{
    private const int Unused = -1;

    private readonly IReadOnlyList<string> _keys;
    private readonly ushort[] _codes = new ushort[char.MaxValue + 1];
    private readonly int _alphabet;
    private readonly Stack<(int Node, int Low, int High, int Depth)> _pending = new();
    private readonly List<(ushort Code, int Low, int High)> _children = [];
    private int[] _base = [];
    private int[] _check = [];
    private int[] _values = [];
    private int[] _nextFree = [];
    private int[] _previousFree = [];
    private int _firstFree = Unused;
    private int _lastFree = Unused;
    private int _used;

    private DoubleArrayBuilder(IReadOnlyList<string> sortedKeys)
    {
        _keys = sortedKeys;
        _alphabet = AssignCodes();
    }

    /// <summary>Builds the trie. The keys must be in ordinal order, without duplicates or empty ones.</summary>
    internal static DoubleArray Build(IReadOnlyList<string> sortedKeys) => new DoubleArrayBuilder(sortedKeys).Build();

    private DoubleArray Build()
    {
        Grow(_alphabet + 2);
        Take(0);
        _check[0] = Unused;
        _pending.Push((0, 0, _keys.Count, 0));
        while (_pending.TryPop(out (int Node, int Low, int High, int Depth) next))
            Place(next.Node, next.Low, next.High, next.Depth);

        // Any base plus any code must stay inside the arrays, so that a step needs no bounds of its own.
        int length = _used + _alphabet + 1;
        Grow(length);
        return new DoubleArray(_codes, _base[..length], _check[..length], _values[..length]);
    }

    private void Place(int node, int low, int high, int depth)
    {
        if (low < high && _keys[low].Length == depth) _values[node] = low++;
        CollectChildren(low, high, depth);
        if (_children.Count == 0) return;
        int start = FindBase();
        _base[node] = start;
        foreach ((ushort code, int from, int to) in _children)
        {
            Take(start + code);
            _check[start + code] = node;
            _pending.Push((start + code, from, to, depth + 1));
        }
    }

    private void CollectChildren(int low, int high, int depth)
    {
        _children.Clear();
        while (low < high)
        {
            char c = _keys[low][depth];
            int from = low;
            while (low < high && _keys[low][depth] == c) low++;
            _children.Add((_codes[c], from, low));
        }

        _children.Sort(static (a, b) => a.Code.CompareTo(b.Code));
    }

    private int FindBase()
    {
        for (int slot = _firstFree; ; slot = _nextFree[slot])
        {
            if (slot == Unused)
            {
                slot = _base.Length;
                Grow(slot * 2);
            }

            int start = slot - _children[0].Code;
            if (start >= 0 && Fits(start)) return start;
        }
    }

    private bool Fits(int start)
    {
        Grow(start + _alphabet + 1);
        foreach ((ushort code, _, _) in _children)
            if (_check[start + code] != Unused || start + code == 0) return false;

        return true;
    }

    // Frequent characters get small codes: the children of a node then lie close together.
    private int AssignCodes()
    {
        var counts = new int[char.MaxValue + 1];
        foreach (string key in _keys)
            foreach (char c in key) counts[c]++;

        var seen = new List<int>();
        for (int c = 0; c < counts.Length; c++)
            if (counts[c] > 0) seen.Add(c);

        seen.Sort((a, b) => counts[a] != counts[b] ? counts[b].CompareTo(counts[a]) : a.CompareTo(b));
        for (int i = 0; i < seen.Count; i++) _codes[seen[i]] = checked((ushort)(i + 1));
        return seen.Count;
    }

    private void Take(int slot)
    {
        int next = _nextFree[slot], previous = _previousFree[slot];
        if (previous == Unused) _firstFree = next;
        else _nextFree[previous] = next;
        if (next != Unused) _previousFree[next] = previous;
        else _lastFree = previous;
        _used = Math.Max(_used, slot + 1);
    }

    private void Grow(int length)
    {
        int old = _base.Length;
        if (length <= old) return;
        length = Math.Max(length, old * 2);
        Array.Resize(ref _base, length);
        Array.Resize(ref _check, length);
        Array.Resize(ref _values, length);
        Array.Resize(ref _nextFree, length);
        Array.Resize(ref _previousFree, length);
        for (int slot = old; slot < length; slot++) Append(slot);
    }

    private void Append(int slot)
    {
        _check[slot] = Unused;
        _values[slot] = DoubleArray.None;
        _nextFree[slot] = Unused;
        _previousFree[slot] = _lastFree;
        if (_lastFree == Unused) _firstFree = slot;
        else _nextFree[_lastFree] = slot;
        _lastFree = slot;
    }
}
