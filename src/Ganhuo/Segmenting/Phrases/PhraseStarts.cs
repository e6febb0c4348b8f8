namespace Ganhuo.Segmenting.Phrases;

/// <summary>The beginnings of the phrases of an automaton, which its filters look for.</summary>
internal sealed class PhraseStarts
{
    private readonly List<ulong> _ones = [], _twos = [], _threes = [], _fours = [];

    // By node: the three characters it stands behind where nothing else does, and how many phrases end on the way to it.
    private readonly ulong[] _threeOf;
    private readonly int[] _ends;

    /// <summary>Reads the edges, of which none may stand before one that leads to it.</summary>
    internal PhraseStarts(ReadOnlySpan<PhraseEdge> edges)
    {
        int nodes = 1;
        foreach (ref readonly PhraseEdge edge in edges) nodes = Math.Max(nodes, edge.Next + 1);
        (_threeOf, _ends) = (new ulong[nodes], new int[nodes]);
        int most = 0;
        foreach (ref readonly PhraseEdge edge in edges)
        {
            int from = PhraseKey.StartLength(edge.Key) == 0 ? PhraseKey.NodeOf(edge.Key) : 0;
            int ends = _ends[from] + (edge.Value == PhraseAutomaton.NoValue ? 0 : 1);
            most = Math.Max(most, ends);
            if (edge.Next != 0) _ends[edge.Next] = ends;
            AddStart(edge, from);
        }

        Most = most + (_ones.Count > 0 ? 1 : 0) + (_twos.Count > 0 ? 1 : 0);
    }

    /// <summary>No more phrases than this begin at one place.</summary>
    internal int Most { get; }

    /// <summary>Finds the phrases of one character.</summary>
    internal PhraseFilter One => new(1, _ones);

    /// <summary>Finds the phrases of two characters.</summary>
    internal PhraseFilter Two => new(2, _twos);

    /// <summary>Finds all longer phrases, by four characters where none has only three.</summary>
    internal PhraseFilter Longer => _threes.Count == 0 ? new(4, _fours) : new(3, [.. _threes, .. _fours]);

    private void AddStart(in PhraseEdge edge, int from)
    {
        switch (PhraseKey.StartLength(edge.Key))
        {
            case 1: _ones.Add(edge.Key); break;
            case 2: _twos.Add(edge.Key); break;
            case 3 when edge.MoreMask != 0: _fours.Add(PhraseKey.Four(edge.Key, (char)edge.More)); break;
            case 3 when edge.Value != PhraseAutomaton.NoValue: _threes.Add(edge.Key); break;
            case 3: _threeOf[edge.Next] = edge.Key; break;
            case 0 when _threeOf[from] != 0: _fours.Add(PhraseKey.Four(_threeOf[from], PhraseKey.CharOf(edge.Key))); break;
        }
    }
}
