using System.Runtime.InteropServices;
using Ganhuo.Segmenting;

namespace Ganhuo.Training.Dictionary;

/// <summary>Lays sorted, distinct, non-empty keys into a double array; key number i becomes value i.</summary>
internal sealed class DoubleArrayBuilder
{
    private readonly IReadOnlyList<string> _keys;
    private readonly ushort[] _codes;
    private readonly FreeSlots _slots = new();

    // Nodes with many keys first: they need room, and the many small ones fill the holes they leave.
    private readonly PriorityQueue<(int Node, int Low, int High, int Depth), (int LessKeys, int Sequence)> _pending = new();
    private readonly List<(ushort Code, int Low, int High)> _children = [];
    private readonly List<ushort> _childCodes = [];
    private int[] _base = [];
    private ushort[] _labels = [];
    private int[] _values = [];
    private int _sequence;

    private DoubleArrayBuilder(IReadOnlyList<string> sortedKeys, ushort[] codes)
    {
        _keys = sortedKeys;
        _codes = codes;
    }

    /// <summary>
    /// Builds the layout. The keys are in ordinal order, without duplicates or empty ones, and every character of
    /// theirs has a code above 0 in <paramref name="codes"/>.
    /// </summary>
    internal static DoubleArrayLayout Build(IReadOnlyList<string> sortedKeys, ushort[] codes) =>
        new DoubleArrayBuilder(sortedKeys, codes).Build();

    private DoubleArrayLayout Build()
    {
        Take(0, DoubleArrayLayout.Free);
        Enqueue(0, 0, _keys.Count, 0);
        while (_pending.TryDequeue(out (int Node, int Low, int High, int Depth) next, out _))
            Place(next.Node, next.Low, next.High, next.Depth);

        // Any base plus any code stays inside the arrays, so that a step needs no bounds of its own.
        int length = _slots.End + _codes.Max() + 1;
        Grow(length);
        return new DoubleArrayLayout(_base[..length], _labels[..length], _values[..length]);
    }

    private void Enqueue(int node, int low, int high, int depth) =>
        _pending.Enqueue((node, low, high, depth), (low - high, _sequence++));

    private void Place(int node, int low, int high, int depth)
    {
        if (low < high && _keys[low].Length == depth) _values[node] = low++;
        CollectChildren(low, high, depth);
        if (_children.Count == 0) return;
        int start = _slots.FindBase(CodesOfChildren());
        _slots.TakeBase(start);
        _base[node] = start;
        foreach ((ushort code, int from, int to) in _children)
        {
            Take(start + code, code);
            Enqueue(start + code, from, to, depth + 1);
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

    private ReadOnlySpan<ushort> CodesOfChildren()
    {
        _childCodes.Clear();
        foreach ((ushort code, _, _) in _children) _childCodes.Add(code);
        return CollectionsMarshal.AsSpan(_childCodes);
    }

    private void Take(int slot, ushort label)
    {
        Grow(slot + 1);
        _slots.TakeSlot(slot);
        _labels[slot] = label;
    }

    private void Grow(int length)
    {
        int old = _base.Length;
        if (length <= old) return;
        length = Math.Max(length, old * 2);
        Array.Resize(ref _base, length);
        Array.Resize(ref _labels, length);
        Array.Resize(ref _values, length);
        _labels.AsSpan(old).Fill(DoubleArrayLayout.Free);
        _values.AsSpan(old).Fill(DoubleArrayLayout.NoValue);
    }
}
