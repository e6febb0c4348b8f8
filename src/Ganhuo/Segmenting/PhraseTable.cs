using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ganhuo.Segmenting;

/// <summary>The edges of a phrase automaton in one open hash table, at most half full: one look-up is one cache line.</summary>
internal sealed class PhraseTable
{
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    private readonly PhraseEdge[] _edges;
    private readonly int _shift;

    internal PhraseTable(ReadOnlySpan<PhraseEdge> edges)
    {
        int bits = 4;
        while (1 << bits < edges.Length * 2) bits++;
        _edges = new PhraseEdge[1 << bits];
        _shift = 64 - bits;
        foreach (ref readonly PhraseEdge edge in edges) Add(edge);
    }

    /// <summary>The edge with this key, or one whose key is 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref readonly PhraseEdge Find(ulong key)
    {
        // The table has a power of two of places and an empty one among them: masked, the walk stays inside and ends.
        ref PhraseEdge edges = ref MemoryMarshal.GetArrayDataReference(_edges);
        int mask = _edges.Length - 1;
        for (int place = (int)((key * Multiplier) >> _shift); ; place = (place + 1) & mask)
        {
            ref PhraseEdge edge = ref Unsafe.Add(ref edges, place);
            if (edge.Key == key || edge.Key == 0) return ref edge;
        }
    }

    private void Add(in PhraseEdge edge)
    {
        int place = (int)((edge.Key * Multiplier) >> _shift);
        while (_edges[place].Key != 0) place = (place + 1) & (_edges.Length - 1);
        _edges[place] = edge;
    }
}
