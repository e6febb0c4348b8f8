using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ganhuo.Segmenting.Phrases;

/// <summary>The edges of a phrase automaton by their keys; a look-up is one cache line.</summary>
internal sealed unsafe class PhraseTable
{
    private readonly PhrasePlaces _places;

    // Pinned, so that the edges can begin where no edge lies across two cache lines.
    private readonly byte[] _memory;
    private readonly PhraseEdge* _edges;

    internal PhraseTable(ReadOnlySpan<PhraseEdge> edges, PhrasePlaces places)
    {
        _places = places;
        _memory = GC.AllocateArray<byte>(((1 << places.Bits) + 1) * sizeof(PhraseEdge), pinned: true);
        nuint start = (nuint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_memory));
        _edges = (PhraseEdge*)((start + (nuint)sizeof(PhraseEdge) - 1) & ~((nuint)sizeof(PhraseEdge) - 1));
        foreach (ref readonly PhraseEdge edge in edges) _edges[places.Of(edge.Key)] = edge;
    }

    /// <summary>The edge with this key, or one with another key, if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref readonly PhraseEdge Find(ulong key) => ref _edges[_places.Of(key)];
}
